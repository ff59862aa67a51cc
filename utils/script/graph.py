"""Which scene leads where, how deep it lies and which way is best: the graph of a role-play as plays really take it.

Follows every state that some play reaches, so a branch that never holds is no way. Knows no guidance, no words and no paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from utils.scenario.model import Scenario
from utils.scenario.references import scene_order
from utils.session import advance, opening


class Way(NamedTuple):
    """From a scene to what its replies lead to."""

    source: str
    target: str
    always: tuple[int, ...]
    """The numbers, from 1, of the replies that lead here in every play."""
    sometimes: tuple[int, ...]
    """Of those that lead here only at some values of the gauges."""
    best: bool
    """Whether the best play takes this way."""

    @property
    def depends(self) -> bool:
        """Whether no reply leads here whatever the gauges are."""
        return not self.always


@dataclass(frozen=True)
class Graph:
    """What plays reach. `scenes` are in order of depth, then of the file; `endings` in the order of the file."""

    depths: dict[str, int]
    """Of each scene: the most scenes that can lie before it."""
    endings: tuple[str, ...]
    ways: tuple[Way, ...]
    best: tuple[str, ...]
    """The scenes of the best play, and its ending; empty where nobody has asked for it."""

    @property
    def scenes(self) -> tuple[str, ...]:
        return tuple(sorted(self.depths, key=lambda scene_id: self.depths[scene_id]))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each scene on paper, from 1."""
        return {scene_id: number for number, scene_id in enumerate(self.scenes, 1)}

    @property
    def layers(self) -> tuple[tuple[str, ...], ...]:
        """The scenes by depth, and below them all endings."""
        deepest = max(self.depths.values())
        rows = [tuple(one for one in self.scenes if self.depths[one] == depth) for depth in range(deepest + 1)]
        return (*rows, self.endings)

    def ways_from(self, scene_id: str) -> tuple[Way, ...]:
        return tuple(way for way in self.ways if way.source == scene_id)


def graph_of(scenario: Scenario, best: tuple[str, ...] = ()) -> Graph:
    """The graph of a scenario without circles. `best` names the scenes and the ending of its best play."""
    taken = {step: tuple(targets) for step, targets in _taken(scenario).items()}
    pairs = set(pairwise(best))
    reached = {target for targets in taken.values() for target in targets} | {scenario.start}
    ways = tuple(
        Way(*pair, *_replies(taken, pair), pair in pairs)
        for pair in dict.fromkeys((step[0], target) for step, targets in taken.items() for target in targets)
    )
    endings = tuple(ending for ending in scenario.endings if ending in reached)
    return Graph(_depths(scenario, reached, ways), endings, ways, best)


def _taken(scenario: Scenario) -> dict[tuple[str, int], dict[str, None]]:
    """By scene and number of the reply: what the reply leads to in some play, in the order of the file's scenes."""
    seen, waiting = {opening(scenario)}, [opening(scenario)]
    found: dict[tuple[str, int], dict[str, None]] = {}
    while waiting:
        state = waiting.pop()
        for number, choice in enumerate(scenario.scenes[state.at].choices, 1):
            after = advance(scenario, state, choice)
            found.setdefault((state.at, number), {})[after.at] = None
            if after.at in scenario.scenes and after not in seen:
                seen.add(after)
                waiting.append(after)
    order = {scene_id: place for place, scene_id in enumerate(scenario.scenes)}
    return dict(sorted(found.items(), key=lambda item: (order[item[0][0]], item[0][1])))


def _replies(
    taken: dict[tuple[str, int], tuple[str, ...]], pair: tuple[str, str]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the replies that lead this way always, and of those that may lead elsewhere too."""
    leading = {step[1]: targets for step, targets in taken.items() if step[0] == pair[0] and pair[1] in targets}
    always = tuple(number for number, targets in leading.items() if len(targets) == 1)
    return always, tuple(number for number in leading if number not in always)


def _depths(scenario: Scenario, reached: set[str], ways: tuple[Way, ...]) -> dict[str, int]:
    """The longest way to each scene, so that every way leads downward."""
    depths = dict.fromkeys((scene_id for scene_id in scenario.scenes if scene_id in reached), 0)
    for scene_id in reversed(scene_order(scenario)):
        for target in _targets(ways, scene_id):
            if target in depths:
                depths[target] = max(depths[target], depths[scene_id] + 1)
    return depths


def _targets(ways: tuple[Way, ...], scene_id: str) -> Iterator[str]:
    return (way.target for way in ways if way.source == scene_id)
