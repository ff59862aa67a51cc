"""The graph as a picture: inline SVG that is read in grey print as well as in colour.

The best way is drawn thick and its boxes say so; a way that depends on a gauge is dashed; endings have round corners. Knows
places and titles, not what a reply says.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from markupsafe import Markup

from utils.scenario.model import Scenario
from utils.script.graph import Graph, Way
from utils.script.layout import BOX_HEIGHT, BOX_WIDTH, Layout, Point, layout
from utils.script.words import listed, title
from utils.widgets.pages.parts import ENDINGS, fill, join

HEAD_LINE, LINE, LINES = 14, 17, 2
"""Letters in one line of a box, in the bold head and in the title below it, and lines of a title."""
MARGIN, ARROW, LEADING = 6, 5, 15


def drawing(scenario: Scenario, graph: Graph) -> Markup:
    """The picture with its text alternative."""
    placed = layout(graph)
    # Thin lines first: the best way lies upon them, and the boxes upon all.
    lines = join(_line(way, points) for way, points in sorted(placed.lines, key=lambda line: line[0].best))
    boxes = join(_box(scenario, graph, node, at) for node, at in placed.boxes.items())
    return fill(
        '<svg class="graph" viewBox="{} {} {:g} {:g}" style="max-width:{:g}px" role="img" aria-label="{}">{}{}</svg>',
        -MARGIN, -MARGIN, placed.width + 2 * MARGIN, placed.height + 2 * MARGIN, _shown_width(placed),
        alternative(graph), lines, boxes,
    )  # fmt: skip


def alternative(graph: Graph) -> str:
    """What the picture shows, in words; the outline says the rest."""
    scenes, endings = len(graph.depths), len(graph.endings)
    return (
        f"A picture of the story: {scenes} {'scene' if scenes == 1 else 'scenes'} in {len(graph.layers) - 1} layers, and "
        f"{endings} {'ending' if endings == 1 else 'endings'} below them. The best way goes from "
        f"{listed(map(title, graph.best[:-1]))} to the ending {title(graph.best[-1])}. The outline says the same in words."
    )


def _shown_width(placed: Layout) -> float:
    """At most its own size, and narrower where it is too tall to stand on one sheet of A4."""
    return (placed.width + 2 * MARGIN) * min(1, 930 / (placed.height + 2 * MARGIN))


def _line(way: Way, points: tuple[Point, ...]) -> Markup:
    start, *rest = points
    way_on = "".join(f" C{_curve(a, b)}" for a, b in zip(points, rest, strict=False))
    end = points[-1]
    style = " ".join(filter(None, ("way", "best" if way.best else "", "depends" if way.depends else "")))
    return fill(
        '<path class="{}" d="M{:g},{:g}{}"/><path class="arrow{}" d="M{:g},{:g} l{},{} h{} z"/>',
        style, start.x, start.y, way_on, " best" if way.best else "",
        end.x, end.y, ARROW, -2 * ARROW, -2 * ARROW,
    )  # fmt: skip


def _curve(a: Point, b: Point) -> str:
    middle = (a.y + b.y) / 2
    return f"{a.x:.1f},{middle:.1f} {b.x:.1f},{middle:.1f} {b.x:.1f},{b.y:.1f}"


def _box(scenario: Scenario, graph: Graph, node: str, at: Point) -> Markup:
    ending = scenario.endings.get(node)
    best = node in graph.best
    head = ENDINGS[ending.kind] if ending else f"Scene {graph.numbers[node]}"
    heads, titles = wrap(f"★ {head}" if best else head, HEAD_LINE), list(_title_lines(node))
    first = at.y - (len(heads) + len(titles) - 1) * LEADING / 2 + 4
    texts = join(
        fill(
            '<text class="{}" x="{:.1f}" y="{:.1f}">{}</text>',
            "number" if n < len(heads) else "",
            at.x,
            first + LEADING * n,
            text,
        )
        for n, text in enumerate([*heads, *titles])
    )
    return fill(
        '<a href="#{}-{}"><rect class="box{}{}" x="{:.1f}" y="{:.1f}" width="{}" height="{}" rx="{}"/>{}</a>',
        "ending" if ending else "scene", node, " ending" if ending else "", " best" if best else "",
        at.x - BOX_WIDTH / 2, at.y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT, 20 if ending else 2, texts,
    )  # fmt: skip


def _title_lines(node: str) -> Iterator[str]:
    lines = wrap(title(node), LINE)
    yield from lines[: LINES - 1]
    rest = " ".join(lines[LINES - 1 :])
    if rest:
        yield rest if len(rest) <= LINE else f"{rest[: LINE - 1]}…"
