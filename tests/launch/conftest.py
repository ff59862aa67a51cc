"""A project folder with a space in its name, and a stand-in for the programs that the launcher starts."""

import io
from pathlib import Path

import pytest

from utils.launch import installer
from utils.launch.progress import Progress
from utils.launch.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = tmp_path / "The Reluctant Partner"
    (root / "tests").mkdir(parents=True)
    (root / "notebooks").mkdir()
    (root / "notebooks" / "00_start_here.ipynb").write_text("{}")
    (root / "requirements.txt").write_text("surely-not-installed==1.0  # what for\n")
    (root / "tests" / "requirements.txt").write_text("-r ../requirements.txt\nnor-this==2.0\n")
    return Project(root)


@pytest.fixture
def screen() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def progress(screen: io.StringIO) -> Progress:
    return Progress(screen)


@pytest.fixture(autouse=True)
def no_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether this computer has uv must not decide what is tested."""
    monkeypatch.setattr(installer, "_uv", lambda: None)
