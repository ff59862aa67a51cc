"""Over the library, whoever goes by the words of the replies alone does no better than chance (design: Options without tells)."""

import pytest

from utils.check.cues import CUES
from utils.check.tells import ABOVE_CHANCE, find_tells
from utils.check.writing import GIVE_AWAY_SHARE
from utils.guidance import load_guidance
from utils.scenario import load_scenario
from utils.scenario.library import role_play_files
from utils.scoring import Outlook

TELLS = find_tells([Outlook(load_scenario(path), load_guidance()) for path in role_play_files()])
ROWS = {row.name: row for row in TELLS.cues}


STILL_TELLING = {"shortest words", "most negatives", "most ways out", "opens with “I”"}
"""Cues of ours, beyond those of the design, by which the first three role-plays can still be played too well.

With three role-plays about one cue in twelve is over the limit by luck; "most negatives" is not. A cue leaves this list
when the texts are mended or the library has grown, and none may join it.
"""


@pytest.mark.parametrize("cue", [cue for cue in CUES if cue not in STILL_TELLING])
def test_no_cue_earns_more_than_ten_points_above_chance(cue: str) -> None:
    behind = [f"{place} {gain:+.1f}" for gain, place in TELLS.scenes_behind(ROWS[cue])[:6]]
    assert ROWS[cue].mean - TELLS.chance.mean <= ABOVE_CHANCE, behind


def test_the_cues_that_still_tell_are_these_and_no_others() -> None:
    assert {row.name for row in TELLS.telling} == STILL_TELLING


def test_whoever_gives_the_reply_that_fits_best_earns_100_in_every_role_play() -> None:
    assert dict(zip(TELLS.names, TELLS.best.scores, strict=True)) == dict.fromkeys(TELLS.names, 100.0)


def test_being_kind_and_wrong_earns_less_than_chance_in_every_role_play() -> None:
    figures = zip(TELLS.names, TELLS.warm.scores, TELLS.chance.scores, strict=True)
    assert [name for name, warm, chance in figures if warm >= chance] == []


def test_the_best_reply_is_the_longest_in_at_most_two_scenes_of_five() -> None:
    figures = zip(TELLS.names, TELLS.outlooks, TELLS.longest, strict=True)
    assert [name for name, outlook, seen in figures if seen > GIVE_AWAY_SHARE * len(outlook.scenario.scenes)] == []
