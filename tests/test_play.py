"""A play beat by beat: what follows what, and that a late or doubled click does no harm."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from tests.strategies import REASONS, scenarios
from utils.play import Play
from utils.scenario import Scenario, load_scenario
from utils.session import NotPossible, Session, Step

GOOD = load_scenario(Path(__file__).parent / "good.yaml")
SILENT = changed(GOOD, scenes={scene_id: changed(scene, shows=()) for scene_id, scene in GOOD.scenes.items()})


def begun(scenario: Scenario = GOOD, **wishes) -> Play:
    return Play.begin(scenario, seed=1, **wishes)


def landed(*choices: str, **wishes) -> Play:
    """The play after these replies, at the last reaction."""
    play = begun(**wishes)
    for choice in choices:
        play = play.go_on().name(None)
        play = (play.write("") if play.own_words_first else play).say(choice)
    return play


def test_a_play_begins_with_the_people():
    assert begun(mode="assessment", own_words_first=True) == Play(Session(GOOD, 1, "assessment"), "people", True)
    assert begun().last is None


@pytest.mark.parametrize(
    ("scenario", "own_words_first", "beats"),
    [
        (GOOD, False, ["people", "hear", "say", "land", "hear", "say", "land", "debrief"]),
        (GOOD, True, ["people", "hear", "write", "say", "land", "hear", "write", "say", "land", "debrief"]),
        (SILENT, False, ["people", "say", "land", "say", "land", "debrief"]),
        (SILENT, True, ["people", "write", "say", "land", "write", "say", "land", "debrief"]),
    ],
    ids=["hear-first", "hear-and-own-words", "no-reason-to-hear", "own-words-alone"],
)
def test_the_beats_follow_each_other_to_the_debrief(scenario, own_words_first, beats):
    play, seen = begun(scenario, own_words_first=own_words_first), []
    replies = iter(["piotr-owes-you", "the-one"])
    while play.beat != "debrief":
        seen.append(play.beat)
        match play.beat:
            case "hear":
                play = play.name("cost")
            case "write":
                play = play.write("My words")
            case "say":
                play = play.say(next(replies))
            case _:
                play = play.go_on()
    assert [*seen, play.beat] == beats


def test_what_was_heard_and_written_goes_into_the_step_and_is_cleared():
    play = begun(own_words_first=True).go_on().name("cost").write("  Then not.\n")
    assert (play.named, play.own_words) == ("cost", "Then not.")
    after = play.say("piotr-owes-you")
    assert after == Play(Session(GOOD, 1, steps=(Step("piotr-owes-you", "cost", "Then not."),)), "land", True)
    assert after.last == after.session.moments[0]


def test_passing_names_no_reason():
    assert begun().go_on().name(None) == Play(Session(GOOD, 1), "say")


@pytest.mark.parametrize("beat", ["people", "hear", "write", "say", "land", "debrief"])
def test_what_cannot_be_done_now_leaves_the_play_as_it_is(beat):
    play = replace(landed("piotr-owes-you", "the-one"), beat=beat)
    moves = {
        "go_on": (lambda one: one.go_on(), {"people", "land"}),
        "name": (lambda one: one.name("cost"), {"hear"}),
        "write": (lambda one: one.write("x"), {"write"}),
        "say": (lambda one: one.say("the-one"), {"say"}),
    }
    for move, beats in moves.values():
        if beat not in beats:
            assert move(play) is play


def test_a_reply_of_another_scene_is_refused():
    with pytest.raises(NotPossible, match="cannot be chosen"):
        begun().go_on().name(None).say("the-one")


def test_a_moment_can_be_tried_again_at_once():
    play = landed("piotr-owes-you").back_to(0)
    assert play == Play(Session(GOOD, 1, earlier=((Step("piotr-owes-you"),),)), "hear")


def test_going_back_forgets_what_was_half_done():
    play = landed("piotr-owes-you", own_words_first=True).go_on().name("cost").write("Half")
    back = play.back_to(0)
    assert (back.beat, back.named, back.own_words) == ("hear", None, "")


@pytest.mark.parametrize("number", [1, 7, -1])
def test_there_is_no_going_back_to_what_was_not_played(number):
    with pytest.raises(NotPossible, match="no moment"):
        landed("piotr-owes-you").back_to(number)


def test_an_assessment_cannot_go_back_while_it_lasts():
    with pytest.raises(NotPossible, match="assessment cannot go back"):
        landed("piotr-owes-you", mode="assessment").back_to(0)


def test_a_finished_assessment_goes_back_as_practice():
    play = landed("piotr-owes-you", "the-one", mode="assessment").go_on()
    steps = play.session.steps
    assert play.back_to(1) == Play(Session(GOOD, 1, "learning", steps[:1], (steps,)), "hear")


def test_playing_again_begins_with_the_people_and_nothing_kept():
    play = landed("piotr-owes-you", "the-one", mode="assessment", own_words_first=True).go_on()
    assert play.again(9) == Play(Session(GOOD, 9, "assessment"), "people", True)


MOVES = st.one_of(
    st.just(("go_on",)),
    st.tuples(st.just("name"), st.sampled_from((None, *REASONS))),
    st.tuples(st.just("write"), st.sampled_from(("", "Words."))),
    st.tuples(st.just("say"), st.sampled_from(("c0", "c1", "c2", "c3"))),
    st.tuples(st.just("back_to"), st.integers(-1, 4)),
    st.tuples(st.just("again"), st.integers(0, 9)),
)


@given(
    scenario=scenarios(),
    moves=st.lists(MOVES, max_size=40),
    mode=st.sampled_from(("learning", "assessment")),
    own=st.booleans(),
)
def test_whatever_is_clicked_in_whatever_order_the_beat_fits_the_play(scenario, moves, mode, own):
    play = Play.begin(scenario, seed=1, mode=mode, own_words_first=own)
    for name, *arguments in moves:
        try:
            play = getattr(play, name)(*arguments)
        except NotPossible:
            continue
        scene, ended = play.session.scene, play.session.ending is not None
        assert (play.beat == "debrief") <= ended
        assert (play.beat in ("hear", "write", "say")) <= (scene is not None)
        assert (play.beat == "hear") <= bool(scene and scene.shows)
        assert (play.beat == "land") <= (play.last is not None)
        assert (play.beat == "write") <= own
        assert play.beat in ("say", "write") or play.named is None
        assert play.beat == "say" or play.own_words == ""
