"""Whatever an author writes is shown as text, in the page and in what a reader makes of the Markdown.

Each is built from a harmless word and from a hostile text, and must come out with the same structure and the text in its place.
"""

import pytest
from msgspec import structs

from tests.script.conftest import GOOD, GUIDANCE, as_markdown, as_page, as_read, both
from tests.widgets.screen import Screen
from tests.widgets.test_hostile_text import HARMLESS, HOSTILE, SCRIPT, with_text, written_with
from utils.scenario import Scenario
from utils.script.before import Earlier
from utils.script.page import page
from utils.script.paper import paper
from utils.script.plain import escaped

ON_PAPER = HOSTILE | {
    "heading": "P\n# h\n\n- one\n1. two\n===\n---\n> q",
    "table": "P | a | b |\n|---|---|\n| $x$ ^y^ ~~z~~",
    "address": "P http://example.org www.example.org <http://example.org> [a]: http://example.org",
    "fence": "P ```\ncode\n``` ~~~ \\* \\ \\\\",
}


def normal(screen: Screen) -> list[tuple]:
    return [(kind, " ".join(name.split()), attributes) for kind, name, attributes in screen.nodes]


@both
@pytest.mark.parametrize("words", ON_PAPER.values(), ids=ON_PAPER)
def test_a_hostile_text_is_shown_as_text_wherever_it_stands(shown, words):
    harmless = Screen(shown(written_with(HARMLESS)).html)
    expected = with_text(harmless.nodes, words)
    harmless.nodes[:] = expected
    assert normal(shown(written_with(words))) == normal(harmless)


@both
@pytest.mark.parametrize("words", ON_PAPER.values(), ids=ON_PAPER)
def test_nor_does_an_earlier_text_become_markup(shown, words):
    harmless = shown(GOOD, before=written_with(HARMLESS))
    harmless.nodes[:] = with_text(harmless.nodes, words)
    assert normal(shown(GOOD, before=written_with(words))) == normal(harmless)


def test_no_script_stands_in_either_output():
    assert "<script" not in as_page(written_with(SCRIPT)).html
    assert "<script" not in as_markdown(written_with(SCRIPT))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_the_name_of_a_revision_is_text_too(words):
    def shown(since: str) -> Screen:
        html = str(page(paper(GOOD, GUIDANCE, Earlier(GOOD, since))))
        return Screen(html.partition("\n")[2])

    assert normal(shown(words))[:30] == [
        (kind, " ".join(name.replace(HARMLESS, words).split()), attributes)
        for kind, name, attributes in shown(HARMLESS).nodes[:30]
    ]


def test_ordinary_prose_stays_readable_in_the_markdown():
    prose = "“Well, I'd say (and it's only me) no. 12:30, at the latest!” She/he - one."
    assert escaped(prose) == prose


def test_a_name_of_two_persons_alike_does_not_hide_one():
    two = structs.replace(
        GOOD, people=(*GOOD.people, structs.replace(GOOD.people[0], role="other", about="The other one."))
    )
    assert isinstance(two, Scenario)
    assert "The other one." in as_read(two).text
