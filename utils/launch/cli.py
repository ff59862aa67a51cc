"""The command line: one table of verbs, and every failure as one sentence.

Knows what each verb starts; not how an environment is made nor how JupyterLab is told what to show.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .. import __version__
from . import child, lab
from .chromium import MISSING, find_chromium
from .environment import Environment, ready
from .failures import LaunchError, from_os_error
from .progress import STEPS, Progress
from .project import Project, this_project

NAME = "The Reluctant Partner"
CALL = "import sys; from utils.{module} import main; sys.exit(main(sys.argv[1:]))"


@dataclass(frozen=True)
class Verb:
    says: str  # its line in the help
    needs_tests: bool  # whether the test requirements are installed as well
    run: Callable[[Project, Environment, list[str], Progress], int]


def main(arguments: Sequence[str]) -> int:
    """The exit code. Prints sentences, never a traceback, for everything that a person can mend."""
    try:
        return _dispatch(list(arguments))
    except LaunchError as failure:
        return _complain(str(failure))
    except OSError as failure:
        return _complain(str(from_os_error(failure)))
    except KeyboardInterrupt:
        print("\nStopped. Run the same command to go on.", file=sys.stderr)
        return 130


def _complain(sentence: str) -> int:
    print("\n" + sentence, file=sys.stderr)
    return 1


def _dispatch(arguments: list[str]) -> int:
    if arguments[:1] == ["--version"]:
        print(f"{NAME} {__version__}")
        return 0
    word = "" if not arguments or arguments[0].startswith("-") else arguments.pop(0)
    if word == "" and {"-h", "--help"} & set(arguments):
        print(help_text())
        return 0
    if word not in VERBS:
        raise LaunchError(f'"{word}" is not one of: {", ".join(filter(None, VERBS))}. See python -m utils --help')
    return _prepare_and_run(VERBS[word], this_project(), arguments)


def _prepare_and_run(verb: Verb, project: Project, arguments: list[str]) -> int:
    progress = Progress()
    if verb is VERBS[""]:
        open_options(arguments)  # a mistyped option is named before anything is installed
    requirements = project.test_requirements if verb.needs_tests else project.requirements
    environment = ready(project, requirements, progress)
    if environment.new:
        progress.step(STEPS, "Starting")
    return verb.run(project, environment, arguments, progress)


def open_options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m utils", add_help=False)
    parser.add_argument("--no-browser", action="store_true")
    parser.add_argument("--port", type=int, choices=range(1, 65536), metavar="N (1 to 65535)")
    return parser.parse_args(arguments)


def _open(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    chosen = open_options(arguments)
    return lab.open_start_page(project, environment.python, chosen.port, not chosen.no_browser, progress)


def _check(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    # The reader's own folder stays the current one: the files are named from there.
    return _python(project, environment, ["-c", CALL.format(module="check"), *arguments])


def _script(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    return _python(project, environment, ["-c", CALL.format(module="script"), *arguments])


def _refresh(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    return _python(project, environment, ["-c", CALL.format(module="refresh"), *arguments])


def _test(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    if find_chromium() is None:
        progress.say(MISSING)
    os.chdir(project.root)
    return _python(project, environment, ["-m", "pytest", *arguments])


def _bench(project: Project, environment: Environment, arguments: list[str], progress: Progress) -> int:
    os.chdir(project.root)
    return _python(project, environment, ["-m", "tests.benchmarks", *arguments])


def _python(project: Project, environment: Environment, arguments: list[str]) -> int:
    return child.run([str(environment.python), *arguments], env=lab.with_project(project, os.environ))


VERBS = {
    "": Verb("open the start page in the browser (--port N, --no-browser)", False, _open),
    "check": Verb("look for mistakes in the scenario files: check [FILES]", False, _check),
    "script": Verb("write a role-play down for a supervisor to sign: script ROLE_PLAY [--against REV]", False, _script),
    "refresh": Verb("after an edit, store anew what the notebooks show", False, _refresh),
    "test": Verb("run every test: test [options of pytest]", True, _test),
    "bench": Verb("measure how fast the program is", True, _bench),
}


def help_text() -> str:
    width = max(map(len, VERBS))
    lines = [f"  python -m utils {word:<{width}}  {verb.says}" for word, verb in VERBS.items()]
    return "\n".join(
        [
            f"{NAME} {__version__}: practise with a partner who does not want couples therapy.",
            "",
            *lines,
            "",
            "The first time, each of these makes a folder .venv and installs what it needs there. Your own Python and",
            "Jupyter stay as they are; to remove it all, delete the project's folder.",
        ]
    )
