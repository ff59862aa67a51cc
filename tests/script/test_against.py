"""What is marked as changed: between two role-plays, and between a file and the same file in git."""

import re
import subprocess

import pytest
from msgspec import json

from tests.script.conftest import GOOD, GOOD_FILE, GUIDANCE, as_markdown, as_page, as_read, both
from utils.scenario import Scenario
from utils.script import main
from utils.script.before import Earlier
from utils.script.paper import paper
from utils.shape import converted

FIRST = "thursdays-at-five"


def edited(change) -> Scenario:
    data = json.decode(json.encode(GOOD))
    change(data, data["scenes"][FIRST]["choices"])
    return converted(data, Scenario)


def changes(now: Scenario, before: Scenario) -> dict[str, str]:
    return dict(paper(now, GUIDANCE, Earlier(before, "then")).changes)


def reworded(data, replies):
    replies[0] |= {"why": "It was said otherwise.", "slips": [], "debatable": "Once it was."}


def fourth(data, replies):
    replies.append(replies[0] | {"id": "a-fourth", "say": "A fourth reply that was not always there."})


def test_nothing_changed_is_said():
    assert changes(GOOD, GOOD) == {}
    assert "Nothing has changed." in as_page(GOOD, GOOD).text
    assert "Nothing has changed." in as_read(GOOD, GOOD).text


@both
def test_a_changed_reply_shows_the_old_text_and_the_new(shown):
    before = edited(reworded)
    assert changes(GOOD, before) == {"Scene 1: Thursdays at five, Reply 1": "changed: Why, Slips into, Debatable"}
    said = shown(GOOD, before).text.casefold()
    assert "was: it was said otherwise." in said
    assert f"now: {GOOD.scenes[FIRST].choices[0].why}".casefold() in said
    assert "was: once it was." in said
    assert f"new: “{GUIDANCE['pushing'].name}”".casefold() in said


@both
def test_an_added_reply_is_marked(shown):
    now = edited(fourth)
    assert changes(now, GOOD) == {"Scene 1: Thursdays at five, Reply 4": "added"}
    assert re.search("Scene 1: Thursdays at five, Reply 4 ?: added", shown(now, GOOD).text)


@both
def test_a_removed_reply_is_shown_and_marked(shown):
    before = edited(fourth)
    assert changes(GOOD, before) == {"Scene 1: Thursdays at five, Reply 4": "removed"}
    assert "A fourth reply that was not always there." in shown(GOOD, before).text
    assert "#### Reply 4 · removed" in as_markdown(GOOD, before)


def test_scenes_and_endings_that_come_and_go():
    def shorter(data, replies):
        del data["scenes"]["two-of-you"], data["endings"]["ring-first"]
        for reply in replies:
            reply["goto"] = "the-drawer"

    lead = {f"Scene 1: Thursdays at five, Reply {number}": "changed: Leads" for number in (1, 2, 3)}
    whole = {"Scene 2: Two of you", "Ring first"}
    assert changes(GOOD, edited(shorter)) == lead | dict.fromkeys(whole, "added")
    assert changes(edited(shorter), GOOD) == lead | dict.fromkeys(whole, "removed")


def test_a_new_order_is_no_change_but_for_the_numbers():
    assert changes(edited(lambda data, replies: replies.reverse()), GOOD) == {}


def test_the_head_the_people_and_guidance_that_has_gone_since():
    def other(data, replies):
        data["about"]["goal"] = "Another goal."
        data["people"][0]["about"] = "Somebody else."
        replies[1]["follows"] = ["gone-since"]

    said = changes(GOOD, edited(other))
    assert said["The role-play"] == "changed: Goal"
    assert said["Ruth"] == "changed: About"
    assert "gone-since" in as_page(GOOD, edited(other)).text


@pytest.fixture
def versions(tmp_path, monkeypatch, capsys):
    """A repository whose file has changed since its first version; runs the command there."""
    monkeypatch.chdir(tmp_path)
    # No setting of this computer, no commit hook and no signing key has a say.
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, str(tmp_path / "no-config"))
    git("init", "-q")
    (tmp_path / "other.txt").write_text("before there was a role-play")
    commit("first")
    good = GOOD_FILE.read_text(encoding="utf-8")
    path = tmp_path / "good.yaml"
    for tag, text in (
        ("faulty", "format: 1\n"),
        ("old", good.replace("He turns his head", "He looked away")),
        ("new", good),
    ):
        path.write_text(text, encoding="utf-8")
        commit(tag)

    def run(*arguments: str) -> tuple[int, str]:
        return main(["good.yaml", "--out", "out", *arguments]), capsys.readouterr().err

    return run


def git(*arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b", *arguments], check=True, capture_output=True)


def commit(tag: str) -> None:
    git("add", ".")
    git("commit", "-q", "-m", tag)
    git("tag", tag)


def test_against_a_revision(versions, tmp_path):
    assert versions("--against", "old") == (0, "")
    said = (tmp_path / "out" / "good.md").read_text(encoding="utf-8")
    assert "## What changed since old (" in said
    assert "- **Scene 1: Thursdays at five, Reply 2**: changed: How it lands" in said
    assert "**was:** He looked away" in said
    assert versions("--against", "HEAD") == (0, "")
    assert "Nothing has changed." in (tmp_path / "out" / "good.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [
        ("nowhere", "git knows no revision 'nowhere'."),
        ("--all", "git knows no revision '--all'."),
        ("", "git knows no revision ''."),
        ("first", "There is no good.yaml in this folder at first ("),
        ("faulty", "good.yaml was faulty at faulty and cannot be compared (line 1, S01: "),
    ],
)
def test_a_revision_without_the_file_is_one_sentence(versions, tmp_path, revision, sentence):
    status, said = versions(f"--against={revision}")
    assert (status, said.count("\n")) == (1, 1)
    assert said.startswith(sentence)
    assert not (tmp_path / "out").exists()


def test_a_folder_without_git_and_a_computer_without_it(tmp_path, monkeypatch, capsys):
    (tmp_path / "good.yaml").write_bytes(GOOD_FILE.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["good.yaml", "--against", "HEAD"]) == 1
    assert "good.yaml lies in no git repository" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["good.yaml", "--against", "HEAD"]) == 1
    assert "git is not installed" in capsys.readouterr().err
