"""The widget under test, without a browser: messages in, pages out."""

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.widgets.screen import Screen
from utils.guidance import load_guidance
from utils.scenario import Library, Scenario, load_scenario
from utils.widgets.role_plays import RolePlays

GOOD_FILE = Path(__file__).parent.parent / "good.yaml"
GOOD = load_scenario(GOOD_FILE)


class Visitor:
    """Someone who clicks; sees the page that follows. Acts one step below the browser: through `RolePlays.act`."""

    def __init__(self, library: Library, opened: str | None = None):
        self.widget = RolePlays(library, load_guidance, opened)
        self.announced = self.widget.page["announce"]
        self.screen = Screen(self.widget.page["html"])

    def act(self, act: str, arg: str = "", value: object = None) -> Screen:
        page = self.widget.act({"act": act, "arg": arg, "value": value})
        self.announced, self.screen = page.announce, Screen(str(page.html))
        return self.screen

    def acts(self, *steps: str) -> Screen:
        """Steps such as "go-on" and "say the-one"."""
        for step in steps:
            self.act(*step.split())
        return self.screen


@pytest.fixture(autouse=True)
def _same_seed_in_every_run(monkeypatch):
    monkeypatch.setattr(secrets, "randbelow", lambda _: 1)


@pytest.fixture
def visitor() -> Callable[..., Visitor]:
    def visit(*scenarios: Scenario, opened: str | None = "good") -> Visitor:
        return Visitor(Library(scenarios or (GOOD,)), opened)

    return visit
