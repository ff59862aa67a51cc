"""Runs one program to its end and lets it answer Ctrl-C itself.

Knows nothing of what it runs. Works alike on Windows, where a process cannot replace itself by another.
"""

import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PATIENCE = 5  # seconds a program may take to end before it is told so more firmly


def run(
    command: Sequence[str], *, env: Mapping[str, str], cwd: Path | None = None, stderr: IO[str] | None = None
) -> int:
    """The exit code. Raises KeyboardInterrupt after Ctrl-C, but only once the program has ended."""
    process = subprocess.Popen(command, env=env, cwd=cwd, stderr=stderr)
    with _passing_on_requests_to_end(process):
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The terminal has sent Ctrl-C to the program as well: it is ending already.
            _wait_or_end(process)
            raise


def _wait_or_end(process: subprocess.Popen[bytes]) -> None:
    """A second Ctrl-C, or too long a wait, ends the program without further asking."""
    try:
        process.wait(PATIENCE)
    except (KeyboardInterrupt, subprocess.TimeoutExpired):
        process.terminate()
        try:
            process.wait(PATIENCE)
        except (KeyboardInterrupt, subprocess.TimeoutExpired):
            process.kill()


@contextmanager
def _passing_on_requests_to_end(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """A launcher that is told to end (a closed window, a shutdown) must not leave its program behind."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), lambda *_: process.terminate()) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
