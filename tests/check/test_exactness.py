"""The checker says exactly what trying every play one by one would say, no more and no less."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from tests.strategies import every_play, scenario_data
from utils.check import check_files
from utils.guidance import load_guidance
from utils.scenario import Scenario
from utils.scoring import Outlook, score_sheet
from utils.session import Session, branch_taken
from utils.shape import converted

GUIDANCE = load_guidance()


@pytest.fixture(scope="session")
def count(tmp_path_factory) -> Callable[[dict[str, Any], str], int]:
    """How many faults of a code the checker finds in a scenario."""
    path = tmp_path_factory.mktemp("exactness") / "invented.yaml"

    def counted(data: dict[str, Any], code: str) -> int:
        path.write_text(json.dumps(data, indent=1), encoding="utf-8")  # JSON is YAML too, and quicker to write
        return sum(fault.code == code for fault in check_files([path], library=[]))

    return counted


def all_plays(data: dict[str, Any]) -> list[Session]:
    return list(every_play(Session(converted(data, Scenario))))


@given(data=scenario_data(most_scenes=3))
def test_scenes_endings_and_branches_are_reported_where_no_play_comes(count, data):
    scenario, plays = converted(data, Scenario), all_plays(data)
    moments = [moment for play in plays for moment in play.moments]
    visited = {moment.scene_id for moment in moments}
    branches = {
        (scene_id, choice.id, number)
        for scene_id in visited
        for choice in scenario.scenes[scene_id].choices
        if not isinstance(choice.goto, str)
        for number in range(len(choice.goto))
    }
    taken = {
        (moment.scene_id, moment.choice.id, number)
        for moment in moments
        for number, branch in enumerate(moment.choice.branches)
        if branch is branch_taken(scenario, moment.after.gauges, moment.choice)
    }
    assert count(data, "G02") == len(scenario.scenes) - len(visited)
    assert count(data, "G03") == len(scenario.endings) - len({play.state.at for play in plays})
    assert count(data, "G04") == len(branches - taken)


@given(data=scenario_data(most_scenes=3))
def test_a_longer_way_is_reported_exactly_where_the_best_fit_is_not_what_costs_nothing(count, data):
    outlook = Outlook(converted(data, Scenario), GUIDANCE)
    costs: dict[tuple[str, tuple[int, ...]], dict[str, tuple[int, int]]] = {}
    for play in all_plays(data):
        for decision in score_sheet(play, outlook).decisions:
            costs.setdefault(decision.moment.before, {})[decision.moment.choice.id] = (decision.fit, decision.cost)
    wrong = {
        state.at
        for state, choices in costs.items()
        if {id_ for id_, (fit, _) in choices.items() if fit == max(fit for fit, _ in choices.values())}
        != {id_ for id_, (_, cost) in choices.items() if cost == 0}
    }
    assert count(data, "K02") == len(wrong)


@given(data=scenario_data())
def test_whoever_always_gives_the_reply_that_fits_best_scores_100_where_no_longer_way_is_reported(count, data):
    outlook = Outlook(converted(data, Scenario), GUIDANCE)
    session = Session(outlook.scenario)
    while session.scene is not None:
        session = session.choose(max(outlook.options[session.state], key=lambda option: option.fit).choice.id)
    sheet = score_sheet(session, outlook)
    assert count(data, "K02") or sheet.uncapped == 100


@given(data=scenario_data())
def test_pressing_on_is_reported_exactly_where_an_agreement_earns_after_safety_was_called_for(count, data):
    data["endings"]["e0"]["kind"] = "agreed"
    late = set()
    for number, scene_id in enumerate(data["scenes"]):  # an invented scene leads only to later ones
        leads_here = any(
            scene_id
            in (choice["goto"] if isinstance(choice["goto"], str) else [branch["goto"] for branch in choice["goto"]])
            for other in list(data["scenes"])[:number]
            if other in late
            for choice in data["scenes"][other]["choices"]
        )
        if leads_here or "abuse-safety-first" in data["scenes"][scene_id]["calls_for"]:
            late.add(scene_id)
    outlook = Outlook(converted(data, Scenario), GUIDANCE)
    earning = {
        (state.at, option.choice.id)
        for state, options in outlook.options.items()
        for option in options
        if state.at in late and option.after.at == "e0" and option.fit > 0
    }
    assert count(data, "K04") == len(earning)
