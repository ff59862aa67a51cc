"""Faults planted in a generated graph, each known by code and place, so that it can be counted who finds them.

They are faults that authors make: a condition that the reply's own move rules out, conditions in the wrong order, a
threshold that nothing before it can reach, scenes and endings behind such conditions, a moment that decides nothing,
a reply that earns more by a longer way, joint sessions rewarded after safety was called for. The last two show only
with some values of the gauge. Knows nothing of how they are looked for.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.benchmarks.graphs import CHOICES, OTHER_PRINCIPLE, Graph, blank_scene, moved, picked, text
from utils.scenario.model import HIGHEST
from utils.yaml_reader import Where

WORDS = 18
TRIES = 100_000
FEW = 4
"""A gauge that can stand at fewer values than this here makes no rare case."""
SAFETY = "abuse-safety-first"


@dataclass(frozen=True)
class Planted:
    """One fault: what it is, and where the checker must name it."""

    kind: str
    code: str
    where: Where


@dataclass(frozen=True)
class Spot:
    """A choice, and the values that openness can have after it."""

    scene_id: str
    number: int
    choice: dict[str, Any]
    after: tuple[int, ...]

    @property
    def where(self) -> Where:
        return ("scenes", self.scene_id, "choices", self.number)

    @property
    def limit(self) -> int | None:
        """The value from which its first branch is taken; None for a plain goto."""
        goto = self.choice["goto"]
        return None if isinstance(goto, str) else int(goto[0]["when"]["openness"].removeprefix(">="))

    @property
    def move(self) -> int:
        return int(self.choice["moves"]["openness"])


DeadEnd = tuple[Spot, int, str]
"""A choice, the place of a branch in its goto, and a condition that is never met there."""


def plant(graph: Graph, seed: int) -> tuple[Graph, list[Planted]]:
    """A copy of the graph with 32 faults of eight kinds, no two in one scene."""
    planter = _Planter(graph, seed)
    for _ in range(3):
        planter.dead_branch("a branch that the reply's own move rules out", planter.ruled_out)
        planter.dead_branch("a branch behind a wider one", planter.hidden)
        planter.dead_branch("a threshold out of reach", planter.too_early)
        planter.decides_nothing()
        planter.longer_way(often=True)
        planter.longer_way(often=False)
    for number in range(6):
        planter.lost_scene(f"lost-scene-{number}")
    for number in range(4):
        planter.lost_ending(f"lost-ending-{number}")
        planter.pressing_on()
    return planter.graph, planter.faults


class _Planter:
    def __init__(self, graph: Graph, seed: int):
        self.graph = Graph(deepcopy(graph.data), graph.layers, graph.values)
        self.faults: list[Planted] = []
        self._rng = Random(seed)
        self._last = len(graph.layers) - 1
        self._row = {scene_id: number for number, row in enumerate(graph.layers) for scene_id in row}
        self._used: set[str] = set()

    def ruled_out(self) -> DeadEnd:
        spot = self._spot(4, self._last, lambda spot: spot.move > 0)
        return spot, 0, f"<={spot.move - 1}"

    def hidden(self) -> DeadEnd:
        spot = self._spot(4, self._last, lambda spot: spot.limit is not None and spot.limit < HIGHEST)
        return spot, 1, f">={(spot.limit or 0) + 1}"

    def too_early(self) -> DeadEnd:
        spot = self._spot(1, 4, lambda spot: spot.after[-1] < HIGHEST)
        return spot, 0, f">={spot.after[-1] + 1}"

    def dead_branch(self, kind: str, make: Callable[[], DeadEnd]) -> None:
        spot, place, condition = make()
        self._branch(spot, place, condition, self._onward(spot))
        self._note(kind, "G04", (*spot.where, "goto", place))

    def lost_scene(self, name: str) -> None:
        spot, place, condition = picked(self._rng, (self.ruled_out, self.hidden))()
        self._scene(name, spot)
        self._branch(spot, place, condition, name)
        self._note("a scene that no play reaches", "G02", ("scenes", name))

    def lost_ending(self, name: str) -> None:
        spot, place, condition = picked(self._rng, (self.ruled_out, self.hidden))()
        self.graph.data["endings"][name] = {"kind": "apart", "text": text(self._rng, WORDS, name)}
        self._branch(spot, place, condition, name)
        self._note("an ending that no play reaches", "G03", ("endings", name))

    def decides_nothing(self) -> None:
        spot = self._spot(4, self._last, lambda spot: True)
        for choice in self.graph.scenes[spot.scene_id]["choices"]:
            choice["follows"], choice["slips"] = list(self._called(spot)), []
        self._note("a moment that decides nothing", "K01", ("scenes", spot.scene_id))

    def longer_way(self, often: bool) -> None:
        """A lesser reply (fit 3) leads through one scene more, which earns 2: in sum one more than the best reply's 4."""
        spot = self._spot(3, self._last, lambda spot: _rare(spot) and not self._best(spot))
        spot.choice["follows"], spot.choice["slips"] = [self._called(spot)[0], OTHER_PRINCIPLE], []
        detour = f"detour-{spot.scene_id}"
        scene = self._scene(detour, spot)
        scene["calls_for"] = self._called(spot)[:1]
        for number, choice in enumerate(scene["choices"]):
            choice["follows"], choice["slips"] = ([], ["pushing"]) if number else (list(scene["calls_for"]), [])
        self._branch(spot, 0, f">={spot.after[1 if often else -1]}", detour)
        self._note(
            f"a longer way that earns more, {'often' if often else 'seldom'} open", "K02", ("scenes", spot.scene_id)
        )

    def pressing_on(self) -> None:
        """In a last scene that calls for safety, the best reply leads to joint sessions, at the highest openness only."""
        spot = self._spot(self._last, self._last + 1, lambda spot: _rare(spot) and self._best(spot))
        self.graph.data["endings"].setdefault("agreed", {"kind": "agreed", "text": text(self._rng, WORDS, "agreed")})
        self._called(spot).append(SAFETY)
        spot.choice["follows"].append(SAFETY)
        self._branch(spot, 0, f">={spot.after[-1]}", "agreed")
        self._note("joint sessions rewarded after a call for safety", "K04", spot.where)

    def _spot(self, first: int, end: int, fits: Callable[[Spot], bool]) -> Spot:
        """A choice that fits, in a scene of these layers that has no fault yet."""
        scene_ids = [scene_id for row in self.graph.layers[first:end] for scene_id in row]
        for _ in range(TRIES):
            scene_id = picked(self._rng, scene_ids)
            number = int(self._rng.random() * CHOICES)
            choice = self.graph.scenes[scene_id]["choices"][number]
            spot = Spot(
                scene_id, number, choice, tuple(sorted({moved(value, choice) for value in self.graph.values[scene_id]}))
            )
            if scene_id not in self._used and fits(spot):
                self._used.add(scene_id)
                return spot
        raise LookupError("The graph has no place for this fault.")

    def _branch(self, spot: Spot, place: int, condition: str, goto: str) -> None:
        old = spot.choice["goto"]
        branches = [{"goto": old}] if isinstance(old, str) else old
        branches.insert(place, {"when": {"openness": condition}, "goto": goto})
        spot.choice["goto"] = branches

    def _scene(self, name: str, spot: Spot) -> dict[str, Any]:
        """A new scene, from which each reply leads on to the layer after the spot's."""
        scene = self.graph.scenes[name] = blank_scene(self._rng, name, WORDS)
        for choice in scene["choices"]:
            choice["goto"] = self._onward(spot)
        return scene

    def _onward(self, spot: Spot) -> str:
        return picked(self._rng, self.graph.layers[self._row[spot.scene_id] + 1])

    def _called(self, spot: Spot) -> list[str]:
        return self.graph.scenes[spot.scene_id]["calls_for"]

    def _best(self, spot: Spot) -> bool:
        return set(spot.choice["follows"]) >= set(self._called(spot))

    def _note(self, kind: str, code: str, where: Where) -> None:
        self.faults.append(Planted(kind, code, where))


def _rare(spot: Spot) -> bool:
    return spot.limit is None and len(spot.after) >= FEW
