"""`python -m utils bench [NAME ...]`: measure, print one table. Knows the benchmarks' names, not what they measure.

The exit code is 1 only when a benchmark broke; a goal missed or a benchmark skipped is told and is no failure.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
import traceback
from collections.abc import Sequence
from importlib import import_module

from tests.benchmarks.table import Result, Skipped, table

MODULES = {"engine": "engine", "check": "checker", "kernel": "kernel", "click": "click"}
"""The name of each benchmark and its module, quickest first."""


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m utils bench", description="Measure against yardsticks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(MODULES)} (default: all)")
    names = parser.parse_args(argv).names or list(MODULES)
    if unknown := [name for name in names if name not in MODULES]:
        parser.error(f"there is no benchmark {', '.join(unknown)}: name some of {', '.join(MODULES)}")
    results: list[Result] = []
    untold: list[str] = []
    broken = False
    for name in dict.fromkeys(names):
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        begun = time.perf_counter()
        try:
            results.append(import_module(f"tests.benchmarks.{MODULES[name]}").run())
        except Skipped as reason:
            untold.append(f"skipped {name}: {reason}")
        except Exception:
            broken = True
            untold.append(f"BROKEN {name}:\n{traceback.format_exc()}")
        print(f"  {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    print(
        f"\nPython {platform.python_version()}, {os.cpu_count()} processors{_load()}. Other programs at work blur every figure.\n"
    )
    if results:
        print(table(row for result in results for row in result.rows))
    for text in [*(note for result in results for note in result.notes), *untold]:
        print(f"\n{text}")
    return int(broken)


def _load() -> str:
    """How busy the machine is, where it says so. Our own work is in it; far more than 1 means others' work."""
    return f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""


if __name__ == "__main__":
    sys.exit(main())
