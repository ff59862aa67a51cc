"""`python -m utils script`: what is written where, and what an author reads when it cannot be."""

import pytest

from tests.script.conftest import LIBRARY
from utils.script import main


@pytest.fixture
def said(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        return (main(arguments), *capsys.readouterr())

    return run


def test_the_page_and_the_markdown_are_written_into_the_current_folder_or_another(said, tmp_path):
    one = LIBRARY.heads[0].id
    assert said(one) == (0, f"wrote {one}.html\nwrote {one}.md\n", "")
    assert said(one, "--out", "for/Ruth")[0] == 0
    for name in (f"{one}.html", f"{one}.md"):
        assert (tmp_path / name).read_text(encoding="utf-8") == (tmp_path / "for/Ruth" / name).read_text(
            encoding="utf-8"
        )


def test_an_unknown_id_is_answered_with_the_nearest(said, tmp_path):
    status, out, error = said("the-spare-kay")
    assert (status, out) == (1, "")
    assert error == "There is no role-play 'the-spare-kay'. Did you mean the-spare-key?\n"
    assert list(tmp_path.iterdir()) == []


def test_a_faulty_file_is_answered_with_its_faults(said, tmp_path):
    (tmp_path / "mine.yaml").write_text("format: 1\nid: mine\n", encoding="utf-8")
    status, out, error = said("mine.yaml")
    assert (status, out) == (1, "")
    assert all(line.startswith("mine.yaml:1: S01 error: ") for line in error.splitlines())


def test_a_file_that_is_not_there_is_one_clear_line(said):
    assert said("nowhere.yaml")[2].startswith("nowhere.yaml:1: F01 error: ")


def test_a_folder_that_cannot_be_written_to_is_one_sentence(said, tmp_path):
    (tmp_path / "taken").write_text("a file")
    status, _, error = said(LIBRARY.heads[0].id, "--out", "taken")
    assert (status, error) == (1, "taken cannot be written to: File exists. Name another folder with --out.\n")
