"""Which Python is chosen, and when something is installed. Nothing is: the installer is a stand-in that takes notes."""

import json
import sys
from pathlib import Path

import pytest

from utils.launch import environment, failures, installer
from utils.launch.environment import ready
from utils.launch.failures import LaunchError

VERSION = "{}.{}.{}".format(*sys.version_info[:3])


@pytest.fixture
def notes(monkeypatch, project):
    """What the installer was asked to do. Making an environment leaves one whose Python is the running one."""
    taken = []

    def make(project):
        taken.append("make")
        project.unfinished.unlink(missing_ok=True)
        make_python(project)

    monkeypatch.setattr(installer, "make_environment", make)
    monkeypatch.setattr(
        installer, "install", lambda project, file, progress: taken.append(f"install {file.parent.name}")
    )
    monkeypatch.setattr(installer, "has_installer", lambda python: True)
    return taken


def make_python(project, target=sys.executable):
    project.venv_python.parent.mkdir(parents=True, exist_ok=True)
    project.venv_python.unlink(missing_ok=True)
    project.venv_python.symlink_to(target)


BASE = "install The Reluctant Partner"


def test_the_first_run_makes_and_fills_an_environment(project, progress, screen, notes):
    found = ready(project, project.requirements, progress)
    assert (found.python, found.new) == (project.venv_python, True)
    assert notes == ["make", BASE]
    assert [line[:6] for line in screen.getvalue().splitlines()] == ["1 of 3", "2 of 3"]


def test_the_second_run_does_nothing(project, progress, notes):
    ready(project, project.requirements, progress)
    notes.clear()
    assert ready(project, project.requirements, progress).new is False
    assert notes == []


def test_tests_are_installed_on_top_and_both_are_remembered(project, progress, notes):
    ready(project, project.requirements, progress)
    ready(project, project.test_requirements, progress)
    assert notes == ["make", BASE, "install tests"]
    notes.clear()
    ready(project, project.requirements, progress)
    ready(project, project.test_requirements, progress)
    assert notes == []


def test_what_the_tests_need_includes_what_the_program_needs(project, progress, screen, notes):
    ready(project, project.test_requirements, progress)
    assert notes == ["make", "install tests"]
    assert ready(project, project.requirements, progress).new is False


def test_a_later_installation_does_not_promise_a_hundred_packages(project, progress, screen, notes):
    ready(project, project.requirements, progress)
    ready(project, project.test_requirements, progress)
    assert screen.getvalue().splitlines()[-1] == "2 of 3  Installing what is new in requirements.txt"


@pytest.mark.parametrize("which", ["requirements", "test_requirements"])
def test_a_changed_pin_is_installed(project, progress, notes, which):
    ready(project, getattr(project, which), progress)
    notes.clear()
    project.requirements.write_text("surely-not-installed==1.1\n")
    ready(project, getattr(project, which), progress)
    assert notes[0].startswith("install")


def test_a_changed_comment_is_not(project, progress, notes):
    ready(project, project.requirements, progress)
    notes.clear()
    project.requirements.write_text("# other words\nsurely-not-installed==1.0\n")
    assert ready(project, project.requirements, progress).new is False
    assert notes == []


def test_an_installation_cut_short_is_made_anew(project, progress, notes, monkeypatch):
    def cut_short(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(installer, "install", cut_short)
        with pytest.raises(KeyboardInterrupt):
            ready(project, project.requirements, progress)
    assert project.unfinished.exists()
    notes.clear()
    assert ready(project, project.requirements, progress).new
    assert notes == ["make", BASE]
    assert not project.unfinished.exists()


@pytest.mark.parametrize(
    ("sentence", "after"),
    [(failures.NO_NETWORK, [BASE]), (failures.DISK_FULL, ["make", BASE])],
    ids=["network", "disk"],
)
def test_after_a_failure(project, progress, notes, monkeypatch, sentence, after):
    """Without a network nothing was touched; with a full disk a package may be there in half."""

    def fail(*_):
        raise LaunchError(sentence)

    with monkeypatch.context() as patched:
        patched.setattr(installer, "install", fail)
        with pytest.raises(LaunchError):
            ready(project, project.requirements, progress)
    notes.clear()
    ready(project, project.requirements, progress)
    assert notes == after


@pytest.mark.parametrize("target", ["/nowhere/python", "/bin/false"], ids=["deleted", "its Python is gone"])
def test_a_broken_environment_is_made_anew(project, progress, notes, target):
    ready(project, project.requirements, progress)
    notes.clear()
    make_python(project, target)
    assert ready(project, project.requirements, progress).new
    assert notes == ["make", BASE]


def test_an_environment_that_the_reader_made_is_filled_and_kept(project, progress, notes):
    make_python(project)
    ready(project, project.requirements, progress)
    assert notes == [BASE]


def test_but_not_one_without_a_working_installer(project, progress, notes, monkeypatch):
    make_python(project)
    monkeypatch.setattr(installer, "has_installer", lambda python: False)
    ready(project, project.requirements, progress)
    assert notes == ["make", BASE]


def test_an_environment_of_an_old_python_is_made_anew(project, progress, notes, tmp_path):
    old = tmp_path / "old-python"
    old.write_text("#!/bin/sh\necho 3.8.18\nexit 1\n")
    old.chmod(0o755)
    make_python(project, old)
    ready(project, project.requirements, progress)
    assert notes == ["make", BASE]


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"python": "3.11.0"}', '{"python": "3.11.0", "pins": 7}'])
def test_a_damaged_stamp_means_installing_again(project, progress, notes, stamp):
    ready(project, project.requirements, progress)
    notes.clear()
    project.stamp.write_text(stamp)
    assert ready(project, project.requirements, progress).new
    assert json.loads(project.stamp.read_text())["python"] == VERSION


def test_an_environment_that_has_everything_is_used_as_it_is(project, progress, notes):
    project.requirements.write_text(f"pytest=={pytest.__version__}\n")
    found = ready(project, project.requirements, progress)
    assert (found.python, found.new, notes) == (Path(sys.executable), False, [])


def test_but_not_with_another_version(project, progress, notes):
    project.requirements.write_text("pytest==0.0.1\n")
    assert ready(project, project.requirements, progress).python == project.venv_python


def test_the_projects_own_environment_goes_by_its_stamp(project, progress, notes, monkeypatch):
    """Activated, it may look complete although an installation was cut short."""
    project.requirements.write_text(f"pytest=={pytest.__version__}\n")
    monkeypatch.setattr(environment.sys, "prefix", str(project.venv))
    make_python(project)
    ready(project, project.requirements, progress)
    assert notes == [BASE]
