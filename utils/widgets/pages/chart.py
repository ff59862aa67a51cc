"""Openness over time against the best path, as SVG with a table behind it.

Drawn by hand and not by matplotlib, which would double the memory of a kernel that plays a role-play (pandas and
matplotlib are loaded only by notebooks that chart data), and so that it takes the colours of the theme. Knows numbers only.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence

from markupsafe import Markup

from utils.widgets.pages.parts import fill, join

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 260, 64, 84, 16, 40
"""Pixels of the drawing and of its margins."""


def openness_chart(yours: Sequence[int], best: Sequence[int], name: str, label: str = "You") -> Markup:
    """The drawing with its caption and, on demand, its figures. `yours` and `best` are openness (0 to 10) a moment."""
    rows = join(
        fill('<tr><th scope="row">{}</th><td>{}</td><td>{}</td></tr>', n or "Start", _at(yours, n), _at(best, n))
        for n in range(max(len(yours), len(best)))
    )
    return fill(
        '<figure class="chart">{svg}<figcaption>{caption}</figcaption><details><summary>The figures</summary>'
        '<table><thead><tr><th scope="col">After moment</th><th scope="col">{label}</th><th scope="col">Best path</th></tr></thead>'
        "<tbody>{rows}</tbody></table></details></figure>",
        svg=openness_svg(yours, best, name, label), caption=caption(name), label=label, rows=rows,
    )  # fmt: skip


def openness_svg(yours: Sequence[int], best: Sequence[int], name: str, label: str = "You") -> Markup:
    """The drawing alone, with its words for a screen reader."""
    moments = max(len(yours), len(best)) - 1
    grid = join(
        fill(
            '<line x1="{}" x2="{}" y1="{y}" y2="{y}" class="grid" stroke="#d0d0d0"/>{}',
            LEFT,
            WIDTH - RIGHT,
            _text(LEFT - 10, _y(value) + 4, value, "end"),
            y=_y(value),
        )
        for value in (0, 5, 10)
    )
    ticks = join(_text(_x(n, moments), HEIGHT - BOTTOM + 20, n or "start", "middle") for n in range(moments + 1))
    axes = (
        _text(LEFT, HEIGHT - 4, "moment", "start")
        + _text(4, TOP + 4, "open", "start")
        + _text(4, HEIGHT - BOTTOM + 4, "shut", "start")
    )
    lines = _line(best, moments, "best", "#8a5a00", "6 5") + _line(yours, moments, "yours", "#1f5f8b", "none")
    return fill(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" role="img" aria-label="{alt}" font-family="sans-serif" font-size="13">'
        '<rect class="paper" width="{w}" height="{h}" fill="#ffffff"/>{grid}{ticks}{axes}{lines}{names}</svg>',
        w=WIDTH, h=HEIGHT, alt=alt(yours, best, name, label), grid=grid, ticks=ticks, axes=axes, lines=lines,
        names=_names(yours, best, moments, label),
    )  # fmt: skip


def openness_image(yours: Sequence[int], best: Sequence[int], name: str, label: str) -> Markup:
    """The drawing as an image with a text alternative, for outputs that are read without a kernel."""
    svg = openness_svg(yours, best, name, label)
    return fill(
        '<figure><img width="{}" alt="{}" src="data:image/svg+xml;base64,{}"/><figcaption>{}</figcaption></figure>',
        WIDTH, alt(yours, best, name, label), base64.b64encode(svg.encode()).decode(), caption(name),
    )  # fmt: skip


def caption(name: str) -> str:
    return f"{name}'s openness after each moment, from 0 (shut) to 10 (wide open): a figure of this story, not a measurement."


def alt(yours: Sequence[int], best: Sequence[int], name: str, label: str) -> str:
    return (
        f"Line chart. {name}'s openness, {label}: {', '.join(map(str, yours))}. Best path: {', '.join(map(str, best))}."
    )


def _line(values: Sequence[int], moments: int, style: str, colour: str, dash: str) -> Markup:
    points = " ".join(f"{_x(n, moments):g},{_y(value):g}" for n, value in enumerate(values))
    dots = join(_mark(style, _x(n, moments), _y(value), colour) for n, value in enumerate(values))
    return fill(
        '<polyline class="line {}" points="{}" fill="none" stroke="{}" stroke-width="3" stroke-dasharray="{}"/>{}',
        style, points, colour, dash, dots,
    )  # fmt: skip


def _mark(style: str, x: float, y: float, colour: str) -> Markup:
    """A dot for what was played, a square for the best path: told apart without colour."""
    if style == "yours":
        return fill('<circle class="mark {}" cx="{:g}" cy="{:g}" r="5" fill="{}"/>', style, x, y, colour)
    return fill('<rect class="mark {}" x="{:g}" y="{:g}" width="8" height="8" fill="{}"/>', style, x - 4, y - 4, colour)


def _names(yours: Sequence[int], best: Sequence[int], moments: int, label: str) -> Markup:
    """The name of each line at its end, moved apart where the ends lie close."""
    you, top = _y(yours[-1]) + 4, _y(best[-1]) + 4
    if abs(you - top) < 16 and len(yours) == len(best):
        you, top = max(you, top) + 9, min(you, top) - 9
        if yours[-1] > best[-1]:
            you, top = top, you
    return _text(_x(len(yours) - 1, moments) + 10, you, label, "start", "yours") + _text(
        _x(len(best) - 1, moments) + 10, top, "Best path", "start", "best"
    )


def _text(x: float, y: float, text: object, anchor: str, style: str = "") -> Markup:
    return fill(
        '<text x="{:g}" y="{:g}" text-anchor="{}" class="{}" fill="#333333">{}</text>', x, y, anchor, style, text
    )


def _x(moment: int, moments: int) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * moment / max(moments, 1)


def _y(value: int) -> float:
    return TOP + (HEIGHT - TOP - BOTTOM) * (10 - value) / 10


def _at(values: Sequence[int], moment: int) -> object:
    return values[moment] if moment < len(values) else "–"
