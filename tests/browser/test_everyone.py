"""Narrow windows, both themes, assistive technology: every page of the product."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.driving import LOADING, Lab


def walk_through(lab: Lab):
    """Come to each kind of page in turn and name it."""
    yield "choose"
    lab.stage.get_by_label("Own words first").check()
    lab.stage.get_by_role("button", name="Play The yellow folder").click()
    expect(lab.heading("Who is here")).to_be_visible()
    yield "people"
    lab.press("Begin")
    expect(lab.hearing).to_be_visible()
    yield "hear"
    lab.press("Pass")
    expect(lab.heading("What would you say?")).to_be_visible()
    yield "write"
    lab.press("Show the replies")
    expect(lab.asking).to_be_visible()
    yield "say"
    lab.replies.nth(1).click()
    expect(lab.stage.get_by_role("region", name="Why")).to_be_visible()
    lab.stage.locator("summary").first.click()
    yield "land"
    lab.press("Go on")
    asked = lab.hearing.or_(lab.heading("What would you say?"))
    expect(asked).to_be_visible()
    while not lab.heading("Your score").is_visible():
        if lab.hearing.is_visible():
            lab.press("Pass")
        expect(lab.heading("What would you say?")).to_be_visible()
        lab.press("Show the replies")
        lab.replies.nth(1).click()
        lab.stage.locator("[data-act=go-on]").click()
        expect(lab.heading("Your score").or_(asked)).to_be_visible()
    lab.stage.locator("summary").evaluate_all("all => all.forEach(one => one.parentElement.open = true)")
    yield "debrief"


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_in_either_theme(lab: Lab, theme: str) -> None:
    lab.page.emulate_media(color_scheme="dark" if "Dark" in theme else "light")
    lab.begin("01_role_play.ipynb")
    expect(lab.page.locator(f"body[data-jp-theme-light={'false' if 'Dark' in theme else 'true'}]")).to_be_attached()
    found = {page: faults for page in walk_through(lab) if (faults := lab.faults())}
    assert found == {}


def test_a_window_of_400_pixels_wraps_and_does_not_scroll_sideways(lab: Lab) -> None:
    lab.page.set_viewport_size({"width": 400, "height": 800})
    lab.begin("01_role_play.ipynb")
    found = {page: wide for page in walk_through(lab) if (wide := lab.sideways()) > 0}
    assert found == {}


def test_help_lines_carry_the_date_on_which_they_were_checked(lab: Lab) -> None:
    lab.begin()
    help_lines = lab.page.get_by_role("region", name="Help lines")
    expect(help_lines).to_be_visible(timeout=LOADING)
    help_lines.locator("summary").first.click()
    expect(help_lines.get_by_text("Checked on").first).to_be_visible()
    assert lab.faults() == []
