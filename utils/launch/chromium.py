"""Finds a Chromium (or Chrome) that is installed on this computer, for the tests in a real browser.

Knows where systems put it; starts nothing.
"""

import os
import shutil
from pathlib import Path

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"%PROGRAMFILES%\Google\Chrome\Application\chrome.exe",
    r"%PROGRAMFILES(X86)%\Google\Chrome\Application\chrome.exe",
    r"%LOCALAPPDATA%\Google\Chrome\Application\chrome.exe",
)
MISSING = (
    "The browser tests will be skipped: no Chromium found. To have them: "
    "sudo apt-get install chromium (Debian, Ubuntu), brew install --cask chromium (macOS), "
    "winget install Google.Chrome (Windows)."
)


def find_chromium() -> str | None:
    """The browser's path. The variable CHROMIUM, when set, names it."""
    if named := os.environ.get("CHROMIUM"):
        return named if Path(named).is_file() else None
    for command in COMMANDS:
        if found := shutil.which(command):
            return found
    return next((path for path in map(os.path.expandvars, PLACES) if Path(path).is_file()), None)
