"""What players who do not listen earn: exactly what playing every play one by one would give, and the limits on it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import every_play, scenarios
from utils.check import main
from utils.check.bots import Picks, best_fit, by_chance, by_cue, expected_score, gains, warm_but_wrong
from utils.check.cues import CUES
from utils.check.tells import ABOVE_CHANCE, Row, Tells, broken, find_tells, report
from utils.check.writing import GIVE_AWAY_SHARE
from utils.guidance import SCENARIOS, load_guidance
from utils.scenario import Scenario, load_scenario
from utils.scenario.library import role_play_files
from utils.scoring import Outlook, score_sheet
from utils.session import Session
from utils.shape import converted
from utils.yaml_reader import read

TESTS = Path(__file__).parent.parent
GUIDANCE = load_guidance()
GOOD = Outlook(load_scenario(TESTS / "good.yaml"), GUIDANCE)


def by_hand(outlook: Outlook, picks: Picks) -> float:
    """The player's mean score, from every play that it can make and that play's probability."""
    total = 0.0
    for play in every_play(Session(outlook.scenario)):
        probability = 1.0
        for moment in play.moments:
            picked = picks[moment.scene_id]
            probability *= (moment.choice.id in picked) / len(picked)
        total += probability * score_sheet(play, outlook).uncapped
    return total


@st.composite
def any_picks(draw: st.DrawFn, scenario: Scenario) -> Picks:
    """Some of the choices of each scene, one at least."""
    return {
        scene_id: frozenset(draw(st.sets(st.sampled_from([choice.id for choice in scene.choices]), min_size=1)))
        for scene_id, scene in scenario.scenes.items()
    }


@given(scenario=scenarios(most_scenes=3), data=st.data())
def test_the_expected_score_is_the_mean_of_every_play_by_its_probability(scenario, data):
    outlook = Outlook(scenario, GUIDANCE)
    picks = data.draw(any_picks(scenario))
    assert expected_score(outlook, picks) == pytest.approx(by_hand(outlook, picks))
    assert expected_score(outlook, by_chance(outlook)) == pytest.approx(by_hand(outlook, by_chance(outlook)))


@given(scenario=scenarios(most_scenes=3))
def test_every_cue_earns_what_its_plays_earn_and_never_leaves_the_scale(scenario):
    outlook = Outlook(scenario, GUIDANCE)
    for cue in CUES.values():
        score = expected_score(outlook, by_cue(outlook, cue))
        assert score == pytest.approx(by_hand(outlook, by_cue(outlook, cue)))
        assert -1e-9 <= score <= 100 + 1e-9


@given(scenario=scenarios())
def test_whoever_always_gives_a_reply_that_fits_best_earns_100_where_no_longer_way_pays(scenario):
    outlook = Outlook(scenario, GUIDANCE)
    fits = {state: max(option.fit for option in options) for state, options in outlook.options.items()}
    clean = all(
        (option.fit == fits[state]) == (option.best == outlook.best(state))
        for state, options in outlook.options.items()
        for option in options
    )
    assert expected_score(outlook, best_fit(outlook)) == 100 or not clean


@given(scenario=scenarios(), data=st.data())
def test_the_gains_of_the_scenes_add_up_to_the_difference_from_chance(scenario, data):
    outlook = Outlook(scenario, GUIDANCE)
    picks = data.draw(any_picks(scenario))
    difference = expected_score(outlook, picks) - expected_score(outlook, by_chance(outlook))
    assert sum(gains(outlook, picks).values()) == pytest.approx(difference, abs=1e-6)
    assert list(gains(outlook, by_chance(outlook)).values()) == pytest.approx([0.0] * len(scenario.scenes), abs=1e-6)


@given(scenario=scenarios())
def test_the_kind_and_wrong_player_never_gives_a_best_reply_where_there_is_another(scenario):
    outlook = Outlook(scenario, GUIDANCE)
    for scene_id, picked in warm_but_wrong(outlook).items():
        best = {choice.id for choice in outlook.fittest(scene_id)}
        assert not picked & best or len(best) == len(scenario.scenes[scene_id].choices)


def test_the_figures_of_the_good_file_worked_out_on_paper():
    # best 7, worst 1. First scene: fits 0, 4, 1; second scene: 1, 3, 1, whatever came before.
    assert expected_score(GOOD, by_chance(GOOD)) == pytest.approx(100 * (5 / 3 + 5 / 3 - 1) / 6)
    assert expected_score(GOOD, best_fit(GOOD)) == 100
    assert expected_score(GOOD, by_cue(GOOD, CUES["last in the file"])) == pytest.approx(100 * (1 + 1 - 1) / 6)
    # "love" and "sorry" stand in no reply of the first scene: its two wrong ones tie, 0 and 1.
    assert expected_score(GOOD, warm_but_wrong(GOOD)) == pytest.approx(100 * (0.5 + 1 - 1) / 6)


def given_away(scenes: int, cued: int) -> Outlook:
    """Of so many scenes, so many in which the best reply is the only and longest one of three to speak of a "we"."""

    def choice(name: str, number: int, say: str) -> dict[str, object]:
        goto = f"s{number + 1}" if number < scenes - 1 else "end"
        follows = ["curiosity"] if name == "best" else []
        return {"id": name, "say": say, "follows": follows, "lands": "l", "why": "w", "goto": goto}

    def scene(number: int) -> dict[str, object]:
        best = "Here is what we two had in mind." if number < cued else "Here it is."
        choices = [
            choice("one", number, "Here it was."),
            choice("best", number, best),
            choice("two", number, "So it is."),
        ]
        return {"line": "I would not.", "calls_for": ["curiosity"], "choices": choices}

    data = read(TESTS / "good.yaml").data | {
        "start": "s0",
        "scenes": {f"s{number}": scene(number) for number in range(scenes)},
        "endings": {"end": {"kind": "no", "text": "t"}},
    }
    return Outlook(converted(data, Scenario), GUIDANCE)


def test_a_cue_is_over_the_limit_only_above_ten_points_and_over_all_role_plays_together():
    def tells(*scores: float) -> Tells:
        chance, cue = Row("chance", (40.0, 40.0)), Row("most “we”", scores)
        return Tells((GOOD, GOOD), chance, Row("best fit", (100.0, 100.0)), Row("warm", (0.0, 0.0)), (cue,), (0, 0))

    assert tells(50.0, 50.0).telling == tells(100.0, 0.0).telling == ()
    assert [row.name for row in tells(70.0, 30.5).telling] == ["most “we”"]


def test_each_broken_limit_is_a_sentence_that_names_the_scenes_behind_it():
    tells = find_tells([given_away(scenes=5, cued=3)])
    sentences = broken(tells)
    # 100 in three scenes, a third of what there is in the two where nobody says "we"
    assert (
        "“most “we”” earns 40.0 points more than chance; 10 are allowed. "
        "Most of it: good/s0 +13.3, good/s1 +13.3, good/s2 +13.3." in sentences
    )
    assert sentences[-1] == "In good the best reply is the longest in 3 of 5 scenes; 40% are allowed."
    assert not any("longest in" in one for one in broken(find_tells([given_away(scenes=5, cued=2)])))


def test_players_that_earn_what_they_should_not_are_named():
    odd = Tells((GOOD,), Row("chance", (40.0,)), Row("best fit", (99.0,)), Row("warm", (40.0,)), (), (0,))
    assert broken(odd) == [
        "In good the replies that fit best earn 99 and not 100: see K02.",
        "In good the kindest wrong replies earn 40, and chance 40: being nice must not pay.",
    ]


def test_the_report_has_a_line_for_every_player_and_every_role_play():
    tells = find_tells([GOOD, given_away(scenes=5, cued=3)])
    lines = report(tells).splitlines()
    names = [*CUES, "chance", "best fit", "warm but wrong"]
    assert sorted(line[2:30].rstrip() for line in lines[4 : 4 + len(names)]) == sorted(names)
    assert lines[4] == "  best fit                     100.0   +63.9    100  100"
    assert lines[-1] == "  2 good                           3 of  5 scenes   60%"
    marked = {line[2:30].rstrip() for line in lines[4:] if line.startswith("*")}
    assert marked == {row.name for row in tells.telling} != set()


def test_the_command_prints_the_tables_and_fails_where_a_limit_is_broken(capsys):
    status = main(["--tells", str(TESTS / "good.yaml")])
    out, err = capsys.readouterr()
    count = len(broken(find_tells([GOOD])))
    assert (status, err) == (1 if count else 0, "")
    assert report(find_tells([GOOD])) in out
    assert out.splitlines()[-1] == f"1 role-play searched for tells: {count} limits broken."


def test_the_command_succeeds_where_no_limit_is_broken(capsys, monkeypatch):
    monkeypatch.setattr("utils.check.cli.broken", lambda tells: [])
    assert main(["--tells", str(TESTS / "good.yaml")]) == 0
    assert capsys.readouterr().out.endswith("1 role-play searched for tells: no limits broken.\n")


def test_without_a_file_the_command_searches_all_role_plays(capsys, monkeypatch):
    main(["--tells"])
    assert f"{len(role_play_files())} role-plays searched for tells: " in capsys.readouterr().out
    monkeypatch.setattr("utils.check.cli.role_play_files", list)
    assert main(["--tells"]) == 0
    assert capsys.readouterr().out == "no role-plays searched for tells: no limits broken.\n"


def test_a_file_that_cannot_be_played_is_to_be_mended_first(capsys):
    assert main(["--tells", str(TESTS / "bad" / "r03-goto-nowhere.yaml")]) == 1
    out, err = capsys.readouterr()
    assert "R03 error: There is no scene or ending the-draw." in out
    assert "mend it first" in err


@pytest.mark.parametrize("guide", [SCENARIOS / "README.md", TESTS.parent / "README.md"], ids=["authors", "project"])
def test_the_guides_name_the_command(guide):
    assert "python -m utils check --tells" in guide.read_text(encoding="utf-8")


def test_the_authors_guide_names_the_limits_of_the_code():
    guide = (SCENARIOS / "README.md").read_text(encoding="utf-8")
    assert f"more than {ABOVE_CHANCE} points above chance" in guide
    assert f"the longest in more than {GIVE_AWAY_SHARE:.0%}".replace("%", " %") in guide
