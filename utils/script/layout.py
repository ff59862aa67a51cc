"""Places on the paper for a graph in layers: few crossings, no box upon another, no line through a box.

The method is Sugiyama's in its simplest form: a way that passes a layer bends there at a place of its own, each layer is ordered by the
mean of its neighbours, and everything moves towards those it is tied to. Knows numbers and ids only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from utils.script.graph import Graph, Way

BOX_WIDTH, BOX_HEIGHT = 132, 68
GAP, BEND_WIDTH, ROW = 10, 12, 106
"""Between boxes; the room that a passing line takes; from one layer to the next."""
SWEEPS = 24
BOX_PULLS = 6
"""How much more a box is drawn to a box than to a passing line: else lines pull the whole story to one side."""


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Layout:
    """The middle of each box, and the points through which each way runs, from box to box."""

    boxes: dict[str, Point]
    lines: tuple[tuple[Way, tuple[Point, ...]], ...]
    width: float
    height: float


def layout(graph: Graph) -> Layout:
    """The places for every scene, ending and way."""
    chains = {way: _chain(graph, way) for way in graph.ways}
    rows = _rows(graph, chains)
    links = _links(chains)
    xs = _ordered(rows, links)
    width = max(_span(row) for row in rows)
    for _ in range(SWEEPS):
        for row in (*rows, *reversed(rows)):
            _settle(row, xs, links, width)
    ys = {node: depth * ROW + BOX_HEIGHT / 2 for depth, row in enumerate(rows) for node in row}
    boxes = {node: Point(xs[node], ys[node]) for layer in graph.layers for node in layer}
    lines = tuple((way, tuple(_points(chain, xs, ys))) for way, chain in chains.items())
    return Layout(boxes, lines, width, (len(rows) - 1) * ROW + BOX_HEIGHT)


def _chain(graph: Graph, way: Way) -> tuple[str, ...]:
    """The nodes of a way: its ends, and a bend for each layer between. A bend's name holds a sign that no slug has."""
    first, last = graph.depths[way.source], graph.depths.get(way.target, len(graph.layers) - 1)
    bends = (f"{way.source}>{way.target}>{depth}" for depth in range(first + 1, last))
    return (way.source, *bends, way.target)


def _rows(graph: Graph, chains: dict[Way, tuple[str, ...]]) -> list[list[str]]:
    rows = [list(layer) for layer in graph.layers]
    for way, chain in chains.items():
        for depth, node in enumerate(chain[1:-1], graph.depths[way.source] + 1):
            rows[depth].append(node)
    return rows


def _links(chains: dict[Way, tuple[str, ...]]) -> dict[str, list[str]]:
    """Each node's neighbours in the layers above and below it."""
    links: dict[str, list[str]] = {}
    for chain in chains.values():
        for upper, lower in pairwise(chain):
            links.setdefault(upper, []).append(lower)
            links.setdefault(lower, []).append(upper)
    return links


def _ordered(rows: list[list[str]], links: dict[str, list[str]]) -> dict[str, float]:
    """Order each row by the mean place of its neighbours in the row before, downward and upward in turn."""
    xs = {node: x for row in rows for node, x in zip(row, _packed(row), strict=True)}
    for sweep in range(SWEEPS):
        way = list(range(1, len(rows))) if sweep % 2 == 0 else list(range(len(rows) - 2, -1, -1))
        for place in way:
            beside = set(rows[place - 1 if sweep % 2 == 0 else place + 1])
            means = {
                node: _mean(node, xs, [one for one in links.get(node, ()) if one in beside]) for node in rows[place]
            }
            rows[place].sort(key=lambda node: means[node])
            xs.update(zip(rows[place], _packed(rows[place]), strict=True))
    return xs


def _mean(node: str, xs: dict[str, float], others: list[str]) -> float:
    """The mean place of the others, in which a box counts the boxes for more."""
    weights = [1 if ">" in node or ">" in one else BOX_PULLS for one in others]
    return sum(xs[one] * by for one, by in zip(others, weights, strict=True)) / sum(weights) if others else xs[node]


def _room(node: str) -> float:
    return BEND_WIDTH if ">" in node else BOX_WIDTH + GAP


def _span(row: list[str]) -> float:
    return sum(map(_room, row))


def _packed(row: list[str]) -> Iterator[float]:
    """The places of a row's nodes side by side, the middle of the row at 0."""
    left = -_span(row) / 2
    for node in row:
        yield left + _room(node) / 2
        left += _room(node)


def _settle(row: list[str], xs: dict[str, float], links: dict[str, list[str]], width: float) -> None:
    """Move each node towards the mean of its neighbours, in order and within the paper, none upon another."""
    least = [x + _span(row) / 2 for x in _packed(row)]
    slack = width - _span(row)
    wished = [_mean(node, xs, links.get(node, [])) for node in row]
    # How far each stands beyond its leftmost place: in order when it never falls, within the paper between 0 and slack.
    beyond = [min(max(wish - low, 0), slack) for wish, low in zip(wished, least, strict=True)]
    up = accumulate(beyond, max)
    down = reversed([*accumulate(reversed(beyond), min)])
    xs.update((node, low + (a + b) / 2) for node, low, a, b in zip(row, least, up, down, strict=True))


def _points(chain: tuple[str, ...], xs: dict[str, float], ys: dict[str, float]) -> Iterator[Point]:
    """From the foot of the upper box to the head of the lower one; straight down past the boxes of a layer."""
    half = BOX_HEIGHT / 2
    yield Point(xs[chain[0]], ys[chain[0]] + half)
    for node in chain[1:-1]:
        yield Point(xs[node], ys[node] - half)
        yield Point(xs[node], ys[node] + half)
    yield Point(xs[chain[-1]], ys[chain[-1]] - half)
