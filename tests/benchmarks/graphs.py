"""Generated role-plays of any size for the benchmarks: seeded, and without a fault that the checker would call an error.

The scenes stand in layers, every play passes through each layer once, and every scene's best reply has the same fit:
so best fit and best outcome agree everywhere (K02) until a fault is planted. Conditions on the gauge are put only
where both sides can be reached, which the generator knows because it follows the gauge's possible values from layer to layer.

Says nothing about good role-plays: the words are drawn from a list. Uses nothing of `random` but `random()`, the one
method whose results stay the same over Python versions, because a compiled copy of one graph is shipped (`data/`).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from utils.scenario.loader import Loaded
from utils.scenario.model import HIGHEST, LOWEST, Scenario
from utils.shape import converted
from utils.yaml_reader import Document, Where

Item = TypeVar("Item")

NAME = "generated"
START = 4
"""Openness at the opening."""
CHOICES = 3
"""Choices of each scene."""
MOVES = (-2, -1, -1, 0, 1, 1, 2)
BRANCHING = 0.4
"""Share of choices whose goto asks the gauge, where the gauge can differ."""
BEST = 4
"""The fit of every scene's best reply."""

PRINCIPLES = ("curiosity", "calm-moment", "reflect-and-validate", "invite-not-force", "lower-the-threat", "give-time")
OTHER_PRINCIPLE = "patience"
LESSER: tuple[tuple[int, bool, tuple[str, ...]], ...] = (
    (1, True, ()), (1, False, ()), (1, False, ("selling",)), (0, True, ("mind-reading",)), (0, False, ("pushing",)),
)  # fmt: skip
"""What the other replies do: how many called-for codes, whether one that is not called for, which slips (fit 3 to -2)."""
_WORDS = (
    "after again almost anything before behind bread bring candle carry chair children cold corner could dinner door "
    "early evening every father fetch garden give glass half house hundred kitchen later leave letter light listen "
    "little many maybe money morning mother nobody often other paper place quiet rain read really road said school "
    "seven should slowly somebody spoon stairs station still street summer sunday table think thursday together train "
    "under wait walk water week while window winter without work year yesterday"
)
WORDS = _WORDS.split()


@dataclass(frozen=True)
class Graph:
    """A generated scenario as the YAML reader would deliver it (all values text), and what its making knows of it."""

    data: dict[str, Any]
    layers: tuple[tuple[str, ...], ...]
    """The scene ids, layer by layer."""
    values: dict[str, frozenset[int]]
    """The values of openness with which each scene can be reached."""

    @property
    def scenes(self) -> dict[str, Any]:
        return self.data["scenes"]

    def loaded(self) -> Loaded:
        """As the loader returns it, without a file; each place has a line number of its own."""
        return Loaded(converted(self.data, Scenario), Document(Path(f"{NAME}.yaml"), self.data, numbered(self.data)))


def small() -> Graph:
    """The graph of 200 scenes that is shipped as ink too: never change it without compiling anew (README)."""
    return generate(200, 10, seed=200, words=8)


def large() -> Graph:
    """2,000 scenes, 6,000 choices, with texts as long as an author's."""
    return generate(2000, 20, seed=2000, words=18)


def generate(scenes: int, layers: int, *, seed: int, words: int) -> Graph:
    """A scenario with this many scenes in this many layers; its texts have about `words` words."""
    rng = Random(seed)
    ids = iter(f"scene-{number}" for number in range(1, scenes + 1))
    rows = tuple(tuple(next(ids) for _ in range(width)) for width in _widths(scenes, layers))
    endings = tuple(f"ending-{number}" for number in range(1, 6))
    made: dict[str, Any] = {}
    values = {rows[0][0]: {START}}
    for row, following in zip(rows, (*rows[1:], endings), strict=True):
        made |= {scene_id: blank_scene(rng, scene_id, words) for scene_id in row}
        _connect(rng, row, following, made, values)
    data = _head(rows[0][0]) | {"scenes": made, "endings": _endings(rng, endings, words)}
    return Graph(data, rows, {scene_id: frozenset(values[scene_id]) for scene_id in made})


def moved(value: int, choice: dict[str, Any]) -> int:
    """Openness after the choice."""
    return min(HIGHEST, max(LOWEST, value + int(choice["moves"]["openness"])))


def picked(rng: Random, items: tuple[Item, ...] | list[Item]) -> Item:
    """One of the items, by `random()` alone."""
    return items[int(rng.random() * len(items))]


