"""Run every check over role-play files and collect the faults. Knows which checks there are, not what they look for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from utils.check.key import key_faults
from utils.check.structure import structure_faults
from utils.check.writing import repeated_sentences, writing_faults
from utils.faults import Fault, FaultyFile
from utils.guidance import Guidance, load_guidance
from utils.scenario.library import role_play_files
from utils.scenario.loader import Loaded, load
from utils.scoring import Outlook


def check_files(paths: Iterable[Path], library: Iterable[Path] | None = None) -> list[Fault]:
    """Every fault of these role-play files, sorted by file and line.

    `library` holds the files among which no sentence may stand twice (default: the project's role-plays). Raises
    FaultyFile where the guidance itself is at fault.
    """
    guidance = load_guidance()
    faults: set[Fault] = set()
    loaded: list[Loaded] = []
    checked = {path.resolve() for path in paths}
    for path in sorted(checked):
        try:
            loaded.append(load(path, guidance))
        except FaultyFile as error:
            faults.update(error.faults)
    for one in loaded:
        faults.update(scenario_faults(one, guidance))
    others = {path.resolve() for path in (role_play_files() if library is None else library)} - checked
    faults.update(repeated_sentences(loaded, _readable(others, guidance)))
    return sorted(faults)


def scenario_faults(loaded: Loaded, guidance: Guidance) -> list[Fault]:
    """The faults of one scenario that loads, taken by itself."""
    outlook = Outlook(loaded.scenario, guidance)
    return [
        *structure_faults(loaded, outlook),
        *key_faults(loaded, outlook),
        *writing_faults(loaded, outlook),
    ]


def _readable(paths: Iterable[Path], guidance: Guidance) -> Iterator[Loaded]:
    for path in sorted(paths):
        try:
            yield load(path, guidance)
        except FaultyFile:
            continue  # reported when that file itself is checked
