"""The rules of writing that a program can see, at their exact bounds."""

import json
from pathlib import Path
from typing import Any

import pytest

from utils.check import check_files
from utils.check.writing import WORN, sentences, words
from utils.yaml_reader import read

GOOD = Path(__file__).parent.parent / "good.yaml"
TEXT = GOOD.read_text(encoding="utf-8")
LINE = "And say I could. You'd tell it well, you always do. By the end there'd be two of you looking at me."
REPLY = "What if the first half hour were yours, and I had to keep my mouth shut until the clock said so?"
STRONGER = "Thursdays don't work, then. Would any hour be one you could stand?"
WHY = "A fair idea that nobody asked for. It solves the timetable, and he still has to sit there."
LANDS = "“It was a good plant,” he says."


@pytest.fixture
def codes_with(tmp_path):
    """The codes of the good file with one text replaced."""

    def find(old: str, new: str) -> list[str]:
        assert TEXT.count(old) == 1
        path = tmp_path / "good.yaml"
        path.write_text(TEXT.replace(old, new), encoding="utf-8")
        return [fault.code for fault in check_files([path], library=[])]

    return find


def some(count: int) -> str:
    return " ".join(f"word{n}" for n in range(count))


@pytest.mark.parametrize(
    ("old", "count", "codes"),
    [
        (LINE, 7, ["W01"]), (LINE, 8, []), (LINE, 60, []), (LINE, 61, ["W01"]),
        (REPLY, 5, ["W02"]), (REPLY, 6, []), (REPLY, 45, []), (REPLY, 46, ["W02"]),
        (WHY, 1, []), (WHY, 45, []), (WHY, 46, ["W03"]),
    ],
)  # fmt: skip
def test_lengths_are_counted_in_words(codes_with, old, count, codes):
    assert codes_with(old, some(count)) == codes


@pytest.mark.parametrize("phrase", WORN)
@pytest.mark.parametrize("text", [REPLY, STRONGER], ids=["say", "stronger"])
def test_a_worn_phrase_is_found_in_a_reply_and_in_a_stronger_line(codes_with, text, phrase):
    assert codes_with(text, f"So, {phrase.title()}, I told them all on Monday.") == ["W04"]


def test_a_worn_phrase_is_only_found_whole(codes_with):
    assert codes_with(REPLY, "The validity of that ticket, and the traumatic journeys, are behind us now.") == []


def test_what_the_partner_says_may_be_worn(codes_with):
    assert codes_with(LINE, "So you want a safe space for your journey, and I am the toxic one, is that it?") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The **plant** was good.", ["W08"]),
        ("It was __good__.", ["W08"]),
        ("It was [good](here).", ["W08"]),
        ("It was <i>good</i>.", ["W08"]),
        ("A comment <!-- here --> stays.", ["W08"]),
        ("It was 5 < 6, and 7 > 6, and I <3 it.", []),
        ("A star * here, an under_score there.", []),
        ("It was a [good] plant (a fern).", []),
    ],
)
def test_markup_is_found_and_ordinary_signs_are_not(codes_with, text, codes):
    assert codes_with(LANDS, text) == codes


def test_markup_is_found_at_the_start_of_a_line(codes_with):
    assert codes_with(f'"{LANDS}"', "|\n          # A plant\n          - it was good\n") == ["W08"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("He says that he put it up. I put it up there without asking, and I can take it down again!", ["W05"]),
        ("I put it up there without asking — and I can TAKE it down again.", ["W05"]),  # other signs, the same words
        ("There must be, now and then.", []),
        ("The belt stays on.", []),  # four words are everybody's
    ],
)
def test_a_sentence_that_stands_twice_is_found_by_its_words(codes_with, text, codes):
    assert codes_with(LANDS, text) == codes


def test_words_and_sentences():
    assert words("“Don’t,” he said: it’s well-known, 5 o'clock…") == [
        "don’t",
        "he",
        "said",
        "it’s",
        "well-known",
        "5",
        "o'clock",
    ]
    assert list(sentences("Well, that’s not what I meant. No. It isn't what you meant? “You never mean it, do you…”")) == [
        "well that's not what i meant", "it isn't what you meant", "you never mean it do you",
    ]  # fmt: skip


def with_scenes(cue: str, cued: int, of: int) -> dict[str, Any]:
    """A role-play of so many scenes, in the first of which the best reply carries the cue."""

    def choice(name: str, number: int, say: str) -> dict[str, Any]:
        follows = ["curiosity"] if name == "best" else []
        goto = f"s{number + 1}" if number < of - 1 else "end"
        return {"id": name, "say": say, "follows": follows, "lands": "l", "why": "w", "goto": goto}

    def scene(number: int) -> dict[str, Any]:
        longer = " and three more" if cue == "longest" and number < cued else ""
        mark = "?" if cue == "question" and number < cued else "."
        choices = [
            choice("long", number, f"{number} is a reply of some eight words."),
            choice("best", number, f"{number} is a shorter reply still{longer}{mark}"),
            choice("other", number, f"{number} is one more short reply."),
        ]
        return {"line": f"{number} is a line of some eight words.", "calls_for": ["curiosity"], "choices": choices}

    return {
        **read(GOOD).data,
        "start": "s0",
        "scenes": {f"s{number}": scene(number) for number in range(of)},
        "endings": {"end": {"kind": "no", "text": "t"}},
    }


@pytest.mark.parametrize(("cue", "code"), [("longest", "W06"), ("question", "W07")])
@pytest.mark.parametrize(
    ("cued", "of", "given_away"), [(2, 5, False), (3, 5, True), (4, 10, False), (5, 10, True), (1, 2, True)]
)
def test_a_cue_gives_the_key_away_in_more_than_two_scenes_of_five(tmp_path, cue, code, cued, of, given_away):
    path = tmp_path / "good.yaml"
    path.write_text(json.dumps(with_scenes(cue, cued, of), indent=1), encoding="utf-8")
    codes = [fault.code for fault in check_files([path], library=[])]
    assert [found for found in codes if found[0] in "FSRW"] == ([code] if given_away else [])
