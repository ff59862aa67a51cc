"""The benchmarks compare like with like: the generated graph is clean, and ink's copy of it plays the same story.

No clock is looked at here; whether a goal is met is for `python -m utils bench` to tell.
"""

import json

import pytest

from tests.benchmarks import engine, ink
from tests.benchmarks.checker import exact
from tests.benchmarks.graphs import NAME, generate, small
from tests.benchmarks.planted import plant
from tests.benchmarks.randomly import random_plays
from tests.benchmarks.table import compare, table
from utils.check import check_files
from utils.guidance import load_guidance


def test_the_generated_graph_is_a_role_play_without_a_finding(tmp_path):
    path = tmp_path / f"{NAME}.yaml"
    path.write_text(json.dumps(small().data), encoding="utf-8")  # JSON is YAML too
    assert check_files([path], library=[]) == []


def test_every_scene_of_it_is_met_with_the_values_that_the_generator_says():
    graph = small()
    assert [len(row) for row in graph.layers][:4] == [1, 3, 9, 27]
    assert sum(map(len, graph.layers)) == len(graph.scenes) == 200
    assert all(graph.values[scene_id] for scene_id in graph.scenes)


def test_the_exact_check_finds_every_planted_fault():
    spoilt, planted = plant(generate(600, 12, seed=1, words=8), seed=1)
    found = exact(spoilt, load_guidance())
    assert len(planted) == 32
    assert [fault for fault in planted if (fault.code, fault.where) not in found] == []


def test_the_random_player_claims_only_true_faults_that_plays_have_shown():
    graph, guidance = generate(600, 12, seed=1, words=8), load_guidance()
    spoilt, _ = plant(graph, seed=1)
    shown = {finding for finding in random_plays(spoilt.loaded().scenario, guidance, 500, 1) if finding[0][0] == "K"}
    assert shown
    assert shown <= exact(spoilt, guidance)
    assert not [code for code, _ in random_plays(graph.loaded().scenario, guidance, 500, 1) if code[0] == "K"]


def test_the_shipped_ink_story_is_the_generated_graph():
    assert ink.SOURCE.read_text(encoding="utf-8") == ink.source(small())


def test_ours_and_ink_show_the_same_for_the_same_picks():
    pytest.importorskip("bink")
    graph = small()
    story, scenario = engine.shipped_story(graph), graph.loaded().scenario
    assert all(engine.agree(scenario, story, picks) for picks in engine.random_picks(graph, 20))


def test_a_story_that_differs_in_one_move_is_noticed():
    pytest.importorskip("bink")
    graph = small()
    choice = graph.scenes[graph.data["start"]]["choices"][0]
    choice["moves"]["openness"] = str(int(choice["moves"]["openness"]) + 1)
    story, scenario = engine.shipped_story(small()), graph.loaded().scenario
    assert not all(engine.agree(scenario, story, picks) for picks in engine.random_picks(graph, 20))


@pytest.mark.parametrize(("ours", "met"), [(40.0, "yes"), (60.0, "NO")])
def test_a_row_says_whether_its_goal_is_met(ours, met):
    printed = table([compare("a", ours, 100.0, "ms", most=0.5)])
    assert printed.splitlines()[2].split() == [
        "a",
        f"{ours:g}",
        "ms",
        "100",
        "ms",
        f"{ours / 100:.2f}",
        "at",
        "most",
        "0.5",
        met,
    ]
