"""A role-play on paper, as tests read it: the page's structure, and the Markdown made into a page by a reader of Markdown."""

from pathlib import Path

import mistune
import pytest

from tests.widgets.screen import Screen
from utils.guidance import load_guidance
from utils.scenario import Scenario, load_library, load_scenario
from utils.script.before import Earlier
from utils.script.page import page
from utils.script.paper import paper
from utils.script.plain import plain

GUIDANCE = load_guidance()
GOOD_FILE = Path(__file__).parent.parent / "good.yaml"
GOOD = load_scenario(GOOD_FILE)
LIBRARY = load_library()
ROLE_PLAYS = [LIBRARY[head.id] for head in LIBRARY.heads]
DOCTYPE = "<!doctype html>\n"
# A reader that takes raw HTML and every extension there is: what it leaves alone, others will.
READER = mistune.create_markdown(
    escape=False, plugins=["strikethrough", "url", "table", "task_lists", "math", "superscript", "footnotes", "spoiler"]
)


def as_page(scenario: Scenario, before: Scenario | None = None) -> Screen:
    html = str(page(paper(scenario, GUIDANCE, before and Earlier(before, "then"))))
    assert html.startswith(DOCTYPE)
    return Screen(html.removeprefix(DOCTYPE))


def as_markdown(scenario: Scenario, before: Scenario | None = None) -> str:
    return plain(paper(scenario, GUIDANCE, before and Earlier(before, "then")))


def as_read(scenario: Scenario, before: Scenario | None = None) -> Screen:
    """The Markdown as its reader shows it."""
    html = READER(as_markdown(scenario, before))
    assert isinstance(html, str)
    return Screen(html)


def words(text: str) -> str:
    return " ".join(text.split())


both = pytest.mark.parametrize("shown", [as_page, as_read], ids=["page", "markdown"])
each_role_play = pytest.mark.parametrize("scenario", ROLE_PLAYS, ids=lambda scenario: scenario.id)
