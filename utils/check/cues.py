"""What can be counted in the words of a reply by someone who has not understood the partner, and nothing else.

Each cue is a function from a scene and one of its choices to a number: a player who follows the cue takes the choice with
the highest. The word lists stand here alone. They find the plain cases: they know no grammar and no irony, and only those
inflections that are written out or that a `*` stands for. Words come from what such replies use anywhere, and not from the
best replies of our own role-plays: a list fitted to these would judge nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from statistics import median

from utils.check.writing import word_count, words
from utils.scenario.model import Choice, Scene

Cue = Callable[[Scene, Choice], float]
Count = Callable[[str], float]

FEELINGS = (
    "afraid, anger, angry, anxious, asham*, awful, bitter, bother*, care, cared, cares, cried, cry, crying, cross, cruel, "
    "delight*, dread*, embarrass*, enjoy*, fear*, feel*, felt, fright*, glad, guilt*, happier, happy, hate*, helpless, hope*, "
    "hurt*, jealous*, lone*, love*, mad, miss, missed, missing, nervous, overwhelm*, pain*, panic*, proud, regret*, relief, "
    "relieved, sad, sadness, scare*, sham*, shy, sick, sorry, stress*, terrif*, tired, upset*, worri*, worry*"
)
HEDGES = (
    "a bit, a little, almost, as if, could, fairly, i guess, i suppose, i think, i'd, if, in a way, kind of, likely, may, "
    "maybe, might, more or less, or so, perhaps, possibly, probably, quite, rather, seem*, some, somehow, sometimes, "
    "somewhat, sort of, sound, sounded, sounds, suppose, wonder, wondered, wondering, would"
)
POLITENESS = (
    "apolog*, by all means, could i, could you, excuse, forgive, glad, grateful, if i may, if you don't mind, "
    "if you like, if you'd like, kind, kindly, may i, might i, nice, of course, pardon, please, pleasure, "
    "shall i, sorry, thank*, welcome, would you"
)
LOVE = "darling, dear, dearest, hug*, love, loved, lovely, my love, sweetheart, together, treasure"
THERAPY = (
    "appointment*, counsel*, couples work, go by myself, go together, joint, mediat*, one hour, psychiatr*, psycholog*, "
    "see somebody, see someone, session*, somebody in the room, somebody to talk to, someone to talk to, speak to somebody, "
    "speak to someone, talk to somebody, talk to someone, the hour, therap*"
)
NEGATIVES = (
    "ain't, cannot, neither, never, no, nobody, none, nor, not, nothing, nowhere, without, aren't, can't, couldn't, didn't, "
    "doesn't, don't, hadn't, hasn't, haven't, isn't, mustn't, needn't, shan't, shouldn't, wasn't, weren't, won't, wouldn't"
)
ABSOLUTES = (
    "absolutely, all, always, any, anybody, anyone, anything, completely, every, everybody, everyone, everything, forever, "
    "must, never, nobody, no one, none, nothing, only, totally, whatever, whole"
)
RESERVATIONS = "although, but, even so, just, only, still, though, yet"
OWNING = (
    "apolog*, forgive me, i ought to have, i should have, i shouldn't have, i was wrong, i've been, it was me, mine, my doing, "
    "my fault, my mistake, sorry, that was me"
)
WAYS_OUT = (
    "as you like, don't have to, if not, if you like, if you want, if you'd like, needn't, no hurry, no need, no rush, only if, "
    "or not, take your time, unless, up to you, whenever, you choose, you decide"
)
GRANTING = (
    "agreed, all right, exactly, fair, i believe, i know, i see, i understand, it is, it was, it's, of course, right, sure, "
    "that is, that was, that's, then, true, yes, you are, you're"
)

_ECHO_LETTERS = 4
"""Shorter words are everybody's; one that stands in the line too says nothing."""
_SENTENCE = re.compile(r"[^.!?…]*\w[^.!?…]*")
_NAME = re.compile(r"(?<=[\w,;’'] )[A-Z][a-z]+")


@lru_cache(maxsize=1 << 14)  # every cue asks for the words of every reply
def spoken(text: str) -> tuple[str, ...]:
    """The words of the text, with one kind of apostrophe."""
    return tuple(words(text.replace("’", "'")))


