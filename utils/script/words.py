"""What a file states in slugs and signs, in words: conditions, moves, places and names of guidance.

Also words a role-play of an earlier time, whose guidance may have gone: a slug without an entry stands for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from utils.guidance import Guidance
from utils.scenario.model import Choice, Scenario
from utils.script.graph import Graph
from utils.widgets.pages.parts import ENDINGS, measures

_COMPARED = {">=": "{} or more", "<=": "{} or less", "==": "exactly {}", ">": "more than {}", "<": "less than {}"}


def title(slug: str) -> str:
    """A scene's or an ending's id as a reader meets it: the-car-park is The car park."""
    return slug.replace("-", " ").capitalize()


def listed(words: Iterable[str], last: str = "and") -> str:
    """one, two and three"""
    words = list(words)
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def sentence(text: str) -> str:
    """The text with a capital at its start, the rest as it is."""
    return text[:1].upper() + text[1:]


def condition(test: str) -> str:
    """`>=5` as “5 or more”."""
    signs, number = re.match(r"([<>=]+) ?(\d+)", test).groups()  # type: ignore[union-attr]  # the model's pattern
    return _COMPARED[signs].format(int(number))


@dataclass(frozen=True)
class Words:
    """Wording for one role-play. `scenario` and `graph` name its places, also where an earlier file is worded."""

    scenario: Scenario
    graph: Graph
    guidance: Guidance

    def names(self, slugs: Iterable[str]) -> str:
        """The names of these entries, each in quotation marks."""
        return listed(f"“{self._name(slug)}”" for slug in slugs)

    def place(self, slug: str) -> str:
        """A scene or an ending, so that it can be found on the paper."""
        if slug in self.graph.numbers:
            return f"scene {self.graph.numbers[slug]}, “{title(slug)}”"
        if slug in self.scenario.endings:
            return f"the ending “{title(slug)}” ({ENDINGS[self.scenario.endings[slug].kind]})"
        return f"“{title(slug)}”, which is not here any more"

    def leads(self, choice: Choice) -> str:
        """Where the reply leads, with the conditions."""
        branches = choice.branches
        if len(branches) == 1:
            return f"To {self.place(branches[0].goto)}."
        said = [
            f"If {listed(f'{self._gauge(gauge)} is then {condition(test)}' for gauge, test in branch.when.items())}: "
            f"to {self.place(branch.goto)}."
            for branch in branches[:-1]
        ]
        return " ".join([*said, f"In every other case: to {self.place(branches[-1].goto)}."])

    def moves(self, choice: Choice) -> str:
        """How the reply moves each gauge."""
        moved = {gauge: by for gauge, by in choice.moves.items() if by}
        if not moved:
            return "Nothing moves."
        said = (f"{self._gauge(gauge)} {'rises' if by > 0 else 'falls'} by {abs(by)}" for gauge, by in moved.items())
        return f"{listed(said)}."

    def _name(self, slug: str) -> str:
        return self.guidance[slug].name if slug in self.guidance.entries else slug

    def _gauge(self, gauge: str) -> str:
        return measures(self.scenario, gauge) if gauge == "openness" else gauge
