"""The checker: every fault of an author's file, exactly, with its line and what to do.

`structure` looks at the graph, `key` at what is rewarded, `writing` at the words; reading and references are the
loader's. `tells` looks at a library: does whoever goes by the words alone do better than chance? Knows nothing of how
a role-play is shown.
"""

from utils.check.cli import main
from utils.check.files import check_files

__all__ = ["check_files", "main"]
