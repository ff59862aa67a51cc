"""Drives the product in the browser in the words of the person who uses it."""

from __future__ import annotations

from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

LOADING = 60_000
"""Milliseconds that JupyterLab may take on a slow machine; nothing is measured here."""


@dataclass
class Lab:
    page: Page
    address: str

    def open(self, notebook: str = "00_start_here.ipynb") -> Lab:
        self.page.goto(self.address.replace("00_start_here.ipynb", notebook))
        expect(self.start).to_be_visible(timeout=LOADING)
        expect(self.page.locator("#jupyterlab-splash")).to_have_count(
            0, timeout=LOADING
        )  # else a click comes too early
        return self

    @property
    def start(self) -> Locator:
        return self.page.get_by_role("button", name="Start", exact=True)

    @property
    def stage(self) -> Locator:
        return self.page.get_by_role("region", name="Role-plays")

    def press(self, name: str) -> None:
        self.stage.get_by_role("button", name=name).click()

    def begin(self, notebook: str = "00_start_here.ipynb") -> Lab:
        """Open a notebook and press its Start button."""
        self.open(notebook).start.click()
        expect(self.stage).to_be_visible(timeout=LOADING)
        return self

    def heading(self, text: str) -> Locator:
        return self.stage.get_by_role("heading", name=text)

    @property
    def asking(self) -> Locator:
        return self.stage.get_by_role("heading", name="What do you say?")

    @property
    def hearing(self) -> Locator:
        return self.stage.get_by_role("heading", name="What may lie under")

    @property
    def replies(self) -> Locator:
        return self.stage.locator("[data-act=say]")

    @property
    def announced(self) -> str:
        return self.stage.locator("[aria-live]").inner_text()

    def reply(self, which: int = 0) -> str:
        """Pass on the reason, give the reply of this number, and return its words."""
        expect(self.hearing.or_(self.asking)).to_be_visible()
        if self.hearing.is_visible():
            self.press("Pass")
            expect(self.asking).to_be_visible()
        said = self.replies.nth(which).locator("span").inner_text()
        self.replies.nth(which).click()
        expect(self.stage.locator("[data-act=go-on]")).to_be_visible()
        return said

    def play_to_the_debrief(self, which: int = 0) -> None:
        """Give the same reply (by place) in every scene."""
        debrief = self.heading("Your score")
        while not debrief.is_visible():
            self.reply(which)
            self.stage.locator("[data-act=go-on]").click()
            expect(debrief.or_(self.hearing).or_(self.asking)).to_be_visible()

    def faults(self) -> list[str]:
        """What axe finds wrong in our part of the page."""
        found = Axe().run(self.page, context=".rp")
        return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found.response["violations"]]

    def sideways(self) -> int:
        """Pixels by which our part is wider than its window."""
        return self.page.evaluate(
            "Math.max(...[...document.querySelectorAll('.rp, .rp *')].map(e => e.scrollWidth && !e.closest('.hidden')"
            " && !e.matches('.hidden') ? Math.round(e.getBoundingClientRect().right - window.innerWidth) : 0), 0)"
        )
