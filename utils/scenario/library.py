"""All role-plays of a folder. A faulty file is left out and reported; the others still play.

Lists a role-play by its head and reads its scenes when it is opened. Knows where role-plays lie, not what they are good for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from utils.faults import Fault, FaultyFile, shown_path
from utils.guidance import SCENARIOS
from utils.nearest import did_you_mean
from utils.scenario.loader import load_head, load_scenario
from utils.scenario.model import Head, Scenario

ROLE_PLAYS = SCENARIOS / "role_plays"

_LEVELS = ("beginner", "intermediate", "advanced")


class UnknownScenario(LookupError):
    """There is no role-play of that id that can be played; the text names the nearest, or what is wrong with its file."""


@dataclass(frozen=True)
class Library:
    """The role-plays on offer, easiest first, and the faults of those that are left out."""

    heads: tuple[Head, ...]
    faults: tuple[Fault, ...] = ()
    files: Mapping[str, Path] = field(default_factory=dict)
    """The file of each head that is not a whole scenario already."""

    def __getitem__(self, scenario_id: str) -> Scenario:
        """The role-play of this id. Raises UnknownScenario with the nearest ids, or with its faults where the file has some."""
        for head in self.heads:
            if head.id == scenario_id:
                return head if isinstance(head, Scenario) else self._read(scenario_id)
        faults = [fault for fault in self.faults if Path(fault.file).stem == scenario_id]
        if faults:
            raise _unplayable(scenario_id, FaultyFile(faults))
        known = [head.id for head in self.heads]
        raise UnknownScenario(f"There is no role-play {scenario_id!r}. {did_you_mean(scenario_id, known)}")

    def _read(self, scenario_id: str) -> Scenario:
        try:
            return load_scenario(self.files[scenario_id])
        except FaultyFile as error:
            raise _unplayable(scenario_id, error) from None


def _unplayable(scenario_id: str, error: FaultyFile) -> UnknownScenario:
    return UnknownScenario(f"The role-play {scenario_id} cannot be played until its file is mended:\n{error}")


def role_play_files(folder: Path = ROLE_PLAYS) -> list[Path]:
    """Every role-play file below the folder, in a stable order."""
    return sorted(folder.glob("*/*.yaml"))


def load_library(folder: Path = ROLE_PLAYS) -> Library:
    """List every role-play below the folder."""
    heads: dict[str, Head] = {}
    files: dict[str, Path] = {}
    faults: list[Fault] = []
    for path in role_play_files(folder):
        try:
            head = load_head(path)
        except FaultyFile as error:
            faults += error.faults
            continue
        if head.id in files:
            faults.append(same_id_fault(path, head.id, files[head.id]))
            continue
        heads[head.id], files[head.id] = head, path
    order = sorted(heads.values(), key=lambda head: (_LEVELS.index(head.level), head.title))
    return Library(tuple(order), tuple(faults), files)


def same_id_fault(path: Path, scenario_id: str, other: Path) -> Fault:
    """S06: an id is what logs and notebooks name a role-play by."""
    message = f"{shown_path(other)} has the id {scenario_id} too: rename one, and its file."
    return Fault(shown_path(path), 1, "S06", message)
