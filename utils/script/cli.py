"""`python -m utils script`: write a role-play down for a supervisor to sign. Knows files and how to speak to an author."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from utils.faults import FaultyFile, shown_path
from utils.guidance import Guidance, load_guidance
from utils.scenario import Scenario, UnknownScenario, load_library, load_scenario
from utils.script.before import NoEarlier, earlier
from utils.script.page import page
from utils.script.paper import paper
from utils.script.plain import plain


def main(argv: Sequence[str] | None = None) -> int:
    """Write the page and the Markdown of one role-play. Returns 1, with the reason in words, where that cannot be done."""
    options = _parser().parse_args(argv)
    try:
        for path in _write(options.role_play, options.against, options.out):
            print(f"wrote {shown_path(path)}")
    except (FaultyFile, UnknownScenario, NoEarlier) as error:
        print(error.args[0], file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.out} cannot be written to: {error.strerror}. Name another folder with --out.", file=sys.stderr)
        return 1
    return 0


def _write(role_play: str, against: str | None, out: Path) -> tuple[Path, Path]:
    guidance = load_guidance()
    path, scenario = _found(role_play, guidance)
    before = None if against is None else earlier(path, against, guidance)
    written = paper(scenario, guidance, before)
    out.mkdir(parents=True, exist_ok=True)
    html, markdown = out / f"{scenario.id}.html", out / f"{scenario.id}.md"
    html.write_text(page(written), encoding="utf-8")
    markdown.write_text(plain(written), encoding="utf-8")
    return html, markdown


def _found(role_play: str, guidance: Guidance) -> tuple[Path, Scenario]:
    """A role-play of the project by its id, or one that lies elsewhere by its file."""
    if role_play.endswith((".yaml", ".yml")):
        return Path(role_play), load_scenario(Path(role_play), guidance)
    library = load_library()
    scenario = library[role_play]
    return library.files[role_play], scenario


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m utils script",
        description="Write a role-play down, as a page to print and as Markdown, for a supervisor to sign off.",
    )
    parser.add_argument("role_play", metavar="ROLE_PLAY", help="its id, such as the-spare-key, or its file")
    parser.add_argument("--against", metavar="REV", help="mark what changed since this git revision, such as HEAD~1")
    parser.add_argument(
        "--out", type=Path, default=Path(), metavar="FOLDER", help="where to write (default: the current folder)"
    )
    return parser
