"""Whatever a supervisor signs stands on the paper: every text that a play can show, in the page and in the Markdown."""

import re

from tests.script.conftest import GOOD, GOOD_FILE, GUIDANCE, as_markdown, as_page, both, each_role_play, words
from utils.scenario import Scenario, load_scenario
from utils.scoring import Outlook
from utils.script.graph import graph_of
from utils.script.words import condition, title
from utils.widgets.pages.parts import ENDINGS, KEY_SENTENCE

BAD = GOOD_FILE.with_name("bad")


def texts(scenario: Scenario) -> list[str]:
    """Every text of the file that a reader should find."""
    found = [
        scenario.title,
        scenario.about.goal,
        scenario.about.content_note,
        *(gauge.about for gauge in scenario.gauges.values()),
    ]
    found += [text for person in scenario.people for text in (person.name, person.pronouns, person.about)]
    for scene in scenario.scenes.values():
        found += [scene.setting, scenario.speaker(scene), scene.line]
        for choice in scene.choices:
            found += [choice.say, choice.lands, choice.why, choice.stronger, choice.debatable]
    found += [text for ending in scenario.endings.values() for text in (ending.text, ENDINGS[ending.kind])]
    return [words(text) for text in found]


def slugs(scenario: Scenario) -> set[str]:
    found = {*scenario.about.practises, *scenario.reasons.voiced, *scenario.reasons.underneath}
    for scene in scenario.scenes.values():
        found |= {*scene.shows, *scene.signals, *scene.calls_for}
        found |= {slug for choice in scene.choices for slug in (*choice.follows, *choice.slips)}
    return found


@both
@each_role_play
def test_every_scene_choice_comment_and_ending_is_there(shown, scenario):
    said = shown(scenario).text
    assert [text for text in texts(scenario) if text not in said] == []
    assert [place for place in (*scenario.scenes, *scenario.endings) if title(place) not in said] == []


@both
@each_role_play
def test_all_guidance_used_is_there_with_its_text_and_its_sources(shown, scenario):
    said = shown(scenario).text
    for slug in slugs(scenario):
        entry = GUIDANCE[slug]
        assert f"“{entry.name}”" in said
        assert words(entry.text) in said
        assert all(GUIDANCE.sources[code].title in said for code in entry.sources)


@both
@each_role_play
def test_it_says_how_it_is_scored_what_the_key_is_not_and_has_a_place_to_sign(shown, scenario):
    said = shown(scenario).text
    assert KEY_SENTENCE in said
    assert "I would use this with trainees: ☐ yes ☐ with changes ☐ no" in said
    assert all(
        label in said.partition("Sign-off")[2] for label in ("Name", "Profession", "Date", "Remarks", "Signature")
    )


@both
@each_role_play
def test_scenes_come_in_order_of_depth_and_every_way_leads_to_a_later_one(shown, scenario):
    graph = graph_of(scenario)
    said = shown(scenario).text
    places = [said.rindex(f"Scene {number}: {title(scene_id)}") for number, scene_id in enumerate(graph.scenes, 1)]
    assert places == sorted(places)
    assert set(graph.scenes) == {state.at for state in Outlook(scenario, GUIDANCE).options}
    assert [way for way in graph.ways if graph.numbers.get(way.target, 99) <= graph.numbers[way.source]] == []


@each_role_play
def test_best_replies_are_marked_in_words_where_the_key_has_them(scenario):
    outlook = Outlook(scenario, GUIDANCE)
    chunks = re.split(r"^#{3,4} ", as_markdown(scenario), flags=re.MULTILINE)
    for state in outlook.options:
        for option in outlook.best_options(state):
            (chunk,) = (one for one in chunks if words(option.choice.say) in one.replace("\\", ""))
            assert "Best reply" in chunk.splitlines()[0]


def test_a_reply_says_its_fit_its_moves_and_where_it_leads():
    said = as_markdown(GOOD)
    assert "#### Reply 2 · Best reply\n" in said
    assert "- **Follows (called for):** “Reflect and validate”" in said
    assert "- **Gauges:** Milan's openness rises by 2." in said
    assert (
        "If Milan's openness is then 6 or more: to the ending “Ring first” (A smaller step). "
        "In every other case: to the ending “The drawer” (Not yet)." in said
    )


def test_conditions_are_words():
    signs = (">=5", "<= 5", "==5", ">5", "<05")
    assert [condition(one) for one in signs] == ["5 or more", "5 or less", "exactly 5", "more than 5", "less than 5"]


def test_the_outline_says_what_the_picture_shows():
    said = as_page(GOOD).text
    assert (
        "Scene 1, “Thursdays at five” (on the best way) Replies 1, 2 and 3: scene 2, “Two of you”, the best way" in said
    )


@both
def test_a_scene_that_no_play_reaches_is_left_out(shown):
    scenario = load_scenario(BAD / "g02-unreached-scene.yaml")
    unreached = scenario.scenes.keys() - {state.at for state in Outlook(scenario, GUIDANCE).options}
    said = shown(scenario).text
    assert unreached
    assert [place for place in unreached if scenario.scenes[place].line in said or title(place) in said] == []
