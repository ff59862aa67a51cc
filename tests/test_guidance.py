"""The guidance covers the inventory of the five articles, whole and once, and what else it says has a source."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from utils.faults import FaultyFile
from utils.guidance import SCENARIOS, WEIGHTS, load_guidance

GUIDANCE = load_guidance()
ENTRIES = GUIDANCE.entries
PITFALLS = GUIDANCE.of_kind("pitfall")
REASONS = GUIDANCE.of_kind("reason")
ARTICLES = ("S0", "S1", "S2", "S3", "S4")
with (Path(__file__).parent / "inventory.csv").open(encoding="utf-8", newline="") as file:
    INVENTORY = {row["id"]: row for row in csv.DictReader(file)}


def test_the_inventory_has_134_rows_of_seven_kinds():
    counts = Counter(row["kind"] for row in INVENTORY.values())
    assert counts == {
        "reason": 24,
        "principle": 39,
        "pitfall": 24,
        "alternative": 18,
        "concern": 19,
        "safety": 2,
        "framing": 8,
    }


def test_every_row_of_the_inventory_is_covered_by_exactly_one_entry():
    assert Counter(id_ for entry in ENTRIES.values() for id_ in entry.inventory) == Counter(list(INVENTORY))


@pytest.mark.parametrize("slug", [slug for slug, entry in ENTRIES.items() if entry.inventory])
def test_an_entry_has_the_kind_and_the_sources_of_its_rows(slug):
    entry, rows = ENTRIES[slug], [INVENTORY[id_] for id_ in ENTRIES[slug].inventory]
    assert {row["kind"] for row in rows} == {entry.kind}
    named = {source for row in rows for source in row["sources"].split()}
    assert {source for source in entry.sources if source in ARTICLES} == named
    assert list(entry.sources) == sorted(set(entry.sources), key=list(GUIDANCE.sources).index)


def test_an_entry_of_our_own_rests_on_research_or_standards():
    ours = {slug: entry.sources for slug, entry in ENTRIES.items() if not entry.inventory}
    assert ours == {
        "limits-of-confidence": ("E3",),
        "promising-secrecy": ("E3",),
        "taking-sides": ("E1",),
        "diagnosing-the-absent": ("E1",),
        "exposing-a-disclosure": ("E2",),
        "meet-apart-and-screen": ("E2",),
    }


def test_every_source_is_used_and_says_what_it_is():
    assert {source for entry in ENTRIES.values() for source in entry.sources} == set(GUIDANCE.sources)
    assert {code: source.kind for code, source in GUIDANCE.sources.items() if code in ARTICLES} == dict.fromkeys(
        ARTICLES, "article"
    )


def test_names_are_short_and_belong_to_one_entry():
    names = [entry.name for entry in ENTRIES.values()]
    assert [name for name in names if len(name.split()) > 5] == []
    assert [name for name, times in Counter(map(str.lower, names)).items() if times > 1] == []


def test_texts_are_one_or_two_sentences():
    def sentences(text: str) -> int:
        return len(re.findall(r"[.?!](?=[”)]*(?: |$))", text))

    assert {slug: sentences(entry.text) for slug, entry in ENTRIES.items() if not 1 <= sentences(entry.text) <= 2} == {}


def test_slugs_are_made_of_lower_case_words():
    assert [slug for slug in ENTRIES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)] == []


def test_every_pitfall_has_a_weight_and_the_unsafe_ones_are_these():
    assert {slug for slug in PITFALLS if GUIDANCE.unsafe(slug)} == {
        "joint-sessions-despite-abuse",
        "exposing-a-disclosure",
    }
    assert {ENTRIES[slug].weight for slug in PITFALLS} == set(WEIGHTS)
    assert {slug for slug, entry in ENTRIES.items() if entry.weight} == set(PITFALLS)


def test_a_weight_is_1_2_or_4_and_nothing_but_a_pitfall_weighs():
    assert WEIGHTS == {"mild": 1, "harmful": 2, "unsafe": 4}
    slugs = ("selling", "pushing", "exposing-a-disclosure", "curiosity")
    assert [GUIDANCE.weight(slug) for slug in slugs] == [1, 2, 4, 0]
    assert [GUIDANCE.unsafe(slug) for slug in slugs] == [False, False, True, False]


def test_every_reason_names_others_that_it_is_mistaken_for_and_nothing_else_does():
    assert [slug for slug in REASONS if not 2 <= len(ENTRIES[slug].near) <= 4] == []
    assert [
        slug for slug in REASONS if slug in ENTRIES[slug].near or len(set(ENTRIES[slug].near)) < len(ENTRIES[slug].near)
    ] == []
    assert [slug for slug, entry in ENTRIES.items() if entry.near and entry.kind != "reason"] == []


def test_slugs_of_a_kind_come_in_the_order_of_the_file():
    assert GUIDANCE.of_kind("safety", "framing")[:3] == (
        "abuse-safety-first",
        "severe-episode-expert-first",
        "meet-apart-and-screen",
    )


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("sources: [S0, S2, S3, S4]", "sources: [S0, S9]", "R01: There is no source S9. Did you mean S4 or S3 or S2?"),
        ("near: [fear-of-judgement,", "near: [fear-of-judgment,", "R01: There is no reason fear-of-judgment. Did you mean fear-of-judgement"),
        ("near: [fear-of-judgement,", "near: [curiosity,", "R01: There is no reason curiosity."),
        ("    weight: harmful\n", "", "S03: A pitfall needs a weight (mild, harmful or unsafe), and only a pitfall has one."),
        ("    near: [fear-of-judgement,", "    weight: mild\n    near: [fear-of-judgement,", "S03: A pitfall needs a weight"),
        ("kind: reason", "kind: raeson", "S03: entries.fear-of-blame.kind is “raeson”: use one of reason, "),
        ("format: 1", "format: 3", "S04: It says format 3"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_guidance_is_told(tmp_path, old, new, fault):
    text = (SCENARIOS / "guidance.yaml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "guidance.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultyFile) as caught:
        load_guidance(path)
    assert [f"{one.code}: {one.message}"[: len(fault)] for one in caught.value.faults] == [fault]
