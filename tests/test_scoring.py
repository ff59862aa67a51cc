"""Scores: exact over the whole graph, one scale for every path, and never at odds with the debrief."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import complete_plays, each_way, every_play, scenarios
from utils.check import check_files
from utils.guidance import load_guidance
from utils.scenario import Scenario, Scene, load_scenario
from utils.scenario.library import role_play_files
from utils.scoring import UNSAFE_CAP, Decision, Heard, Option, Outlook, ScoreSheet, Skill, fit, score_sheet, wilson
from utils.session import NotPossible, Session, State
from utils.shape import converted
from utils.yaml_reader import read

GUIDANCE = load_guidance()
GOOD_FILE = Path(__file__).parent / "good.yaml"
GOOD = load_scenario(GOOD_FILE)
OUTLOOK = Outlook(GOOD, GUIDANCE)


def judged(*choices: str, named: tuple[str | None, ...] = (None, None)) -> ScoreSheet:
    session = Session(GOOD)
    for choice, reason in zip(choices, named, strict=True):
        session = session.choose(choice, reason)
    return score_sheet(session, OUTLOOK)


def sheet_of(session: Session) -> ScoreSheet:
    return score_sheet(session, Outlook(session.scenario, GUIDANCE))


def scene_with(follows: list[str], slips: list[str], calls_for: list[str]) -> Scene:
    choice = {"id": "c", "say": "s", "follows": follows, "slips": slips, "lands": "l", "why": "w", "goto": "e"}
    return converted({"line": "l", "calls_for": calls_for, "choices": [choice, choice, choice]}, Scene)


CALLED = ["curiosity", "give-time"]


@pytest.mark.parametrize(
    ("follows", "slips", "expected"),
    [
        ([], [], 0),
        (["curiosity"], [], 2),
        (["share-control"], [], 1),
        (["curiosity", "share-control"], [], 3),
        (["curiosity", "give-time"], [], 4),
        (["curiosity", "give-time", "share-control"], [], 4),  # at most 4
        (["curiosity", "curiosity"], [], 2),  # a code counts once
        ([], ["selling"], -1),
        ([], ["pushing"], -2),
        ([], ["joint-sessions-despite-abuse"], -4),
        ([], ["pushing", "pushing"], -2),
        (["curiosity"], ["selling", "pushing"], -1),
        (["curiosity", "give-time", "share-control"], ["selling"], 3),  # the slip comes off the 4
    ],
)
def test_fit_counts_what_is_called_for_double_and_takes_off_each_slip(follows, slips, expected):
    scene = scene_with(follows, slips, CALLED)
    assert fit(scene, scene.choices[0], GUIDANCE) == expected


def test_every_option_of_a_state_says_what_it_earns_and_leaves_possible():
    choices = GOOD.scenes["two-of-you"].choices
    assert OUTLOOK.options[State("two-of-you", (5,))] == (
        Option(choices[0], 1, 1, 1, State("the-drawer", (4,))),
        Option(choices[1], 3, 3, 3, State("ring-first", (7,))),
        Option(choices[2], 1, 1, 1, State("the-drawer", (5,))),
    )
    assert (OUTLOOK.best(OUTLOOK.start), OUTLOOK.worst(OUTLOOK.start)) == (7, 1)


def test_the_best_and_the_worst_path_run_from_the_opening_to_an_ending():
    opening = State("thursdays-at-five", (3,))
    assert OUTLOOK.best_path() == (opening, State("two-of-you", (5,)), State("ring-first", (7,)))
    assert OUTLOOK.worst_path() == (opening, State("two-of-you", (2,)), State("the-drawer", (1,)))


def test_the_worst_path_is_the_one_that_earns_least_in_the_end_and_not_at_once():
    data = read(GOOD_FILE).data
    long_way, _, short_way = data["scenes"]["thursdays-at-five"]["choices"]
    long_way["slips"] = ["pushing", "selling"]  # fit -1, and at least 1 after it
    short_way |= {"follows": [], "slips": ["selling"], "goto": "the-drawer"}  # fit -1, and nothing after it
    outlook = Outlook(converted(data, Scenario), GUIDANCE)
    assert outlook.worst_path() == (outlook.start, State("the-drawer", (3,)))
    assert outlook.worst(outlook.start) == -1


def test_a_score_sheet_judges_each_reply_and_pools_skills_and_hearing():
    sheet = judged("piotr-owes-you", "the-one", named=("cost", "fear-of-blame"))
    moments = Session(GOOD).choose("piotr-owes-you", "cost").choose("the-one", "fear-of-blame").moments
    assert sheet == ScoreSheet(
        points=4,
        best=7,
        worst=1,
        decisions=(
            Decision(moments[0], 1, 3, (GOOD.scenes["thursdays-at-five"].choice("then-thursday-is-out"),), ()),
            Decision(moments[1], 3, 0, (GOOD.scenes["two-of-you"].choice("the-one"),), ()),
        ),
        skills=(
            Skill("practical-barriers-are-real", 1, 1),
            Skill("invite-not-force", 0, 1),
            Skill("reflect-and-validate", 1, 1),
            Skill("lower-the-threat", 0, 1),
        ),
        heard=(Heard("cost", ("practical-limits",)), Heard("fear-of-blame", ("fear-of-blame",))),
    )
    assert [heard.right for heard in sheet.heard] == [False, True]


def test_the_score_depends_on_the_replies_and_not_on_the_ending():
    endings = {ending: list(GOOD.endings)[::-1][n] for n, ending in enumerate(GOOD.endings)}
    data = read(GOOD_FILE).data | {
        "endings": {endings[key]: value for key, value in read(GOOD_FILE).data["endings"].items()}
    }
    swapped = converted(data, Scenario)
    play = Session(swapped).choose("then-thursday-is-out").choose("the-one")
    assert play.ending.kind == "not-yet"
    assert sheet_of(play).score == 100


@pytest.mark.parametrize(
    ("choices", "score", "losses", "recovery"),
    [
        (("then-thursday-is-out", "the-one"), 100, (0, 0), None),
        (("there-must-be-an-evening", "the-one"), 100 / 3, (67, 0), 1.0),
        (("piotr-owes-you", "you-go-first"), 100 / 6, (50, 33), 0.0),
        (("there-must-be-an-evening", "trained-to-be-fair"), 0, (67, 33), 0.0),
        (("then-thursday-is-out", "you-go-first"), 400 / 6, (0, 33), None),
    ],
)
def test_score_losses_and_recovery_of_known_plays(choices, score, losses, recovery):
    sheet = judged(*choices)
    assert (sheet.score, sheet.losses, sheet.recovery) == (pytest.approx(score), losses, recovery)


def test_costly_replies_come_dearest_first_and_then_in_order():
    assert [d.moment.choice.id for d in judged("piotr-owes-you", "you-go-first").costly] == [
        "piotr-owes-you",
        "you-go-first",
    ]
    assert [d.moment.choice.id for d in judged("then-thursday-is-out", "you-go-first").costly] == ["you-go-first"]


def sheet_with_costs(*costs: int, span: int) -> ScoreSheet:
    decisions = tuple(Decision(None, 0, cost, (), ()) for cost in costs)
    return ScoreSheet(span - sum(costs), span, 0, decisions, (), ())


@pytest.mark.parametrize(
    ("costs", "recovery"),
    [
        ((0, 0), None),
        ((2,), None),
        ((0, 2), None),
        ((1, 0, 0), 1.0),
        ((0, 1, 0, 2), 0.5),
        ((1, 1, 1), 0.0),
        ((3, 1, 0, 0, 0), 0.75),
    ],
)
def test_recovery_is_the_share_without_cost_after_the_first_costly_reply(costs, recovery):
    assert sheet_with_costs(*costs, span=20).recovery == recovery


@pytest.mark.parametrize(
    ("costs", "span", "losses"),
    [
        ((1, 1, 1), 3, (34, 33, 33)),  # equal remainders: the earlier one first
        ((1, 2, 4), 7, (14, 29, 57)),
        ((0, 1, 0), 200, (0, 0, 0)),  # half a point, and the rounded score is 100
        ((1, 1, 1, 1), 300, (1, 0, 0, 0)),  # 98.67 is shown as 99
        ((0, 0), 0, (0, 0)),  # nothing to decide
    ],
)
def test_losses_are_whole_points_by_largest_remainder(costs, span, losses):
    assert sheet_with_costs(*costs, span=span).losses == losses


def test_an_unsafe_reply_is_named_and_caps_the_score():
    data = read(GOOD_FILE).data
    data["scenes"]["two-of-you"]["choices"][1]["slips"] = ["joint-sessions-despite-abuse", "selling"]
    scenario = converted(data, Scenario)
    sheet = sheet_of(Session(scenario).choose("then-thursday-is-out").choose("the-one"))
    assert [decision.unsafe for decision in sheet.decisions] == [(), ("joint-sessions-despite-abuse",)]
    assert sheet.unsafe == sheet.decisions[1:]
    assert sheet.uncapped == pytest.approx(100 * 4 / 7)  # points 4 - 2, best 4 + 1, worst 0 - 2
    assert sheet.score == UNSAFE_CAP == 40


def test_a_code_that_a_scene_names_twice_is_one_chance():
    data = read(GOOD_FILE).data
    data["scenes"]["two-of-you"]["calls_for"] = ["reflect-and-validate", "reflect-and-validate"]
    scenario = converted(data, Scenario)
    sheet = sheet_of(Session(scenario).choose("then-thursday-is-out").choose("the-one"))
    assert sheet.skills[2:] == (Skill("reflect-and-validate", 1, 1),)


def test_a_chance_that_no_choice_offers_is_not_counted():
    data = read(GOOD_FILE).data
    data["scenes"]["two-of-you"]["calls_for"] = ["patience"]
    scenario = converted(data, Scenario)
    sheet = sheet_of(Session(scenario).choose("then-thursday-is-out").choose("the-one"))
    assert [skill.code for skill in sheet.skills] == ["practical-barriers-are-real", "invite-not-force"]


def test_a_play_under_way_has_no_score_yet():
    with pytest.raises(NotPossible, match="has not ended"):
        score_sheet(Session(GOOD).choose("piotr-owes-you"), OUTLOOK)


@given(play=complete_plays())
def test_what_the_best_play_would_have_earned_is_the_points_and_the_costs(play: Session):
    for one in each_way(play):
        sheet = sheet_of(one)
        assert sheet.best - sheet.points == sum(decision.cost for decision in sheet.decisions)
        assert min(decision.cost for decision in sheet.decisions) >= 0
        assert sheet.worst <= sheet.points <= sheet.best


@given(play=complete_plays())
def test_the_score_is_100_exactly_for_plays_without_cost_and_unsafe_slip(play: Session):
    for one in each_way(play):
        sheet = sheet_of(one)
        assert 0 <= sheet.score <= 100
        assert (sheet.score == 100) == (not sheet.costly and not sheet.unsafe)
        assert (sheet.uncapped == 0) == (sheet.points == sheet.worst and sheet.best > sheet.worst)


@given(play=complete_plays())
def test_losses_add_up_to_what_the_score_lacks_and_fall_on_costly_replies_alone(play: Session):
    for one in each_way(play):
        sheet = sheet_of(one)
        assert sum(sheet.losses) == 100 - round(sheet.uncapped)
        for loss, decision in zip(sheet.losses, sheet.decisions, strict=True):
            assert abs(loss - 100 * decision.cost / max(sheet.best - sheet.worst, 1)) < 1
            assert decision.cost or not loss


@given(play=complete_plays())
def test_an_unsafe_slip_caps_the_score_and_nothing_else_changes_it(play: Session):
    slips = {slip for moment in play.moments for slip in moment.choice.slips}
    unsafe = slips & {"joint-sessions-despite-abuse", "exposing-a-disclosure"}
    for one in each_way(play):
        sheet = sheet_of(one)
        assert sheet.score == (min(sheet.uncapped, 40) if unsafe else sheet.uncapped)
        assert {slip for decision in sheet.unsafe for slip in decision.unsafe} == unsafe


@given(play=complete_plays())
def test_the_replies_named_as_best_would_have_cost_nothing(play: Session):
    outlook = Outlook(play.scenario, GUIDANCE)
    for number, decision in enumerate(score_sheet(play, outlook).decisions):
        better = Session(play.scenario, steps=play.steps[:number]).choose(decision.best[0].id)
        while better.scene is not None:
            better = better.choose(outlook.best_options(better.state)[0].choice.id)
        assert [d.cost for d in score_sheet(better, outlook).decisions[number:]] == [0] * (len(better.steps) - number)


@given(scenario=scenarios(most_scenes=3))
def test_best_and_worst_are_those_of_all_plays_tried_one_by_one(scenario: Scenario):
    outlook = Outlook(scenario, GUIDANCE)
    plays = list(every_play(Session(scenario)))
    earned: dict[State, set[int]] = {}
    for play in plays:
        fits = [fit(moment.scene, moment.choice, GUIDANCE) for moment in play.moments]
        for number, moment in enumerate(play.moments):
            earned.setdefault(moment.before, set()).add(sum(fits[number:]))
    assert {state: (outlook.best(state), outlook.worst(state)) for state in outlook.options} == {
        state: (max(sums), min(sums)) for state, sums in earned.items()
    }
    assert outlook.ended == {play.state for play in plays}


@given(scenario=scenarios())
def test_the_drawn_paths_earn_what_best_and_worst_say(scenario: Scenario):
    outlook = Outlook(scenario, GUIDANCE)
    for path, value in ((outlook.best_path(), outlook.best), (outlook.worst_path(), outlook.worst)):
        assert (path[0], path[-1].at in scenario.endings) == (outlook.start, True)
        for state, after in pairwise(path):
            assert value(state) in {
                option.fit + value(after) for option in outlook.options[state] if option.after == after
            }


@pytest.mark.parametrize("path", role_play_files(), ids=lambda path: path.stem)
@pytest.mark.parametrize("among_equals", [0, -1], ids=["first-of-equals", "last-of-equals"])
def test_whoever_always_gives_the_reply_that_fits_best_scores_100(path, among_equals):
    if any(fault.severity == "error" for fault in check_files([path], library=[])):
        pytest.skip("the checker has an error for this file: it says so itself")
    outlook = Outlook(load_scenario(path), GUIDANCE)
    session = Session(outlook.scenario)
    while session.scene is not None:
        options = outlook.options[session.state]
        top = max(option.fit for option in options)
        session = session.choose([option.choice.id for option in options if option.fit == top][among_equals])
    assert score_sheet(session, outlook).score == 100


@pytest.mark.parametrize(
    ("taken", "met", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_published_intervals(taken, met, low, high):
    # Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3 (score, without continuity correction).
    assert tuple(round(bound, 4) for bound in wilson(taken, met)) == (low, high)


@given(met=st.integers(1, 10_000), data=st.data())
def test_wilson_stays_within_0_and_1_and_holds_the_share(met, data):
    taken = data.draw(st.one_of(st.integers(0, met), st.sampled_from((0, met))))
    low, high = wilson(taken, met)
    assert 0 <= low <= taken / met <= high <= 1
    assert wilson(met - taken, met) == pytest.approx((1 - high, 1 - low))


def test_without_any_chance_nothing_is_known():
    assert wilson(0, 0) == Skill("curiosity", 0, 0).interval == (0.0, 1.0)
