"""``python -m utils``: one command that prepares everything and opens the start page.

This module knows only how old a Python may be. It must parse on every Python, 2.7 included, so that a person
with an old one reads a sentence and not a SyntaxError: no f-strings, types in comments only, no import of the
launcher before the version is known.
"""

import sys

OLDEST = (3, 11)


def too_old(version):
    # type: (tuple[int | str, ...]) -> str | None
    """The sentence for a Python that is too old, or None."""
    if tuple(version[:2]) >= OLDEST:
        return None
    return (
        "The Reluctant Partner needs Python 3.11 or newer, and this is Python {}.{}. "
        "Install a newer one from https://www.python.org/downloads/ and start again with it, "
        "for example: python3.12 -m utils"
    ).format(*version[:2])


def main():
    # type: () -> int
    complaint = too_old(sys.version_info)
    if complaint:
        sys.stderr.write(complaint + "\n")
        return 1
    from utils.launch.cli import main as launch

    return launch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
