"""The role-play widget driven by messages: what is on the screen after each, and that no message breaks it."""

import pytest
from msgspec.structs import replace

from tests.widgets.conftest import GOOD, GOOD_FILE, Visitor
from tests.widgets.screen import Screen
from utils.faults import Fault
from utils.guidance import load_guidance
from utils.scenario import Library, UnknownScenario, load_library
from utils.widgets.pages.parts import DISCLAIMER, KEY_SENTENCE, feels
from utils.widgets.role_plays import RolePlays

FIRST, SECOND = GOOD.scenes.values()
COMMENTS = {choice.why for scene in GOOD.scenes.values() for choice in scene.choices}


def other(id_: str, **changes: object):
    return replace(GOOD, **{"id": id_, "title": id_.title(), **changes})


def test_the_first_page_introduces_the_people_and_what_it_is_for(visitor):
    one = visitor()
    for text in (
        *(f"{person.name} , {person.age}, {person.pronouns}. {person.about}" for person in GOOD.people),
        GOOD.about.goal,
        DISCLAIMER,
    ):
        assert text in one.screen.text
    assert [(button["label"], button["data-act"]) for button in one.screen.buttons] == [
        ("Begin", "go-on"),
        ("Choose another", "leave"),
    ]
    assert one.announced == "The car park. 2 people."


def test_a_line_is_heard_with_its_setting_and_four_reasons_to_choose_from(visitor):
    one = visitor()
    screen = one.acts("go-on")
    assert FIRST.setting in screen.text
    assert FIRST.line in screen.text
    assert "practical-limits" in screen.arguments("name")
    assert (len(screen.arguments("name")), screen.labels("name")[-1]) == (5, "Pass")
    assert [button["data-key"] for button in screen.buttons if button["data-act"] == "name"] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]
    assert one.announced == f"Milan: {FIRST.line}"


def test_the_replies_are_shown_in_the_order_of_the_session_each_with_its_digit(visitor):
    one = visitor()
    screen = one.acts("go-on", "name cost")
    shown = one.widget.play.session.choices
    assert screen.labels("say") == [choice.say for choice in shown]
    assert [button["data-key"] for button in screen.buttons if button["data-act"] == "say"] == ["1", "2", "3"]


def test_a_reply_lands_before_any_comment_and_then_says_why(visitor):
    one = visitor()
    text = one.acts("go-on", "name cost", "say piotr-owes-you").text
    reply = FIRST.choice("piotr-owes-you")
    places = [text.index(part) for part in (FIRST.line, reply.say, reply.lands, reply.why)]
    assert places == sorted(places)
    assert "Slips into: Unasked advice" in text
    assert "Follows: Take practical barriers seriously" in text
    assert f"Milan's openness stays at 3 of 10: {feels(3)}." in text
    assert one.announced == f"Milan: {reply.lands}"


@pytest.mark.parametrize(
    ("choice", "verdict"),
    [("then-thursday-is-out", "✓ Nothing was lost here."), ("piotr-owes-you", "△ Something was lost here")],
)
def test_the_comment_says_whether_something_was_lost(visitor, choice, verdict):
    assert verdict in visitor().acts("go-on", "name", f"say {choice}").text


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("name practical-limits", "✓ You heard it"),
        ("name cost", "△ You named “Cost”"),
        ("name", "What can be heard in the line"),
    ],
)
def test_the_comment_says_what_could_be_heard(visitor, named, said):
    before, found, after = visitor().acts("go-on", named, "say piotr-owes-you").text.partition(said)
    assert found
    assert "No time or place" in after
    assert not any(mark in before.partition("Why")[2] for mark in ("You heard it", "You named", "can be heard"))


def test_a_stronger_line_and_a_debatable_one_are_shown_where_the_file_has_them(visitor):
    assert (
        f"A stronger line: {FIRST.choices[0].stronger}"
        in visitor().acts("go-on", "name", "say there-must-be-an-evening").text
    )
    text = visitor().acts("go-on", "name", "say piotr-owes-you", "go-on", "name", "say you-go-first").text
    assert f"Good supervisors differ here: {SECOND.choices[2].debatable}" in text
    assert "A stronger line" not in text


