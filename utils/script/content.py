"""Everything that a role-play says, in words, as a tree of parts and facts: what both outputs lay out.

A fact is one labelled text; a part is a person, a scene, a reply or an ending with its facts. What the file states can be
compared with an earlier file; what the key makes of it (fit, best replies) is computed and is not. Knows no HTML,
no Markdown and no git.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from utils.scenario.model import Choice, Scenario, Scene
from utils.scoring import Outlook
from utils.script.graph import Graph
from utils.script.words import Words, listed, sentence, title
from utils.widgets.pages.parts import ENDINGS, LEVELS, SEAT_MEANS, SEATS

Change = Literal["", "added", "removed", "changed"]
ROLES = {"inviting": "the inviting partner", "reluctant": "the reluctant partner", "other": "somebody else"}


@dataclass(frozen=True)
class Fact:
    """One labelled text. `was` is the earlier text where it differs, "" where there was none; None where nothing changed."""

    field: str
    label: str
    text: str
    stated: bool = True
    """By the file; what is computed from it is not compared."""
    was: str | None = None


@dataclass(frozen=True)
class Part:
    """Something of the role-play that has an id, so that it can be found again in an earlier file."""

    id: str
    title: str
    facts: tuple[Fact, ...]
    parts: tuple[Part, ...] = ()
    marks: tuple[str, ...] = ()
    """What a reader should see first, in words: best reply, unsafe step."""
    change: Change = ""


@dataclass(frozen=True)
class Content:
    """The whole role-play."""

    head: Part
    people: tuple[Part, ...]
    scenes: tuple[Part, ...]
    endings: tuple[Part, ...]


def content_of(scenario: Scenario, graph: Graph, words: Words, outlook: Outlook | None = None) -> Content:
    """The tree of what plays reach. Without an outlook it holds only what the file states."""
    scenes = tuple(_scene(scenario, scene_id, graph, words, outlook) for scene_id in graph.scenes)
    endings = tuple(
        Part(f"ending-{ending_id}", title(ending_id), _facts(
            ("kind", "How it ends", ENDINGS[scenario.endings[ending_id].kind]),
            ("text", "What happens", scenario.endings[ending_id].text),
        ))
        for ending_id in graph.endings
    )  # fmt: skip
    return Content(_head(scenario, words), tuple(_people(scenario)), scenes, endings)


def used_guidance(scenario: Scenario, graph: Graph) -> tuple[str, ...]:
    """The slugs of all guidance that the role-play names where plays reach, in the order in which a reader meets them."""
    slugs = [*scenario.about.practises, *scenario.reasons.voiced, *scenario.reasons.underneath]
    for scene in (scenario.scenes[scene_id] for scene_id in graph.scenes):
        slugs += [*scene.shows, *scene.signals, *scene.calls_for]
        slugs += [slug for choice in scene.choices for slug in (*choice.follows, *choice.slips)]
    return tuple(dict.fromkeys(slugs))


def _facts(*facts: tuple[str, str, str]) -> tuple[Fact, ...]:
    """The facts that say something."""
    return tuple(Fact(*fact) for fact in facts if fact[2].strip())


def _head(scenario: Scenario, words: Words) -> Part:
    about, couple = scenario.about, scenario.couple
    gauges = (
        (f"gauge-{gauge}", f"The gauge “{gauge}”", f"Starts at {one.start} of 10. {one.about}".strip())
        for gauge, one in scenario.gauges.items()
    )
    facts = _facts(
        ("title", "Title", scenario.title),
        ("seat", "Seat", f"{SEATS[scenario.seat]}. {SEAT_MEANS[scenario.seat]}"),
        ("level", "Level", f"{LEVELS[scenario.level]}, {scenario.minutes} minutes a play"),
        ("goal", "Goal", about.goal),
        ("practises", "Practises", words.names(about.practises)),
        ("content_note", "Content note", about.content_note or "None."),
        ("couple", "Couple", sentence(listed(slug.replace("-", " ") for slug in (couple.type, couple.stage, *couple.context))) + f"; {couple.region.replace('-', ' ').title()}"),
        ("voiced", "Reasons voiced", words.names(scenario.reasons.voiced)),
        ("underneath", "Reasons underneath", words.names(scenario.reasons.underneath)),
        *gauges,
    )  # fmt: skip
    return Part("head", "The role-play", facts)


def _people(scenario: Scenario) -> Iterator[Part]:
    for person in scenario.people:
        said = f"{person.age}, {person.pronouns}; {ROLES[person.role]}"
        yield Part(
            f"person-{person.name}",
            person.name,
            _facts(("who", "Who", said), ("about", "About", person.about)),
        )


def _scene(scenario: Scenario, scene_id: str, graph: Graph, words: Words, outlook: Outlook | None) -> Part:
    scene = scenario.scenes[scene_id]
    facts = _facts(
        ("setting", "Setting", scene.setting),
        ("speaker", "Who speaks", scenario.speaker(scene)),
        ("line", "The line", scene.line),
        ("shows", "Reasons audible", words.names(scene.shows) or "None: the trainee is not asked."),
        ("signals", "Concerns", words.names(scene.signals)),
        ("calls_for", "The moment calls for", words.names(scene.calls_for)),
    )
    replies = tuple(
        _reply(scene_id, scene, number, choice, words, outlook) for number, choice in enumerate(scene.choices, 1)
    )
    marks = ("On the best way",) if scene_id in graph.best else ()
    return Part(f"scene-{scene_id}", f"Scene {graph.numbers[scene_id]}: {title(scene_id)}", facts, replies, marks)


def _reply(scene_id: str, scene: Scene, number: int, choice: Choice, words: Words, outlook: Outlook | None) -> Part:
    called = [slug for slug in choice.follows if slug in scene.calls_for]
    besides = [slug for slug in choice.follows if slug not in scene.calls_for]
    stated = _facts(
        ("say", "The reply", choice.say),
        ("lands", "How it lands", choice.lands),
        ("why", "Why", choice.why),
        ("stronger", "A stronger line", choice.stronger),
        ("debatable", "Debatable", choice.debatable),
        ("called", "Follows (called for)", words.names(called)),
        ("besides", "Follows besides", words.names(besides)),
        ("slips", "Slips into", words.names(choice.slips)),
        ("moves", "Gauges", words.moves(choice)),
        ("goto", "Leads", words.leads(choice)),
    )
    part = f"{scene_id}-{choice.id}"
    if outlook is None:
        return Part(part, f"Reply {number}", stated)
    fit = Fact("fit", "Fit", _signed(outlook.fits[scene_id, choice.id]), stated=False)
    return Part(part, f"Reply {number}", (*stated[:-2], fit, *stated[-2:]), marks=_marks(scene_id, choice, outlook))


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _marks(scene_id: str, choice: Choice, outlook: Outlook) -> tuple[str, ...]:
    """Best in every play that comes here, or in some: what the gauges still allow can decide it."""
    marks = ["Unsafe step"] if any(map(outlook.guidance.unsafe, choice.slips)) else []
    states = [state for state in outlook.options if state.at == scene_id]
    best = [state.gauges for state in states if choice in (one.choice for one in outlook.best_options(state))]
    if len(best) == len(states):
        marks.append("Best reply")
    elif best:
        marks.append(f"Best reply in some plays: {_standing(best, outlook.scenario.gauges)} before it")
    return tuple(marks)


def _standing(values: list[tuple[int, ...]], gauges: Iterable[str]) -> str:
    """At which values of the gauges; each pair of values is named where there are two gauges."""
    said = (listed(f"{name} {value}" for name, value in zip(gauges, one, strict=True)) for one in sorted(values))
    return listed(said, last="or")
