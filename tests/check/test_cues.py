"""Each cue takes the reply that a reader with a pencil would take, and only the words decide."""

import pytest

from utils.check.cues import CUES, kindness
from utils.scenario import Choice, Scene
from utils.shape import converted


def scene_of(*replies: str, line: str = "I won't sit in a room with a stranger, Thursday or any other day.") -> Scene:
    def choice(number: int, say: str) -> dict[str, object]:
        return {"id": f"c{number}", "say": say, "lands": "l", "why": "w", "goto": "e"}

    return converted(
        {"line": line, "calls_for": ["curiosity"], "choices": [choice(*one) for one in enumerate(replies)]}, Scene
    )


def taken(cue: str, *replies: str) -> list[str]:
    """The replies that a player who follows the cue takes."""
    scene = scene_of(*replies)
    seen: dict[str, float] = {choice.say: CUES[cue](scene, choice) for choice in scene.choices}
    return [say for say, strength in seen.items() if strength == max(seen.values())]


A, B, C = (
    "I'm sorry, love.",
    "Would you go, Grace? Would you not?",
    "We can leave it there; nobody has to go anywhere now!",
)


@pytest.mark.parametrize(
    ("cue", "reply"),
    [
        ("longest, in words", C), ("longest, in letters", C), ("shortest, in words", A), ("shortest, in letters", A),
        ("of middle length", B), ("first in the file", A), ("last in the file", C), ("most questions", B), ("most “I”", A),
        ("most “you”", B), ("most “we”", C), ("most feeling words", A), ("most hedges", B), ("most sentences", B),
        ("longest words", A), ("shortest words", B), ("most proper names", B), ("most absolutes", C),
        ("opens with “I”", A), ("owns most", A),
    ],
)  # fmt: skip
def test_a_cue_takes_the_reply_that_has_most_of_it(cue, reply):
    assert taken(cue, A, B, C) == [reply]


@pytest.mark.parametrize(
    ("cue", "replies"),
    [
        ("fewest questions", [A, C]), ("fewest “I”", [B, C]), ("fewest “you”", [A, C]), ("fewest “we”", [A, B]),
        ("fewest feeling words", [B, C]), ("fewest hedges", [A, C]), ("politest", [B]), ("least polite", [C]),
        ("fewest sentences", [A, C]), ("most commas", [A, B]), ("fewest commas", [C]), ("fewest exclamation marks", [A, B]),
        ("fewest proper names", [A, C]), ("most negatives", [B, C]), ("fewest negatives", [A]),
        ("fewest absolutes", [A, B]), ("fewest reservations", [A, B, C]), ("opens by granting", [A, B, C]),
        ("most ways out", [A, B, C]), ("keeps off therapy", [A, B, C]),
    ],
)  # fmt: skip
def test_replies_that_tie_are_all_taken(cue, replies):
    assert taken(cue, A, B, C) == replies


EARLY = "The therapist would have to be somebody that you chose."
LATE = "You would choose. And after one session you'd say whether it is enough."
TWICE = "One session, that is all, and the next counsellor would be yours to find."
NONE = "Then we leave it. The beans want doing."


def test_therapy_is_mentioned_first_and_last_by_its_place_in_the_reply():
    assert taken("first to mention therapy", LATE, EARLY, NONE) == [EARLY]
    assert taken("last to mention therapy", LATE, EARLY, NONE) == [LATE]
    assert taken("last to mention therapy", NONE, A, "Sessions are dear.") == ["Sessions are dear."]
    assert taken("keeps off therapy", LATE, EARLY, NONE) == [NONE]
    assert taken("keeps off therapy", LATE, TWICE, EARLY) == [LATE, EARLY]


@pytest.mark.parametrize("cue", ["first to mention therapy", "last to mention therapy", "keeps off therapy"])
def test_where_no_reply_mentions_therapy_all_are_taken(cue):
    assert taken(cue, A, B, NONE) == [A, B, NONE]


def test_words_of_the_line_count_once_each_and_short_ones_do_not():
    stranger, short = "A stranger is a stranger, a stranger.", "I sit in a room, or any day."
    assert taken("most words of the line", stranger, short, "Thursday is a day for a stranger.") == [
        "Thursday is a day for a stranger."
    ]
    assert taken("fewest words of the line", stranger, "I sit in it, or any day.", C) == ["I sit in it, or any day.", C]


def test_words_are_counted_whole_and_with_either_apostrophe():
    assert taken("most “I”", "I’d go, if I’m asked.", "In it, Ian is ill.", "I did.") == ["I’d go, if I’m asked."]
    assert taken("most negatives", "It isn’t, and I don't.", "Nothingness, knot, note, now.", "Not at all.") == [
        "It isn’t, and I don't."
    ]


def test_a_phrase_of_several_words_counts_once():
    assert taken("most ways out", "You don't have to.", "Have to, and don't.", "To have, to hold.") == [
        "You don't have to."
    ]


def test_a_text_without_a_single_word_is_counted_too():
    scene = scene_of("~", "…", "12:30")
    assert all(isinstance(cue(scene, choice), int | float) for cue in CUES.values() for choice in scene.choices)


def test_only_what_is_said_decides():
    def changed(choice: Choice) -> dict[str, object]:
        return {"id": choice.id, "say": choice.say, "slips": ["pushing"], "lands": "x", "why": "x", "goto": "f"}

    scene = scene_of(A, B, C)
    other = converted(
        {"line": scene.line, "calls_for": ["patience"], "choices": [changed(choice) for choice in scene.choices]}, Scene
    )
    for cue in (*CUES.values(), kindness):
        assert [cue(scene, one) for one in scene.choices] == [cue(other, one) for one in other.choices]


def test_the_kindest_reply_is_the_one_with_most_words_of_feeling_of_courtesy_and_of_love():
    scene = scene_of("I love you, and I'm so sorry, my love.", "I am sorry.", "Thank you. The beans want doing.")
    assert [kindness(scene, choice) for choice in scene.choices] == [3, 1, 1]
