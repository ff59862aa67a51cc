"""The exact check of a role-play of 2,000 scenes and 6,000 choices, beside 20,000 random plays of the same graph.

Seconds: all that `utils.check` does with one role-play that has been read (states, graph, key, writing), beside playing
at random, which is how one would look for the same faults without it. Reading is told apart, with the limit on a file's
size lifted: a file this long would be refused (F02). The goal is for a developer's machine, printed and not asserted.

Found: 32 planted faults, looked for by both; what the random player concludes from what stands in `randomly`.
False alarms: what each reports of the graph before the faults were planted.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from unittest.mock import patch

from tests.benchmarks.graphs import CHOICES, NAME, Graph, large
from tests.benchmarks.planted import Planted, plant
from tests.benchmarks.randomly import Finding, random_plays
from tests.benchmarks.table import Result, Row, figure
from utils import yaml_reader
from utils.check.files import scenario_faults
from utils.check.key import key_faults
from utils.check.structure import structure_faults
from utils.check.writing import repeated_sentences, writing_faults
from utils.guidance import Guidance, load_guidance
from utils.scenario.loader import Loaded, load
from utils.scoring import Outlook

PLAYS, ROUNDS, SEED = 20_000, 5, 3
GOAL = 1.0
"""Seconds for the exact check."""


def run() -> Result:
    graph, guidance = large(), load_guidance()
    loaded = graph.loaded()
    spoilt, planted = plant(graph, SEED)
    check = seconds(lambda: scenario_faults(loaded, guidance), ROUNDS)
    plays = seconds(lambda: random_plays(loaded.scenario, guidance, PLAYS, SEED), 3)
    alarms = len(exact(graph, guidance)), len(random_plays(loaded.scenario, guidance, PLAYS, SEED))
    found = exact(spoilt, guidance), random_plays(spoilt.loaded().scenario, guidance, PLAYS, SEED)
    shares = [sum(_found(fault, one) for fault in planted) for one in found]
    name = f"check: {len(graph.scenes):,} scenes, {len(graph.scenes) * CHOICES:,} choices"
    return Result(
        [
            Row(
                name,
                f"{figure(check)} s",
                f"{figure(plays)} s",
                f"{check / plays:.2f}",
                f"ours below {GOAL:g} s",
                check < GOAL,
            ),
            Row("check: planted faults found", *(f"{share} of {len(planted)}" for share in shares)),
            Row("check: false alarms on the clean graph", *map(str, alarms)),
        ],
        [
            f"check: yardstick {PLAYS:,} random plays. Found, of those planted (exact, random):\n{by_kind(planted, *found)}",
            f"check: ms for each part: {parts(graph, loaded, guidance)}.",
        ],
    )


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The median time of the work."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return median(times)


def exact(graph: Graph, guidance: Guidance) -> set[Finding]:
    """The errors (not the warnings) that the checker reports, by code and place."""
    loaded = graph.loaded()
    places = {line: where for where, line in loaded.document.lines.items()}
    return {(one.code, places[one.line]) for one in scenario_faults(loaded, guidance) if one.severity == "error"}


def by_kind(planted: list[Planted], *found: set[Finding]) -> str:
    """A line for each kind of fault: how many were planted, and how many each found."""
    lines = []
    for kind, count in Counter(fault.kind for fault in planted).items():
        shares = [sum(_found(fault, one) for fault in planted if fault.kind == kind) for one in found]
        lines.append(f"  {kind} ({count}): {', '.join(map(str, shares))}")
    return "\n".join(lines)


def parts(graph: Graph, loaded: Loaded, guidance: Guidance) -> str:
    """Where the time goes, and what comes before and after the check of one role-play."""
    outlook = Outlook(loaded.scenario, guidance)
    work: dict[str, Callable[[], object]] = {
        "all states": partial(Outlook, loaded.scenario, guidance),
        "graph": lambda: list(structure_faults(loaded, outlook)),
        "key": lambda: list(key_faults(loaded, outlook)),
        "writing": lambda: list(writing_faults(loaded, outlook)),
        "besides, repeated sentences": lambda: list(repeated_sentences([loaded], [])),
    }
    times = {name: seconds(one, 3) for name, one in work.items()} | {"reading such a file": _reading(graph, guidance)}
    return ", ".join(f"{name} {figure(1000 * one)}" for name, one in times.items())


def _reading(graph: Graph, guidance: Guidance) -> float:
    """Seconds to read the role-play from a file and look up its references; JSON is YAML too."""
    with TemporaryDirectory() as folder, patch.object(yaml_reader, "LARGEST", 10**9):
        path = Path(folder) / f"{NAME}.yaml"
        path.write_text(json.dumps(graph.data, indent=1), encoding="utf-8")
        return seconds(lambda: load(path, guidance), 1)


def _found(fault: Planted, found: set[Finding]) -> bool:
    return (fault.code, fault.where) in found
