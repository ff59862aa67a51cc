"""Help lines by region, with the date on which each was last checked: `scenarios/resources.yaml` as frozen models.

Knows when a row is out of date; whether to show it is for the page that shows it. Organisations may edit the file.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from utils.guidance import SCENARIOS
from utils.shape import shaped
from utils.yaml_reader import read


class Region(Struct, frozen=True, forbid_unknown_fields=True):
    code: str
    name: str


class Directory(Struct, frozen=True, forbid_unknown_fields=True):
    """Where lines can be looked up that this file does not hold."""

    name: str
    what: str
    address: str = ""


class HelpLine(Struct, frozen=True, forbid_unknown_fields=True):
    region: Region
    service: str
    number: str
    hours: str
    who_for: str
    language: str
    source: str
    checked_on: date
    checked_by: str
    expires_on: date
    status: Literal["verified", "unverified"]

    def expired(self, today: date) -> bool:
        return today > self.expires_on


class Resources(Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal[1]
    directories: tuple[Directory, ...]
    device_note: str
    help_lines: tuple[HelpLine, ...]

    def regions(self) -> dict[str, tuple[HelpLine, ...]]:
        """The lines by the name of their region, in the order of the file."""
        names = dict.fromkeys(line.region.name for line in self.help_lines)
        return {name: tuple(line for line in self.help_lines if line.region.name == name) for name in names}


@cache
def load_resources(path: Path = SCENARIOS / "resources.yaml") -> Resources:
    """Read the help lines. Raises FaultyFile with every fault of the file."""
    return shaped(read(path), Resources)
