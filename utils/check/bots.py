"""Players that do not listen, and what each of them earns in a role-play: exact, never sampled.

A player is given as `Picks`: for each scene, the choices among which it picks evenly. What it earns is an expectation
over the graph of states, worked out once for each state from the endings back. Knows states and fits, not what a cue
looks at and not which figure is too high.

Scores of players are uncapped: where an unsafe slip keeps a trainee at 40, a cue is compared by all that it earns, for
the cap would hide how well it finds the other replies.
"""

from __future__ import annotations

from collections.abc import Mapping

from utils.check.cues import Cue, kindness
from utils.scenario.model import Choice, Scene
from utils.scoring import Option, Outlook
from utils.session import State

Picks = Mapping[str, frozenset[str]]
"""By scene: the ids of the choices among which the player picks, each as likely as the other."""


def by_chance(outlook: Outlook) -> Picks:
    return {scene_id: _ids(scene.choices) for scene_id, scene in outlook.scenario.scenes.items()}


def by_cue(outlook: Outlook, cue: Cue) -> Picks:
    """The choices with the most of the cue; those that tie share the pick."""
    return {scene_id: _ids(_top(scene, scene.choices, cue)) for scene_id, scene in outlook.scenario.scenes.items()}


def best_fit(outlook: Outlook) -> Picks:
    """Who gives the reply that fits best, every time. Earns 100 wherever the key holds together (K02)."""
    return {scene_id: _ids(outlook.fittest(scene_id)) for scene_id in outlook.scenario.scenes}


def warm_but_wrong(outlook: Outlook) -> Picks:
    """Who gives the kindest of the replies that do not fit best."""
    return {
        scene_id: _ids(_top(scene, _wrong(outlook, scene_id) or scene.choices, kindness))
        for scene_id, scene in outlook.scenario.scenes.items()
    }


def expected_score(outlook: Outlook, picks: Picks) -> float:
    """The mean of 100 (points - worst) / (best - worst) over the player's plays, each by its probability."""
    span = outlook.best(outlook.start) - outlook.worst(outlook.start)
    points = _expected(outlook, picks)[outlook.start]
    return 100 * (points - outlook.worst(outlook.start)) / span if span else 100.0


def gains(outlook: Outlook, picks: Picks) -> dict[str, float]:
    """By scene, what the player gains on chance, on the scale of the score; the gains add up to the whole difference.

    At a state the player gains what its picks are worth, less what the state is worth, to someone who goes on from there
    at random; a scene's gain counts each of its states as often as the player comes to it.
    """
    span = outlook.best(outlook.start) - outlook.worst(outlook.start)
    random = _expected(outlook, by_chance(outlook))
    visits = {outlook.start: 1.0}
    gained = dict.fromkeys(outlook.scenario.scenes, 0.0)
    for state in reversed(outlook.options):
        taken = _taken(outlook, state, picks)
        share = visits.get(state, 0.0) / len(taken)
        for option in taken:
            visits[option.after] = visits.get(option.after, 0.0) + share
            points = option.fit + random.get(option.after, 0.0) - random[state]
            gained[state.at] += 100 * share * points / span if span else 0.0
    return gained


def _expected(outlook: Outlook, picks: Picks) -> dict[State, float]:
    """What the player still earns on average from each state; nothing at an ending, which is left out."""
    expected: dict[State, float] = {}
    for state in outlook.options:  # each stands after all those that it can lead to
        taken = _taken(outlook, state, picks)
        expected[state] = sum(option.fit + expected.get(option.after, 0.0) for option in taken) / len(taken)
    return expected


def _taken(outlook: Outlook, state: State, picks: Picks) -> list[Option]:
    return [option for option in outlook.options[state] if option.choice.id in picks[state.at]]


def _wrong(outlook: Outlook, scene_id: str) -> tuple[Choice, ...]:
    right = outlook.fittest(scene_id)
    return tuple(choice for choice in outlook.scenario.scenes[scene_id].choices if choice not in right)


def _top(scene: Scene, choices: tuple[Choice, ...], cue: Cue) -> list[Choice]:
    strength = [cue(scene, choice) for choice in choices]
    return [choice for choice, seen in zip(choices, strength, strict=True) if seen == max(strength)]


def _ids(choices: tuple[Choice, ...] | list[Choice]) -> frozenset[str]:
    return frozenset(choice.id for choice in choices)