def test_going_on_keeps_the_conversation_and_asks_the_next_question(visitor):
    text = visitor().acts("go-on", "name", "say piotr-owes-you", "go-on").text
    places = [
        text.index(part)
        for part in (FIRST.line, FIRST.choices[2].say, FIRST.choices[2].lands, SECOND.line, "What may lie under")
    ]
    assert places == sorted(places)
    assert not any(comment in text for comment in COMMENTS)


def test_own_words_come_before_the_replies_and_stand_beside_them(visitor):
    one = visitor(opened=None)
    one.act("wish", "own-words", True)
    screen = one.acts("open good", "go-on", "name")
    assert (screen.labels("write"), screen.labels("say")) == (["Show the replies"], [])
    screen = one.act("write", "", " Then not. ")
    assert "Your own words: Then not." in screen.text
    assert len(screen.labels("say")) == 3


def test_the_debrief_shows_score_costs_figures_and_the_whole_conversation(visitor):
    one = visitor()
    text = one.acts(
        "go-on", "name", "say piotr-owes-you", "go-on", "name fear-of-blame", "say you-go-first", "go-on"
    ).text
    for part in (
        "How it ended: Not yet", GOOD.endings["the-drawer"].text, "17 of 100", KEY_SENTENCE, "83 of 100 points were lost in 2 moments.",
        "After the first costly reply, 0% of your replies cost nothing.", "−50 Moment 1", "−33 Moment 2",
        f"What would have cost nothing: {FIRST.choices[1].say}", "You heard the reason in 1 of 1 lines.",
        f"Milan was {feels(3)} at the start and {feels(3)} at the end.",
    ):  # fmt: skip
        assert part in text
    for scene, choice in ((FIRST, FIRST.choices[2]), (SECOND, SECOND.choices[2])):
        assert {scene.line in text, choice.say in text, choice.lands in text, choice.why in text} == {True}
    assert one.announced == f"Not yet. {GOOD.endings['the-drawer'].text} Your score is 17 of 100."


def test_a_debrief_without_cost_says_so(visitor):
    text = visitor().acts("go-on", "name", "say then-thursday-is-out", "go-on", "name", "say the-one", "go-on").text
    assert "100 of 100" in text
    assert "✓ No reply cost you anything." in text
    assert "You named no reasons in this play." in text
    assert "points were lost" not in text


def test_an_unsafe_step_is_named_above_everything_and_caps_the_score(visitor):
    slip = replace(SECOND.choices[1], slips=("joint-sessions-despite-abuse",))
    scene = replace(SECOND, choices=(SECOND.choices[0], slip, SECOND.choices[2]))
    one = visitor(replace(GOOD, scenes={**GOOD.scenes, "two-of-you": scene}))
    text = one.acts("go-on", "name", "say then-thursday-is-out", "go-on", "name", "say the-one", "go-on").text
    assert (
        text.index("40 of 100") < text.index("⚠ An unsafe step") < text.casefold().index("joint sessions despite abuse")
    )
    assert "Without it, it would have been 67." in text


def test_an_unsafe_step_and_a_concern_are_named_in_the_comment_too(visitor):
    slip = replace(SECOND.choices[1], slips=("exposing-a-disclosure",))
    scene = replace(SECOND, choices=(SECOND.choices[0], slip, SECOND.choices[2]), signals=("controls",))
    one = visitor(replace(GOOD, scenes={**GOOD.scenes, "two-of-you": scene}))
    text = one.acts("go-on", "name", "say then-thursday-is-out", "go-on", "name", "say the-one").text
    assert "⚠ An unsafe step: it may put somebody in danger" in text
    assert f"A concern to notice: {load_guidance()['controls'].name}" in text
    assert "Nothing was lost here" not in text


def test_a_moment_is_tried_again_and_the_first_score_stays_in_sight(visitor):
    one = visitor()
    one.acts("go-on", "name", "say piotr-owes-you", "go-on", "name", "say the-one", "go-on")
    assert one.screen.arguments("back") == ["0"]
    screen = one.acts("back 0")
    assert "What may lie under Milan's words?" in screen.text
    text = one.acts("name", "say then-thursday-is-out", "go-on", "name", "say the-one", "go-on").text
    assert "You went back once; the score is for the way you took last. Your first complete way scored 50." in text
    assert "100 of 100" in text


