"""Does everything that a scenario names exist? The faults without which a scenario can be played at all.

Knows the guidance and the model, and nothing of fit, gauges in play or good writing: `utils.check` judges those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from utils.faults import Fault
from utils.guidance import Guidance, Kind
from utils.nearest import did_you_mean
from utils.scenario.model import Choice, Scenario, Scene
from utils.yaml_reader import Document, Where

FOLLOWED: tuple[Kind, ...] = ("principle", "alternative", "safety", "framing")
"""The kinds of guidance that a reply can follow and a moment can call for."""


def targets(choice: Choice) -> tuple[str, ...]:
    """Every scene or ending that the choice can lead to."""
    return tuple(branch.goto for branch in choice.branches)


def scene_order(scenario: Scenario) -> tuple[str, ...]:
    """The scenes, each after all that it can lead to. Raises graphlib.CycleError where the story goes in a circle."""
    graph = {
        scene_id: {to for choice in scene.choices for to in targets(choice) if to in scenario.scenes}
        for scene_id, scene in scenario.scenes.items()
    }
    return tuple(TopologicalSorter(graph).static_order())


def reference_faults(document: Document, scenario: Scenario, guidance: Guidance) -> list[Fault]:
    """Faults R01 to R10, S05 and G01 of one scenario."""
    faults = [
        *_file_faults(document, scenario),
        *_people_faults(document, scenario),
        *_head_faults(document, scenario, guidance),
    ]
    for scene_id, scene in scenario.scenes.items():
        faults += _scene_faults(document, scenario, guidance, ("scenes", scene_id), scene)
    return faults or list(_cycle_faults(document, scenario))


def _file_faults(document: Document, scenario: Scenario) -> Iterator[Fault]:
    if scenario.id != document.path.stem:
        message = f"The id is {scenario.id}, the file {document.path.name}: give both the same name."
        yield document.fault("S05", ("id",), message)
    folder = document.path.resolve().parent.name
    if folder in ("therapist", "coach", "inviting-partner") and folder != scenario.seat:
        yield document.fault(
            "S05", ("seat",), f"The seat is {scenario.seat}, the folder {folder}: move the file, or change the seat."
        )


def _people_faults(document: Document, scenario: Scenario) -> Iterator[Fault]:
    roles = Counter(person.role for person in scenario.people)
    if (roles["inviting"], roles["reluctant"]) != (1, 1):
        message = f"There are {roles['inviting']} inviting and {roles['reluctant']} reluctant people: name one of each, and others as `other`."
        yield document.fault("R06", ("people",), message)
    for scene_id in scenario.scenes.keys() & scenario.endings.keys():
        yield document.fault("R09", ("endings", scene_id), f"{scene_id} names a scene and an ending: rename one.")


def _head_faults(document: Document, scenario: Scenario, guidance: Guidance) -> Iterator[Fault]:
    if "openness" not in scenario.gauges:
        yield document.fault("R07", ("gauges",), "Add the gauge of the reluctant partner: `openness: {start: 3}`.")
    yield from _slug_faults(document, guidance, ("about", "practises"), scenario.about.practises, FOLLOWED)
    yield from _slug_faults(document, guidance, ("reasons", "voiced"), scenario.reasons.voiced, ("reason",))
    yield from _slug_faults(document, guidance, ("reasons", "underneath"), scenario.reasons.underneath, ("reason",))
    if scenario.start not in scenario.scenes:
        yield document.fault(
            "R03", ("start",), f"There is no scene {scenario.start}. {did_you_mean(scenario.start, scenario.scenes)}"
        )


def _scene_faults(
    document: Document, scenario: Scenario, guidance: Guidance, where: Where, scene: Scene
) -> Iterator[Fault]:
    names = [person.name for person in scenario.people]
    if scene.speaker and scene.speaker not in names:
        message = f"{scene.speaker} is not among the people. {did_you_mean(scene.speaker, names)}"
        yield document.fault("R04", (*where, "speaker"), message)
    yield from _slug_faults(document, guidance, (*where, "shows"), scene.shows, ("reason",))
    yield from _slug_faults(document, guidance, (*where, "signals"), scene.signals, ("concern",))
    yield from _slug_faults(document, guidance, (*where, "calls_for"), scene.calls_for, FOLLOWED)
    seen: set[str] = set()
    for number, choice in enumerate(scene.choices):
        here = (*where, "choices", number)
        if choice.id in seen:
            yield document.fault("R08", (*here, "id"), f"{choice.id} stands twice in this scene: rename one.")
        seen.add(choice.id)
        yield from _choice_faults(document, scenario, guidance, here, choice)


def _choice_faults(
    document: Document, scenario: Scenario, guidance: Guidance, where: Where, choice: Choice
) -> Iterator[Fault]:
    yield from _slug_faults(document, guidance, (*where, "follows"), choice.follows, FOLLOWED)
    yield from _slug_faults(document, guidance, (*where, "slips"), choice.slips, ("pitfall",))
    yield from _gauge_faults(document, scenario, (*where, "moves"), choice.moves)
    places = [*scenario.scenes, *scenario.endings]
    for number, branch in enumerate(choice.branches):
        here = (*where, "goto") if isinstance(choice.goto, str) else (*where, "goto", number)
        if branch.goto not in places:
            yield document.fault(
                "R03", here, f"There is no scene or ending {branch.goto}. {did_you_mean(branch.goto, places)}"
            )
        yield from _gauge_faults(document, scenario, here, branch.when)
        last = number == len(choice.branches) - 1
        if last and branch.when:
            yield document.fault("R10", here, "Close the list with a plain `- {goto: ...}` for every other case.")
        if not last and not branch.when:
            yield document.fault(
                "R10", here, "Only the last entry may lack a `when`: the entries after it are never read."
            )


def _gauge_faults(document: Document, scenario: Scenario, where: Where, named: Iterable[str]) -> Iterator[Fault]:
    for gauge in named:
        if gauge not in scenario.gauges:
            yield document.fault("R05", where, f"There is no gauge {gauge}. {did_you_mean(gauge, scenario.gauges)}")


def _slug_faults(
    document: Document, guidance: Guidance, where: Where, slugs: Iterable[str], kinds: tuple[Kind, ...]
) -> Iterator[Fault]:
    for number, slug in enumerate(slugs):
        here = (*where, number)
        if slug not in guidance.entries:
            message = f"There is no guidance {slug}. {did_you_mean(slug, guidance.of_kind(*kinds))}"
            yield document.fault("R01", here, message)
        elif guidance[slug].kind not in kinds:
            message = f"{slug} is a {guidance[slug].kind}; here stands a {' or '.join(kinds)}."
            yield document.fault("R02", here, message)


def _cycle_faults(document: Document, scenario: Scenario) -> Iterator[Fault]:
    try:
        scene_order(scenario)
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        message = f"{' > '.join(circle)} comes back to where it was: lead one of these on to a new scene or an ending."
        yield document.fault("G01", ("scenes", circle[0]), message)
