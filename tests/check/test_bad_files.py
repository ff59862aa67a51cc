"""Each code has a bad file that yields it and nothing else, at the marked line: `tests/bad/`, or made here where a file cannot be kept."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from utils.check import check_files
from utils.check.help_lines import help_line_faults
from utils.faults import CODES, Fault
from utils.yaml_reader import LARGEST

TESTS = Path(__file__).parent.parent
GOOD = TESTS / "good.yaml"
KEPT = {path.stem[:3].upper(): path for path in sorted((TESTS / "bad").glob("*.yaml"))}


def _missing(folder: Path) -> tuple[Path, int]:
    return folder / "missing.yaml", 1


def _too_large(folder: Path) -> tuple[Path, int]:
    path = folder / "good.yaml"
    path.write_bytes(GOOD.read_bytes() + b"#" * LARGEST)
    return path, 1


def _not_utf8(folder: Path) -> tuple[Path, int]:
    path = folder / "good.yaml"
    path.write_bytes(GOOD.read_text(encoding="utf-8").encode("cp1252"))
    line = next(n for n, text in enumerate(GOOD.read_text(encoding="utf-8").splitlines(), 1) if not text.isascii())
    return path, line


def _same_id(folder: Path) -> tuple[Path, int]:
    path = folder / "good.yaml"
    path.write_bytes(GOOD.read_bytes())
    other = folder / "other" / "good.yaml"
    other.parent.mkdir()
    other.write_text(re.sub(r'(?<=: )".{20,}"', '"Nothing alike."', GOOD.read_text(encoding="utf-8")), encoding="utf-8")
    return path, 1


MADE = {"F01": _missing, "F02": _too_large, "F03": _not_utf8, "S06": _same_id}
"""What no repository should hold: a file that is not there, one of a megabyte, one that editors would repair, a pair."""


def bad_file(code: str, folder: Path) -> tuple[Path, int]:
    """The bad file of this code, and the line at fault."""
    if code in MADE:
        return MADE[code](folder)
    path = KEPT[code]
    marked = [
        n for n, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if text.endswith(f"# <- {code}")
    ]
    assert len(marked) == 1, f"{path.name} must mark one line with # <- {code}"
    return path, marked[0]


def test_the_good_file_has_no_fault():
    assert check_files([GOOD], library=[]) == []


def test_every_code_has_one_bad_file_and_every_bad_file_a_code():
    assert Counter([*MADE, *(path.stem[:3].upper() for path in (TESTS / "bad").iterdir())]) == Counter(list(CODES))


def found(path: Path) -> list[Fault]:
    """The faults of a role-play, or of help lines as they stood on 22 November 2026."""
    if "help-line" in path.name:
        return list(help_line_faults(date(2026, 11, 22), path))
    return check_files([path], library=path.parent.glob("other/*.yaml"))


@pytest.mark.parametrize("code", CODES)
def test_the_bad_file_yields_its_code_at_its_line_and_nothing_else(code, tmp_path):
    path, line = bad_file(code, tmp_path)
    assert [(fault.code, fault.line) for fault in found(path)] == [(code, line)]


@pytest.mark.parametrize("code", sorted(KEPT))
def test_a_bad_file_says_at_its_top_what_is_wrong_with_it(code):
    assert KEPT[code].read_text(encoding="utf-8").startswith(f"# {code}: {CODES[code]}. ")


def test_a_seat_that_is_not_its_folders_name_is_a_fault(tmp_path):
    path = tmp_path / "coach" / "good.yaml"
    path.parent.mkdir()
    path.write_bytes(GOOD.read_bytes())
    assert [(fault.code, fault.line) for fault in check_files([path], library=[])] == [("S05", 6)]


def test_a_sentence_of_another_role_play_is_a_fault_of_the_file_that_is_checked(tmp_path):
    path = tmp_path / "copy.yaml"
    path.write_text(GOOD.read_text(encoding="utf-8").replace("id: good", "id: copy"), encoding="utf-8")
    faults = check_files([path], library=[GOOD, path])
    assert {(fault.code, Path(fault.file).name) for fault in faults} == {("W05", "copy.yaml")}
    assert faults[0].message == (
        "“take a practical no at its word and hear what stands behind it once it has been let stand” stands in good.yaml too: "
        "say it in another way, as this person would."
    )


def test_two_checked_files_that_share_their_sentences_are_reported_once_each_sentence(tmp_path):
    path = tmp_path / "copy.yaml"
    path.write_text(GOOD.read_text(encoding="utf-8").replace("id: good", "id: copy"), encoding="utf-8")
    both = check_files([path, GOOD], library=[])
    assert len(both) == len(check_files([path], library=[GOOD]))


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_being_checked(tmp_path):
    faults = check_files([tmp_path / "missing.yaml", KEPT["F04"], KEPT["K03"]], library=[tmp_path / "missing-too.yaml"])
    assert sorted(fault.code for fault in faults) == ["F01", "F04", "K03"]


@pytest.fixture
def codes_of(tmp_path):
    """The codes of a file with these texts replaced."""

    def find(path: Path, *changes: tuple[str, str]) -> list[str]:
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        changed = tmp_path / path.name
        changed.write_text(text, encoding="utf-8")
        return [fault.code for fault in check_files([changed], library=[])]

    return find


def test_a_gauge_that_only_chooses_between_a_place_and_the_same_place_never_matters(codes_of):
    both_ways = '[{when: {trust: ">=6"}, goto: the-drawer}, {goto: the-drawer}]'
    assert codes_of(
        GOOD,
        ("openness: {start: 3}", "openness: {start: 3}\n  trust: {start: 5}"),
        ('moves: {openness: 0}\n        lands: "“It was', 'moves: {trust: 1}\n        lands: "“It was'),
        ('would stay with the picture first."\n        goto: the-drawer', f'would stay."\n        goto: {both_ways}'),
    ) == ["G05"]


def test_safety_once_called_for_holds_through_every_later_scene(codes_of):
    say = "      - {{id: {0}, say: 'They look at the {0} for a while.', follows: [{1}], lands: l, why: w, goto: two-of-you}}\n"
    choices = say.format("map", "patience") + say.format("sky", "") + say.format("clock", "")
    between = f"  between:\n    line: 'Nobody says a word as the lights go on.'\n    calls_for: [patience]\n    choices:\n{choices}"
    codes = codes_of(
        KEPT["K04"], ("goto: two-of-you", "goto: between"), ("  two-of-you:\n", f"{between}  two-of-you:\n")
    )
    assert codes == ["K04"]


def test_what_stands_in_a_scene_that_no_play_reaches_is_neither_heard_nor_practised(codes_of):
    assert codes_of(
        KEPT["G02"],
        ("underneath: [fear-of-blame]", "underneath: [fear-of-blame, shame]"),
        ("practises: [", "practises: [small-everyday-moments, "),
        ("    calls_for: [small-everyday-moments]", "    shows: [shame]\n    calls_for: [small-everyday-moments]"),
    ) == ["K06", "K05", "G02"]
