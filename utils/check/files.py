"""Run every check over role-play files and collect the faults. Knows which checks there are, not what they look for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from utils.check.key import key_faults
from utils.check.structure import structure_faults
from utils.check.writing import repeated_sentences, writing_faults
from utils.faults import Fault, FaultyFile
from utils.guidance import Guidance, load_guidance
from utils.scenario.library import role_play_files, same_id_fault
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
    readable = list(_readable(others, guidance))
    faults.update(repeated_sentences(loaded, readable))
    faults.update(_shared_ids(loaded, readable))
    return sorted(faults)


def _shared_ids(loaded: Iterable[Loaded], others: Iterable[Loaded]) -> Iterator[Fault]:
    first = {one.scenario.id: one.document.path for one in others}
    for one in loaded:
        path = one.document.path
        other = first.setdefault(one.scenario.id, path)
        if other != path:
            yield same_id_fault(path, one.scenario.id, other)


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
