"""`python -m utils refresh`: after an edit, rewrite what is generated: the schemas, and the outputs that notebooks store.

Stored outputs are what a reader without a kernel sees, and what nbval compares. Knows nothing of what the notebooks show.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from utils.guidance import SCENARIOS
from utils.schema import write_schemas

NOTEBOOKS = SCENARIOS.parent / "notebooks"
LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
"""Dropped from what is stored: without its kernel a live view shows an error where the plain page shows the content."""


def main(argv: Sequence[str] | None = None) -> int:
    """Refresh the schemas and the notebooks named (default: all). Returns 1 where a notebook does not run."""
    parser = argparse.ArgumentParser(prog="python -m utils refresh", description=__doc__.splitlines()[0])
    parser.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK")
    paths = parser.parse_args(argv).notebooks or sorted(NOTEBOOKS.glob("*.ipynb"))
    for path in write_schemas():
        print(f"wrote {path.name}")
    failed = 0
    for path in paths:
        try:
            print(f"{path.name}: {'new outputs stored' if refresh(path) else 'as it was'}")
        except CellExecutionError as error:
            failed = 1
            print(f"{path.name}: does not run; nothing was stored. {str(error).strip().splitlines()[-1]}")
    return failed


def refresh(path: Path) -> bool:
    """Run the notebook and store its outputs; returns whether the file changed. Raises CellExecutionError where a cell fails."""
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of this run
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(LIVE_VIEW, None)
    notebook.metadata.pop("widgets", None)
    notebook.metadata.language_info = {"name": "python"}  # without the version of the machine that ran it
    after: str = nbformat.writes(notebook) + "\n"  # type: ignore[no-untyped-call]
    if after != before:
        path.write_text(after, encoding="utf-8")
    return after != before
