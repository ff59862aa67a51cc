"""Playing a role-play leaves the notebooks as they were.

Runs inside JupyterLab's server, in place of its usual reader and writer of files. When a notebook of the project is
saved, each cell whose text is unchanged keeps the output that it had on disk: a file that was only played with stays
the same, its stored outputs (which the tests compare) included, while edited text is saved as usual. When a notebook
is opened, widgets of an earlier kernel are left out, for nothing answers behind them.

Does not know scenarios or sessions. To store new outputs on purpose, run the notebook outside of the launcher.
"""

from pathlib import Path
from typing import Any

import nbformat
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

FOLDER = "notebooks/"
WIDGET = "application/vnd.jupyter.widget-view+json"


class KeptNotebooks(AsyncLargeFileManager):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.register_pre_save_hook(keep_outputs)  # type: ignore[no-untyped-call]

    async def get(self, path: str, content: bool = True, *args: Any, **kwargs: Any) -> dict[str, Any]:
        model: dict[str, Any] = await super().get(path, content, *args, **kwargs)  # type: ignore[no-untyped-call]
        if content and model["type"] == "notebook" and path.strip("/").startswith(FOLDER):
            drop_dead_widgets(model["content"])
        return model


def keep_outputs(model: dict[str, Any], path: str, contents_manager: Any) -> None:
    """Give unchanged cells of a notebook about to be saved the outputs that the file on disk has."""
    if model.get("type") != "notebook" or "content" not in model or not path.strip("/").startswith(FOLDER):
        return
    on_disk = _read(Path(contents_manager.root_dir) / path.strip("/"))
    if on_disk is None:
        return
    model["content"]["metadata"] = on_disk["metadata"]  # running a kernel writes its own version there
    before = {cell["id"]: cell for cell in on_disk["cells"] if cell["cell_type"] == "code" and "id" in cell}
    for cell in model["content"]["cells"]:
        old = before.get(cell.get("id"))
        if old and cell["cell_type"] == "code" and old["source"] == cell["source"]:
            cell["outputs"], cell["execution_count"] = old["outputs"], old["execution_count"]


def drop_dead_widgets(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [output for output in cell["outputs"] if WIDGET not in output.get("data", {})]


def _read(path: Path) -> Any:
    """The notebook on disk; None for a new file or one that an editor has left half-written."""
    try:
        # Through nbformat, which joins split lines as the page does: the signature counts them.
        return nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    except Exception:
        return None
