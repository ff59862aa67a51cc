"""The notebooks are pages and not programs; and nbval turns red when what they show has changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

PROJECT = Path(__file__).parents[2]
NOTEBOOKS = sorted((PROJECT / "notebooks").glob("*.ipynb"))
TAGS = {"start", "widget", "figure"}
LONGEST_CELL = 6
each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


@each_notebook
def test_code_is_hidden_short_and_defines_nothing(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        assert set(cell.metadata.get("tags", [])) <= TAGS
        if cell.cell_type == "code":
            assert cell.metadata.jupyter.source_hidden
            assert len(cell.source.splitlines()) <= LONGEST_CELL
            assert not any(line.startswith(("def ", "class ", "for ", "if ")) for line in cell.source.splitlines())


@each_notebook
def test_there_is_one_start_button_that_runs_everything(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    starts = [cell.source for cell in notebook.cells if "start" in cell.metadata.get("tags", [])]
    assert len(starts) == 1
    assert 'data-commandlinker-command="notebook:run-all-cells">Start</button>' in starts[0]


@each_notebook
def test_outputs_are_stored_with_counts_so_that_nbval_compares_them(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    shown = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count and cell.outputs for cell in shown)
    assert all("text/html" in cell.outputs[0].data for cell in shown)


def nbval(project: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--nbval",
        "-q",
        "-p",
        "no:cacheprovider",
        "notebooks/01_role_play.ipynb",
    ]
    return subprocess.run(command, cwd=project, capture_output=True, text=True)


def test_a_changed_scenario_text_turns_nbval_red(tmp_path: Path) -> None:
    project = tmp_path / "a copy"
    for folder in ("notebooks", "scenarios", "utils"):
        shutil.copytree(PROJECT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    assert nbval(project).returncode == 0
    role_play = project / "scenarios/role_plays/inviting-partner/the-yellow-folder.yaml"
    text = role_play.read_text(encoding="utf-8")
    role_play.write_text(text.replace("A hundred and ten euros", "Two hundred euros"), encoding="utf-8")
    changed = nbval(project)
    assert changed.returncode == 1
    assert "Two hundred euros" in changed.stdout
