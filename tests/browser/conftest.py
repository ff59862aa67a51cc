"""JupyterLab as `python -m utils` starts it, in a real Chromium. Skipped where there is none, but never in CI."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.driving import Lab
from utils.launch.chromium import MISSING, find_chromium

PROJECT = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="package")  # not longer: while Playwright runs, other tests cannot use asyncio
def browser() -> Iterator[Browser]:
    path = find_chromium()
    if path is None and os.environ.get("CI"):
        pytest.fail("In CI the browser tests must run: install Chromium first.")
    if path is None:
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def address(browser: Browser) -> Iterator[str]:
    """The start page's address, printed by the product's own command."""
    server = subprocess.Popen(
        [sys.executable, "-m", "utils", "--no-browser"], cwd=PROJECT, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    said = []
    for line in server.stdout:
        said.append(line)
        if found := re.search(r"http://\S+", line):
            yield found.group()
            break
    else:
        pytest.fail("JupyterLab did not start:\n" + "".join(said))
    server.terminate()
    server.communicate(timeout=30)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page; it fails the test when it asked anything of another machine, or wrote an error of ours."""
    context = browser.new_context(viewport={"width": 1000, "height": 800})
    page = context.new_page()
    outside: list[str] = []
    broken: list[str] = []
    page.on("request", lambda request: _note_outside(request.url, outside))
    page.on("pageerror", lambda error: broken.append(str(error)))
    yield page
    context.close()
    assert outside == []
    assert broken == []


def _note_outside(url: str, outside: list[str]) -> None:
    if re.match(r"(https?|wss?)://", url) and not re.match(r"\w+://(127\.0\.0\.1|localhost)[:/]", url):
        outside.append(url)


@pytest.fixture
def lab(page: Page, address: str) -> Lab:
    return Lab(page, address)
