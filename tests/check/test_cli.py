"""`python -m utils check`: what an author reads, and the exit code that a program reads."""

from pathlib import Path

import pytest

from utils.check import main
from utils.faults import CODES
from utils.guidance import SCENARIOS, load_guidance

TESTS = Path(__file__).parent.parent
GOOD = TESTS / "good.yaml"
BAD = TESTS / "bad"


@pytest.fixture
def said(capsys, monkeypatch):
    """Runs the command in the project's folder; returns exit code, output and error output."""
    monkeypatch.chdir(TESTS.parent)

    def run(*arguments: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        return (status, *capsys.readouterr())

    return run


def test_a_clean_file_is_said_to_be_clean(said):
    assert said(GOOD) == (0, "1 role-play checked: no errors, no warnings.\n", "")


def test_an_error_is_named_with_file_line_code_and_remedy_and_fails(said):
    assert said(BAD / "r03-goto-nowhere.yaml") == (
        1,
        "tests/bad/r03-goto-nowhere.yaml:88: R03 error: There is no scene or ending the-draw. Did you mean the-drawer?\n"
        "1 role-play checked: 1 error, no warnings.\n",
        "",
    )


WARNED = (
    "tests/bad/w08-markup.yaml:56: W08 warning: “**” is shown as it stands: write plain text.\n"
    "1 role-play checked: no errors, 1 warning.\n"
)


def test_a_warning_alone_does_not_fail(said):
    assert said(BAD / "w08-markup.yaml") == (0, WARNED, "")


def test_a_warning_fails_where_the_check_is_strict(said):
    assert said(BAD / "w08-markup.yaml", "--strict") == (1, WARNED, "")


def test_faults_of_several_files_come_in_order_and_are_counted(said):
    status, out, _ = said(
        BAD / "s03-wrong-value.yaml", BAD / "f05-key-twice.yaml", BAD / "k03-not-offered.yaml", BAD / "missing.yaml"
    )
    assert [line.split(": ")[0].rpartition("/")[2].partition(".")[0] for line in out.splitlines()[:-1]] == [
        "f05-key-twice", "k03-not-offered", "missing", "s03-wrong-value",
    ]  # fmt: skip
    assert (status, out.splitlines()[-1]) == (1, "4 role-plays checked: 4 errors, no warnings.")


def test_a_file_that_is_not_there_is_one_clear_line(said):
    assert said("nowhere.yaml") == (
        1,
        "nowhere.yaml:1: F01 error: No such file or directory. Check the name and that you may read it.\n"
        "1 role-play checked: 1 error, no warnings.\n",
        "",
    )


def test_a_folder_is_one_clear_line(said):
    status, out, _ = said(BAD)
    assert (status, out.startswith("tests/bad:1: F01 error: ")) == (1, True)


def test_without_a_file_all_role_plays_and_the_help_lines_are_checked(said):
    status, out, err = said()
    count = len(list((SCENARIOS / "role_plays").glob("*/*.yaml")))
    assert out.splitlines()[-1].startswith(f"{count} role-plays checked: ")
    assert (status == 0) == (" no errors" in out.splitlines()[-1])
    assert err == ""


def test_the_codes_are_listed_with_their_meaning(said):
    status, out, _ = said("--codes")
    assert (status, out.splitlines()) == (0, [f"{code}  {meaning}" for code, meaning in CODES.items()])


def test_faulty_guidance_is_said_to_come_first(said, monkeypatch, tmp_path):
    path = tmp_path / "guidance.yaml"
    path.write_text("format: 1\nsources: {}\nentries: []\n", encoding="utf-8")
    monkeypatch.setattr("utils.check.cli.load_guidance", lambda: load_guidance(path))
    status, out, err = said(GOOD)
    assert (status, out.splitlines()[0]) == (
        1,
        f"{path}:3: S03 error: entries does not fit: write fields and values, such as {{openness: 2}}.",
    )
    assert "mend them first" in err


def test_an_unknown_option_is_explained(said, capsys):
    with pytest.raises(SystemExit) as stopped:
        said("--stirct")
    assert stopped.value.code == 2
    assert "usage: python -m utils check" in capsys.readouterr().err
