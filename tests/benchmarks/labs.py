"""JupyterLab on this computer for the click benchmark: as the product starts it, and as it comes.

Both get a folder, settings and a token of their own, so that nobody's settings count. Knows how the two are started and
how a notebook in them is opened and run in a browser; measures nothing.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Browser, Page, Playwright, TimeoutError

from tests.benchmarks.table import Skipped
from utils.launch import lab
from utils.launch.chromium import MISSING, find_chromium
from utils.launch.project import Project, this_project

PATIENCE = 60
"""Seconds until a server or a page that does not answer counts as broken."""
ATTEMPTS = 3
"""A page that is still loading on a busy machine may miss the first press."""
CHROMIUM = (
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip
START = "<button data-commandlinker-command='notebook:run-all-cells'>Start</button>"
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
NOTEBOOKS = {
    "00_start_here": "from utils.notebook import role_plays\n\nrole_plays()",
    "plain": (
        "import ipywidgets as widgets\n\n"
        "button, html, clicks = widgets.Button(description='Next'), widgets.HTML('<p>0</p>'), []\n"
        "def clicked(_):\n    clicks.append(1)\n    html.value = f'<p>{len(clicks)}</p>'\n"
        "button.on_click(clicked)\nwidgets.VBox([button, html])"
    ),
}
"""Our widget as a notebook of the product shows it, and a bare button that changes a text."""


@dataclass(frozen=True)
class Lab:
    """A JupyterLab that runs."""

    address: str
    token: str
    product: bool

    def open(self, browser: Browser, notebook: str, shows: str) -> Page:
        """Open the notebook and run it, until it shows something that fits the selector."""
        page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        page.set_default_timeout(PATIENCE * 1000)
        way = "doc" if self.product else "lab"
        page.goto(f"{self.address}/{way}/tree/notebooks/{notebook}.ipynb?reset&token={self.token}")
        for _ in range(ATTEMPTS):
            self._run(page)
            with suppress(TimeoutError):
                page.locator(shows).first.wait_for(timeout=PATIENCE * 1000 / ATTEMPTS)
                return page
        raise RuntimeError(f"The notebook {notebook} showed nothing that fits {shows}.")

    def _run(self, page: Page) -> None:
        if self.product:
            page.locator("button[data-commandlinker-command]").click()
        else:
            page.locator(".jp-Notebook .jp-CodeCell .cm-content").first.click()
            page.keyboard.press("Shift+Enter")


@contextmanager
def running_lab(folder: Path, *, product: bool) -> Iterator[Lab]:
    """JupyterLab with the notebooks above, in this folder; ended on leaving."""
    project = Project(folder)
    project.start_page.parent.mkdir(parents=True)
    for name, code in NOTEBOOKS.items():
        cells = [new_markdown_cell(START), new_code_cell(code)]
        nbformat.write(
            new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), project.start_page.with_name(f"{name}.ipynb")
        )
    port = lab.free_port(None)
    # Our package lies elsewhere than this folder; the kernels must find it all the same.
    outer = lab.with_project(this_project(), os.environ)
    # The same folders for settings and state in both cases: nobody's own settings count.
    surroundings = lab.surroundings(project, outer) | {"JUPYTER_TOKEN": secrets.token_hex(8)}
    options = lab.options(project, port, browser=False) if product else _stock_options(folder, port)
    with _server(options, surroundings, folder):
        made = Lab(f"http://{lab.LOOPBACK}:{port}", surroundings["JUPYTER_TOKEN"], product)
        _wait_for(f"{made.address}/api/status?token={made.token}", folder / "log.txt")
        yield made


def _stock_options(folder: Path, port: int) -> list[str]:
    """What a server on this computer needs, and nothing that changes how it works."""
    return [
        "--no-browser",
        "--allow-root",
        f"--ServerApp.ip={lab.LOOPBACK}",
        f"--ServerApp.port={port}",
        f"--ServerApp.root_dir={folder}",
    ]


@contextmanager
def _server(options: Sequence[str], surroundings: Mapping[str, str], folder: Path) -> Iterator[None]:
    command = [sys.executable, "-m", "jupyterlab", *options]
    with (folder / "log.txt").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=folder, env=surroundings, stdout=log, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_for(address: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(address, timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(encoding='utf-8')[-2000:]}")


def chromium(playwright: Playwright) -> Browser:
    """The browser of this computer. Raises Skipped where there is none."""
    path = find_chromium()
    if path is None:
        raise Skipped(MISSING)
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=path, args=[*CHROMIUM, *as_root])
