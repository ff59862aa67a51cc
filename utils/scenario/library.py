"""All role-plays of a folder. A faulty file is left out and reported; the others still play.

Knows where role-plays lie, not what they are good for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from utils.faults import Fault, FaultyFile
from utils.guidance import SCENARIOS
from utils.nearest import did_you_mean
from utils.scenario.loader import load_scenario
from utils.scenario.model import Scenario

ROLE_PLAYS = SCENARIOS / "role_plays"

_LEVELS = ("beginner", "intermediate", "advanced")


class UnknownScenario(LookupError):
    """There is no role-play of that id; the text names the nearest."""


@dataclass(frozen=True)
class Library:
    """The role-plays that can be played, easiest first, and the faults of those that cannot."""

    scenarios: tuple[Scenario, ...]
    faults: tuple[Fault, ...] = ()

    def __getitem__(self, scenario_id: str) -> Scenario:
        """The role-play of this id. Raises UnknownScenario with the nearest ids, or with its faults where the file has some."""
        for scenario in self.scenarios:
            if scenario.id == scenario_id:
                return scenario
        faults = [str(fault) for fault in self.faults if Path(fault.file).stem == scenario_id]
        if faults:
            raise UnknownScenario(f"The role-play {scenario_id} cannot be played:\n" + "\n".join(faults))
        known = [scenario.id for scenario in self.scenarios]
        raise UnknownScenario(f"There is no role-play {scenario_id!r}. {did_you_mean(scenario_id, known)}")


def role_play_files(folder: Path = ROLE_PLAYS) -> list[Path]:
    """Every role-play file below the folder, in a stable order."""
    return sorted(folder.glob("*/*.yaml"))


def load_library(folder: Path = ROLE_PLAYS) -> Library:
    """Read every role-play below the folder."""
    scenarios: list[Scenario] = []
    faults: list[Fault] = []
    for path in role_play_files(folder):
        try:
            scenarios.append(load_scenario(path))
        except FaultyFile as error:
            faults += error.faults
    scenarios.sort(key=lambda scenario: (_LEVELS.index(scenario.level), scenario.title))
    return Library(tuple(scenarios), tuple(faults))