def numbered(data: Any) -> dict[Where, int]:
    """A line number for every place of the data, in the order of a file with one place a line."""
    lines: dict[Where, int] = {}

    def visit(value: Any, where: Where) -> None:
        lines[where] = len(lines) + 1
        if isinstance(value, dict | list):
            for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
                visit(inner, (*where, key))

    visit(data, ())
    return lines


def text(rng: Random, words: int, mark: str) -> str:
    """A sentence of about this many words; the mark makes it the only one of its kind."""
    length = int(words * (0.8 + 0.4 * rng.random()))
    return " ".join([picked(rng, WORDS).capitalize(), *(picked(rng, WORDS) for _ in range(length)), mark]) + "."


def _widths(scenes: int, layers: int) -> list[int]:
    """How many scenes each layer has: one, then as many more as the replies before them can lead to."""
    widths = [1]
    for layer in range(1, layers):
        share = ceil((scenes - sum(widths)) / (layers - layer))
        widths.append(min(CHOICES * widths[-1], share))
    return widths


def blank_scene(rng: Random, scene_id: str, words: int) -> dict[str, Any]:
    """A scene whose choices lead nowhere yet."""
    first = int(rng.random() * len(PRINCIPLES))
    called = [PRINCIPLES[first], PRINCIPLES[(first + 1) % len(PRINCIPLES)]]
    best = int(rng.random() * CHOICES)
    choices = [_choice(rng, scene_id, number, called, number == best, words) for number in range(CHOICES)]
    return {"line": text(rng, words + 2, scene_id), "shows": ["cost"], "calls_for": called, "choices": choices}


def _choice(rng: Random, scene_id: str, number: int, called: list[str], best: bool, words: int) -> dict[str, Any]:
    followed, other, slips = (len(called), False, ()) if best else picked(rng, LESSER)
    mark = f"{scene_id} {number}"
    return {
        "id": f"reply-{number}",
        "say": text(rng, words, f"say {mark}"),
        "follows": called[:followed] + [OTHER_PRINCIPLE] * other,
        "slips": list(slips),
        "moves": {"openness": str(picked(rng, MOVES))},
        "lands": text(rng, words, f"lands {mark}"),
        "why": text(rng, words, f"why {mark}"),
        "goto": "",
    }


def _connect(
    rng: Random, row: tuple[str, ...], following: tuple[str, ...], made: dict[str, Any], values: dict[str, set[int]]
) -> None:
    """Lead each choice of the row on, so that all that follow are reached; note the gauge values that arrive there."""
    slots: list[tuple[dict[str, Any], set[int]]] = []
    for scene_id in row:
        for choice in made[scene_id]["choices"]:
            after = sorted({moved(value, choice) for value in values[scene_id]})
            limit = picked(rng, after[1:]) if len(after) > 1 and rng.random() < BRANCHING else None
            branches: list[dict[str, Any]] = [] if limit is None else [{"when": {"openness": f">={limit}"}}]
            choice["goto"] = [*branches, {}]
            slots += [
                (branch, {value for value in after if value >= limit}) for branch in branches if limit is not None
            ]
            slots.append((choice["goto"][-1], {value for value in after if limit is None or value < limit}))
    slots.sort(key=lambda _: rng.random())
    for number, (branch, arriving) in enumerate(slots):
        branch["goto"] = following[number] if number < len(following) else picked(rng, following)
        values.setdefault(branch["goto"], set()).update(arriving)
    for scene_id in row:
        for choice in made[scene_id]["choices"]:
            if len(choice["goto"]) == 1:
                choice["goto"] = choice["goto"][0]["goto"]


def _endings(rng: Random, endings: tuple[str, ...], words: int) -> dict[str, Any]:
    kinds = ("smaller-step", "not-yet", "no", "apart", "safety-first")
    return {
        ending: {"kind": kind, "text": text(rng, words, ending)} for ending, kind in zip(endings, kinds, strict=True)
    }


def _head(start: str) -> dict[str, Any]:
    someone = {"pronouns": "they/them", "age": "40", "about": "Nobody in particular."}
    return {
        "format": "1", "id": NAME, "title": "Generated", "seat": "therapist", "level": "beginner", "minutes": "7",
        "about": {"goal": "To be measured.", "practises": ["curiosity"], "content_note": ""},
        "people": [{"name": "Ada", "role": "inviting", **someone}, {"name": "Bo", "role": "reluctant", **someone}],
        "couple": {"type": "same-sex", "stage": "married", "region": "europe", "context": ["parents"]},
        "reasons": {"voiced": ["cost"], "underneath": ["cost"]},
        "gauges": {"openness": {"start": str(START)}},
        "start": start,
    }  # fmt: skip
