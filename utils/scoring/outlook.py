"""What each state of a role-play still makes possible, over every state that some play reaches.

Exact, never sampled. Knows the graph and the fit of a reply; `sheet` knows the play.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from utils.guidance import Guidance
from utils.scenario.model import Choice, Scenario, Scene
from utils.scenario.references import scene_order
from utils.session import State, advance, opening

CALLED_FOR, OTHERWISE_RIGHT, MOST = 2, 1, 4
"""Fit earned by each followed code that the scene calls for, by each other one, and at most by all together."""


def fit(scene: Scene, choice: Choice, guidance: Guidance) -> int:
    """How well the reply fits its moment: at most +4, less the weight of each slip."""
    earned = sum(CALLED_FOR if code in scene.calls_for else OTHERWISE_RIGHT for code in set(choice.follows))
    return min(MOST, earned) - sum(guidance.weight(slip) for slip in set(choice.slips))


@dataclass(frozen=True)
class Option:
    """One choice at one state, with what it earns at once and what it leaves possible."""

    choice: Choice
    fit: int
    best: int
    """fit + best(next)"""
    worst: int
    """fit + worst(next)"""
    after: State


class Outlook:
    """best(s) and worst(s) for every state that some play of the scenario reaches.

    Exact and exhaustive: with one gauge there are at most 11 states a scene.
    """

    def __init__(self, scenario: Scenario, guidance: Guidance):
        self.scenario = scenario
        self.guidance = guidance
        self.start = opening(scenario)
        self.fits = {
            (scene_id, choice.id): fit(scene, choice, guidance)
            for scene_id, scene in scenario.scenes.items()
            for choice in scene.choices
        }
        self.options: dict[State, tuple[Option, ...]] = {}
        self.ended: set[State] = set()
        self._best: dict[State, int] = {}
        self._worst: dict[State, int] = {}
        self._explore()

    def best(self, state: State) -> int:
        return self._best[state]

    def worst(self, state: State) -> int:
        return self._worst[state]

    def best_options(self, state: State) -> tuple[Option, ...]:
        """The choices at this state without cost, in the order of the file."""
        return tuple(option for option in self.options[state] if option.best == self._best[state])

    def option(self, state: State, choice_id: str) -> Option:
        return next(option for option in self.options[state] if option.choice.id == choice_id)

    def best_path(self) -> tuple[State, ...]:
        """The states of the best play, from the opening to an ending; the first in the file where several are best."""
        return self._path(lambda state: self.best_options(state)[0])

    def worst_path(self) -> tuple[State, ...]:
        """The states of the play that earns least."""
        return self._path(lambda state: min(self.options[state], key=lambda option: option.worst))

    def _path(self, pick: Callable[[State], Option]) -> tuple[State, ...]:
        states = [self.start]
        while states[-1] in self.options:
            states.append(pick(states[-1]).after)
        return tuple(states)

    def _explore(self) -> None:
        """States forward from the opening, then values backward from the endings; scenes in order, so nothing recurses."""
        order = scene_order(self.scenario)
        reached: dict[str, dict[State, dict[str, State]]] = {scene_id: {} for scene_id in order}
        reached[self.start.at][self.start] = {}
        for scene_id in reversed(order):
            scene = self.scenario.scenes[scene_id]
            for state, nexts in reached[scene_id].items():
                for choice in scene.choices:
                    after = nexts[choice.id] = advance(self.scenario, state, choice)
                    if after.at in reached:
                        reached[after.at].setdefault(after, {})
                    else:
                        self.ended.add(after)
        self._best.update(dict.fromkeys(self.ended, 0))
        self._worst.update(dict.fromkeys(self.ended, 0))
        for scene_id in order:
            for state, nexts in reached[scene_id].items():
                self._value(state, nexts)

    def _value(self, state: State, nexts: dict[str, State]) -> None:
        options = []
        for choice in self.scenario.scenes[state.at].choices:
            after, earned = nexts[choice.id], self.fits[state.at, choice.id]
            options.append(Option(choice, earned, earned + self._best[after], earned + self._worst[after], after))
        self.options[state] = tuple(options)
        self._best[state] = max(option.best for option in options)
        self._worst[state] = min(option.worst for option in options)
