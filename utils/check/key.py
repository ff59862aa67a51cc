"""Is the right thing rewarded? Exact: looks at every state that some play reaches.

Knows fit and what it adds up to, not how the text reads.
"""

from __future__ import annotations

from collections.abc import Iterator

from utils.faults import Fault
from utils.scenario.loader import Loaded
from utils.scenario.references import scene_order, targets
from utils.scoring import Option, Outlook
from utils.session import State


def key_faults(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    """Faults K01 to K06."""
    scenario = loaded.scenario
    for scene_id, scene in scenario.scenes.items():
        where = ("scenes", scene_id)
        fits = {outlook.fits[scene_id, choice.id] for choice in scene.choices}
        if len(fits) == 1:
            message = f"Every choice of {scene_id} has a fit of {fits.pop():+d}: the moment decides nothing. Change follows or slips."
            yield loaded.document.fault("K01", where, message)
        offered = {code for choice in scene.choices for code in choice.follows}
        for number, code in enumerate(scene.calls_for):
            if code not in offered:
                message = f"{scene_id} calls for {code}, and no choice follows it: add it to a choice, or take it out of calls_for."
                yield loaded.document.fault("K03", (*where, "calls_for", number), message)
    yield from _long_ways(loaded, outlook)
    yield from _pressing_on(loaded, outlook)
    yield from _unheard(loaded, outlook)


def _long_ways(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    """K02, once a scene: a lower fit that earns as much or more by what it leads to."""
    reported: set[str] = set()
    for state, options in outlook.options.items():
        if state.at in reported:
            continue
        top = max(option.fit for option in options)
        fittest = {option.choice.id for option in options if option.fit == top}
        earning = {option.choice.id for option in outlook.best_options(state)}
        if fittest != earning:
            reported.add(state.at)
            message = (
                f"At {state.at} with {_gauges(loaded, state)}, {_named(fittest)} fits best, but {_named(earning)} "
                f"earns most by what follows ({_sums(options)}): shorten the longer way, or change follows and slips."
            )
            yield loaded.document.fault("K02", ("scenes", state.at), message)


def _pressing_on(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    """K04: where a scene has called for safety, nothing that leads to joint sessions earns anything from there on."""
    scenario, guidance = loaded.scenario, outlook.guidance
    late: set[str] = set()
    for scene_id in reversed(scene_order(scenario)):
        scene = scenario.scenes[scene_id]
        if scene_id in late or any(guidance[code].kind == "safety" for code in scene.calls_for):
            late.add(scene_id)
            late |= {to for choice in scene.choices for to in targets(choice) if to in scenario.scenes}
    seen: set[tuple[str, str]] = set()
    for state, options in outlook.options.items():
        for option in options if state.at in late else ():
            ending = scenario.endings.get(option.after.at)
            place = (state.at, option.choice.id)
            if ending and ending.kind == "agreed" and option.fit > 0 and place not in seen:
                seen.add(place)
                number = scenario.scenes[state.at].choices.index(option.choice)
                message = f"{option.choice.id} leads to joint sessions after safety was called for and has a fit of {option.fit:+d}: it must not earn anything."
                yield loaded.document.fault("K04", ("scenes", state.at, "choices", number), message)


def _unheard(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    scenario = loaded.scenario
    scenes = [scenario.scenes[scene_id] for scene_id in {state.at for state in outlook.options}]
    audible = {reason for scene in scenes for reason in scene.shows}
    for number, reason in enumerate(scenario.reasons.underneath):
        if reason not in audible:
            message = f"{reason} lies underneath, and no line shows it: let it be heard in a line, and name it in that scene's shows."
            yield loaded.document.fault("K05", ("reasons", "underneath", number), message)
    called = {code for scene in scenes for code in scene.calls_for}
    for number, code in enumerate(scenario.about.practises):
        if code not in called:
            message = f"The role-play practises {code}, and no scene calls for it: add it to calls_for, or take it out of practises."
            yield loaded.document.fault("K06", ("about", "practises", number), message)


def _gauges(loaded: Loaded, state: State) -> str:
    return ", ".join(f"{name} {value}" for name, value in zip(loaded.scenario.gauges, state.gauges, strict=True))


def _named(choices: set[str]) -> str:
    return " and ".join(sorted(choices))


def _sums(options: tuple[Option, ...]) -> str:
    return ", ".join(f"{o.choice.id} {o.fit:+d} and then {o.best - o.fit:+d}" for o in options)
