"""What the notebooks import, and all that they import: one function for each thing that they show.

A file that cannot be read or a role-play that does not exist is said in the page: a clinician never meets a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import ParamSpec, TypeVar

from utils.faults import FaultyFile
from utils.guidance import load_guidance
from utils.resources import load_resources
from utils.scenario.library import UnknownScenario, load_library
from utils.widgets.figures import Figure, best_path_figure, notice
from utils.widgets.help_lines import HelpLines
from utils.widgets.role_plays import RolePlays

__all__ = ["best_path", "help_lines", "role_plays"]

Given = ParamSpec("Given")
Shown = TypeVar("Shown")


def _in_plain_words(show: Callable[Given, Shown]) -> Callable[Given, Shown | Figure]:
    @wraps(show)
    def shown(*args: Given.args, **kwargs: Given.kwargs) -> Shown | Figure:
        try:
            return show(*args, **kwargs)
        except (FaultyFile, UnknownScenario) as error:
            return notice(error.args[0])

    return shown


@_in_plain_words
def role_plays(scenario_id: str | None = None) -> RolePlays:
    """Choose and play a role-play, or play the one of this id."""
    return RolePlays(load_library(), load_guidance, scenario_id)


@_in_plain_words
def help_lines() -> HelpLines:
    """Help lines by region, with the date on which each was checked."""
    return HelpLines(load_resources(), date.today())


@_in_plain_words
def best_path(scenario_id: str) -> Figure:
    """How openness moves on the best path of a role-play and on the one that earns least."""
    return best_path_figure(load_library()[scenario_id], load_guidance())
