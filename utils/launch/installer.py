"""Makes a Python environment in a folder and installs requirements into it: with uv where it is at hand, else with pip.

Knows nothing of when that is needed; ``environment`` decides. Turns the installer's words into progress and, when it
fails, into one sentence.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .failures import NO_VENV, LaunchError, from_output
from .progress import Progress
from .project import Project


def make_environment(project: Project) -> None:
    """A fresh environment; what Jupyter remembers from an earlier one stays."""
    _clear(project.venv, keep=project.jupyter)
    project.venv.mkdir(exist_ok=True)
    if uv := _uv():
        command = [uv, "venv", "--allow-existing", "--python", _base_python(), str(project.venv)]
    else:
        if not _has_venv():
            raise LaunchError(NO_VENV)
        command = [_base_python(), "-m", "venv", str(project.venv)]
    _run(command, project, Progress())


def install(project: Project, requirements: Path, progress: Progress) -> None:
    """Install what ``requirements`` names; what is there already stays."""
    python = str(project.venv_python)
    if uv := _uv():
        command = [uv, "pip", "install", "--python", python, "--compile-bytecode", "-r", str(requirements)]
    else:
        command = [python, "-m", "pip", "install", "--retries", "2", "--prefer-binary", "-r", str(requirements)]
    _run(command, project, progress)


def has_installer(python: Path) -> bool:
    """Whether something can be installed into that environment. Starts pip, which may be there only in half."""
    if _uv():
        return True
    return subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True).returncode == 0


def _uv() -> str | None:
    """A uv that answers: the name alone may be a version manager's empty shell."""
    uv = shutil.which("uv")
    if uv and subprocess.run([uv, "--version"], capture_output=True).returncode == 0:
        return uv
    return None


def _has_venv() -> bool:
    # Debian and Ubuntu ship venv without ensurepip unless python3-venv is installed.
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _base_python() -> str:
    """The Python that environments are made from: never one that lives in the folder about to be cleared."""
    return getattr(sys, "_base_executable", None) or sys.executable


def _clear(folder: Path, keep: Path) -> None:
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    for entry in folder.iterdir() if folder.is_dir() else ():
        if entry == keep:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def _run(command: Sequence[str], project: Project, progress: Progress) -> None:
    lines: list[str] = []
    process = subprocess.Popen(
        command,
        env=_surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    try:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            progress.heard(line)
        code = process.wait()
    except KeyboardInterrupt:
        process.wait()  # Ctrl-C has reached the installer as well
        raise
    finally:
        progress.done()
    if code != 0:
        failure = from_output(lines, project.install_log)
        project.install_log.write_text("\n".join(lines) + "\n", encoding="utf-8")
        raise failure


def _surroundings() -> dict[str, str]:
    """A "user" or "only in an environment" setting of the reader's own pip must not lead the packages elsewhere."""
    ours = {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PYTHONUNBUFFERED": "1"}
    elsewhere = ("PIP_TARGET", "PIP_PREFIX", "PYTHONHOME")
    return {name: value for name, value in os.environ.items() if name not in elsewhere} | ours
