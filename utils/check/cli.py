"""`python -m utils check`: print the faults of role-play files. Knows how to speak to an author, not what a fault is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from utils.check.files import check_files
from utils.check.help_lines import help_line_faults
from utils.check.tells import broken, find_tells, report
from utils.faults import CODES, FaultyFile
from utils.guidance import load_guidance
from utils.scenario import load_scenario
from utils.scenario.library import role_play_files
from utils.scoring import Outlook


def main(argv: Sequence[str] | None = None) -> int:
    """Check the files named, or all of the project's. Returns 1 where there is an error (with --strict: any finding), else 0."""
    options = _parser().parse_args(argv)
    if options.codes:
        print("\n".join(f"{code}  {meaning}" for code, meaning in CODES.items()))
        return 0
    paths = options.files or role_play_files()
    if options.tells:
        return _tells(paths)
    try:
        load_guidance()
        faults = check_files(paths)
        if not options.files:
            faults += help_line_faults(date.today())
    except FaultyFile as error:
        print(error)
        print("\nThe guidance or the help lines are at fault: mend them first.", file=sys.stderr)
        return 1
    for fault in faults:
        print(fault)
    errors = sum(fault.severity == "error" for fault in faults)
    print(
        f"{_count(len(paths), 'role-play')} checked: {_count(errors, 'error')}, {_count(len(faults) - errors, 'warning')}."
    )
    return 1 if errors or (options.strict and faults) else 0


def _tells(paths: Sequence[Path]) -> int:
    """Print what surface cues earn over these role-plays. Returns 1 where a limit is broken."""
    try:
        guidance = load_guidance()
        outlooks = [Outlook(load_scenario(path, guidance), guidance) for path in paths]
    except FaultyFile as error:
        print(error)
        print("\nA file that cannot be played cannot be searched for tells: mend it first.", file=sys.stderr)
        return 1
    limits: list[str] = []
    if outlooks:
        tells = find_tells(outlooks)
        limits = broken(tells)
        print("\n".join([report(tells), "", *limits]))
    print(f"{_count(len(outlooks), 'role-play')} searched for tells: {_count(len(limits), 'limit')} broken.")
    return 1 if limits else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m utils check", description="Check role-play files, exactly.")
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="role-play files (default: all of them, the guidance and the help lines)",
    )
    parser.add_argument("--strict", action="store_true", help="fail on warnings too")
    parser.add_argument("--tells", action="store_true", help="instead, what surface cues earn over these role-plays")
    parser.add_argument("--codes", action="store_true", help="list every code and what it means")
    return parser


def _count(number: int, noun: str) -> str:
    return f"{'no' if number == 0 else number} {noun}{'' if number == 1 else 's'}"
