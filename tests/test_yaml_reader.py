"""Reading YAML written by people: text stays text, places keep their lines, and no file does harm."""

from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tests.strategies import PROSE
from utils.faults import Fault, FaultyFile
from utils.yaml_reader import DEEPEST, LARGEST, Document, read, walk


@pytest.fixture(scope="session")
def any_file(tmp_path_factory) -> Path:
    """A file to overwrite: one for all examples of a property."""
    return tmp_path_factory.mktemp("yaml") / "any.yaml"


@pytest.fixture
def given_text(tmp_path):
    """Reads a file of this content."""

    def reads(content: str | bytes) -> Document:
        path = tmp_path / "file.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read(path)

    return reads


def refusal(reads, content: str | bytes) -> tuple[str, int]:
    with pytest.raises(FaultyFile) as caught:
        reads(content)
    assert len(caught.value.faults) == 1
    return caught.value.faults[0].code, caught.value.faults[0].line


def test_values_stay_the_text_that_was_written(given_text):
    document = given_text(
        'a: yes\nb: No\nc: 12:30\nd: ~\ne: 007\nf: 1e3\ng: 2026-11-22\nh:\ni: "quoted: yes"\nj: null\n'
    )
    assert document.data == {
        "a": "yes", "b": "No", "c": "12:30", "d": "~", "e": "007", "f": "1e3", "g": "2026-11-22", "h": "", "i": "quoted: yes",
        "j": "null",
    }  # fmt: skip


def test_keys_stay_the_text_that_was_written(given_text):
    assert given_text("yes: 1\n12: 2\n~: 3\n<<: 4\n").data == {"yes": "1", "12": "2", "~": "3", "<<": "4"}


def test_lists_mappings_and_blocks_nest(given_text):
    document = given_text("a: [x, {b: y}, []]\nc: >\n  one\n  line\nd: |\n  two\n  lines\n")
    assert document.data == {"a": ["x", {"b": "y"}, []], "c": "one line\n", "d": "two\nlines\n"}


def test_every_place_knows_its_line(given_text):
    document = given_text("a: 1\nb:\n  - c: 2\n    d: >\n      long\n      text\n  - [x,\n     y]\n")
    assert document.lines == {
        (): 1, ("a",): 1, ("b",): 2, ("b", 0): 3, ("b", 0, "c"): 3, ("b", 0, "d"): 4, ("b", 1): 7, ("b", 1, 0): 7, ("b", 1, 1): 8,
    }  # fmt: skip


def test_a_place_that_the_file_lacks_has_the_line_of_what_is_round_it(given_text):
    document = given_text("a: 1\nb:\n  c: 2\n")
    assert [document.line(where) for where in [("b", "c"), ("b", "x"), ("b", "c", 4, "y"), ("z",), ()]] == [
        3,
        2,
        3,
        1,
        1,
    ]


def test_a_fault_names_file_line_and_code(given_text, tmp_path):
    fault = given_text("a: 1\nb: 2\n").fault("S03", ("b",), "Not so.")
    assert fault == Fault(str(tmp_path / "file.yaml"), 2, "S03", "Not so.")
    assert str(fault) == f"{tmp_path / 'file.yaml'}:2: S03 error: Not so."


def test_a_file_below_the_current_folder_is_named_from_there(given_text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert given_text("a: 1").fault("W01", (), "So.").file == "file.yaml"


def test_a_byte_order_mark_and_windows_line_ends_are_no_obstacle(given_text):
    document = given_text(b"\xef\xbb\xbfa: 1\r\nb: \xe2\x80\x9cyes\xe2\x80\x9d\r\n")
    assert (document.data, document.line(("b",))) == ({"a": "1", "b": "“yes”"}, 2)


def test_a_file_of_just_the_largest_size_and_depth_is_read(given_text):
    nest = "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)
    start = f"a: {nest}\n#"
    assert list(walk(given_text(start + "x" * (LARGEST - len(start))).data)) == []


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"a: 1\nb: \xff\xfe\n", "F03", 2),
        ("a: 1\n".encode("utf-16"), "F03", 1),
        ("a: 1\nb: c: d\n", "F04", 2),
        ("a: 1\nb: 'open\n", "F04", 3),
        ("a: 1\n\tb: 2\n", "F04", 2),
        ("a: {b: 1\nc: 2\n", "F04", 2),
        ("a: 1\nb: *sighs* and looks away\n", "F04", 2),
        ("a: 1\n? [b]\n: 2\n", "F04", 2),
        ("a: {he: {she}: it}\n", "F04", 1),
        ("a: é\nb: one\x00two\n", "F04", 2),
        ("a: é\nb: one\ntwo: \x07\n", "F04", 3),
        ("%YAML 9.0\n---\na: 1\n", "F04", 1),
        ("a: 1\nb: 2\na: 3\n", "F05", 3),
        ("a:\n  b: {c: 1, c: 2}\n", "F05", 2),
        ("a: &here 1\nb: *here\n", "F06", 1),
        ("a: 1\nb: *nowhere\n", "F06", 2),
        ("a: 1\nb: &all\n  c: 2\n", "F06", 2),
        ("a: !!python/object/apply:os.system [ls]\n", "F07", 1),
        ("a: 1\nb: ! 2\n", "F07", 2),
        ("a: 1\nb: !!str 2\n", "F07", 2),
        ("a: " + "[" * DEEPEST + "]" * DEEPEST, "F08", 1),
        ("", "F09", 1),
        ("# nothing\n", "F09", 1),
        ("just words\n", "F09", 1),
        ("- a: 1\n- b: 2\n", "F09", 1),
        ("a: 1\n---\nb: 2\n", "F09", 2),
    ],
)
def test_what_a_file_must_not_hold_is_refused_with_its_line(given_text, content, code, line):
    assert refusal(given_text, content) == (code, line)


def test_one_byte_too_many_is_refused(given_text):
    assert refusal(given_text, "a: " + "x" * (LARGEST - 2)) == ("F02", 1)


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_what_is_no_file_is_refused(tmp_path, name):
    assert refusal(read, tmp_path / name) == ("F01", 1)


@given(texts=st.dictionaries(st.text(min_size=1), st.one_of(st.text(), st.sampled_from(PROSE)), min_size=1))
def test_any_text_in_quotation_marks_comes_back_as_it_is(any_file, texts):
    any_file.write_text(yaml.safe_dump(texts, default_style='"', allow_unicode=True), encoding="utf-8")
    assert read(any_file).data == texts


@given(content=st.one_of(st.binary(), st.text("ab1 \n\t:-?[]{},#&*!|>'\"%@`~<").map(str.encode)))
@example(content=b"?")
@example(content=b"{")
@example(content=b"a:\n - b\n c: d")
def test_any_bytes_are_read_or_refused_with_one_fault(any_file, content):
    any_file.write_bytes(content)
    try:
        document = read(any_file)
    except FaultyFile as error:
        faults = error.faults
    else:
        assert {where for where, _ in walk(document.data)} <= document.lines.keys()
        return
    assert [fault.code[0] for fault in faults] == ["F"]
    assert 1 <= faults[0].line <= len(content.splitlines()) + 1
