"""The published guidance that replies are scored against: `scenarios/guidance.yaml` as frozen models.

Knows what the articles advise, and nothing of scenarios, scores or screens.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from utils.faults import Fault, FaultyFile
from utils.nearest import did_you_mean
from utils.shape import shaped
from utils.yaml_reader import Document, read

SCENARIOS = Path(__file__).resolve().parent.parent / "scenarios"
"""The folder of all content."""

Kind = Literal["reason", "principle", "pitfall", "alternative", "concern", "safety", "framing"]
Weight = Literal["mild", "harmful", "unsafe"]

WEIGHTS: dict[Weight, int] = {"mild": 1, "harmful": 2, "unsafe": 4}
"""What a slip takes from the fit of a reply (design: Scoring)."""


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """An article, a study or a standard, by the titles under which it can be found."""

    title: str
    publisher: str
    kind: Literal["article", "research", "standard"]
    author: str = ""
    date: str = ""


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """One element of guidance."""

    name: Annotated[str, Meta(description="At most five words.")]
    kind: Kind
    text: Annotated[str, Meta(description="One or two sentences in plain words.")]
    sources: Annotated[tuple[str, ...], Meta(min_length=1)]
    inventory: Annotated[tuple[str, ...], Meta(description="The rows of the inventory that this entry covers.")] = ()
    near: Annotated[tuple[str, ...], Meta(description="Reasons only: other reasons that it is mistaken for.")] = ()
    weight: Annotated[Weight | None, Meta(description="Pitfalls only.")] = None


class Guidance(Struct, frozen=True, forbid_unknown_fields=True):
    """All guidance, by slug."""

    format: Literal[1]
    sources: dict[str, Source]
    entries: dict[str, Entry]

    def __getitem__(self, slug: str) -> Entry:
        return self.entries[slug]

    def of_kind(self, *kinds: Kind) -> tuple[str, ...]:
        """The slugs of these kinds, in the order of the file."""
        return tuple(slug for slug, entry in self.entries.items() if entry.kind in kinds)

    def weight(self, pitfall: str) -> int:
        """What this slip takes from a reply's fit: 1, 2 or 4."""
        weight = self.entries[pitfall].weight
        return WEIGHTS[weight] if weight else 0

    def unsafe(self, pitfall: str) -> bool:
        return self.entries[pitfall].weight == "unsafe"


@cache
def load_guidance(path: Path = SCENARIOS / "guidance.yaml") -> Guidance:
    """Read the guidance. Raises FaultyFile with every fault found."""
    document = read(path)
    guidance = shaped(document, Guidance)
    faults = [fault for slug in guidance.entries for fault in _entry_faults(document, guidance, slug)]
    if faults:
        raise FaultyFile(faults)
    return guidance


def _entry_faults(document: Document, guidance: Guidance, slug: str) -> list[Fault]:
    entry, where = guidance[slug], ("entries", slug)
    faults = [
        document.fault(
            "R01", (*where, "sources"), f"There is no source {source}. {did_you_mean(source, guidance.sources)}"
        )
        for source in entry.sources
        if source not in guidance.sources
    ]
    faults += [
        document.fault(
            "R01", (*where, "near"), f"There is no reason {other}. {did_you_mean(other, guidance.of_kind('reason'))}"
        )
        for other in entry.near
        if other not in guidance.of_kind("reason")
    ]
    if (entry.weight is not None) != (entry.kind == "pitfall"):
        faults.append(
            document.fault(
                "S03", where, "A pitfall needs a weight (mild, harmful or unsafe), and only a pitfall has one."
            )
        )
    return faults
