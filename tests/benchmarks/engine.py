"""Random plays a second on a graph of 200 scenes, beside `bink` (an ink runtime in Rust) playing the same graph.

Both start from a loaded story, answer with the same picks and deliver, for every scene, the text and the replies'
texts; first it is made sure that these are the same, word for word, and that the gauge ends at the same value. Ours is
measured twice: the states alone (`opening`, `advance`), and whole sessions (`Session.choose`), which also keep the
record and give the replies in the order shown. Two more rows spare bink the replies' texts, but not ours.

Not measured: reading and compiling the story, scores, widgets. bink is called through ctypes, as its package does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random
from statistics import median
from typing import Any

from tests.benchmarks import ink
from tests.benchmarks.graphs import CHOICES, Graph, small
from tests.benchmarks.table import Result, Skipped, compare
from utils.scenario.model import Ending, Scenario, Scene
from utils.session import Session, State, advance, opening

PLAYS, ROUNDS, COMPARED = 300, 7, 50
LEAST = 5
"""How many times as many plays as bink are wanted."""

Picks = Sequence[int]
Shown = tuple[str, tuple[str, ...]]
"""What a player sees at once: the text, and the replies to choose from."""


def run() -> Result:
    graph = small()
    story, scenario = shipped_story(graph), graph.loaded().scenario
    picks = random_picks(graph, PLAYS)
    if differing := [one for one in picks[:COMPARED] if not agree(scenario, story, one)]:
        raise RuntimeError(f"Ours and bink part ways in {len(differing)} plays, first with the picks {differing[0]}.")
    states, sessions, inks, blind = plays_a_second(
        [
            lambda one: play_states(scenario, one),
            lambda one: play_session(scenario, one),
            lambda one: ink.play(story, one),
            lambda one: ink.play_blind(story, one),
        ],
        picks,
    )
    return Result(
        [
            compare("engine: plays, states alone", states, inks, "/s", least=LEAST),
            compare("engine: plays, Session.choose", sessions, inks, "/s"),
            compare("engine: states; bink without replies' texts", states, blind, "/s", least=LEAST),
            compare("engine: Session; bink without replies' texts", sessions, blind, "/s"),
        ],
        [
            f"engine: {len(graph.layers)} scenes a play; yardstick bink; the same scenes and texts in {COMPARED} plays compared."
        ],
    )


def shipped_story(graph: Graph) -> Any:
    """The compiled story of the graph. Raises Skipped without bink, RuntimeError where the shipped source is another's."""
    try:
        from bink.story import story_from_file
    except ImportError as error:
        raise Skipped(f"the package bink is missing ({error}); tests/requirements.txt names it.") from None
    except (RuntimeError, OSError) as error:
        raise Skipped(f"bink has no library for this kind of machine ({error}).") from None
    if ink.SOURCE.read_text(encoding="utf-8") != ink.source(graph):
        raise RuntimeError("The shipped ink story is not the generated graph any more: compile it anew (README).")
    return story_from_file(str(ink.COMPILED))


def random_picks(graph: Graph, plays: int) -> list[list[int]]:
    """For each play the places of the choices taken."""
    rng = Random(1)
    return [[int(rng.random() * CHOICES) for _ in graph.layers] for _ in range(plays)]


def plays_a_second(players: Sequence[Callable[[Picks], Iterable[object]]], picks: Sequence[Picks]) -> list[float]:
    """The median over the rounds for each player; the players take turns, so that a busy moment hits all alike."""
    rates: list[list[float]] = [[] for _ in players]
    for round_number in range(ROUNDS + 1):
        for player, seen in zip(players, rates, strict=True):
            begun = time.perf_counter()
            for one in picks:
                for _ in player(one):
                    pass
            if round_number:  # the first warms up
                seen.append(len(picks) / (time.perf_counter() - begun))
    return [median(seen) for seen in rates]


def play_states(scenario: Scenario, picks: Picks) -> Iterator[Shown]:
    """A play through `opening` and `advance`."""
    state, lands = opening(scenario), ""
    for pick in picks:
        scene = scenario.scenes[state.at]
        yield lands + scene.line + "\n", tuple([choice.say for choice in scene.choices])
        choice = scene.choices[pick]
        state, lands = advance(scenario, state, choice), choice.lands + "\n"
    yield lands + scenario.endings[state.at].text + "\n", ()


def play_session(scenario: Scenario, picks: Picks) -> Iterator[Shown]:
    """A play through `Session.choose`; picks count in the order of the file, the replies come in the order shown."""
    session, lands = Session(scenario), ""
    for pick in picks:
        scene = _there(session.scene)
        yield lands + scene.line + "\n", tuple([choice.say for choice in session.choices])
        choice = scene.choices[pick]
        session, lands = session.choose(choice.id), choice.lands + "\n"
    yield lands + _there(session.ending).text + "\n", ()


def agree(scenario: Scenario, story: Any, picks: Picks) -> bool:
    """Whether both engines show the same texts and replies for these picks, and end with the same openness."""
    states, inks = list(play_states(scenario, picks)), list(ink.play(story, picks))
    sessions = [(shown, set(replies)) for shown, replies in play_session(scenario, picks)]
    if states != inks or sessions != [(shown, set(replies)) for shown, replies in inks]:
        return False
    return bool(story.get_variable("openness") == _last_state(scenario, picks).gauges[0])


def _last_state(scenario: Scenario, picks: Picks) -> State:
    state = opening(scenario)
    for pick in picks:
        state = advance(scenario, state, scenario.scenes[state.at].choices[pick])
    return state


def _there(part: Scene | Ending | None) -> Any:
    assert part is not None, "the picks are as many as the layers, and every play passes through each layer once"
    return part
