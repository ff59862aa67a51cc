"""What can be wrong with an author's file: a `Fault`, and the table of all codes.

Knows no file format and no rule: it only names the rules. `scenarios/README.md` explains each code to authors,
and `tests/bad/` holds one bad file for each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Severity = Literal["error", "warning"]

CODES: dict[str, str] = {
    # the file
    "F01": "the file cannot be read",
    "F02": "the file is larger than 1 MB",
    "F03": "the file is not UTF-8 text",
    "F04": "the file is not YAML",
    "F05": "a key stands twice",
    "F06": "an anchor or an alias is used",
    "F07": "a tag is used",
    "F08": "lists or mappings are nested too deep",
    "F09": "the file is not one mapping of fields to values",
    # the shape
    "S01": "a field is missing",
    "S02": "a field is not part of the format",
    "S03": "a value does not fit its field",
    "S04": "the file was made for another version of the format",
    "S05": "the id is not the name of the file, or the seat not the name of its folder",
    "S06": "two role-plays share an id",
    # references
    "R01": "there is no such guidance",
    "R02": "guidance of this kind cannot stand here",
    "R03": "a goto leads nowhere",
    "R04": "the speaker is not among the people",
    "R05": "there is no such gauge",
    "R06": "the couple is not one inviting and one reluctant partner",
    "R07": "the gauge openness is missing",
    "R08": "two choices of a scene share an id",
    "R09": "a scene and an ending share an id",
    "R10": "a goto list does not end in a plain goto",
    # the graph
    "G01": "the story goes in a circle",
    "G02": "no play reaches this scene",
    "G03": "no play reaches this ending",
    "G04": "no play takes this branch",
    "G05": "a gauge never matters",
    # the key
    "K01": "all choices of a scene are equal in fit",
    "K02": "the choice with the best fit is not the one that earns most",
    "K03": "a scene calls for guidance that no choice offers",
    "K04": "pressing on earns something where safety is called for",
    "K05": "a reason that lies underneath is never audible",
    "K06": "the role-play practises guidance that no scene calls for",
    # the writing
    "W01": "a line is too short or too long",
    "W02": "a reply is too short or too long",
    "W03": "a comment is too long",
    "W04": "a worn phrase gives the writer away",
    "W05": "a sentence stands twice",
    "W06": "the best reply is too often the longest",
    "W07": "the best reply is too often the only question",
    "W08": "markup stands in the text",
    "W09": "a help line is past its date",
}
"""Every code with what it means. A code is never reused for another fault."""
LONGEST = 600
"""Characters of a message as it is printed."""


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong with one place of one file. `line` counts from 1."""

    file: str
    line: int
    code: str
    message: str
    """What is wrong here, and what to do."""

    @property
    def severity(self) -> Severity:
        return "warning" if self.code.startswith("W") else "error"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.severity}: {_one_line(self.message)}"


class FaultyFile(ValueError):
    """A file that cannot be used; `faults` says why, and the text of the error is those faults, one a line."""

    def __init__(self, faults: Iterable[Fault]):
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(map(str, self.faults)))


def _one_line(text: str) -> str:
    """The text without line breaks and control characters, shortened in the middle: a message quotes what a file holds."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"


def shown_path(path: Path) -> str:
    """The path as a person would type it: from the current folder where it lies below that."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
