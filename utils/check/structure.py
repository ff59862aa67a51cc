"""Is every part of the story in use? Exact: looks at every state that some play reaches.

Knows the graph and the gauges, not what a reply is worth.
"""

from __future__ import annotations

from collections.abc import Iterator

from utils.faults import Fault
from utils.scenario.loader import Loaded
from utils.scenario.model import Branch
from utils.scoring import Outlook
from utils.session import branch_taken


def structure_faults(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    """Faults G02 to G05."""
    scenario, document = loaded.scenario, loaded.document
    reached = {state.at for state in outlook.options}
    for scene_id in scenario.scenes.keys() - reached:
        message = f"No play reaches the scene {scene_id}: lead a choice to it, ease a condition, or remove it."
        yield document.fault("G02", ("scenes", scene_id), message)
    ended = {state.at for state in outlook.ended}
    for ending_id in scenario.endings.keys() - ended:
        message = f"No play reaches the ending {ending_id}: lead a choice to it, ease a condition, or remove it."
        yield document.fault("G03", ("endings", ending_id), message)
    yield from _dead_branches(loaded, outlook, reached)
    yield from _idle_gauges(loaded)


def _dead_branches(loaded: Loaded, outlook: Outlook, reached: set[str]) -> Iterator[Fault]:
    taken: dict[tuple[str, str], set[Branch | int]] = {}
    for state, options in outlook.options.items():
        for option in options:
            if not isinstance(option.choice.goto, str):
                branch = branch_taken(loaded.scenario, option.after.gauges, option.choice)
                taken.setdefault((state.at, option.choice.id), set()).add(id(branch))
    for scene_id in reached:
        for number, choice in enumerate(loaded.scenario.scenes[scene_id].choices):
            for place, branch in enumerate(choice.branches if not isinstance(choice.goto, str) else ()):
                if id(branch) not in taken[scene_id, choice.id]:
                    where = ("scenes", scene_id, "choices", number, "goto", place)
                    condition = ", ".join(f"{gauge} {test}" for gauge, test in branch.when.items())
                    message = f"No play takes this branch ({condition or 'every other case'}): change the condition, or remove it."
                    yield loaded.document.fault("G04", where, message)


def _idle_gauges(loaded: Loaded) -> Iterator[Fault]:
    tested = {
        gauge
        for scene in loaded.scenario.scenes.values()
        for choice in scene.choices
        if len({branch.goto for branch in choice.branches}) > 1
        for branch in choice.branches
        for gauge in branch.when
    }
    for gauge in loaded.scenario.gauges.keys() - tested:
        message = f'No goto depends on {gauge}: let it decide something (`when: {{{gauge}: ">=5"}}`), or remove it.'
        yield loaded.document.fault("G05", ("gauges", gauge), message)
