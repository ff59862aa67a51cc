"""Are the help lines readable and in date? Knows their dates, not whether anyone answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from utils.faults import Fault
from utils.guidance import SCENARIOS
from utils.resources import Resources
from utils.shape import shaped
from utils.yaml_reader import read

HELP_LINES = SCENARIOS / "resources.yaml"


def help_line_faults(today: date, path: Path = HELP_LINES) -> Iterator[Fault]:
    """W09 for each line past its date. Raises FaultyFile where the file cannot be read."""
    document = read(path)
    for number, line in enumerate(shaped(document, Resources).help_lines):
        if line.expired(today):
            message = f"{line.service} was due by {line.expires_on}: look it up, then set checked_on, checked_by and expires_on."
            yield document.fault("W09", ("help_lines", number), message)
