"""Where things are in the project folder.

Knows paths only: not what is in the files, nor whether they exist.
"""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Project:
    root: Path

    @property
    def requirements(self) -> Path:
        return self.root / "requirements.txt"

    @property
    def test_requirements(self) -> Path:
        return self.root / "tests" / "requirements.txt"

    @property
    def start_page(self) -> Path:
        return self.root / "notebooks" / "00_start_here.ipynb"

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def venv_python(self) -> Path:
        return self.venv / "Scripts" / "python.exe" if os.name == "nt" else self.venv / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """Says what is installed in the environment; see ``environment``."""
        return self.venv / "installed.json"

    @property
    def unfinished(self) -> Path:
        """There while packages are put in place, and afterwards if that was cut short."""
        return self.venv / "unfinished"

    @property
    def install_log(self) -> Path:
        return self.venv / "install-log.txt"

    @property
    def jupyter(self) -> Path:
        """Everything that Jupyter remembers for this project. The reader's own ~/.jupyter is never touched."""
        return self.venv / "jupyter"


def this_project() -> Project:
    return Project(Path(__file__).resolve().parents[2])
