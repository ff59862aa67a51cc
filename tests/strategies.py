"""Invented role-plays and plays for the property tests: every one can be played, none is good writing.

Stories branch and join, gauges clamp and decide, slips have every weight. `scenario_data` is what a file would hold.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from utils.scenario import Scenario
from utils.session import Mode, Session
from utils.shape import converted

FOLLOWED = ("curiosity", "invite-not-force", "share-control", "trial-session", "abuse-safety-first", "are-both-willing")
"""Something of every kind that a reply can follow."""
SLIPS = ("selling", "comparing", "pushing", "blaming", "joint-sessions-despite-abuse", "exposing-a-disclosure")
"""Two of each weight: mild, harmful, unsafe."""
REASONS = ("cost", "shame", "fear-of-blame", "stigma", "privacy")
PROSE = (
    "yes", "No", "12:30", "~", "null", "0x1F", "1_000", "2026-11-22", "a: b", "# no comment", "- no list", "[no list]",
    "{no: map}", "“No,” she says.", "He can't.\nNot today.", "<b>loud</b>", "*shrugs*", "&c.", "!really", "100 %", "Žofie",
)  # fmt: skip
"""Texts that a careless reader of YAML would turn into something else."""


COMPARISONS = tuple(f"{sign}{number}" for sign in (">=", "<=", "==", ">", "<") for number in range(11))
MOVES = (-4, -2, -1, 0, 0, 1, 2, 4)


@cache
def codes(pool: tuple[str, ...], least: int = 0, most: int = 3) -> st.SearchStrategy[list[str]]:
    """Some of the pool. One draw, because a role-play has dozens of such lists and the suite has to stay quick."""
    return st.sampled_from([some for size in range(least, most + 1) for some in combinations(pool, size)]).map(list)


A_COMPARISON, A_MOVE, A_TEXT = st.sampled_from(COMPARISONS), st.sampled_from(MOVES), st.sampled_from(PROSE)


@st.composite
def gotos(draw: st.DrawFn, places: list[str], gauges: list[str]) -> str | list[dict[str, Any]]:
    """A plain goto, or one or two conditional branches closed by a plain one."""
    place = st.sampled_from([places[0]] * 3 + places)  # leaning to the next scene, so that plays have some length
    branches = []
    for _ in range(draw(st.integers(0, 2))):
        tested = draw(st.sampled_from([[gauge] for gauge in gauges] + [gauges]))
        branches.append({"when": {gauge: draw(A_COMPARISON) for gauge in tested}, "goto": draw(place)})
    return [*branches, {"goto": draw(place)}] if branches else draw(place)


@st.composite
def scenes(draw: st.DrawFn, places: list[str], gauges: list[str]) -> dict[str, Any]:
    """A scene of three or four choices that lead to these places."""
    choices = [
        {
            "id": f"c{number}",
            "say": draw(A_TEXT),
            "follows": draw(codes(FOLLOWED)),
            "slips": draw(codes(SLIPS, most=2)),
            "moves": {gauge: draw(A_MOVE) for gauge in gauges},
            "lands": "A pause.",
            "why": "It is a pause.",
            "goto": draw(gotos(places, gauges)),
        }
        for number in range(draw(st.integers(3, 4)))
    ]
    return {
        "line": draw(A_TEXT),
        "shows": draw(codes(REASONS, most=2)),
        "calls_for": draw(codes(FOLLOWED, least=1)),
        "choices": choices,
    }


@st.composite
def scenario_data(draw: st.DrawFn, most_scenes: int = 4) -> dict[str, Any]:
    """A role-play of one to four scenes, each of which leads only to later ones, and two endings."""
    gauges = draw(st.sampled_from((["openness"], ["openness", "alliance"], ["alliance", "openness"])))
    ids = [f"s{n}" for n in range(draw(st.integers(1, most_scenes)))]
    endings = ["e0", "e1"]
    return {
        "format": 1,
        "id": "invented",
        "title": draw(A_TEXT),
        "seat": "therapist",
        "level": "beginner",
        "minutes": 5,
        "about": {"goal": "To try.", "practises": ["curiosity"]},
        "people": [
            {"name": "Ada", "role": "inviting", "pronouns": "she/her", "age": 40, "about": "An engineer."},
            {"name": "Bo", "role": "reluctant", "pronouns": "they/them", "age": 41, "about": "A baker."},
        ],
        "couple": {"type": "non-binary-partner", "stage": "married", "region": "europe", "context": ["grief"]},
        "reasons": {"voiced": draw(codes(REASONS, least=1)), "underneath": draw(codes(REASONS, least=1))},
        "gauges": {gauge: {"start": draw(st.integers(0, 10))} for gauge in gauges},
        "start": "s0",
        "scenes": {id_: draw(scenes(ids[n + 1 :] + endings, gauges)) for n, id_ in enumerate(ids)},
        "endings": {id_: {"kind": "not-yet", "text": "They walk home."} for id_ in endings},
    }


def scenarios(most_scenes: int = 4) -> st.SearchStrategy[Scenario]:
    return scenario_data(most_scenes).map(lambda data: converted(data, Scenario))


@st.composite
def complete_plays(draw: st.DrawFn, scenario: Scenario | None = None, mode: Mode = "learning") -> Session:
    """A play from the opening to an ending, of this scenario or of an invented one."""
    session = Session(scenario or draw(scenarios()), draw(st.integers(0, 2**32 - 1)), mode)
    while session.scene is not None:
        choice = draw(st.sampled_from(session.scene.choices))
        session = session.choose(choice.id, draw(st.sampled_from((None, *REASONS))))
    return session


def every_play(session: Session) -> Iterator[Session]:
    """All complete plays that go on from here, one by one."""
    if session.scene is None:
        yield session
        return
    for choice in session.scene.choices:
        yield from every_play(session.choose(choice.id))


def from_its_steps(session: Session) -> Session:
    """The same play, made anew from what is saved of it."""
    return Session(session.scenario, session.seed, session.mode, tuple(session.steps), session.earlier)


def each_way(session: Session) -> tuple[Session, ...]:
    """The play as it was made, and the same play made anew: what holds for one must hold for all."""
    return session, replace(session), from_its_steps(session)
