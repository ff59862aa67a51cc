"""One line of the benchmark's table, and how the table is printed. Knows nothing of what is measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

HEADS = ("what", "ours", "yardstick", "ratio", "goal", "met")


class Skipped(Exception):
    """This machine lacks something that the benchmark needs; the text says what, and where to get it."""


@dataclass(frozen=True)
class Row:
    """One measurement beside its yardstick. `met` is None where no goal was set."""

    name: str
    ours: str
    yardstick: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        met = "" if self.met is None else "yes" if self.met else "NO"
        return (self.name, self.ours, self.yardstick, self.ratio, self.goal, met)


@dataclass(frozen=True)
class Result:
    """What one benchmark found. The notes stand below the table."""

    rows: Sequence[Row]
    notes: Sequence[str] = field(default=())


def compare(
    name: str, ours: float, yardstick: float, unit: str, *, most: float | None = None, least: float | None = None
) -> Row:
    """Both figures in this unit, their ratio (ours / yardstick), and whether the ratio is at most or at least the goal."""
    ratio = ours / yardstick
    goal = f"at most {most:g}" if most is not None else f"at least {least:g}" if least is not None else ""
    met = ratio <= most if most is not None else ratio >= least if least is not None else None
    return Row(name, f"{figure(ours)} {unit}", f"{figure(yardstick)} {unit}", f"{ratio:.2f}", goal, met)


def figure(value: float) -> str:
    """Three digits that mean something, thousands set apart."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def table(rows: Iterable[Row]) -> str:
    """The rows as aligned text."""
    lines = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    texts = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([texts[0], "  ".join("-" * width for width in widths), *texts[1:]])
