"""The page needs nothing but a browser, prints on A4 and is read without colour; its picture says in words what it shows."""

import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given

from tests.script.conftest import GOOD, as_markdown, as_page, each_role_play
from tests.strategies import scenarios
from utils.launch.chromium import find_chromium
from utils.scenario import Scenario
from utils.script.drawing import drawing
from utils.script.graph import graph_of
from utils.script.layout import BOX_HEIGHT, BOX_WIDTH, layout

FETCHING = {"src", "srcset", "action", "data", "poster", "background", "ping", "formaction", "xlink:href"}


@each_role_play
def test_no_address_stands_in_it_and_nothing_is_fetched_or_run(scenario):
    screen = as_page(scenario)
    tags = {name for kind, name, _ in screen.nodes if kind == "open"}
    attributes = [pair for kind, _, pairs in screen.nodes if kind == "open" for pair in pairs]
    assert tags.isdisjoint({"script", "link", "iframe", "object", "embed", "img", "image", "use", "form", "base"})
    assert {name for name, _ in attributes} & FETCHING == set()
    assert [name for name, _ in attributes if name.startswith("on")] == []
    assert "://" not in screen.html + as_markdown(scenario)
    assert not re.search(r"@import|url\(", screen.html)


@each_role_play
def test_every_link_leads_to_a_place_of_the_page_and_no_place_stands_twice(scenario):
    attributes = [pair for kind, _, pairs in as_page(scenario).nodes if kind == "open" for pair in pairs]
    places = [value for name, value in attributes if name == "id"]
    links = {value for name, value in attributes if name == "href"}
    assert links <= {f"#{place}" for place in places}
    assert len(places) == len(set(places))


def test_it_is_made_for_a4_and_breaks_where_a_reader_would():
    html = as_page(GOOD).html
    assert "size: A4" in html
    assert re.search(r"\.sign \{[^}]*break-before: page", html)
    assert re.search(r"\.reply \{[^}]*break-inside: avoid", html)


@given(scenarios())
def test_no_box_of_a_picture_lies_upon_another_and_every_line_leads_down(scenario: Scenario):
    placed = layout(graph_of(scenario))
    for one, other in combinations(placed.boxes.values(), 2):
        assert abs(one.x - other.x) >= BOX_WIDTH or abs(one.y - other.y) >= BOX_HEIGHT
    for box in placed.boxes.values():
        assert BOX_WIDTH / 2 <= box.x <= placed.width - BOX_WIDTH / 2
    for _, points in placed.lines:
        assert all(upper.y < lower.y for upper, lower in pairwise(points))


@each_role_play
def test_the_picture_has_a_box_for_every_place_marks_the_best_way_and_says_it(scenario):
    graph = graph_of(scenario, (scenario.start, graph_of(scenario).endings[0]))
    svg = drawing(scenario, graph)
    assert svg.count("<rect") == len(graph.scenes) + len(graph.endings)
    assert svg.count("★") == 2
    assert f"{len(graph.scenes)} scenes in" in svg
    assert 'role="img" aria-label="A picture of the story' in svg


@pytest.mark.browser
@pytest.mark.skipif(find_chromium() is None, reason="no Chromium found")
@each_role_play
def test_a_browser_asks_for_nothing_and_fits_it_on_a_narrow_screen_and_on_paper(scenario, tmp_path):
    from playwright.sync_api import sync_playwright

    path = tmp_path / "page.html"
    path.write_text("<!doctype html>\n" + as_page(scenario).html, encoding="utf-8")
    asked: list[str] = []
    with sync_playwright() as playwright:
        options = [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
        ]
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=options)
        page = browser.new_page(viewport={"width": 320, "height": 640})
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        overflowing = "[...document.querySelectorAll('.graph a')].filter(a => [...a.querySelectorAll('text')].some(t => t.getBBox().width > a.querySelector('rect').getBBox().width)).map(a => a.textContent)"
        assert page.evaluate(overflowing) == []
        sheet = page.pdf(prefer_css_page_size=True)
        browser.close()
    assert asked == [path.as_uri()]
    assert 10 < len(re.findall(rb"/Type\s*/Page\b", sheet)) < 40
