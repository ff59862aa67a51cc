"""Which Python runs the notebooks, and whether everything it needs is installed.

The rule, in this order:

1. The Python that runs the launcher is used as it is when it has every package of the requirements at exactly the
   pinned version. It is then an environment that its owner looks after (conda, an activated environment, a container
   image), and nothing is installed into it.
2. Otherwise the project's own ``.venv`` is used, made and filled as needed. A stamp inside it says what was installed
   completely; without the right stamp, what is missing is installed. An environment in which an installation was cut
   short, or whose Python does not start any more, is made anew (what was fetched already is not fetched again).

Knows nothing of JupyterLab, nor of how packages are installed.
"""

import importlib.metadata
import json
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from ..__main__ import OLDEST
from . import installer
from .failures import BEFORE_INSTALLING, LaunchError
from .progress import Progress
from .project import Project

FROM_NOTHING = "Installing JupyterLab and what it needs: about 110 packages, a minute with a good connection"


@dataclass(frozen=True)
class Environment:
    python: Path
    new: bool = False  # something was installed just now


@dataclass(frozen=True)
class Stamp:
    """What was installed completely, and for which Python."""

    python: str | None
    pins: dict[str, str]


NOTHING = Stamp(None, {})


def ready(project: Project, requirements: Path, progress: Progress) -> Environment:
    """A Python that has everything that ``requirements`` names."""
    if not _is_projects_own(project) and _here_already(requirements):
        return Environment(Path(sys.executable))
    stamp = _read_stamp(project)
    version = _version(project.venv_python)
    wanted = pins(requirements)
    if version and stamp.python == version and wanted.items() <= stamp.pins.items():
        return Environment(project.venv_python)
    if not _can_be_filled(project, version, stamp):
        progress.step(1, "Making a place for the program (.venv)")
        installer.make_environment(project)
        version, stamp = _version(project.venv_python), NOTHING
    progress.step(2, "Installing what is new in requirements.txt" if stamp.pins else FROM_NOTHING)
    _install(project, requirements, progress)
    _write_stamp(project, Stamp(version, stamp.pins | wanted))
    return Environment(project.venv_python, new=True)


def _install(project: Project, requirements: Path, progress: Progress) -> None:
    """Leaves a mark if it is cut short: a package may then be there in half, which no installer notices."""
    project.unfinished.touch()
    try:
        installer.install(project, requirements, progress)
    except LaunchError as failure:
        if str(failure) in BEFORE_INSTALLING:
            project.unfinished.unlink()
        raise
    project.unfinished.unlink()


def _can_be_filled(project: Project, version: str | None, stamp: Stamp) -> bool:
    """Whether packages can be installed into ``.venv`` as it is; one without a stamp may be there only in half."""
    if version is None or project.unfinished.exists():
        return False
    return stamp.python == version or installer.has_installer(project.venv_python)


def _is_projects_own(project: Project) -> bool:
    return Path(sys.prefix).resolve() == project.venv.resolve()


def _here_already(requirements: Path) -> bool:
    return all(_installed(name) == version for name, version in pins(requirements).items())


def _installed(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def pins(requirements: Path) -> dict[str, str]:
    """The ``name==version`` lines of a requirements file and of those that it includes."""
    found: dict[str, str] = {}
    for line in requirements.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("-r "):
            found |= pins(requirements.parent / line[3:].strip())
        elif match := re.fullmatch(r"([A-Za-z0-9._-]+)\s*==\s*(\S+)", line):
            found[match[1]] = match[2]
    return found


def _version(python: Path) -> str | None:
    """The version of that Python; None when it is missing, too old, or does not start (its base Python may be gone)."""
    question = f"import sys; print('%d.%d.%d' % sys.version_info[:3]); sys.exit(sys.version_info < {OLDEST})"
    try:
        answer = subprocess.run([str(python), "-c", question], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None


def _read_stamp(project: Project) -> Stamp:
    try:
        stamp = json.loads(project.stamp.read_text(encoding="utf-8"))
        return Stamp(str(stamp["python"]), dict(stamp["pins"]))
    except (OSError, ValueError, TypeError, KeyError):
        return NOTHING


def _write_stamp(project: Project, stamp: Stamp) -> None:
    project.stamp.write_text(json.dumps(asdict(stamp), indent=1) + "\n", encoding="utf-8")
