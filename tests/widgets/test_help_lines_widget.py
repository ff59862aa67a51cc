"""Help lines on the screen: what each says, and that nothing out of date is shown as if it were not."""

from datetime import date

import pytest

from tests.widgets.screen import Screen
from utils.resources import Resources, load_resources
from utils.shape import converted
from utils.widgets.help_lines import HelpLines

LINE = {
    "region": {"code": "XX", "name": "Nowhere"}, "service": "A line", "number": "000", "hours": "Always", "who_for": "Anyone",
    "language": "None", "source": "https://example.org", "checked_on": "2026-08-24", "checked_by": "nobody",
    "expires_on": "2026-11-22", "status": "verified",
}  # fmt: skip
NOTE = "Not on a watched device."


def resources(*changes: dict[str, object]) -> Resources:
    directories = [
        {"name": "A directory", "what": "many lines", "address": "https://example.org/all"},
        {"name": "Another", "what": "more"},
    ]
    return converted(
        {
            "format": "1",
            "device_note": NOTE,
            "directories": directories,
            "help_lines": [LINE | change for change in changes],
        },
        Resources,
    )


def shown(*changes: dict[str, object], today: date = date(2026, 11, 22)) -> str:
    return Screen(HelpLines(resources(*changes), today).page["html"]).text


def test_a_line_is_shown_whole_with_the_date_on_which_it_was_checked():
    text = shown({})
    assert "A line : 000 Anyone. Always. None. Checked on 24 August 2026: nobody." in text
    assert text.index(NOTE) < text.index("A directory") < text.index("Nowhere")


@pytest.mark.parametrize(
    ("today", "status", "warning"),
    [
        (date(2026, 11, 22), "verified", ""),
        (date(2026, 11, 23), "verified", "⚠ Out of date"),
        (date(2026, 11, 23), "unverified", "⚠ Out of date"),
        (date(2026, 11, 22), "unverified", "Not yet verified"),
    ],
)
def test_a_line_that_is_out_of_date_or_unverified_says_so(today, status, warning):
    text = shown({"status": status}, today=today)
    assert [sign for sign in ("⚠ Out of date", "Not yet verified") if sign in text] == ([warning] if warning else [])


def test_lines_stand_under_their_region_in_the_order_of_the_file():
    north, south = {"code": "N", "name": "North"}, {"code": "S", "name": "South"}
    given = resources(
        {"region": south, "service": "B"}, {"region": north, "service": "C"}, {"region": south, "service": "A"}
    )
    assert {name: [line.service for line in lines] for name, lines in given.regions().items()} == {
        "South": ["B", "A"],
        "North": ["C"],
    }
    text = Screen(HelpLines(given, date(2026, 11, 22)).page["html"]).text
    assert sorted(("South", "B :", "A :", "North", "C :"), key=text.index) == ["South", "B :", "A :", "North", "C :"]


def test_a_stored_notebook_holds_dates_and_no_numbers():
    given = resources({"number": "0800 123"}, {"number": "0800 456", "checked_on": "2026-08-01"})
    poster = HelpLines(given, date(2026, 11, 22))._repr_mimebundle_()[0]["text/html"]
    assert "Nowhere: 2 help lines, checked on 2026-08-01" in poster
    assert "0800" not in poster


def test_text_of_the_file_is_shown_as_text():
    html = HelpLines(resources({"service": "<script>x</script>", "source": "javascript:x"}), date(2026, 11, 22)).page[
        "html"
    ]
    assert "<script" not in html
    assert "&lt;script&gt;x&lt;/script&gt;" in html


def test_the_projects_own_help_lines_can_be_read_and_shown():
    given = load_resources()
    text = Screen(HelpLines(given, date(2026, 11, 22)).page["html"]).text
    assert given.help_lines
    assert all(line.service in text and line.number in text for line in given.help_lines)
