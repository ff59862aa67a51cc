"""A clinician opens the start page, presses Start, plays, reads the debrief and goes back."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.driving import LOADING, Lab
from utils.scenario import load_library

THERAPISTS = sum(head.seat == "therapist" for head in load_library().heads)


def test_a_role_play_from_start_to_debrief_by_mouse_and_back_to_the_costly_moment(lab: Lab) -> None:
    lab.begin()
    expect(lab.heading("Who is here")).to_be_visible()
    lab.press("Begin")
    lab.play_to_the_debrief(which=1)
    expect(lab.heading("How it ended")).to_be_visible()
    expect(lab.stage.get_by_text("It has not been rated by a clinical panel.")).to_be_visible()
    dearest = lab.stage.locator(".decision").first
    line = dearest.locator("blockquote").inner_text()
    number = int(re.search(r"Moment (\d+)", dearest.inner_text()).group(1))
    dearest.get_by_role("button", name=f"Go back to moment {number}").click()
    expect(lab.stage.locator(".head")).to_contain_text(f"Moment {number}")
    assert lab.stage.locator(".bubble p").last.inner_text() == line
    lab.play_to_the_debrief(which=0)
    expect(lab.stage.get_by_text("You went back once")).to_be_visible()


def test_a_role_play_by_keyboard_alone(lab: Lab) -> None:
    lab.open()
    lab.start.focus()
    keys = lab.page.keyboard
    keys.press("Enter")
    expect(lab.heading("Who is here")).to_be_focused(timeout=LOADING)
    keys.press("Enter")
    debrief = lab.heading("Your score")
    while not debrief.is_visible():
        expect(lab.hearing.or_(lab.asking)).to_be_focused()
        if lab.hearing.is_visible():
            keys.press("1")
            expect(lab.asking).to_be_focused()
        keys.press("2")
        on = lab.stage.locator("[data-act=go-on]")
        expect(on).to_be_focused()
        assert on.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
        keys.press("Enter")
        expect(debrief.or_(lab.hearing).or_(lab.asking)).to_be_visible()
    expect(lab.heading("How it ended")).to_be_focused()
    expect(lab.stage.get_by_text(re.compile(r"You heard the reason in \d+ of \d+ lines"))).to_be_visible()


def test_the_reaction_is_announced_when_it_comes_and_stands_before_the_comment(lab: Lab) -> None:
    lab.begin()
    lab.press("Begin")
    lab.reply(0)
    reaction = lab.stage.locator(".lands").last
    assert lab.announced.endswith(reaction.inner_text().strip())
    why = lab.stage.get_by_role("region", name="Why")
    assert reaction.bounding_box()["y"] < why.bounding_box()["y"]
    why.locator("summary").first.click()
    expect(why.get_by_role("list", name="Sources").first).to_be_visible()


def test_an_assessment_shows_no_comment_and_no_way_back_before_the_debrief(lab: Lab) -> None:
    lab.begin("01_role_play.ipynb")
    lab.stage.get_by_label("Assessment").check()
    lab.stage.get_by_role("button", name="Play The yellow folder").click()
    lab.press("Begin")
    lab.reply(1)
    expect(lab.stage.get_by_role("region", name="Why")).to_have_count(0)
    expect(lab.stage.get_by_role("button", name="Try this moment again")).to_have_count(0)
    lab.stage.locator("[data-act=go-on]").click()
    lab.play_to_the_debrief(which=1)
    expect(lab.heading("What cost you")).to_be_visible()


def test_own_words_come_before_the_choices_and_stand_beside_them_after(lab: Lab) -> None:
    lab.begin("01_role_play.ipynb")
    lab.stage.get_by_label("Own words first").check()
    lab.stage.get_by_role("button", name="Play The yellow folder").click()
    lab.press("Begin")
    lab.press("Pass")
    expect(lab.replies).to_have_count(0)
    lab.stage.get_by_label("Your own words").fill("5 minutes, <b>no more</b>?")
    lab.press("Show the replies")
    expect(lab.stage.get_by_text("5 minutes, <b>no more</b>?")).to_be_visible()
    lab.replies.first.click()
    expect(lab.stage.get_by_text("Your own words were: 5 minutes, <b>no more</b>?")).to_be_visible()


def test_choosing_by_seat_level_and_time(lab: Lab) -> None:
    lab.begin("01_role_play.ipynb")
    titles = lab.stage.locator(".card h3")
    expect(titles).not_to_have_count(0)
    everything = titles.count()
    lab.stage.get_by_label("Seat").focus()
    lab.stage.get_by_label("Seat").select_option("Therapist")
    expect(lab.stage.get_by_label("Seat")).to_be_focused()
    expect(titles).to_have_count(THERAPISTS)
    assert 0 < THERAPISTS < everything
    lab.stage.get_by_label("Level").select_option("Beginner")
    lab.stage.get_by_label("Level").select_option("any level")
    lab.stage.get_by_label("Seat").select_option("any seat")
    expect(titles).to_have_count(everything)


def test_after_a_kernel_restart_start_begins_anew(lab: Lab) -> None:
    lab.begin()
    lab.press("Begin")
    lab.reply(0)
    lab.page.get_by_role("menuitem", name="Kernel").click()
    lab.page.get_by_text("Restart Kernel…", exact=True).click()
    lab.page.get_by_role("button", name="Confirm Kernel Restart").click()
    lab.start.click()
    expect(lab.heading("Who is here")).to_be_visible(timeout=LOADING)
    lab.press("Begin")
    lab.reply(0)


def test_the_start_page_leads_to_the_other_notebook(lab: Lab) -> None:
    lab.open().page.get_by_role("link", name="Choose a role-play").click()
    expect(lab.page.get_by_role("heading", name="Role-plays", exact=True)).to_be_visible(timeout=LOADING)
    lab.page.get_by_role("button", name="Start", exact=True).locator("visible=true").click()
    expect(lab.heading("Choose a role-play")).to_be_visible(timeout=LOADING)
