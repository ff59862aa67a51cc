"""Read one role-play file: strict about form, silent about quality.

Knows files and lines; what a scenario is worth as an exercise is for `utils.check`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from utils.faults import FaultyFile
from utils.guidance import Guidance, load_guidance
from utils.scenario.model import Head, Scenario
from utils.scenario.references import reference_faults
from utils.shape import shaped
from utils.yaml_reader import Document, read


@dataclass(frozen=True)
class Loaded:
    """A scenario and the document it came from, which knows the lines."""

    scenario: Scenario
    document: Document


def load(path: Path, guidance: Guidance | None = None) -> Loaded:
    """Read the file. Raises FaultyFile with every fault that would keep it from being played."""
    document = read(path)
    scenario = shaped(document, Scenario)
    faults = reference_faults(document, scenario, guidance or load_guidance())
    if faults:
        raise FaultyFile(faults)
    return Loaded(scenario, document)


def load_head(path: Path) -> Head:
    """What the file says before its scenes, without reading these: a long library is listed at once.

    Raises FaultyFile. Faults of the scenes show when the role-play is loaded.
    """
    document = read(path, until="scenes")
    head = {field: value for field, value in document.data.items() if field in Head.__struct_fields__}
    try:
        return shaped(Document(path, head, document.lines), Head)
    except FaultyFile:
        return load_scenario(path)  # every fault of the file at once; or none, where the head stands below the scenes


def load_scenario(path: Path, guidance: Guidance | None = None) -> Scenario:
    """The scenario alone. Raises FaultyFile as `load` does."""
    return load(path, guidance).scenario
