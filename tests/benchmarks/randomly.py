"""Looking for faults by random plays: what a tester without an exact check would do, as shrewdly as plays allow.

Each play notes where it came and which branches it took. What no play has met is reported as out of reach (G02, G03,
G04). A scene whose replies are all equal in fit is seen when it is entered (K01); joint sessions that earn something
after a call for safety, when a play that heard the call takes that reply (K04). A longer way that pays (K02) is seen
when a play took a lesser reply and from there to its end earned as much as the player who always takes the best-fitting one.

Knows the plays alone: it neither explores states nor looks at what no play has shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from utils.guidance import Guidance
from utils.scenario.model import Choice, Scenario
from utils.scoring import fit
from utils.session import State, advance, branch_taken, opening
from utils.yaml_reader import Where

Finding = tuple[str, Where]
"""A code of the checker, and the place."""


@dataclass
class Seen:
    """What the plays have shown so far."""

    scenes: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    branches: set[tuple[str, int, int]] = field(default_factory=set)
    """Scene, place of the choice, place of the branch in its goto."""
    faults: set[Finding] = field(default_factory=set)


class RandomPlayer:
    """Plays a scenario at random, again and again."""

    def __init__(self, scenario: Scenario, guidance: Guidance):
        self.scenario = scenario
        self.seen = Seen()
        self._fits = {
            name: [fit(scene, choice, guidance) for choice in scene.choices] for name, scene in scenario.scenes.items()
        }
        self._safety = {
            name
            for name, scene in scenario.scenes.items()
            if any(guidance[code].kind == "safety" for code in scene.calls_for)
        }
        self._best_fitting: dict[State, int] = {}

    def play(self, rng: Random) -> None:
        """One play from the opening to an ending."""
        state, steps, warned = opening(self.scenario), [], False
        while scene := self.scenario.scenes.get(state.at):
            self.seen.scenes.add(state.at)
            warned = warned or state.at in self._safety
            number = int(rng.random() * len(scene.choices))
            after = self._take(state, number, scene.choices[number])
            steps.append((state, number))
            self._judge(state.at, number, after, warned)
            state = after
        self.seen.endings.add(state.at)
        self._look_back(steps)

    def findings(self) -> set[Finding]:
        """What the plays say is wrong."""
        scenes, endings = self.scenario.scenes, self.scenario.endings
        unmet: set[Finding] = {("G02", ("scenes", name)) for name in scenes.keys() - self.seen.scenes}
        unmet |= {("G03", ("endings", name)) for name in endings.keys() - self.seen.endings}
        return self.seen.faults | unmet | set(self._branches_not_taken())

    def _take(self, state: State, number: int, choice: Choice) -> State:
        after = advance(self.scenario, state, choice)
        if not isinstance(choice.goto, str):
            branch = branch_taken(self.scenario, after.gauges, choice)
            place = next(place for place, one in enumerate(choice.goto) if one is branch)
            self.seen.branches.add((state.at, number, place))
        return after

    def _judge(self, name: str, number: int, after: State, warned: bool) -> None:
        fits = self._fits[name]
        if len(set(fits)) == 1:
            self.seen.faults.add(("K01", ("scenes", name)))
        ending = self.scenario.endings.get(after.at)
        if warned and ending and ending.kind == "agreed" and fits[number] > 0:
            self.seen.faults.add(("K04", ("scenes", name, "choices", number)))

    def _look_back(self, steps: list[tuple[State, int]]) -> None:
        earned = 0
        for state, number in reversed(steps):
            fits = self._fits[state.at]
            earned += fits[number]
            if fits[number] < max(fits) and earned >= self._by_best_fit(state):
                self.seen.faults.add(("K02", ("scenes", state.at)))

    def _by_best_fit(self, state: State) -> int:
        """What the player who always takes the (first) best-fitting reply earns from here."""
        way, sums = [], self._best_fitting
        while state not in sums and state.at in self.scenario.scenes:
            fits = self._fits[state.at]
            way.append((state, max(fits)))
            state = advance(self.scenario, state, self.scenario.scenes[state.at].choices[fits.index(max(fits))])
        earned = sums.get(state, 0)
        for passed, most in reversed(way):
            earned = sums[passed] = earned + most
        return earned

    def _branches_not_taken(self) -> Iterator[Finding]:
        for name in self.seen.scenes:
            for number, choice in enumerate(self.scenario.scenes[name].choices):
                for place in range(len(choice.goto) if not isinstance(choice.goto, str) else 0):
                    if (name, number, place) not in self.seen.branches:
                        yield "G04", ("scenes", name, "choices", number, "goto", place)


def random_plays(scenario: Scenario, guidance: Guidance, plays: int, seed: int) -> set[Finding]:
    """What this many random plays find."""
    rng, player = Random(seed), RandomPlayer(scenario, guidance)
    for _ in range(plays):
        player.play(rng)
    return player.findings()
