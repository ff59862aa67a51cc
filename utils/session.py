"""One play of a role-play: a frozen record of what was picked, from which everything else is computed.

Going back is a shorter record, never an undo. Knows neither what a reply is worth nor how it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, NamedTuple

from utils.scenario.model import HIGHEST, LOWEST, Branch, Choice, Ending, Scenario, Scene, holds
from utils.shuffle import shuffled

Mode = Literal["learning", "assessment"]


class State(NamedTuple):
    """Where a play stands: a scene or an ending, and each gauge's value in the order of the scenario's gauges."""

    at: str
    gauges: tuple[int, ...]


class NotPossible(ValueError):
    """What was asked cannot be done at this point of the play; the text says why."""


def opening(scenario: Scenario) -> State:
    """The state in which every play of the scenario begins."""
    return State(scenario.start, tuple(gauge.start for gauge in scenario.gauges.values()))


def advance(scenario: Scenario, state: State, choice: Choice) -> State:
    """The state after the choice: gauges move and are clamped first, then the goto is read."""
    gauges, moves = state.gauges, choice.moves
    if moves:
        moved = [value + moves.get(name, 0) for name, value in zip(scenario.gauges, gauges, strict=True)]
        gauges = tuple([min(HIGHEST, max(LOWEST, value)) for value in moved])
    if isinstance(choice.goto, str):
        return State(choice.goto, gauges)
    return State(branch_taken(scenario, gauges, choice).goto, gauges)


def branch_taken(scenario: Scenario, gauges: tuple[int, ...], choice: Choice) -> Branch:
    """The first branch of the choice whose conditions hold with these gauges (after the choice's moves)."""
    values = dict(zip(scenario.gauges, gauges, strict=True))
    for branch in choice.branches:
        # Plain loops: this runs for every choice at every state that the checker looks at.
        for name, condition in branch.when.items():
            if not holds(condition, values[name]):
                break
        else:
            return branch
    raise AssertionError(f"{choice.id}: the loader lets no goto list end without a plain goto")


@dataclass(frozen=True)
class Step:
    """What the trainee did in one scene."""

    choice: str
    """The id of the choice."""
    named: str | None = None
    """The reason that the trainee heard, a slug; None where they were not asked or passed."""
    own_words: str = ""
    """What they would have said, typed before the choices were shown."""


@dataclass(frozen=True)
class Moment:
    """One scene of a play with what was done in it, and the states around it."""

    number: int
    """From 0: `Session.back_to(number)` returns to this scene."""
    scene_id: str
    scene: Scene
    choice: Choice
    step: Step
    before: State
    after: State


@dataclass(frozen=True)
class Session:
    """A play under way or ended: the scenario and the steps taken."""

    scenario: Scenario
    seed: int = 0
    """Decides the order in which choices are shown, and nothing else."""
    mode: Mode = "learning"
    steps: tuple[Step, ...] = ()
    earlier: tuple[tuple[Step, ...], ...] = field(default=())
    """The steps as they stood each time before the trainee went back, oldest first."""

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The scenes played so far, in order."""
        played: list[Moment] = []
        state = opening(self.scenario)
        for number, step in enumerate(self.steps):
            played.append(self._moment(number, state, step))
            state = played[-1].after
        return tuple(played)

    @property
    def states(self) -> tuple[State, ...]:
        """The opening, then the state after each step."""
        return (opening(self.scenario), *(moment.after for moment in self.moments))

    @property
    def state(self) -> State:
        """Where the play stands now."""
        return self.moments[-1].after if self.steps else opening(self.scenario)

    @property
    def scene(self) -> Scene | None:
        """The scene that waits for a reply; None once the play has ended."""
        return self.scenario.scenes.get(self.state.at)

    @property
    def ending(self) -> Ending | None:
        """The ending that the play has come to; None while it goes on."""
        return self.scenario.endings.get(self.state.at)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The replies that can be given now, in the order in which this session shows them."""
        scene = self.scene
        if scene is None:
            return ()
        order = shuffled((choice.id for choice in scene.choices), self.seed, self.state.at)
        return tuple(scene.choice(choice_id) for choice_id in order)

    def choose(self, choice_id: str, named: str | None = None, own_words: str = "") -> Session:
        """The play with this reply given. Raises NotPossible where the scene does not offer it."""
        offered = [choice.id for choice in self.scene.choices] if self.scene else []
        if choice_id not in offered:
            here = f"{self.state.at} offers {', '.join(offered)}" if offered else "the play has ended"
            raise NotPossible(f"{choice_id!r} cannot be chosen: {here}.")
        step = Step(choice_id, named, own_words)
        after = replace(self, steps=(*self.steps, step))
        # Handed on, and not played anew from the first step: a play would otherwise cost the square of its length.
        after.__dict__["moments"] = (*self.moments, self._moment(len(self.steps), self.state, step))
        return after

    def back_to(self, number: int) -> Session:
        """The play as it stood before the step of this number (from 0). Raises NotPossible in assessment mode."""
        if self.mode == "assessment":
            raise NotPossible("An assessment cannot go back: finish it, then play again in learning mode.")
        if not 0 <= number < len(self.steps):
            raise NotPossible(f"There is no moment {number} to go back to.")
        return replace(self, steps=self.steps[:number], earlier=(*self.earlier, self.steps))

    def _moment(self, number: int, before: State, step: Step) -> Moment:
        scene = self.scenario.scenes[before.at]
        choice = scene.choice(step.choice)
        return Moment(number, before.at, scene, choice, step, before, advance(self.scenario, before, choice))

    def again(self, seed: int) -> Session:
        """A new play of the same role-play in the same mode."""
        return Session(self.scenario, seed, self.mode)
