"""Every role-play of the project: clean under the checker, and its plays end and score as their file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from utils.check import check_files
from utils.guidance import load_guidance
from utils.scenario import Scenario, load_library
from utils.scenario.library import role_play_files
from utils.scenario.references import scene_order
from utils.schema import schemas
from utils.scoring import Outlook, score_sheet
from utils.session import Session
from utils.yaml_reader import read

LIBRARY = load_library()
ROLE_PLAYS = [LIBRARY[head.id] for head in LIBRARY.heads]
SCENARIOS = Path(__file__).parents[2] / "scenarios"
PLAYS = {path.stem: read(path).data for path in sorted((Path(__file__).parent / "plays").glob("*.yaml"))}
each_role_play = pytest.mark.parametrize("scenario", ROLE_PLAYS, ids=lambda scenario: scenario.id)


def test_the_checker_finds_nothing_in_any_role_play() -> None:
    assert check_files(role_play_files()) == []


def test_every_file_names_its_schema_and_the_schemas_are_those_of_the_models() -> None:
    for path in role_play_files():
        header = path.read_text(encoding="utf-8").splitlines()[0]
        assert header == "# yaml-language-server: $schema=../../scenario.schema.json"
    assert {path.name: path.read_text(encoding="utf-8") for path in SCENARIOS.glob("*.schema.json")} == schemas()


@each_role_play
def test_each_play_ends_and_scores_as_its_file_says(scenario: Scenario) -> None:
    plays = PLAYS[scenario.id]["plays"]
    outlook = Outlook(scenario, load_guidance())
    stated, played = {}, {}
    for name, play in plays.items():
        session = Session(scenario)
        for choice in play["choices"]:
            session = session.choose(choice)
        stated[name] = (play["ending"], play["score"])
        played[name] = (session.state.at, str(round(score_sheet(session, outlook).score)))
    assert played == stated
    assert {"best", "tempting-wrong", "worst"} <= plays.keys()
    assert played["best"][1] == "100"
    assert played["worst"][1] == "0"


@each_role_play
def test_the_plays_of_a_role_play_visit_every_scene(scenario: Scenario) -> None:
    visited = set()
    for play in PLAYS[scenario.id]["plays"].values():
        session = Session(scenario)
        for choice in play["choices"]:
            visited.add(session.state.at)
            session = session.choose(choice)
    assert visited == scenario.scenes.keys()


@each_role_play
def test_the_longest_way_has_seven_scenes_or_more_and_there_are_three_kinds_of_ending(scenario: Scenario) -> None:
    longest: dict[str, int] = dict.fromkeys(scenario.endings, 0)
    for scene_id in scene_order(scenario):
        nexts = (branch.goto for choice in scenario.scenes[scene_id].choices for branch in choice.branches)
        longest[scene_id] = 1 + max(longest[to] for to in nexts)
    assert longest[scenario.start] >= 7
    assert len({ending.kind for ending in scenario.endings.values()}) >= 3


def test_every_seat_has_a_role_play_and_one_ends_rightly_in_safety_first() -> None:
    assert {head.seat for head in LIBRARY.heads} == {"therapist", "coach", "inviting-partner"}
    guidance = load_guidance()
    ends = {one.endings[Outlook(one, guidance).best_path()[-1].at].kind for one in ROLE_PLAYS}
    assert "safety-first" in ends
