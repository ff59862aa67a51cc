import importlib.metadata

import pytest

from utils.launch.environment import pins
from utils.launch.project import this_project

PROJECT = this_project()
FILES = [PROJECT.requirements, PROJECT.test_requirements]


@pytest.mark.parametrize("file", FILES, ids=["requirements.txt", "tests/requirements.txt"])
def test_every_requirement_is_pinned_and_says_what_for(file):
    lines = [line for line in file.read_text().splitlines() if line and not line.startswith(("#", "-r "))]
    assert lines
    assert [line for line in lines if "==" not in line or "  # " not in line] == []
    assert {line.split("==")[0] for line in lines} <= pins(file).keys()


def test_the_tests_need_what_the_program_needs():
    assert pins(PROJECT.requirements).items() < pins(PROJECT.test_requirements).items()


def test_the_pins_are_what_is_tested():
    """Where these tests run in the environment that the launcher makes, its versions are the pinned ones."""
    for name, version in pins(PROJECT.requirements).items():
        assert importlib.metadata.version(name) == version
