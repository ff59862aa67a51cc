"""Opens the start page in JupyterLab, on this computer only, and says so in plain words.

Knows how JupyterLab is told things (options and environment variables of its process), and nothing of how it was
installed. The reader's own Jupyter settings are neither read nor written: everything that Jupyter remembers goes into
the project's ``.venv/jupyter``.
"""

import os
import secrets
import socket
from collections.abc import Mapping
from pathlib import Path

from . import child
from .failures import LaunchError
from .progress import Progress
from .project import Project

FIRST_PORT = 8888
PORTS_TO_TRY = 100
LOOPBACK = "127.0.0.1"
CONFIG = Path(__file__).parent / "lab_config"


def open_start_page(project: Project, python: Path, port: int | None, browser: bool, progress: Progress) -> int:
    """Runs until Ctrl-C; the exit code."""
    if not project.start_page.is_file():
        raise LaunchError(f"The start page is missing ({project.start_page}). Get the folder anew and run again.")
    chosen = free_port(port)
    project.jupyter.mkdir(parents=True, exist_ok=True)
    log = project.jupyter / f"log-{chosen}.txt"
    command = [str(python), "-m", "jupyterlab", *options(project, chosen, browser)]
    try:
        with log.open("w", encoding="utf-8") as words:
            code = child.run(command, env=surroundings(project, os.environ), cwd=project.root, stderr=words)
    except KeyboardInterrupt:
        code = 0
    if code > 0:
        raise LaunchError(
            f"JupyterLab stopped by itself. Delete the folder {project.venv} and run the same command again; "
            f"if that does not help, send the file {log} to whoever gave you this program."
        )
    progress.say("\nStopped. To open it again: python -m utils")
    return 0


def free_port(wanted: int | None) -> int:
    """The port asked for, or the first free one."""
    if wanted is not None:
        if not _is_free(wanted):
            raise LaunchError(
                f"Port {wanted} is taken by another program. Give another number after --port, "
                "or leave --port out and a free one is found."
            )
        return wanted
    for port in range(FIRST_PORT, FIRST_PORT + PORTS_TO_TRY):
        if _is_free(port):
            return port
    raise LaunchError(
        f"The ports from {FIRST_PORT} to {FIRST_PORT + PORTS_TO_TRY - 1} are all taken. "
        "Close other programs, or restart the computer, and run again."
    )


def _is_free(port: int) -> bool:
    # Asked both ways: on macOS and Windows a port may be bound a second time although somebody answers there.
    with socket.socket() as caller:
        caller.settimeout(0.2)
        if caller.connect_ex((LOOPBACK, port)) == 0:
            return False
    with socket.socket() as listener:
        if os.name == "posix":  # a server that has just ended keeps its port busy for a minute without this
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def options(project: Project, port: int, browser: bool) -> list[str]:
    """JupyterLab's command line. No secret stands in it: other users of the computer can read it."""
    page = project.start_page.relative_to(project.root).as_posix()
    settings = {
        "ServerApp.ip": LOOPBACK,
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,  # the port is known to be free, and has been announced
        "ServerApp.allow_root": True,  # containers; it listens on loopback only
        "ServerApp.answer_yes": True,  # Ctrl-C stops at once
        "ServerApp.open_browser": browser,
        "ServerApp.root_dir": project.root,
        "ServerApp.contents_manager_class": "utils.launch.kept_notebooks.KeptNotebooks",
        "ServerApp.jpserver_extensions": {
            "utils.launch.server_extension": True,
            "jupyter_lsp": False,
            "jupyter_server_terminals": False,
        },
        "FileCheckpoints.checkpoint_dir": project.jupyter / "checkpoints",
        "LabApp.default_url": f"/doc/tree/{page}?reset",  # one document; without "reset", earlier tabs come back
        "LabApp.app_settings_dir": CONFIG,  # overrides.json and page_config.json
        "LabApp.extra_labextensions_path": CONFIG / "labextensions",  # a bracketed list would be read as one name
        "LabApp.custom_css": True,  # server_extension says where it is
        "LabApp.extension_manager": "readonly",
        "LabApp.news_url": None,
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
    }
    return [f"--{name}={value}" for name, value in settings.items()]


def surroundings(project: Project, outer: Mapping[str, str]) -> dict[str, str]:
    """Environment variables for JupyterLab and its kernels."""
    jupyter = project.jupyter
    return with_project(project, outer) | {
        "JUPYTER_TOKEN": secrets.token_hex(24),
        "JUPYTER_CONFIG_DIR": str(jupyter / "config"),
        "JUPYTER_DATA_DIR": str(jupyter / "data"),
        "JUPYTER_RUNTIME_DIR": str(jupyter / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(jupyter / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(jupyter / "workspaces"),
        "IPYTHONDIR": str(jupyter / "ipython"),
    }


def with_project(project: Project, outer: Mapping[str, str]) -> dict[str, str]:
    """Kernels start in the notebooks' folder and must still find ``utils``."""
    paths = [str(project.root), outer.get("PYTHONPATH", "")]
    return dict(outer) | {"PYTHONPATH": os.pathsep.join(path for path in paths if path)}
