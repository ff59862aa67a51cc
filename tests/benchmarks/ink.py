"""The small generated graph as an ink story, and playing it with `bink`, the ink runtime from PyPI.

The story keeps the same gauge with the same bounds, asks the same conditions and says the same texts. Its source and
its compiled form are shipped in `data/`, because compiling needs Node.js (README). Knows nothing of our engine.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.graphs import START, Graph, small
from utils.scenario.model import HIGHEST, LOWEST

DATA = Path(__file__).parent / "data"
SOURCE, COMPILED = DATA / "graph200.ink", DATA / "graph200.ink.json"


def source(graph: Graph) -> str:
    """The graph in ink."""
    scenes, endings = graph.scenes.items(), graph.data["endings"].items()
    lines = [f"VAR openness = {START}", f"-> {_knot(graph.data['start'])}"]
    lines += [line for scene_id, scene in scenes for line in _scene(scene_id, scene)]
    lines += [
        line for ending_id, ending in endings for line in ("", f"=== {_knot(ending_id)}", ending["text"], "-> END")
    ]
    return "\n".join(lines) + "\n"


def _scene(scene_id: str, scene: dict[str, Any]) -> Iterator[str]:
    yield from ("", f"=== {_knot(scene_id)}", scene["line"])
    for choice in scene["choices"]:
        # Sticky: no scene is met twice, so ink need not count which replies are used up.
        yield f"+ [{choice['say']}]"
        move = int(choice["moves"]["openness"])
        yield f"  ~ openness = MAX({LOWEST}, MIN({HIGHEST}, openness + {move}))".replace("+ -", "- ")
        yield f"  {choice['lands']}"
        for branch in choice["goto"] if isinstance(choice["goto"], list) else [{"goto": choice["goto"]}]:
            to = f"-> {_knot(branch['goto'])}"
            yield (
                f"  {{ openness {branch['when']['openness'].replace('>=', '>= ')}: {to} }}"
                if "when" in branch
                else f"  {to}"
            )


def _knot(slug: str) -> str:
    return slug.replace("-", "_")


def play(story: Any, picks: Sequence[int]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Play from the start, answering with the choice at each pick's place: the text and the replies shown, scene by scene."""
    story.reset_state()
    for pick in picks:
        yield story.continue_maximally(), tuple(story.get_current_choices())
        story.choose_choice_index(pick)
    yield story.continue_maximally(), ()


def play_blind(story: Any, picks: Sequence[int]) -> Iterator[str]:
    """The same, without asking for the replies' texts: the least that a player in ink can do."""
    story.reset_state()
    for pick in picks:
        yield story.continue_maximally()
        story.choose_choice_index(pick)
    yield story.continue_maximally()


if __name__ == "__main__":
    sys.stdout.write(source(small()))