def assessed(one: Visitor) -> Visitor:
    one.act("wish", "assessment", True)
    one.acts("open good")
    return one


def test_an_assessment_keeps_its_comments_for_the_debrief_and_offers_no_way_back(visitor):
    one = assessed(visitor(opened=None))
    for step in ("go-on", "name", "say piotr-owes-you", "go-on", "name", "say the-one"):
        screen = one.acts(step)
        assert not any(comment in screen.text for comment in COMMENTS)
        assert "openness" not in screen.text
        assert screen.labels("back") == []
    text = one.acts("go-on").text
    assert all(choice.why in text for choice in (FIRST.choices[2], SECOND.choices[1]))


def test_an_assessment_ignores_a_message_to_go_back_until_it_is_over(visitor):
    one = assessed(visitor(opened=None))
    before = one.acts("go-on", "name", "say piotr-owes-you").html
    assert one.acts("back 0").html == before
    one.acts("go-on", "name", "say the-one", "go-on")
    assert "Learning · Moment 1" in one.acts("back 0").text


def test_choosing_narrows_by_seat_level_and_time_and_shows_all_again(visitor):
    one = visitor(
        other("a"),
        other("b", seat="coach", minutes=9),
        other("c", level="advanced"),
        other("d", level="advanced", minutes=8),
        opened=None,
    )
    assert one.screen.arguments("open") == ["a", "b", "c", "d"]
    assert one.act("wish", "seat", "coach").arguments("open") == ["b"]
    assert one.act("wish", "level", "advanced").arguments("open") == []
    assert (one.screen.labels("wish"), "0 of 4 role-plays" in one.screen.text) == (["Show all"], True)
    assert one.act("wish", "all").arguments("open") == ["a", "b", "c", "d"]
    assert one.act("wish", "level", "advanced").arguments("open") == ["c", "d"]
    assert one.act("wish", "minutes", "6").arguments("open") == ["c"]
    assert one.act("wish", "level", "").arguments("open") == ["a", "c"]
    assert one.act("wish", "minutes", "8").arguments("open") == ["a", "c", "d"]


def test_wishes_last_from_one_role_play_to_the_next(visitor):
    one = visitor(opened=None)
    one.act("wish", "own-words", True)
    one.act("wish", "assessment", True)
    one.acts("open good", "leave")
    checked = [
        dict(attributes)["data-arg"]
        for _, tag, attributes in one.screen.nodes
        if tag == "input" and "checked" in dict(attributes)
    ]
    assert checked == ["own-words", "assessment"]


def test_what_could_not_be_read_is_named_and_left_out():
    faults = (Fault("a.yaml", 1, "F04", "One."), Fault("a.yaml", 2, "S01", "Two."), Fault("b.yaml", 1, "S01", "Three."))
    text = Visitor(Library((GOOD,), faults)).screen.text
    assert "2 role-plays could not be read and are left out" in text
    assert all(str(fault) in text for fault in faults)
    assert "One role-play could not be read and is left out" in Visitor(Library((GOOD,), faults[:2])).screen.text


def test_a_role_play_whose_scenes_are_at_fault_says_so_when_it_is_opened_and_the_others_still_play(tmp_path):
    for name, said in (("fine", "calls_for"), ("broken", "call_for")):
        path = tmp_path / "inviting-partner" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        text = GOOD_FILE.read_text(encoding="utf-8").replace("id: good", f"id: {name}").replace("calls_for", said, 1)
        path.write_text(text, encoding="utf-8")
    one = Visitor(load_library(tmp_path))
    assert "2 of 2 role-plays" in one.screen.text
    one.act("open", "broken")
    assert "The role-play broken cannot be played until its file is mended:" in one.screen.text
    assert "S02 error: `call_for` is not a field of this format" in one.screen.text
    assert "2 of 2 role-plays" in one.act("leave").text
    assert FIRST.line in one.acts("open fine", "go-on").text


