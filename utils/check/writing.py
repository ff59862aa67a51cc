"""Does the text keep the rules of writing that a program can see? The rest is for readers.

Knows words and sentences, not what they mean. All of its findings are warnings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from utils.faults import Fault
from utils.scenario.loader import Loaded
from utils.scenario.model import Choice
from utils.scoring import Outlook
from utils.yaml_reader import Where, walk

LINE_WORDS, REPLY_WORDS, COMMENT_WORDS = (8, 60), (6, 45), 45
GIVE_AWAY_SHARE = 0.4
"""Over this share of its scenes a role-play gives its key away by a surface cue."""
SHORTEST_SENTENCE = 5
"""Words. Shorter ones ("I don't know.") are everybody's."""

WORN = (
    "i hear that", "i hear you", "safe space", "journey", "valid", "unpack", "hold space", "makes sense that you feel",
    "toxic", "gaslighting", "trauma", "triggered", "attachment style", "in denial", "resistant",
)  # fmt: skip
"""Phrases that no reply should lean on: they sound like a textbook, and they give the writer away."""
PROSE = {"line", "setting", "say", "lands", "why", "stronger", "debatable", "text", "about", "goal", "content_note"}

_MARKUP = re.compile(r"</?[a-zA-Z!][^<>]*>|\*\*|__|\]\(|^#+ |^[-*] ", re.MULTILINE)
_WORN = re.compile(rf"\b(?:{'|'.join(WORN)})\b")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


def words(text: str) -> list[str]:
    """The words of a text, lower-case, apostrophes within a word kept."""
    return re.findall(r"[\w]+(?:['’-]\w+)*", text.lower())


@lru_cache(maxsize=1 << 14)  # a reply is counted for its own length and again beside its neighbours
def word_count(text: str) -> int:
    return len(words(text))


def sentences(text: str) -> Iterator[str]:
    """The sentences that are long enough to be somebody's own, as plain words."""
    for match in _SENTENCE.finditer(text):
        spoken = words(match.group())
        if len(spoken) >= SHORTEST_SENTENCE:
            yield " ".join(spoken).replace("’", "'")


def writing_faults(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    """Faults W01 to W04 and W06 to W08."""
    for scene_id, scene in loaded.scenario.scenes.items():
        where = ("scenes", scene_id)
        yield from _length(loaded, "W01", (*where, "line"), scene.line, LINE_WORDS)
        for number, choice in enumerate(scene.choices):
            here = (*where, "choices", number)
            yield from _length(loaded, "W02", (*here, "say"), choice.say, REPLY_WORDS)
            yield from _length(loaded, "W03", (*here, "why"), choice.why, (1, COMMENT_WORDS))
            for name, text in (("say", choice.say), ("stronger", choice.stronger)):
                yield from _worn(loaded, (*here, name), text)
    yield from _give_aways(loaded, outlook)
    yield from _markup(loaded)


def repeated_sentences(loaded: Iterable[Loaded], others: Iterable[Loaded]) -> Iterator[Fault]:
    """W05: a sentence of a checked file that stands elsewhere in it, or in another role-play."""
    first: dict[str, str] = {}
    for one in others:
        for _, sentence in _prose(one):
            first.setdefault(sentence, f"in {one.document.path.name}")
    for one in loaded:
        for where, sentence in _prose(one):
            here = f"in {one.document.path.name} on line {one.document.line(where)}"
            there = first.setdefault(sentence, here)
            if there != here:
                message = f"“{sentence}” stands {there} too: say it in another way, as this person would."
                yield one.document.fault("W05", where, message)


def _prose(loaded: Loaded) -> Iterator[tuple[Where, str]]:
    for where, text in walk(loaded.document.data):
        if where[-1] in PROSE:
            for sentence in sentences(text):
                yield where, sentence


def _length(loaded: Loaded, code: str, where: Where, text: str, limits: tuple[int, int]) -> Iterator[Fault]:
    count, (least, most) = word_count(text), limits
    if not least <= count <= most:
        message = f"{where[-1]} has {count} words; {least} to {most} read well aloud. {'Cut' if count > most else 'Say more'}."
        yield loaded.document.fault(code, where, message)


def _worn(loaded: Loaded, where: Where, text: str) -> Iterator[Fault]:
    for phrase in dict.fromkeys(_WORN.findall(text.lower())):
        yield loaded.document.fault("W04", where, f"“{phrase}”: say it as this person would say it to a friend.")


def longest_is_best(outlook: Outlook) -> list[str]:
    """The scenes in which a reply that fits best has more words than every one that does not."""
    scenes = outlook.scenario.scenes.items()
    return [scene_id for scene_id, scene in scenes if _only_longest(outlook.fittest(scene_id), scene.choices)]


def _only_longest(best: Sequence[Choice], choices: Sequence[Choice]) -> bool:
    lengths = [word_count(choice.say) for choice in choices]
    most = max(lengths)
    # As many of that length among the best as among all: no other reply is as long.
    return len(best) < len(choices) and [word_count(choice.say) for choice in best].count(most) == lengths.count(most)


def _give_aways(loaded: Loaded, outlook: Outlook) -> Iterator[Fault]:
    longest, asking = len(longest_is_best(outlook)), 0
    for scene_id, scene in loaded.scenario.scenes.items():
        questions = {choice.id for choice in scene.choices if "?" in choice.say}
        asking += len(questions) == 1 and questions <= {choice.id for choice in outlook.fittest(scene_id)}
    count = len(loaded.scenario.scenes)
    for code, seen, cue in (("W06", longest, "the longest"), ("W07", asking, "the only question")):
        if seen > GIVE_AWAY_SHARE * count:
            message = f"The best reply is {cue} in {seen} of {count} scenes: a trainee can pass without listening. Even it out."
            yield loaded.document.fault(code, ("scenes",), message)


def _markup(loaded: Loaded) -> Iterator[Fault]:
    for where, text in walk(loaded.document.data):
        found = _MARKUP.search(text)
        if where[-1] in PROSE and found:
            yield loaded.document.fault(
                "W08", where, f"“{found.group().strip()}” is shown as it stands: write plain text."
            )