def _pattern(listed: str) -> re.Pattern[str]:
    alternatives = [re.escape(phrase).replace(r"\*", r"[\w'-]*") for phrase in listed.split(", ")]
    # Longest first, so that "if you like" is not counted as "if"; whole words, of which "don't" is one.
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(sorted(alternatives, key=len, reverse=True))})(?![\w'-])")


def listed(phrases: str) -> Count:
    """How many of these words and phrases a text has."""
    pattern = _pattern(phrases)
    return lambda text: len(pattern.findall(" ".join(spoken(text))))


def said(*pronouns: str) -> Count:
    """How often a text has one of these words, alone or drawn together with the next ("I", "I'm", "I'd")."""
    return lambda text: sum(word.partition("'")[0] in pronouns for word in spoken(text))


def marks(mark: str) -> Count:
    return lambda text: text.count(mark)


def opens_with(phrases: str) -> Count:
    """1 where a text begins with one of these, else 0."""
    pattern = _pattern(phrases)
    return lambda text: bool(pattern.match(" ".join(spoken(text))))


def sentence_count(text: str) -> float:
    return len(_SENTENCE.findall(text))


def proper_names(text: str) -> float:
    """Words with a capital within a sentence: people, places, days. A name that opens a sentence is not seen."""
    return len(_NAME.findall(text))


def letters_a_word(text: str) -> float:
    own = spoken(text)
    return sum(map(len, own)) / len(own) if own else 0


def most(count: Count) -> Cue:
    return lambda scene, choice: count(choice.say)


def fewest(count: Count) -> Cue:
    return lambda scene, choice: -count(choice.say)


def first_in_the_file(scene: Scene, choice: Choice) -> float:
    return -scene.choices.index(choice)


def last_in_the_file(scene: Scene, choice: Choice) -> float:
    return scene.choices.index(choice)


def middle_length(scene: Scene, choice: Choice) -> float:
    """Neither long nor short: people who know tests avoid both ends."""
    return -abs(len(choice.say) - median(len(other.say) for other in scene.choices))


def words_shared_with_the_line(scene: Scene, choice: Choice) -> float:
    return len({word for word in spoken(choice.say) if len(word) >= _ECHO_LETTERS} & set(spoken(scene.line)))


def fewest_words_shared(scene: Scene, choice: Choice) -> float:
    return -words_shared_with_the_line(scene, choice)


_THERAPY = _pattern(THERAPY)


def _mentions_at(text: str) -> list[int]:
    return [match.start() for match in _THERAPY.finditer(" ".join(spoken(text)))]


def first_to_mention_therapy(scene: Scene, choice: Choice) -> float:
    """The earliest mention wins, and a reply without one only where none has any."""
    return -min(_mentions_at(choice.say), default=float("inf"))


def last_to_mention_therapy(scene: Scene, choice: Choice) -> float:
    return max(_mentions_at(choice.say), default=-1)


CUES: dict[str, Cue] = {
    "longest, in words": most(word_count),
    "longest, in letters": most(len),
    "shortest, in words": fewest(word_count),
    "shortest, in letters": fewest(len),
    "of middle length": middle_length,
    "first in the file": first_in_the_file,
    "last in the file": last_in_the_file,
    "most questions": most(marks("?")),
    "fewest questions": fewest(marks("?")),
    "most “I”": most(said("i")),
    "fewest “I”": fewest(said("i")),
    "most “you”": most(said("you", "your", "yours", "yourself")),
    "fewest “you”": fewest(said("you", "your", "yours", "yourself")),
    "most “we”": most(said("we", "us", "our", "ours", "ourselves", "let")),
    "fewest “we”": fewest(said("we", "us", "our", "ours", "ourselves", "let")),
    "most feeling words": most(listed(FEELINGS)),
    "fewest feeling words": fewest(listed(FEELINGS)),
    "most hedges": most(listed(HEDGES)),
    "fewest hedges": fewest(listed(HEDGES)),
    "politest": most(listed(POLITENESS)),
    "least polite": fewest(listed(POLITENESS)),
    "most sentences": most(sentence_count),
    "fewest sentences": fewest(sentence_count),
    "first to mention therapy": first_to_mention_therapy,
    "last to mention therapy": last_to_mention_therapy,
    "keeps off therapy": fewest(listed(THERAPY)),
    "most words of the line": words_shared_with_the_line,
    "fewest words of the line": fewest_words_shared,
    "most commas": most(marks(",")),
    "fewest commas": fewest(marks(",")),
    "fewest exclamation marks": fewest(marks("!")),
    "longest words": most(letters_a_word),
    "shortest words": fewest(letters_a_word),
    "most proper names": most(proper_names),
    "fewest proper names": fewest(proper_names),
    "most negatives": most(listed(NEGATIVES)),
    "fewest negatives": fewest(listed(NEGATIVES)),
    "most absolutes": most(listed(ABSOLUTES)),
    "fewest absolutes": fewest(listed(ABSOLUTES)),
    "fewest reservations": fewest(listed(RESERVATIONS)),
    "opens by granting": most(opens_with(GRANTING)),
    "opens with “I”": most(opens_with("i, i'*")),
    "owns most": most(listed(OWNING)),
    "most ways out": most(listed(WAYS_OUT)),
}
"""Every cue that is tested. Most stand both ways: a word that only wrong replies use tells as much."""

kindness = most(listed(f"{FEELINGS}, {POLITENESS}, {LOVE}"))
"""How warm a reply sounds. Not a cue by itself: for the player who is kind and wrong."""