def test_playing_again_and_leaving(visitor):
    one = visitor()
    one.acts("go-on", "name", "say piotr-owes-you", "go-on", "name", "say the-one", "go-on")
    assert "Who is here" in one.acts("again").text
    assert "Choose a role-play" in one.acts("leave").text


@pytest.mark.parametrize(
    "late",
    [
        ["go-on"], ["name", "cost"], ["write", "", "x"], ["say", "the-one"], ["say", "nonsense"], ["back", "7"], ["back", "-1"],
        ["nonsense", "nonsense"], [""], ["wish", "nonsense", "x"],
    ],
)  # fmt: skip
def test_a_late_or_meaningless_message_leaves_the_page_as_it_stands(visitor, late):
    one = visitor()
    before = one.acts("go-on", "name").html
    assert one.act(*late).html == before


def test_a_doubled_click_on_a_reply_gives_it_once(visitor):
    one = visitor()
    once = one.acts("go-on", "name", "say piotr-owes-you").html
    assert one.acts("say piotr-owes-you").html == once


@pytest.mark.parametrize(
    "message", [{}, {"act": None}, {"act": "back", "arg": "x"}, {"act": "open", "arg": "nothing"}, {"act": "wish", "arg": "minutes", "value": "x"},
                {"act": "name", "arg": "<b>"}, {"act": "wish", "arg": "seat", "value": ["x"]}]
)  # fmt: skip
def test_no_message_whatever_leaves_a_traceback_on_the_screen(visitor, message):
    """Through the comm, as a browser sends it: what `act` cannot do becomes a page that says so."""
    widget = visitor().widget
    turn = widget.page["turn"]
    for content in (
        {"act": "leave"},
        {"act": "open", "arg": "good"},
        {"act": "go-on"},
        message,
        {"act": "say", "arg": "the-one"},
    ):
        widget._handle_custom_msg(content, [])
        assert "Traceback" not in widget.page["html"]
    assert widget.page["turn"] == turn + 5


def test_a_fault_of_the_program_is_said_in_words_and_play_goes_on(visitor):
    widget = visitor().widget
    widget._handle_custom_msg({"act": "back", "arg": "<b>nothing"}, [])
    assert "Something went wrong in the program, not in what you did." in widget.page["html"]
    assert "ValueError: invalid literal for int() with base 10: &#39;&lt;b&gt;nothing&#39;" in widget.page["html"]
    widget._handle_custom_msg({"act": "go-on"}, [])
    assert FIRST.line in Screen(widget.page["html"]).text


def test_an_unknown_role_play_is_refused_with_the_nearest():
    with pytest.raises(UnknownScenario, match="Did you mean good"):
        RolePlays(Library((GOOD,)), load_guidance, "godo")


def test_the_widget_names_itself_in_few_words():
    assert repr(RolePlays(Library((GOOD,)), load_guidance)) == "Role-plays: 1"
    assert repr(RolePlays(Library((GOOD,)), load_guidance, "good")) == "Role-play: The car park"


def test_a_reader_without_a_kernel_sees_how_it_begins(visitor):
    html = visitor().widget._repr_mimebundle_()[0]["text/html"]
    for text in (GOOD.title, FIRST.setting, FIRST.choices[0].say.partition("'")[0]):
        assert text in html
    listed = visitor(other("a"), other("b", minutes=9), opened=None).widget._repr_mimebundle_()[0]["text/html"]
    assert "There are 2 role-plays" in listed
    assert "<strong>B</strong> (Inviting partner, Beginner, 9 minutes)" in listed
    assert "There are 0 role-plays" in str(RolePlays(Library(()), load_guidance).poster())


def test_every_page_has_one_place_for_the_focus(visitor):
    one = visitor(opened=None)
    for step in ("open good", "go-on", "name", "say piotr-owes-you", "go-on", "name", "say the-one", "go-on", "leave"):
        focused = [tag for _, tag, attributes in one.acts(step).nodes if "data-focus" in dict(attributes)]
        primary = [button for button in one.screen.buttons if "data-primary" in button]
        assert len(focused) <= 1, step
        assert focused or primary, step
        assert len(primary) <= 1, step
