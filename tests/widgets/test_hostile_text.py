"""Whatever an author or a trainee writes is shown as text: no page takes markup from it.

Each page is built twice, from a harmless word and from a hostile text, and must come out with the same structure and the
hostile text in the place of the word. Both begin with the same letter, which a page shows by itself in a speaker's badge.
"""

import base64
import re
from typing import Any

import pytest
from msgspec import to_builtins
from msgspec.json import schema as json_schema

from tests.widgets.conftest import GOOD, Visitor
from tests.widgets.screen import Node, Screen
from utils.faults import Fault
from utils.guidance import load_guidance
from utils.scenario import Library, Scenario
from utils.shape import converted
from utils.widgets.figures import best_path_figure
from utils.widgets.role_plays import RolePlays

GUIDANCE = load_guidance()
HARMLESS = "Pelargonium"
SCRIPT = "<script>alert(1)</script><b>x</b>"
HOSTILE = {
    "script": f"P{SCRIPT}",
    "attribute": 'P" onmouseover="alert(1)" x=\'',
    "end-of-all": "P</p></div></button></li></ol></summary></textarea></svg>",
    "image": "P<img src=x onerror=alert(1)>",
    "markdown": "P **x** [y](javascript:alert(1)) `z` # h",
    "template": "P{0} {x} {0.__class__} %s %(x)s ${x} {{y}}",
    "entity": "P&lt;b&gt; &amp; &#60;b&#62; &unknown; &",
    "comment": "P<!-- --><![CDATA[x]]><?x?>",
    "unclosed": "P<b x",
}
TEXTS = {
    "title", "goal", "content_note", "name", "pronouns", "about", "setting", "speaker", "line", "say", "lands", "why", "stronger",
    "debatable", "text",
}  # fmt: skip
"""Every field of a role-play that holds free text."""


def written_with(text: str) -> Scenario:
    """The good role-play with every free text replaced, and the optional ones filled in."""

    def replaced(value: Any, field: str = "") -> Any:
        match value:
            case dict():
                return {key: replaced(inner, key) for key, inner in value.items()}
            case list() | tuple():
                return [replaced(inner) for inner in value]
        return text if field in TEXTS else value

    return converted(replaced(to_builtins(GOOD)), Scenario)


def every_page(scenario: Scenario, words: str) -> list[tuple[str, str, str]]:
    """Name, HTML and announcement of each page of a play in which everything is shown that can be shown."""
    pages = []
    one = Visitor(Library((scenario,), (Fault(f"{words}.yaml", 1, "R04", words),)))
    pages.append(("choose", one.screen.html, one.announced))
    one.act("wish", "own-words", True)
    for name, *step in (
        ("people", "open", "good"), ("hear", "go-on"), ("write", "name", "cost"), ("say", "write", "", words),
        ("land", "say", "there-must-be-an-evening"), ("hear-again", "go-on"), ("write-again", "name"), ("say-again", "write", "", words),
        ("land-again", "say", "you-go-first"), ("debrief", "go-on"), ("back", "back", "0"),
    ):  # fmt: skip
        one.act(*step)
        pages.append((name, one.screen.html, one.announced))
    pages.append(("poster", str(one.widget.poster()), ""))
    pages.append(("poster-of-one", str(RolePlays(Library((scenario,)), load_guidance, "good").poster()), ""))
    pages.append(("figure", str(best_path_figure(scenario, GUIDANCE).html), ""))
    return pages


def with_text(nodes: list[Node], words: str) -> list[Node]:
    """The nodes with the harmless word replaced, in what is said and in attributes, images unpacked."""
    return [
        (kind, name.replace(HARMLESS, words), tuple((key, value.replace(HARMLESS, words)) for key, value in attributes))
        for kind, name, attributes in nodes
    ]


def unpacked(html: str) -> list[Node]:
    """The nodes of a page and of the drawings that it holds as data."""
    drawings = [base64.b64decode(data).decode() for data in re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", html)]
    plain = re.sub(r"(data:image/svg\+xml;base64,)[\w+/=]+", r"\1", html)
    return [node for part in (plain, *drawings) for node in Screen(part).nodes]


@pytest.fixture
def harmless() -> list[tuple[str, str, str]]:
    return every_page(written_with(HARMLESS), HARMLESS)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_shown_as_text_wherever_it_stands(harmless, words):
    for (name, expected, said), (_, html, announced) in zip(
        harmless, every_page(written_with(words), words), strict=True
    ):
        assert unpacked(html) == with_text(unpacked(expected), words), name
        assert announced == said.replace(HARMLESS, words), name


def test_every_page_shows_some_of_the_authors_text(harmless):
    assert [name for name, html, _ in harmless if not any(HARMLESS in str(node) for node in unpacked(html))] == []


def test_a_script_in_every_text_is_in_no_page_as_a_script():
    for name, html, _ in every_page(written_with(SCRIPT), SCRIPT):
        drawn = "".join(str(node) for node in unpacked(html) if node[0] == "open")
        assert "script" not in {node[1] for node in unpacked(html) if node[0] == "open"}, name
        assert "<script" not in html, name
        assert "<b>x" not in html, name
        assert "<script" not in drawn.replace(SCRIPT, ""), name
        if name != "figure":
            assert "&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;x&lt;/b&gt;" in html, name


def test_every_text_field_of_the_format_is_among_those_tried():
    """A field added to the format is either free text, and tried here, or has a closed form."""
    closed = {
        "format", "id", "seat", "level", "minutes", "practises", "role", "age", "type", "stage", "region", "context", "voiced",
        "underneath", "start", "shows", "signals", "calls_for", "follows", "slips", "moves", "when", "goto", "kind", "couple",
        "people", "reasons", "gauges", "scenes", "endings", "choices",
    }  # fmt: skip
    fields = {field for part in json_schema(Scenario)["$defs"].values() for field in part["properties"]}
    assert fields == TEXTS | closed
