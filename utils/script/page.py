"""The paper as one HTML page that needs nothing else: no script, no request, made for the screen and for A4.

All text passes through `markupsafe`, as in `utils.widgets.pages`. Knows how it looks, together with `page.css`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from markupsafe import Markup

from utils.script.content import Fact, Part
from utils.script.drawing import drawing
from utils.script.paper import (
    BEST,
    KEY,
    LEGEND,
    SCORING,
    STUDY_AID,
    TO_FILL_IN,
    VERDICT,
    VERDICTS,
    Learnt,
    Paper,
    Step,
)
from utils.widgets.pages.parts import fill, join

STYLE = Path(__file__).with_name("page.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Told to the browser as well: whatever slipped into the page could fetch and run nothing."""


def page(paper: Paper) -> Markup:
    """The whole page."""
    content = paper.content
    return fill(
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="{policy}"/>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title}: for sign-off</title><style>{style}</style></head>'
        "<body><main><h1>{title}</h1>{since}{head}<h2>People</h2>{people}{scoring}{graph}<h2>Scenes</h2><p class='best-means'>{best}</p>{scenes}"
        '<section class="endings"><h2>Endings</h2>{endings}</section><section class="guidance"><h2>The guidance used</h2>{guidance}</section>'
        "{sign}</main></body></html>\n",
        policy=POLICY, style=Markup(STYLE.read_text(encoding="utf-8")), title=paper.scenario.title, since=_since(paper),
        head=_changed(content.head) + _facts(content.head), people=join(_small(one) for one in content.people), scoring=_scoring(), graph=_graph(paper),
        best=BEST, scenes=join(_scene(one) for one in content.scenes), endings=join(_small(one) for one in content.endings),
        guidance=join(_learnt(one) for one in paper.guidance), sign=_sign(paper),
    )  # fmt: skip


def _since(paper: Paper) -> Markup:
    if not paper.since:
        return Markup("")
    listed = join(fill("<li><strong>{}</strong>: {}</li>", place, change) for place, change in paper.changes)
    return fill(
        '<section class="since"><h2>What changed since {}</h2>{}</section>',
        paper.since, fill("<ul>{}</ul>", listed) if listed else Markup("<p>Nothing has changed.</p>"),
    )  # fmt: skip


def _scoring() -> Markup:
    return fill(
        '<section class="scoring"><h2>How it is scored</h2><p>{}</p><p><strong>{}</strong></p><p class="small">{}</p></section>',
        SCORING, KEY, STUDY_AID,
    )  # fmt: skip


def _graph(paper: Paper) -> Markup:
    return fill(
        '<section class="story"><h2>The story as a picture</h2><figure>{}<figcaption>{}</figcaption></figure></section>'
        '<section class="outline"><h2>The same as an outline</h2><ol>{}</ol></section>',
        drawing(paper.scenario, paper.graph), LEGEND, join(map(_step, paper.outline)),
    )  # fmt: skip


def _step(step: Step) -> Markup:
    leads = join(fill("<li>{}</li>", lead) for lead in step.leads)
    return fill('<li><a href="#{}">{}</a><ul>{}</ul></li>', step.part, step.place, leads)


def _scene(scene: Part) -> Markup:
    return fill(
        '<section class="scene {change}" id="{id}"><div class="moment"><div class="top"><h3>{title}</h3>{marks}</div>{facts}</div>{replies}</section>',
        change=scene.change, id=scene.id, title=scene.title, marks=_marks(scene.marks) + _changed(scene), facts=_facts(scene),
        replies=join(_reply(one) for one in scene.parts),
    )  # fmt: skip


def _reply(reply: Part) -> Markup:
    best = "best" if any(mark.startswith("Best") for mark in reply.marks) else ""
    return fill(
        '<article class="reply {} {}" id="{}"><div class="top"><h4>{}</h4>{}</div>{}</article>',
        best, reply.change, reply.id, reply.title, _marks(reply.marks) + _changed(reply), _facts(reply),
    )  # fmt: skip


def _small(part: Part) -> Markup:
    """A person or an ending. A person's name may hold any sign, so it is no anchor."""
    anchor = fill(' id="{}"', part.id) if part.id.startswith("ending-") else Markup("")
    return fill(
        '<section class="small-part {}"{}><h3>{}</h3>{}{}</section>',
        part.change, anchor, part.title, _changed(part), _facts(part),
    )  # fmt: skip


def _marks(marks: Iterable[str]) -> Markup:
    signs = {"U": "⚠", "B": "★", "O": "★"}
    return join(fill('<p class="mark">{} {}</p>', signs[mark[0]], mark) for mark in marks)


def _changed(part: Part) -> Markup:
    return fill('<p class="mark change">{}</p>', part.change.capitalize()) if part.change else Markup("")


def _facts(part: Part) -> Markup:
    return fill("<dl>{}</dl>", join(map(_fact, part.facts)))


def _fact(fact: Fact) -> Markup:
    return fill(
        '<div class="fact {}{}"><dt>{}</dt><dd>{}</dd></div>',
        fact.field, "" if fact.was is None else " changed", fact.label, _text(fact),
    )  # fmt: skip


def _text(fact: Fact) -> Markup:
    """The text; where it changed the old one and the new one, told apart in words."""
    if fact.was is None:
        return fill("{}", fact.text)
    was = fill("<del><b>Was:</b> {}</del>", fact.was) if fact.was else Markup("")
    now = fill("<ins><b>{}:</b> {}</ins>", "Now" if fact.was else "New", fact.text) if fact.text else Markup("")
    return was + now or Markup("")


def _learnt(one: Learnt) -> Markup:
    sources = join(fill("<li>{}</li>", source) for source in one.sources)
    return fill(
        '<section class="learnt"><h3>{} <small>{}</small></h3><p>{}</p><ul aria-label="Sources">{}</ul></section>',
        one.name, one.kind, one.text, sources,
    )  # fmt: skip


def _sign(paper: Paper) -> Markup:
    name, profession, date, signature = (fill('<p class="blank"><span>{}</span></p>', label) for label in TO_FILL_IN)
    verdicts = join(fill('<span class="tick">☐ {}</span> ', verdict) for verdict in VERDICTS)
    lines = join([Markup('<p class="blank"></p>')] * 5)
    return fill(
        '<section class="sign"><h2>Sign-off: {}</h2>{}{}{}<p><strong>{}</strong> {}</p><p>Remarks:</p>{}{}</section>',
        paper.scenario.title, name, profession, date, VERDICT, verdicts, lines, signature,
    )  # fmt: skip
