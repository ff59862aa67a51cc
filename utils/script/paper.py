"""All that stands on the paper, in order, before it is laid out: both outputs are made from this and say the same.

Knows the sentences that every paper carries: how a play is scored, what the key is not, and what a supervisor signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from utils.guidance import Guidance
from utils.scenario.model import Scenario
from utils.scoring import UNSAFE_CAP, Outlook
from utils.script.before import Earlier
from utils.script.compare import compared, summary
from utils.script.content import Content, content_of, used_guidance
from utils.script.graph import Graph, Way, graph_of
from utils.script.words import Words, listed, sentence, title
from utils.widgets.pages.parts import DISCLAIMER, KEY_SENTENCE, KINDS

SCORING = (
    "Each reply earns 2 for each piece of guidance that it follows and the moment calls for and 1 for each other piece, at most 4, and "
    "loses 1 for a mild slip, 2 for a harmful one and 4 for an unsafe one: that is its fit. The score places a play between the poorest way "
    "through the story (0) and the best one (100) and judges what was said, never whether they agreed; an unsafe step keeps it at "
    f"{UNSAFE_CAP} or below."
)
KEY, STUDY_AID = KEY_SENTENCE, DISCLAIMER
BEST = "A best reply is one after which as much is still possible as before it; there may be more than one."
LEGEND = (
    "Thick lines and a star: the best way. Dashed lines: whether a reply leads there depends on a gauge. "
    "Round corners: endings. Every line leads downward."
)
VERDICT = "I would use this with trainees:"
VERDICTS = ("yes", "with changes", "no")
TO_FILL_IN = ("Name", "Profession", "Date", "Signature")


@dataclass(frozen=True)
class Step:
    """One line of the outline: where it starts and where it leads."""

    place: str
    part: str
    """The id of the scene's part."""
    leads: tuple[str, ...]


@dataclass(frozen=True)
class Learnt:
    """A piece of guidance as it stands on the paper."""

    name: str
    kind: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Paper:
    """One role-play for one supervisor. `since` names the revision that it is compared with; empty where there is none."""

    scenario: Scenario
    graph: Graph
    content: Content
    outline: tuple[Step, ...]
    guidance: tuple[Learnt, ...]
    since: str = ""

    @property
    def changes(self) -> tuple[tuple[str, str], ...]:
        return summary(self.content)


def paper(scenario: Scenario, guidance: Guidance, before: Earlier | None = None) -> Paper:
    """The paper for a role-play that loads; `before` marks what changed since."""
    outlook = Outlook(scenario, guidance)
    graph = graph_of(scenario, tuple(state.at for state in outlook.best_path()))
    words = Words(scenario, graph, guidance)
    content = content_of(scenario, graph, words, outlook)
    if before is not None:
        old = graph_of(before.scenario)
        # Places are named as on this paper: a scene that moves up or down has not changed.
        content = compared(content, content_of(before.scenario, old, words))
    learnt = tuple(_learnt(guidance, slug) for slug in used_guidance(scenario, graph))
    return Paper(scenario, graph, content, tuple(_outline(graph, words)), learnt, before.since if before else "")


def _outline(graph: Graph, words: Words) -> Iterator[Step]:
    for scene_id in graph.scenes:
        best = " (on the best way)" if scene_id in graph.best else ""
        leads = tuple(
            f"{sentence(_replies(way))}: {words.place(way.target)}{', the best way' if way.best else ''}"
            for way in graph.ways_from(scene_id)
        )
        yield Step(f"Scene {graph.numbers[scene_id]}, “{title(scene_id)}”{best}", f"scene-{scene_id}", leads)


def _replies(way: Way) -> str:
    """replies 1 and 2, reply 4 depending on a gauge"""
    said = [] if way.depends else [_numbered(way.always)]
    if way.sometimes:
        said.append(f"{_numbered(way.sometimes)} depending on a gauge")
    return ", ".join(said)


def _numbered(replies: tuple[int, ...]) -> str:
    return f"{'reply' if len(replies) == 1 else 'replies'} {listed(map(str, replies))}"


def _learnt(guidance: Guidance, slug: str) -> Learnt:
    entry = guidance[slug]
    weight = f", {entry.weight}" if entry.weight else ""
    sources = (guidance.sources[code] for code in entry.sources)
    said = tuple(
        ". ".join(filter(None, (one.author, one.publisher, one.title))) + (f", {one.date}" if one.date else "")
        for one in sources
    )
    return Learnt(entry.name, f"{KINDS[entry.kind]}{weight}", entry.text, said)
