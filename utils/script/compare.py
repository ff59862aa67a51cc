"""What changed between two trees of content: parts found again by their ids, texts compared word for word.

The order of scenes and replies is no change, and neither is what the key makes of a reply. Knows nothing of where the earlier
tree comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from utils.script.content import Content, Fact, Part


def compared(now: Content, before: Content) -> Content:
    """The content of now with every change marked, and what is gone put after what stays."""
    return Content(
        _changed(now.head, before.head),
        _parts(now.people, before.people),
        _parts(now.scenes, before.scenes),
        _parts(now.endings, before.endings),
    )


def summary(content: Content) -> tuple[tuple[str, str], ...]:
    """Each part that changed, with what changed in it: ("Scene 2: The draw, Reply 1", "changed: Why, Slips into")."""
    said: list[tuple[str, str]] = []
    for part in (content.head, *content.people, *content.scenes, *content.endings):
        if part.change:
            said.append((part.title, _says(part)))
        if part.change != "added" and part.change != "removed":
            said += [(f"{part.title}, {one.title}", _says(one)) for one in part.parts if one.change]
    return tuple(said)


def _says(part: Part) -> str:
    if part.change != "changed":
        return part.change
    return f"changed: {', '.join(fact.label for fact in part.facts if fact.was is not None)}"


def _parts(now: tuple[Part, ...], before: tuple[Part, ...]) -> tuple[Part, ...]:
    earlier = {part.id: part for part in before}
    kept = {part.id for part in now}
    return (
        *(
            _changed(part, earlier[part.id]) if part.id in earlier else _wholly(part, replace(part, change="added"))
            for part in now
        ),
        *(_wholly(part, replace(part, change="removed")) for part in before if part.id not in kept),
    )


def _wholly(part: Part, marked: Part) -> Part:
    """A part added or removed takes all its parts with it."""
    return replace(marked, parts=tuple(_wholly(one, replace(one, change=marked.change)) for one in part.parts))


def _changed(now: Part, before: Part) -> Part:
    facts = tuple(_facts(now.facts, before.facts))
    change = "changed" if any(fact.was is not None for fact in facts) else now.change
    return replace(now, facts=facts, parts=_parts(now.parts, before.parts), change=change)


def _facts(now: Iterable[Fact], before: Iterable[Fact]) -> Iterator[Fact]:
    """Each fact with its earlier text where that differs; those that are gone come last, without a text of their own."""
    earlier = {fact.field: fact for fact in before if fact.stated}
    for fact in now:
        was = earlier.pop(fact.field, None)
        if not fact.stated or (was is not None and was.text == fact.text):
            yield fact
        else:
            yield replace(fact, was=was.text if was else "")
    for gone in earlier.values():
        yield replace(gone, text="", was=gone.text)
