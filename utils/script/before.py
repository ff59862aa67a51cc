"""The role-play as it stood at a git revision, read through git itself; every way in which that can fail is one sentence.

The earlier file is read with today's format and worded with today's guidance: what has changed in the guidance is not shown,
and guidance that has gone since is no fault here. Writes nothing but a temporary file.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from utils.faults import Fault, FaultyFile, shown_path
from utils.guidance import Guidance
from utils.scenario.model import Scenario
from utils.scenario.references import reference_faults
from utils.shape import shaped
from utils.yaml_reader import read

BORNE = {"R01", "R02", "S05"}
"""Faults that do no harm to an earlier file: guidance was renamed since, or the file was."""


class NoEarlier(LookupError):
    """The earlier file cannot be had; the text says why."""


@dataclass(frozen=True)
class Earlier:
    """A role-play of an earlier time, and how that time is named to a reader."""

    scenario: Scenario
    since: str


def earlier(path: Path, revision: str, guidance: Guidance) -> Earlier:
    """The file at the revision. Raises NoEarlier."""
    folder = path.resolve().parent
    if _git(folder, "rev-parse", "--is-inside-work-tree").returncode:
        raise NoEarlier(f"{shown_path(path)} lies in no git repository: there is nothing to compare it with.")
    commit = _git(folder, "log", "-1", "--format=%h of %cs", "--end-of-options", revision, "--")
    if commit.returncode or not commit.stdout.strip():
        raise NoEarlier(f"git knows no revision {revision!r}. Try a branch, a tag, HEAD~1, or a number from git log.")
    named = commit.stdout.decode().strip()
    shown = _git(folder, "show", f"{named.split()[0]}:./{path.name}")
    if shown.returncode:
        raise NoEarlier(
            f"There is no {path.name} in this folder at {revision} ({named}): it may be new, or have had another name."
        )
    return Earlier(_read(shown.stdout, path, revision, guidance), f"{revision} ({named})")


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise NoEarlier("git is not installed, and --against needs it: https://git-scm.com/downloads") from None


def _read(content: bytes, path: Path, revision: str, guidance: Guidance) -> Scenario:
    """The reader takes files only, and so holds every file to the same limits."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(content)
        try:
            document = read(copy)
            scenario = shaped(document, Scenario)
        except FaultyFile as error:
            raise _faulty(error.faults[0], path, revision) from None
    faults = [fault for fault in reference_faults(document, scenario, guidance) if fault.code not in BORNE]
    if faults:
        raise _faulty(faults[0], path, revision)
    return scenario


def _faulty(fault: Fault, path: Path, revision: str) -> NoEarlier:
    return NoEarlier(
        f"{path.name} was faulty at {revision} and cannot be compared (line {fault.line}, {fault.code}: {fault.message})"
    )
