"""From a click to the change that it makes in the page, in a real browser.

Ours: the role-plays in JupyterLab as the product starts it; clicks on replies (the reaction and its comment follow) and
on Go on (the next scene, or the debrief). Yardstick: a bare ipywidgets Button that changes a bare HTML widget, in
JupyterLab as it comes. The same Button in our JupyterLab is told too: it shows what the server's setting gives, and
what our pages cost. All in one run, taking turns.

At two paces, because it decides: a stock server holds its answer back for about 40 ms, but only when the click follows
the last answer at once (Nagle's algorithm against delayed acknowledgements). A person who reads first never meets that.

Measured inside the page, from `click()` to the first change of the watched element (a MutationObserver): the message to
the kernel, the kernel's work, the answer and putting it into the page; with ours also its layout, because the focus is
moved in the same breath. The note tells the time until the next frame is drawn, where both have had their layout.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.table import Result, Row, Skipped, compare

try:
    from playwright.sync_api import Page, sync_playwright
except ImportError as error:
    raise Skipped(f"the package playwright is missing ({error}); tests/requirements.txt names it.") from None

from tests.benchmarks.labs import chromium, running_lab

SAMPLES, TURNS, WARM_UP = 50, 5, 10
PACES = {"at once": 10, "at a person's pace": 300}
"""Milliseconds from the drawn answer to the next click."""
MOST = 0.5

STAGE = ".rp > .page"
ACTS = ("open", "name", "say", "go-on", "again")
"""What to press in the role-plays: the first of these that the page has."""
TIMED = {"say": "a reply", "go-on": "Go on"}
BARE = ".widget-button"
CLICKS = """async ([presses, watched, pause, count, seed]) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times = [];
  for (let n = 0; n < count; n++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const [name, selector] = presses.find(([, selector]) => document.querySelector(selector));
    const buttons = document.querySelectorAll(selector);
    seed = (seed * 1103515245 + 12345) % 2147483648;
    let begun;
    const changed = await new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - begun);
      });
      observer.observe(document.querySelector(watched), { childList: true, characterData: true, subtree: true });
      setTimeout(() => reject(new Error(`nothing changed after ${name}`)), 10000);
      begun = performance.now();
      buttons[Math.floor((seed / 2147483648) * buttons.length)].click();
    });
    await frame();
    times.push([name, changed, performance.now() - begun]);
  }
  return times;
}"""
"""Press a button of the first kind that is there, at a random place, again and again: name, ms to the change, ms to the frame."""


def run() -> Result:
    with TemporaryDirectory() as own, sync_playwright() as playwright:
        browser = chromium(playwright)
        folders = Path(own) / "ours", Path(own) / "stock"
        with running_lab(folders[0], product=True) as ours, running_lab(folders[1], product=False) as stock:
            stage = [(act, f'{STAGE} button[data-act="{act}"]') for act in ACTS]
            role_play = Pressed(ours.open(browser, "00_start_here", f"{STAGE} button"), stage, STAGE, TIMED)
            bare, bare_in_ours = (
                Pressed(lab.open(browser, "plain", BARE), [("bare", BARE)], ".widget-html", ["bare"])
                for lab in (stock, ours)
            )
            rows, notes = [], []
            for pace in PACES:
                take_turns(pace, [bare, role_play, bare_in_ours])
                rows += _rows(pace, role_play, bare, bare_in_ours)
                notes.append(_note(pace, role_play, bare))
            browser.close()
    return Result(rows, notes)


class Pressed:
    """A page whose buttons are pressed, and the times that were measured."""

    def __init__(self, page: Page, presses: list[tuple[str, str]], watched: str, timed: Iterable[str]):
        self.page = page
        self.presses = presses
        """Names and selectors of the buttons, the first that is there to be pressed."""
        self.watched = watched
        self.timed = {pace: {name: list[tuple[float, float]]() for name in timed} for pace in PACES}
        self._clicks = 0
        self._press(PACES["at once"], WARM_UP)

    def until(self, pace: str, count: int) -> None:
        """Press until each of the timed buttons has been pressed this often at this pace."""
        times = self.timed[pace]
        while (missing := count - min(map(len, times.values()))) > 0:
            for name, changed, drawn in self._press(PACES[pace], missing):
                if name in times:
                    times[name].append((changed, drawn))

    def changed(self, pace: str, name: str) -> float:
        return median(changed for changed, _ in self.timed[pace][name])

    def drawn(self, pace: str, name: str) -> float:
        return median(drawn for _, drawn in self.timed[pace][name])

    def _press(self, pause: int, count: int) -> list[tuple[str, float, float]]:
        self.page.bring_to_front()
        self._clicks += count + 1
        arguments = [self.presses, self.watched, pause, count + 1, self._clicks]
        times: list[tuple[str, float, float]] = self.page.evaluate(CLICKS, arguments)
        return times[1:]  # the first click follows a pause of another length


def take_turns(pace: str, pages: list[Pressed]) -> None:
    """Each measures some, in turn, until all have enough: a busy moment of the machine hits all alike."""
    for turn in range(1, TURNS + 1):
        for page in pages:
            page.until(pace, SAMPLES * turn // TURNS)


def _rows(pace: str, role_play: Pressed, bare: Pressed, bare_in_ours: Pressed) -> list[Row]:
    stock = bare.changed(pace, "bare")
    return [
        *(
            compare(f"click: on {says}, {pace}", role_play.changed(pace, act), stock, "ms", most=MOST)
            for act, says in TIMED.items()
        ),
        compare(f"click: bare Button in our JupyterLab, {pace}", bare_in_ours.changed(pace, "bare"), stock, "ms"),
    ]


def _note(pace: str, role_play: Pressed, bare: Pressed) -> str:
    drawn = ", ".join(f"{says} {role_play.drawn(pace, act):.1f} ms" for act, says in TIMED.items())
    return (
        f"click, {pace} ({PACES[pace]} ms after the last answer was drawn): yardstick ipywidgets Button to HTML in stock JupyterLab; "
        f"medians of {SAMPLES} clicks or more. Until drawn: {drawn}, yardstick {bare.drawn(pace, 'bare'):.1f} ms."
    )
