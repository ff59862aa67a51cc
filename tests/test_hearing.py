"""The reasons offered for a line: the right one, what was said aloud, and what is easily mistaken for it."""

from dataclasses import dataclass
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.strategies import scenarios
from utils.guidance import load_guidance
from utils.hearing import OFFERED, offered_reasons
from utils.scenario import Scenario, load_scenario

GUIDANCE = load_guidance()
GOOD = load_scenario(Path(__file__).parent / "good.yaml")
SEEDS = st.integers(0, 2**32 - 1)


def test_a_line_is_offered_with_its_reason_what_is_voiced_and_the_likeliest_mistakes():
    near = GUIDANCE["fear-of-blame"].near[:2]
    assert set(offered_reasons(GOOD, "two-of-you", GUIDANCE, 1)) == {"fear-of-blame", "practical-limits", *near}


def test_a_line_that_shows_no_reason_is_not_asked_about():
    silent = replace(GOOD.scenes["two-of-you"], shows=())
    scenario = replace(GOOD, scenes={"two-of-you": silent})
    assert offered_reasons(scenario, "two-of-you", GUIDANCE, 1) == ()


def test_a_second_audible_reason_may_stand_beside_the_first():
    both = replace(GOOD.scenes["two-of-you"], shows=("fear-of-blame", "practical-limits"))
    scenario = replace(GOOD, scenes={"two-of-you": both})
    assert {"fear-of-blame", "practical-limits"} <= set(offered_reasons(scenario, "two-of-you", GUIDANCE, 1))


@given(scenario=scenarios(), seed=SEEDS, data=st.data())
def test_four_different_reasons_are_offered_and_one_of_them_can_be_heard(scenario: Scenario, seed, data):
    scene_id = data.draw(st.sampled_from(sorted(scenario.scenes)))
    shows = scenario.scenes[scene_id].shows
    offered = offered_reasons(scenario, scene_id, GUIDANCE, seed)
    assert len(offered) == len(set(offered)) == (OFFERED if shows else 0)
    assert set(offered) <= set(GUIDANCE.of_kind("reason"))
    assert set(shows[:1]) <= set(offered)


@given(scenario=scenarios(), seeds=st.tuples(SEEDS, SEEDS))
def test_the_seed_decides_the_order_alone(scenario: Scenario, seeds):
    offered = [offered_reasons(scenario, "s0", GUIDANCE, seed) for seed in (*seeds, seeds[0])]
    assert sorted(offered[0]) == sorted(offered[1])
    assert offered[0] == offered[2]


def test_the_right_reason_stands_in_every_place():
    places = {offered_reasons(GOOD, "two-of-you", GUIDANCE, seed).index("fear-of-blame") for seed in range(40)}
    assert places == {0, 1, 2, 3}


def test_where_the_guidance_names_nothing_near_the_offer_is_filled_up():
    @dataclass(frozen=True)
    class Lonely:
        near: tuple[str, ...] = ()

    class LonelyGuidance:
        def __getitem__(self, slug: str) -> Lonely:
            return Lonely()

        def of_kind(self, kind: str) -> tuple[str, ...]:
            return GUIDANCE.of_kind("reason")

    first = [slug for slug in GUIDANCE.of_kind("reason") if slug not in ("fear-of-blame", "practical-limits")][:2]
    offered = offered_reasons(GOOD, "two-of-you", LonelyGuidance(), 1)
    assert set(offered) == {"fear-of-blame", "practical-limits", *first}
