"""Role-play files: what is read, and what the author is told of each mistake of shape or reference."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from msgspec.structs import replace

from tests.strategies import scenario_data
from utils.faults import FaultyFile
from utils.scenario import Branch, Library, Scenario, UnknownScenario, holds, load, load_library, load_scenario
from utils.shape import converted

GOOD = Path(__file__).parent.parent / "good.yaml"


@pytest.fixture(scope="session")
def invented(tmp_path_factory) -> Path:
    """A file to overwrite: one for all examples of a property."""
    return tmp_path_factory.mktemp("invented") / "invented.yaml"


@pytest.fixture
def faults_of(tmp_path):
    """The faults of the good file with one text replaced, as `CODE: message`."""

    def find(old: str, new: str) -> list[str]:
        text = GOOD.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "good.yaml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(FaultyFile) as caught:
            load(path)
        return [f"{fault.code}: {fault.message}" for fault in caught.value.faults]

    return find


@given(data=scenario_data())
def test_a_scenario_written_to_a_file_and_read_again_is_the_same(invented, data):
    invented.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    scenario = converted(data, Scenario)
    assert load_scenario(invented) == scenario
    assert list(load_scenario(invented).gauges) == list(scenario.gauges)


def test_a_scenario_knows_its_people_speakers_choices_and_branches():
    scenario = load_scenario(GOOD)
    scene = scenario.scenes["two-of-you"]
    assert [scenario.person(role).name for role in ("inviting", "reluctant")] == ["Ruth", "Milan"]
    assert scenario.speaker(scene) == "Milan"
    assert scenario.speaker(replace(scene, speaker="Ruth")) == "Ruth"
    assert scene.choice("the-one").branches == (
        Branch(when={"openness": ">=6"}, goto="ring-first"),
        Branch(goto="the-drawer"),
    )
    assert scene.choice("you-go-first").branches == (Branch(goto="the-drawer"),)
    with pytest.raises(KeyError):
        scene.choice("there-must-be-an-evening")


@pytest.mark.parametrize(
    ("condition", "values"),
    [(">=9", {9, 10}), ("<=1", {0, 1}), ("==5", {5}), ("> 8", {9, 10}), ("< 2", {0, 1}), (">=10", {10}), ("<0", set())],
)
def test_a_condition_holds_for_these_values_of_a_gauge(condition, values):
    assert {value for value in range(11) if holds(condition, value)} == values


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("        goto: two-of-you", "", "S01: In scenes.thursdays-at-five.choices.0, `goto` is missing: add it."),
        ("format: 1\n", "", "S01: In the file, `format` is missing: add it."),
        ("moves: {openness: -1}", "moves: {openness: -11}", "S03: scenes.thursdays-at-five.choices.0.moves.openness is “-11”: use -10 or more."),
        ("age: 38", "age: 17", "S03: people.1.age is “17”: use 18 or more."),
        ("age: 38", "age: thirty", "S03: people.1.age is “thirty”: write a whole number, in figures."),
        ("minutes: 4", "minutes: 4.5", "S03: minutes is “4.5”: write a whole number, in figures."),
        ("seat: inviting-partner", "seat: inviting", "S03: seat is “inviting”: use one of therapist, coach, inviting-partner (did you mean inviting-partner?)."),
        ("id: good", "id: Good one", "S03: id is “Good one”: use lower-case words joined by hyphens."),
        ('openness: ">=6"', 'openness: "6"', "S03: scenes.two-of-you.choices.1.goto.0.when.openness is “6”: write a comparison such as \">=5\"."),
        ("title: The car park", "title:", "S03: title is “”: write something here."),
        ("practises: [practical-barriers-are-real, reflect-and-validate]", "practises: []", "S03: about.practises does not fit: give at least 1."),
        ("practises: [practical-barriers-are-real, reflect-and-validate]", "practises: curiosity", "S03: about.practises is “curiosity”: write a list, such as [one, two]."),
        ("gauges:\n  openness: {start: 3}", "gauges: {openness: {start: 3}, a: {start: 1}, b: {start: 1}}", "S03: gauges does not fit: give at most 2."),
        ("moves: {openness: -1}", "moves: -1", "S03: scenes.thursdays-at-five.choices.0.moves is “-1”: write fields and values, such as {openness: 2}."),
        ("couple: {type: different-sex, stage: married, region: europe, context: [parents, demanding-work]}", "couple: married", "S03: couple is “married”: write its fields, one a line."),
        ("title: The car park", "title: [The car park]", "S03: title does not fit: write text."),
        ("minutes: 4", "minutes: [4]", "S03: minutes does not fit: write a whole number, in figures."),
        ("title: The car park", "title: " + 50 * "long " + 400 * "winded", "S03: title is “long long long long long long long long …”: give at most 2000 characters."),
        ("goto:\n          - {when", "goto:\n          - {whn", "S02: `whn` is not a field of this format: check the spelling, or remove it."),
        ("format: 1", "format: 2", "S04: It says format 2; this program reads format 1. Update the program, or the file."),
    ],
)  # fmt: skip
def test_a_mistake_of_shape_is_told_with_what_to_do(faults_of, old, new, fault):
    assert faults_of(old, new) == [fault]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("follows: [share-control]", "follows: [share-controls]", "R01: There is no guidance share-controls. Did you mean share-control?"),
        ("slips: [pushing]", "slips: [curiosity]", "R02: curiosity is a principle; here stands a pitfall."),
        ("start: thursdays-at-five", "start: thursday", "R03: There is no scene thursday. Did you mean thursdays-at-five?"),
        ("start: thursdays-at-five", "start: ring-first", "R03: There is no scene ring-first. There are thursdays-at-five, two-of-you."),
        ("        goto: two-of-you", "        goto: two-of-us", "R03: There is no scene or ending two-of-us. Did you mean two-of-you?"),
        ("role: inviting", "role: other", "R06: There are 0 inviting and 1 reluctant people: name one of each, and others as `other`."),
        ("role: reluctant", "role: other", "R06: There are 1 inviting and 0 reluctant people: name one of each, and others as `other`."),
        ("- {when: {openness: \">=6\"}, goto: ring-first}", "- {goto: ring-first}", "R10: Only the last entry may lack a `when`: the entries after it are never read."),
        ("        goto: two-of-you", "        goto: thursdays-at-five", "G01: thursdays-at-five > thursdays-at-five comes back to where it was: lead one of these on to a new scene or an ending."),
    ],
)  # fmt: skip
def test_a_mistake_of_reference_is_told_with_what_to_do(faults_of, old, new, fault):
    assert faults_of(old, new) == [fault]


def test_every_fault_is_told_at_once(faults_of):
    assert [fault[:3] for fault in faults_of("level: beginner", "levels: beginner")] == ["S01", "S02"]


@pytest.fixture
def folder(tmp_path) -> Path:
    """Three role-plays that can be played and one that cannot."""
    text = GOOD.read_text(encoding="utf-8")
    for seat, name, level in (
        ("coach", "b", "advanced"), ("coach", "a", "advanced"), ("therapist", "c", "beginner"), ("therapist", "broken", "expert"),
    ):  # fmt: skip
        path = tmp_path / seat / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        changed = text.replace("id: good", f"id: {name}").replace("seat: inviting-partner", f"seat: {seat}")
        path.write_text(
            changed.replace("level: beginner", f"level: {level}").replace("title: The", f"title: {name} The"),
            encoding="utf-8",
        )
    return tmp_path


def test_a_library_holds_what_can_be_played_easiest_first_and_reports_the_rest(folder):
    library = load_library(folder)
    assert [head.id for head in library.heads] == ["c", "a", "b"]
    assert [(Path(fault.file).name, fault.code) for fault in library.faults] == [("broken.yaml", "S03")]


def test_a_role_play_is_found_by_its_id(folder):
    assert load_library(folder)["a"] == load_scenario(folder / "coach" / "a.yaml")


def test_an_unknown_id_is_answered_with_the_nearest():
    library = Library((load_scenario(GOOD),))
    with pytest.raises(UnknownScenario, match=r"^There is no role-play 'god'\. Did you mean good\?$"):
        library["god"]


def test_the_id_of_a_faulty_file_is_answered_with_its_faults(folder):
    with pytest.raises(
        UnknownScenario,
        match=r"^The role-play broken cannot be played until its file is mended:\n.*broken\.yaml:7: S03 error: level is “expert”",
    ):
        load_library(folder)["broken"]


def test_an_empty_folder_is_an_empty_library(tmp_path):
    assert load_library(tmp_path) == Library(())
