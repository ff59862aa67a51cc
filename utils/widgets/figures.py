"""What a notebook shows without a widget: drawings that it stores, and plain notices. Knows no data but the scenario's own."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from utils.guidance import Guidance
from utils.scenario.model import Scenario
from utils.scoring import Outlook
from utils.widgets.pages.chart import openness_image
from utils.widgets.pages.parts import fill, join, openness


@dataclass(frozen=True, repr=False)
class Figure:
    """A picture with its text alternative, or a notice."""

    title: str
    html: Markup

    def _repr_html_(self) -> str:
        return str(self.html)

    def __repr__(self) -> str:
        return self.title


def notice(sentences: str) -> Figure:
    """What went wrong and what to do, one paragraph a line, in place of a traceback."""
    lines = sentences.splitlines()
    return Figure(lines[0], join(fill("<p>{}</p>", line) for line in lines))


def best_path_figure(scenario: Scenario, guidance: Guidance) -> Figure:
    """Openness on the best path and on the one that earns least."""
    outlook = Outlook(scenario, guidance)
    worst, best = (openness(scenario, path) for path in (outlook.worst_path(), outlook.best_path()))
    image = openness_image(worst, best, scenario.person("reluctant").name, "Least helpful")
    return Figure(f"Openness in {scenario.title}", image)
