"""The paper as Markdown, for review tools and for whoever would rather read plain text. The picture is in the page only.

Every text is escaped, so that signs which mean something in Markdown or HTML show as they stand. Each text follows a label of
ours on one line: what means something only at the start of a line (a list, a heading, a rule) cannot begin there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from utils.script.content import Fact, Part
from utils.script.drawing import alternative
from utils.script.paper import BEST, KEY, SCORING, STUDY_AID, TO_FILL_IN, VERDICT, VERDICTS, Paper

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SIGNS = re.compile(r"[\\`*_\[\]#|~$^=]|(?<=:)/(?=/)|(?<=\bwww)\.", re.IGNORECASE)
"""Signs that begin something in Markdown or its common extensions, addresses that some readers make links of among them."""
_BLANK = "." * 60


def plain(paper: Paper) -> str:
    """The whole text."""
    return "\n".join(_lines(paper)) + "\n"


def escaped(text: str) -> str:
    """The text on one line, so that Markdown shows it as it stands."""
    one_line = " ".join(text.split())
    return re.sub("[&<>]", lambda sign: _ENTITIES[sign[0]], _SIGNS.sub(r"\\\g<0>", one_line))


def _lines(paper: Paper) -> Iterator[str]:
    content = paper.content
    yield f"# Role-play: {escaped(paper.scenario.title)}"
    yield from _since(paper)
    yield from ("", *_part(content.head, 2))
    yield from ("", "## People", *_parts(content.people))
    yield from ("", "## How it is scored", "", SCORING, "", f"**{KEY}**", "", STUDY_AID)
    yield from (
        "",
        "## The story as an outline",
        "",
        alternative(paper.graph).replace("A picture of the story", "The story"),
        "",
    )
    for step in paper.outline:
        yield f"- {escaped(step.place)}"
        yield from (f"  - {escaped(lead)}" for lead in step.leads)
    yield from ("", "## Scenes", "", BEST, *_parts(content.scenes))
    yield from ("", "## Endings", *_parts(content.endings))
    yield from _guidance(paper)
    yield from _sign(paper)


def _since(paper: Paper) -> Iterator[str]:
    if paper.since:
        yield from ("", f"## What changed since {escaped(paper.since)}", "")
        yield from (f"- **{escaped(place)}**: {escaped(change)}" for place, change in paper.changes)
        if not paper.changes:
            yield "Nothing has changed."


def _parts(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        yield ""
        yield from _part(part, 3)


def _part(part: Part, level: int) -> Iterator[str]:
    """A part under a heading of this level, its own parts one level deeper."""
    marks = [*part.marks, *filter(None, [part.change])]
    yield f"{'#' * level} {' · '.join([_named(part), *marks])}"
    yield ""
    yield from map(_fact, part.facts)
    for inner in part.parts:
        yield ""
        yield from _part(inner, level + 1)


def _named(part: Part) -> str:
    """A person's name is led in, as every text of an author's is."""
    return f"Person: {escaped(part.title)}" if part.id.startswith("person-") else escaped(part.title)


def _fact(fact: Fact) -> str:
    if fact.was is None:
        return f"- **{escaped(fact.label)}:** {escaped(fact.text)}"
    said = [f"**was:** {escaped(fact.was)}"] if fact.was else []
    said += [f"**{'now' if fact.was else 'new'}:** {escaped(fact.text)}"] if fact.text else []
    return f"- **{escaped(fact.label)}** (changed): {' / '.join(said)}"


def _guidance(paper: Paper) -> Iterator[str]:
    yield from ("", "## The guidance used")
    for one in paper.guidance:
        yield from ("", f"### {escaped(one.name)} · {one.kind}", "", escaped(one.text), "")
        yield from (f"- Source: {escaped(source)}" for source in one.sources)


def _sign(paper: Paper) -> Iterator[str]:
    *lines, signature = TO_FILL_IN
    yield from ("", f"## Sign-off: {escaped(paper.scenario.title)}", "")
    yield from (f"- {label}: {_BLANK}" for label in lines)
    yield f"- {VERDICT} {' '.join(f'☐ {verdict}' for verdict in VERDICTS)}"
    yield from (f"- Remarks: {_BLANK}", f"- {signature}: {_BLANK}")
