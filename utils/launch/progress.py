"""What a person sees while packages are installed: numbered steps, and one line that keeps moving.

Reads the words of pip and uv; knows nothing of what is installed or why.
"""

import re
import shutil
import sys
from typing import TextIO

STEPS = 3
EVERY = 20  # where lines cannot be rewritten (a log file), only every so many packages get a line

# pip's and uv's words. pip says "Downloading pandas-3.1.1-cp311….whl" too, but it has said "Collecting pandas" before.
FETCHING = re.compile(
    r"^\s*(?:(?:Collecting|Downloading) (?!https?://)|Processing \S*?(?=[^/\\]+\.whl))"
    r"([A-Za-z0-9_]+(?:[.-][A-Za-z_]+)*)"
)
UNPACKING = re.compile(r"^Installing collected packages: (.*)|^Prepared (\d+) packages?")


class Progress:
    """Numbered steps and a moving line on one stream."""

    def __init__(self, stream: TextIO | None = None):
        self.stream = stream or sys.stdout
        self.rewrites = self.stream.isatty()
        self.seen: set[str] = set()

    def step(self, number: int, text: str) -> None:
        self._write(f"{number} of {STEPS}  {text}\n")

    def say(self, text: str) -> None:
        self._write(text + "\n")

    def heard(self, line: str) -> None:
        """One line from the installer: say what is new in it."""
        if match := UNPACKING.match(line):
            count = match[2] or str(match[1].count(",") + 1)
            self._move(f"Putting {count} packages in place", always=True)
        elif match := FETCHING.match(line):
            name = match[1].lower().replace("_", "-")
            if name in self.seen:
                return
            self.seen.add(name)
            self._move(f"Package {len(self.seen)}: {name}", always=len(self.seen) % EVERY == 0)

    def done(self) -> None:
        """Clear the moving line."""
        if self.rewrites:
            self._write("\r\x1b[K")

    def _move(self, text: str, always: bool) -> None:
        if self.rewrites:
            width = shutil.get_terminal_size().columns - 1
            self._write("\r\x1b[K" + f"        {text}"[:width])
        elif always:
            self._write(f"        {text}\n")

    def _write(self, text: str) -> None:
        self.stream.write(text)
        self.stream.flush()
