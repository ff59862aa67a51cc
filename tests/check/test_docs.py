"""The author's guide says what the code does: every code, every field, and an example that checks clean."""

import re
from pathlib import Path

import pytest
from msgspec.json import schema as json_schema

from utils.check import check_files
from utils.check.writing import COMMENT_WORDS, LINE_WORDS, REPLY_WORDS
from utils.faults import CODES
from utils.guidance import SCENARIOS, WEIGHTS
from utils.scenario import Scenario
from utils.scenario.library import role_play_files
from utils.yaml_reader import read

GUIDE = (SCENARIOS / "README.md").read_text(encoding="utf-8")
GOOD = Path(__file__).parent.parent / "good.yaml"
ROWS = [
    [cell.strip() for cell in row.strip("|").split("|")]
    for row in GUIDE.splitlines()
    if re.match(r"\| [A-Z]\d\d ", row)
]


@pytest.fixture
def example(tmp_path) -> Path:
    """The guide's worked example as a file of its own."""
    (text,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    path = tmp_path / "role_plays" / "inviting-partner" / "the-car-park.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_guide_has_a_line_for_every_code_in_order_and_for_no_other():
    assert [code for code, *_ in ROWS] == list(CODES)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_line_says_what_the_code_means_and_what_to_do(row):
    code, meaning, remedy = row
    assert meaning == CODES[code]
    assert remedy.endswith(".")


def test_no_code_is_mentioned_that_does_not_exist():
    assert set(re.findall(r"\b[FSRGKW]\d\d\b", GUIDE)) == set(CODES)


def test_the_example_checks_clean(example):
    assert check_files([example], library=role_play_files()) == []


def test_the_example_is_the_good_file_of_the_tests(example):
    assert read(example).data == read(GOOD).data | {"id": "the-car-park"}


def test_the_example_points_an_editor_at_the_schema(example):
    first = example.read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../scenario.schema.json"
    assert (role_play_files()[0].parent / "../../scenario.schema.json").resolve() == SCENARIOS / "scenario.schema.json"
    assert (SCENARIOS / "scenario.schema.json").is_file()


def test_every_field_of_the_format_is_explained():
    fields = {field for part in json_schema(Scenario)["$defs"].values() for field in part["properties"]}
    assert {field for field in fields if f"`{field}`" not in GUIDE} == set()


def test_every_fixed_word_of_the_head_is_named_except_where_the_guide_says_that_the_editor_shows_them():
    parts = json_schema(Scenario)["$defs"]
    properties, kinds = parts["Scenario"]["properties"], parts["Ending"]["properties"]["kind"]["enum"]
    words = [*properties["seat"]["enum"], *properties["level"]["enum"], *kinds, "inviting", "reluctant", "other"]
    assert [word for word in words if f"`{word}`" not in GUIDE] == []


def test_the_lengths_and_weights_that_the_guide_names_are_those_of_the_code():
    lengths = {"line": LINE_WORDS, "say": REPLY_WORDS}
    for field, (least, most) in lengths.items():
        assert re.search(rf"\| `{field}` \| .*\b{least} to {most} words", GUIDE)
    assert re.search(rf"\| `why` \| .*\b{COMMENT_WORDS} words at most", GUIDE)
    assert (
        f"A mild slip takes off {WEIGHTS['mild']}, a harmful one {WEIGHTS['harmful']}, an unsafe one {WEIGHTS['unsafe']}."
        in GUIDE
    )


def test_every_file_that_the_guide_points_at_is_there():
    assert [name for name in re.findall(r"\]\(([^)]+)\)", GUIDE) if not (SCENARIOS / name).exists()] == []
