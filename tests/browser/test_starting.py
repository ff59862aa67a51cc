"""A clinician presses Start before the kernel is there: the press waits, and counts once."""

from __future__ import annotations

import re

import nbformat
import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.conftest import PROJECT
from tests.browser.driving import LOADING, Lab

START = "00_start_here.ipynb"
SESSIONS = re.compile(r"/api/sessions(\?|$)")
RESTARTS = re.compile(r"/api/kernels/[^/]+/restart")


class Held:
    """Requests to start something: they wait until the test lets them go or refuses them."""

    def __init__(self, page: Page, address: re.Pattern[str]) -> None:
        self._page = page
        self._waiting: list[Route] | None = []
        page.route(address, self._take)

    def _take(self, route: Route) -> None:
        if route.request.method == "POST" and self._waiting is not None:
            self._waiting.append(route)
        else:
            route.continue_()

    def _end(self) -> list[Route]:
        while not self._waiting:
            self._page.wait_for_timeout(50)  # lets Playwright hand over what has come
        taken, self._waiting = self._waiting, None
        return taken

    def let_go(self) -> None:
        for route in self._end():
            route.continue_()

    def refuse(self) -> None:
        for route in self._end():
            route.fulfill(status=500, json={"message": "No memory is left", "traceback": ""})


@pytest.fixture(autouse=True)
def no_kernel_from_before(page: Page, address: str) -> None:
    """A page takes up a kernel that runs already; these tests need it not to be there."""
    server, token = address.split("/doc/")[0], address.split("token=")[1]
    key = {"Authorization": f"token {token}"}
    for session in page.request.get(f"{server}/api/sessions", headers=key).json():
        assert page.request.delete(f"{server}/api/sessions/{session['id']}", headers=key).ok


@pytest.fixture
def runs(page: Page) -> list[str]:
    """One entry for every cell that the page has asked a kernel to run."""
    asked: list[str] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: _note_run(frame, asked)))
    return asked


def _note_run(frame: str | bytes, asked: list[str]) -> None:
    words = frame if isinstance(frame, str) else frame.decode(errors="replace")
    if '"execute_request"' in words:
        asked.append(words)


def code_cells(notebook: str = START) -> int:
    cells = nbformat.read(PROJECT / "notebooks" / notebook, as_version=4).cells
    return sum(cell.cell_type == "code" for cell in cells)


def starting(lab: Lab) -> Locator:
    return lab.page.get_by_role("button", name="Starting…", exact=True)


def test_two_presses_before_the_kernel_is_there_start_one_role_play(lab: Lab, runs: list[str]) -> None:
    session = Held(lab.page, SESSIONS)
    lab.open().start.click()
    expect(starting(lab)).to_have_attribute("aria-disabled", "true")
    starting(lab).click(force=True)  # Playwright itself would wait until it is enabled
    session.let_go()
    expect(lab.stage).to_be_visible(timeout=LOADING)
    expect(lab.stage).to_have_count(1)
    expect(lab.start).not_to_have_attribute("aria-disabled", "true")
    lab.press("Begin")
    lab.reply(0)
    assert len(runs) == code_cells()


def test_two_presses_by_keyboard_do_the_same(lab: Lab, runs: list[str]) -> None:
    session = Held(lab.page, SESSIONS)
    lab.open().start.focus()
    lab.page.keyboard.press("Enter")
    expect(starting(lab)).to_be_focused()
    lab.page.keyboard.press("Space")
    session.let_go()
    expect(lab.heading("Who is here")).to_be_focused(timeout=LOADING)
    assert len(runs) == code_cells()


def test_a_press_during_a_restart_waits_too(lab: Lab, runs: list[str]) -> None:
    lab.begin()
    lab.press("Begin")
    restart = Held(lab.page, RESTARTS)
    lab.page.get_by_role("menuitem", name="Kernel").click()
    lab.page.get_by_text("Restart Kernel…", exact=True).click()
    lab.page.get_by_role("button", name="Confirm Kernel Restart").click()
    lab.start.click()
    starting(lab).click(force=True)
    restart.let_go()
    expect(lab.heading("Who is here")).to_be_visible(timeout=LOADING)
    lab.press("Begin")
    lab.reply(0)
    assert len(runs) == 2 * code_cells()


def test_when_no_kernel_starts_jupyterlab_says_so_and_start_is_back(browser: Browser, address: str) -> None:
    context = browser.new_context()  # not the usual page: the widgets' own extension then writes an error
    lab = Lab(context.new_page(), address)
    session = Held(lab.page, SESSIONS)
    lab.open().start.click()
    expect(starting(lab)).to_be_visible()
    session.refuse()
    error = lab.page.get_by_role("dialog").filter(has_text="Error Starting Kernel")
    expect(error).to_contain_text("No memory is left", timeout=LOADING)
    button = lab.page.locator("button.rp-start")
    expect(button).to_have_text("Start")
    expect(button).to_be_enabled()
    context.close()


def test_who_has_gone_to_another_page_meanwhile_finds_nothing_started_there(lab: Lab, runs: list[str]) -> None:
    session = Held(lab.page, SESSIONS)
    lab.open().start.click()
    first = lab.page.locator("button.rp-start[aria-busy]")
    expect(first).to_have_count(1)
    lab.page.get_by_role("link", name="Choose a role-play").click()
    expect(lab.start.locator("visible=true")).to_be_visible(timeout=LOADING)
    session.let_go()
    expect(first).to_have_count(0, timeout=LOADING)
    lab.start.locator("visible=true").click()
    expect(lab.heading("Choose a role-play")).to_be_visible(timeout=LOADING)
    assert len(runs) == code_cells("01_role_play.ipynb")
