"""What a role-play costs the kernel: the time to the first widget, and memory once a whole role-play has been played.

Time: import of `utils.notebook` and `role_plays()`, beside `import ipywidgets` alone, each within its own process. In a
fresh Python, where both also load IPython; and in a started kernel, which has IPython already and is what a person
waits for. Starting the process, drawing in the browser and the first compilation to bytecode are left out.

Memory: resident set of a real ipykernel driven through its messages as the browser would, from the choosing page to
the debrief, beside a kernel that only imported ipywidgets. The server and the browser are not counted.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager

from tests.benchmarks.table import Result, compare

ROOT = Path(__file__).resolve().parents[2]
PROCESSES, KERNELS = 9, 5
MOST_TIME, MOST_MEMORY = 2, 1.25
PATIENCE = 60
"""Seconds until a kernel that does not answer counts as broken."""
MOST_CLICKS = 100
"""A role-play has ten moments or so, three clicks each."""

OURS = "from utils.notebook import role_plays; stage = role_plays()"
YARDSTICK = "import ipywidgets"
TIMED = "import time; begun = time.perf_counter(); {}; took = time.perf_counter() - begun"

_BUTTON = re.compile(r'<button[^>]* data-act="([^"]*)" data-arg="([^"]*)"')
WANTED = ("open", "name", "say", "go-on")
"""What the player presses: the first button of these acts that the page has."""


def run() -> Result:
    fresh_process(OURS), fresh_process(YARDSTICK)  # the first compiles to bytecode
    fresh = [(fresh_process(OURS), fresh_process(YARDSTICK)) for _ in range(PROCESSES)]
    kernels = [(in_kernel(OURS, play=True), in_kernel(YARDSTICK, play=False)) for _ in range(KERNELS)]
    started = [(ours.seconds, theirs.seconds) for ours, theirs in kernels]
    memory = [(ours.bytes, theirs.bytes) for ours, theirs in kernels]
    clicks = kernels[0][0].clicks
    return Result(
        [
            compare("kernel: to the first widget, fresh Python", *_medians(fresh, 1e3), "ms", most=MOST_TIME),
            compare("kernel: to the first widget, started kernel", *_medians(started, 1e3), "ms"),
            compare("kernel: memory after one role-play", *_medians(memory, 1e-6), "MB", most=MOST_MEMORY),
        ],
        [f"kernel: yardstick `{YARDSTICK}` alone; the role-play took {clicks} clicks."],
    )


@dataclass(frozen=True)
class Spent:
    """What one kernel took."""

    seconds: float
    bytes: int
    clicks: int


def fresh_process(code: str) -> float:
    """Seconds that the code takes in a Python of its own."""
    command = [sys.executable, "-c", f"{TIMED.format(code)}; print(took)"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return float(done.stdout.split()[-1])


def in_kernel(code: str, *, play: bool) -> Spent:
    """Run the code in a new kernel, play one role-play through the widget `stage` if asked, and look at the memory."""
    with kernel() as (pid, client):
        took = float(evaluated(client, TIMED.format(code), "took"))
        clicks = play_through(client) if play else 0
        evaluated(client, "", "0")  # whatever is still under way is done after this
        return Spent(took, psutil.Process(pid).memory_info().rss, clicks)


@contextmanager
def kernel() -> Iterator[tuple[int, BlockingKernelClient]]:
    """A new kernel of this Python, and a client of it."""
    with TemporaryDirectory() as own:
        # Without folders to look in, "python3" is this Python's own ipykernel, not one that a person has set up.
        manager = KernelManager(kernel_spec_manager=KernelSpecManager(kernel_dirs=[]))
        manager.start_kernel(
            cwd=str(ROOT), stderr=subprocess.DEVNULL, env=os.environ | {"IPYTHONDIR": own, "PYTHONPATH": str(ROOT)}
        )
        client = manager.blocking_client()
        try:
            client.start_channels()
            client.wait_for_ready(timeout=PATIENCE)
            yield manager.provisioner.pid, client
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)


def evaluated(client: BlockingKernelClient, code: str, expression: str) -> str:
    """Run the code, then the expression: its repr."""
    reply = client.execute_interactive(
        code, user_expressions={"it": expression}, output_hook=lambda _: None, timeout=PATIENCE
    )["content"]
    if reply["status"] != "ok":
        raise RuntimeError("\n".join(reply["traceback"]))
    return str(reply["user_expressions"]["it"]["data"]["text/plain"])


def play_through(client: BlockingKernelClient) -> int:
    """Press buttons from the choosing page until a debrief offers none of the wanted; the number of clicks."""
    evaluated(client, "from IPython.display import display; display(stage)", "0")
    widget = evaluated(client, "", "stage.model_id").strip("'")
    html = ast.literal_eval(evaluated(client, "", "stage.page['html']"))
    for clicks in range(MOST_CLICKS):
        buttons = _BUTTON.findall(html)
        wanted = [button for act in WANTED for button in buttons if button[0] == act]
        if not wanted:
            if "again" not in dict(buttons):
                raise RuntimeError(f"The role-play stopped before its debrief, after {clicks} clicks.")
            return clicks
        html = _pressed(client, widget, *wanted[0])
    raise RuntimeError(f"The role-play did not end within {MOST_CLICKS} clicks.")


def _pressed(client: BlockingKernelClient, widget: str, act: str, arg: str) -> str:
    """Send what the browser sends on a click: the page that comes back."""
    data = {"method": "custom", "content": {"act": act, "arg": arg, "value": None}}
    client.shell_channel.send(client.session.msg("comm_msg", {"comm_id": widget, "data": data}))
    while True:
        content = client.get_iopub_msg(timeout=PATIENCE)["content"]
        page = content.get("data", {}).get("state", {}).get("page") if content.get("comm_id") == widget else None
        if page:
            return str(page["html"])


def _medians(pairs: Sequence[tuple[float, float]], scale: float) -> tuple[float, float]:
    return median(ours for ours, _ in pairs) * scale, median(theirs for _, theirs in pairs) * scale
