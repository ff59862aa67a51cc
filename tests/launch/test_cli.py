import errno

import pytest

from utils import __version__
from utils.launch import child, cli, failures, lab
from utils.launch.environment import Environment
from utils.launch.project import this_project


@pytest.fixture
def started(monkeypatch, tmp_path):
    """The commands that verbs start; the environment is ready, and nothing runs."""
    commands = []
    asked_for = []

    def ready(project, requirements, progress):
        asked_for.append(requirements)
        return Environment(tmp_path / "python", new=False)

    monkeypatch.setattr(cli, "ready", ready)
    monkeypatch.setattr(child, "run", lambda command, **_: commands.append(command[1:]) or 3)
    monkeypatch.setattr(cli, "find_chromium", lambda: "/bin/chromium")
    monkeypatch.chdir(tmp_path)
    commands.append(asked_for)
    return commands


def test_help_names_every_verb(capsys):
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    for word, verb in cli.VERBS.items():
        assert f"python -m utils {word}" in said
        assert verb.says in said


def test_the_version(capsys):
    assert cli.main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_an_unknown_verb_is_answered_with_the_known_ones(capsys):
    assert cli.main(["tests"]) == 1
    assert '"tests" is not one of: check, script, refresh, test, bench' in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["check", "script", "refresh"])
def test_check_script_and_refresh_hand_their_arguments_on(started, verb):
    assert cli.main([verb, "a file.yaml", "--help"]) == 3
    assert started[1:] == [["-c", cli.CALL.format(module=verb), "a file.yaml", "--help"]]
    assert started[0] == [this_project().requirements]


def test_test_runs_pytest_with_what_tests_need(started):
    assert cli.main(["test", "-k", "one"]) == 3
    assert started[1:] == [["-m", "pytest", "-k", "one"]]
    assert started[0] == [this_project().test_requirements]


def test_bench_runs_the_benchmarks(started):
    cli.main(["bench", "--quick"])
    assert started[1:] == [["-m", "tests.benchmarks", "--quick"]]


def test_a_missing_chromium_is_said_before_the_tests(started, monkeypatch, capsys):
    monkeypatch.setattr(cli, "find_chromium", lambda: None)
    cli.main(["test"])
    said = capsys.readouterr().out
    assert "browser tests will be skipped: no Chromium found" in said
    assert "apt-get install chromium" in said


def test_without_a_verb_the_start_page_opens(started, monkeypatch):
    opened = []
    monkeypatch.setattr(lab, "open_start_page", lambda *arguments: opened.append(arguments[2:4]) or 0)
    assert cli.main(["--port", "9000", "--no-browser"]) == 0
    assert cli.main([]) == 0
    assert opened == [(9000, False), (None, True)]


@pytest.mark.parametrize("options", [["--prot", "1"], ["--port", "many"], ["--port", "70000"]])
def test_a_mistyped_option_is_named_before_anything_is_installed(started, options, capsys):
    with pytest.raises(SystemExit):
        cli.main(options)
    assert started[0] == []
    assert options[0] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (failures.LaunchError("Do this."), "Do this."),
        (OSError(errno.EROFS, "Read-only file system", ".venv"), failures.READ_ONLY),
        (OSError(errno.ENOSPC, "No space left on device"), failures.DISK_FULL),
        (KeyboardInterrupt(), "Stopped. Run the same command to go on."),
    ],
    ids=["sentence", "read-only folder", "full disk", "Ctrl-C"],
)
def test_every_failure_is_one_sentence(monkeypatch, capsys, problem, sentence):
    def fail(*_):
        raise problem

    monkeypatch.setattr(cli, "ready", fail)
    assert cli.main([]) in (1, 130)
    assert capsys.readouterr().err == f"\n{sentence}\n"
