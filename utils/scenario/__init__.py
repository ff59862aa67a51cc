"""Role-plays as data: the format (`model`), reading a file (`loader`), finding all of them (`library`)."""

from utils.scenario.library import Library, UnknownScenario, load_library
from utils.scenario.loader import Loaded, load, load_scenario
from utils.scenario.model import Branch, Choice, Ending, Head, Scenario, Scene, holds

__all__ = [
    "Branch",
    "Choice",
    "Ending",
    "Head",
    "Library",
    "Loaded",
    "Scenario",
    "Scene",
    "UnknownScenario",
    "holds",
    "load",
    "load_library",
    "load_scenario",
]
