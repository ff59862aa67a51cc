"""A session is a scenario and the steps taken; everything else follows from them."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from tests.strategies import complete_plays, each_way, every_play, from_its_steps, scenarios
from utils.scenario import Scenario, load_scenario
from utils.session import NotPossible, Session, State, Step, advance, opening

GOOD = load_scenario(Path(__file__).parent / "good.yaml")


def played(*choices: str) -> Session:
    session = Session(GOOD)
    for choice in choices:
        session = session.choose(choice)
    return session


def test_a_play_begins_at_the_start_with_the_gauges_as_the_file_sets_them():
    session = Session(GOOD)
    assert session.state == State("thursdays-at-five", (3,))
    assert session.scene == GOOD.scenes["thursdays-at-five"]
    assert session.ending is None
    assert session.moments == ()


def test_a_reply_is_kept_with_the_reason_named_and_the_own_words():
    session = Session(GOOD, seed=7).choose("then-thursday-is-out", "practical-limits", "Then not.")
    assert session == Session(GOOD, 7, "learning", (Step("then-thursday-is-out", "practical-limits", "Then not."),))


def test_moments_tell_what_was_done_and_the_states_around_it():
    moment = played("then-thursday-is-out", "the-one").moments[1]
    assert (moment.number, moment.scene_id, moment.scene) == (1, "two-of-you", GOOD.scenes["two-of-you"])
    assert (moment.choice, moment.step) == (moment.scene.choice("the-one"), Step("the-one"))
    assert (moment.before, moment.after) == (State("two-of-you", (5,)), State("ring-first", (7,)))


@pytest.mark.parametrize(
    ("choices", "ending"),
    [
        (("then-thursday-is-out", "the-one"), "ring-first"),
        (("piotr-owes-you", "the-one"), "the-drawer"),  # openness 3 + 0 + 2 is under 6
        (("then-thursday-is-out", "you-go-first"), "the-drawer"),
    ],
)
def test_the_gauges_decide_where_a_conditional_goto_leads(choices, ending):
    session = played(*choices)
    assert session.ending == GOOD.endings[ending]
    assert session.scene is None
    assert session.choices == ()


def test_a_reply_that_the_scene_does_not_offer_is_refused_by_name():
    with pytest.raises(
        NotPossible, match=r"^'the-one' cannot be chosen: thursdays-at-five offers there-must-be-an-evening, "
    ):
        Session(GOOD).choose("the-one")


def test_an_ended_play_takes_no_reply():
    with pytest.raises(NotPossible, match=r"^'the-one' cannot be chosen: the play has ended\.$"):
        played("piotr-owes-you", "the-one").choose("the-one")


def test_going_back_shortens_the_play_and_keeps_what_was_done():
    session = played("piotr-owes-you", "the-one")
    assert session.back_to(1) == Session(GOOD, steps=session.steps[:1], earlier=(session.steps,))
    assert session.back_to(1).back_to(0) == Session(GOOD, earlier=(session.steps, session.steps[:1]))


@pytest.mark.parametrize("number", [-1, 2, 99])
def test_there_is_no_going_back_to_a_moment_that_was_not_played(number):
    with pytest.raises(NotPossible, match=f"^There is no moment {number} to go back to"):
        played("piotr-owes-you", "the-one").back_to(number)


def test_an_assessment_cannot_go_back():
    with pytest.raises(NotPossible, match=r"^An assessment cannot go back"):
        Session(GOOD, mode="assessment").choose("piotr-owes-you").back_to(0)


def test_playing_again_keeps_the_role_play_and_the_mode_alone():
    session = replace(played("piotr-owes-you", "the-one").back_to(0), mode="assessment")
    assert session.again(5) == Session(GOOD, 5, "assessment")


@given(play=complete_plays())
def test_a_play_is_determined_by_its_scenario_and_steps(play: Session):
    for one in each_way(play):
        again = Session(play.scenario, play.seed)
        for step in one.steps:
            again = again.choose(step.choice, step.named, step.own_words)
        assert again == one
        assert (again.moments, again.state, again.ending) == (one.moments, one.state, one.ending)


@given(play=complete_plays(), data=st.data())
def test_going_back_and_replying_the_same_gives_the_same_play(play: Session, data):
    number = data.draw(st.integers(0, len(play.steps) - 1))
    for one in each_way(play):
        back = one.back_to(number)
        for again in each_way(back):
            assert again.state == play.moments[number].before
            for step in play.steps[number:]:
                again = again.choose(step.choice, step.named, step.own_words)
            assert (again.steps, again.moments, again.earlier) == (play.steps, play.moments, (play.steps,))


@given(play=complete_plays())
def test_each_moment_begins_where_the_one_before_it_ended(play: Session):
    for one in each_way(play):
        states = [opening(play.scenario), *(moment.after for moment in one.moments)]
        assert [moment.before for moment in one.moments] == states[:-1]
        assert one.state == states[-1]


@given(scenario=scenarios(), data=st.data())
def test_gauges_move_by_the_choice_and_stay_within_0_and_10(scenario: Scenario, data):
    scene_id = data.draw(st.sampled_from(sorted(scenario.scenes)))
    choice = data.draw(st.sampled_from(scenario.scenes[scene_id].choices))
    values = tuple(data.draw(st.integers(0, 10)) for _ in scenario.gauges)
    moved = [value + choice.moves.get(name, 0) for name, value in zip(scenario.gauges, values, strict=True)]
    assert advance(scenario, State(scene_id, values), choice).gauges == tuple(
        sorted((0, value, 10))[1] for value in moved
    )


@given(scenario=scenarios(most_scenes=3), seed=st.integers(0, 2**32 - 1))
def test_the_order_of_the_choices_depends_on_the_seed_alone_and_leaves_none_out(scenario: Scenario, seed):
    orders: dict[str, set[tuple[str, ...]]] = {}
    for play in every_play(Session(scenario, seed)):
        for number in range(len(play.steps)):
            at = from_its_steps(play.back_to(number))
            orders.setdefault(at.state.at, set()).add(tuple(choice.id for choice in at.choices))
    for scene_id, shown in orders.items():
        assert [sorted(order) for order in shown] == [[choice.id for choice in scenario.scenes[scene_id].choices]]


def test_every_order_of_three_choices_comes_up():
    assert len({tuple(choice.id for choice in Session(GOOD, seed).choices) for seed in range(60)}) == 6


def test_scenes_whose_choices_have_the_same_ids_are_ordered_each_by_itself():
    twin = changed(GOOD, scenes={**GOOD.scenes, "twin": GOOD.scenes["two-of-you"]})
    orders = [
        tuple(choice.id for choice in Session(changed(twin, start=start), seed).choices)
        for start in ("two-of-you", "twin")
        for seed in range(20)
    ]
    assert orders[:20] != orders[20:]


def test_a_choice_taken_out_of_the_file_leaves_the_order_of_the_others():
    scene = GOOD.scenes["two-of-you"]
    fewer = changed(
        GOOD,
        **{
            "start": "two-of-you",
            "scenes": {"two-of-you": changed(scene, choices=scene.choices[1:])},
        },
    )
    whole = changed(GOOD, start="two-of-you")
    for seed in range(20):
        left = [choice for choice in Session(whole, seed).choices if choice != scene.choices[0]]
        assert list(Session(fewer, seed).choices) == left
