"""What each state of a role-play still makes possible, over every state that some play reaches.

Exact, never sampled. Knows the graph and the fit of a reply; `sheet` knows the play.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

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


class Option(NamedTuple):
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
        self.options: dict[State, tuple[Option, ...]] = {}  # each state stands after all those that it can lead to
        self.ended: set[State] = set()
        self._best: dict[State, int] = {}
        self._worst: dict[State, int] = {}
        self._explore()

    def best(self, state: State) -> int:
        return self._best[state]

    def worst(self, state: State) -> int:
        return self._worst[state]

    def fittest(self, scene_id: str) -> tuple[Choice, ...]:
        """The choices of the scene that fit best, in the order of the file."""
        choices = self.scenario.scenes[scene_id].choices
        top = max([self.fits[scene_id, choice.id] for choice in choices])
        return tuple([choice for choice in choices if self.fits[scene_id, choice.id] == top])

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
        reached = self._forward(order)
        self._best.update(dict.fromkeys(self.ended, 0))
        self._worst.update(dict.fromkeys(self.ended, 0))
        for scene_id in order:
            choices = self.scenario.scenes[scene_id].choices
            earns = [(choice, self.fits[scene_id, choice.id]) for choice in choices]
            for state, nexts in reached[scene_id].items():
                self._value(state, earns, nexts)

    def _forward(self, order: tuple[str, ...]) -> dict[str, dict[State, tuple[State, ...]]]:
        """By scene: each of its states that a play reaches, with the state after each of its choices."""
        reached: dict[str, dict[State, tuple[State, ...]]] = {scene_id: {} for scene_id in order}
        reached[self.start.at][self.start] = ()
        for scene_id in reversed(order):
            choices, states = self.scenario.scenes[scene_id].choices, reached[scene_id]
            for state in states:
                states[state] = nexts = tuple([advance(self.scenario, state, choice) for choice in choices])
                for after in nexts:
                    if after.at in reached:
                        reached[after.at].setdefault(after, ())
                    else:
                        self.ended.add(after)
        return reached

    def _value(self, state: State, earns: list[tuple[Choice, int]], nexts: tuple[State, ...]) -> None:
        best, worst = self._best, self._worst
        options = tuple(
            [
                Option(choice, fit, fit + best[after], fit + worst[after], after)
                for (choice, fit), after in zip(earns, nexts, strict=True)
            ]
        )
        self.options[state] = options
        best[state] = max([option.best for option in options])
        worst[state] = min([option.worst for option in options])
