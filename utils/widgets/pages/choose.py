"""The page on which a role-play is chosen, by seat, level and time. Knows what the library says of each, not how it plays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from utils.faults import Fault
from utils.scenario.library import Library
from utils.scenario.model import Head
from utils.session import Mode
from utils.widgets.pages.parts import LEVELS, SEAT_MEANS, SEATS, Page, button, content_note, fill, join

MINUTES = {"": "any length", "6": "6 minutes or less", "8": "8 minutes or less"}


@dataclass(frozen=True)
class Wishes:
    """What the trainee asked for. Empty text means any."""

    seat: str = ""
    level: str = ""
    minutes: str = ""
    mode: Mode = "learning"
    own_words_first: bool = False

    def meets(self, head: Head) -> bool:
        return (
            self.seat in ("", head.seat)
            and self.level in ("", head.level)
            and (not self.minutes or head.minutes <= int(self.minutes))
        )


def choose_page(library: Library, wishes: Wishes) -> Page:
    """All role-plays that meet the wishes, and what could not be read."""
    found = [head for head in library.heads if wishes.meets(head)]
    cards = join(_card(head) for head in found)
    if not found:
        cards = fill("<p>None fits. {}</p>", button("Show all", "wish", "all"))
    html = fill(
        '<div class="head"><h2 tabindex="-1" data-focus data-scroll>Choose a role-play</h2></div>{wishes}'
        '<p class="small" role="status">{count}</p><ul class="cards">{cards}</ul>{faults}',
        wishes=_wishes(wishes), cards=cards, count=f"{len(found)} of {len(library.heads)} role-plays",
        faults=_faults(library.faults),
    )  # fmt: skip
    return Page(html)


def unplayable_page(sentences: str) -> Page:
    """A role-play whose file is at fault: what is wrong with it, and the way back."""
    first, *faults = sentences.splitlines()
    html = fill(
        '<div class="unsafe" role="alert"><h2 tabindex="-1" data-focus data-scroll>{}</h2><ul>{}</ul></div><div class="actions">{}</div>',
        first, join(fill("<li>{}</li>", fault) for fault in faults), button("Choose another", "leave", primary=True),
    )  # fmt: skip
    return Page(html, first)


def _wishes(wishes: Wishes) -> Markup:
    return fill(
        '<div class="wishes">{seat}{level}{minutes}</div><div class="wishes">{own}{assessment}</div>',
        seat=_select("seat", "Seat", {"": "any seat", **SEATS}, wishes.seat),
        level=_select("level", "Level", {"": "any level", **LEVELS}, wishes.level),
        minutes=_select("minutes", "Time", MINUTES, wishes.minutes),
        own=_switch("own-words", "Own words first", "type your reply before you see the choices", wishes.own_words_first),
        assessment=_switch("assessment", "Assessment", "comments only in the debrief, no going back", wishes.mode == "assessment"),
    )  # fmt: skip


def _select(wish: str, label: str, options: Mapping[str, str], chosen: str) -> Markup:
    listed = join(
        fill('<option value="{}"{}>{}</option>', value, Markup(" selected") if value == chosen else "", text)
        for value, text in options.items()
    )
    return fill(
        '<label>{}<select id="rp-{wish}" data-act="wish" data-arg="{wish}">{}</select></label>',
        label,
        listed,
        wish=wish,
    )


def _switch(wish: str, label: str, means: str, on: bool) -> Markup:
    return fill(
        '<label class="switch"><input type="checkbox" id="rp-{wish}" data-act="wish" data-arg="{wish}"{on}/>'
        "<span><strong>{label}</strong>: {means}</span></label>",
        wish=wish, on=Markup(" checked") if on else "", label=label, means=means,
    )  # fmt: skip


def _card(head: Head) -> Markup:
    return fill(
        '<li class="card"><h3>{title}</h3><p class="small">{seat} · {level} · {minutes} minutes</p><p>{goal}</p>{note}'
        '<p class="small">{means}</p>{play}</li>',
        title=head.title, seat=SEATS[head.seat], level=LEVELS[head.level], minutes=head.minutes,
        goal=head.about.goal, note=content_note(head.about.content_note, "small"), means=SEAT_MEANS[head.seat],
        play=button(fill('Play<span class="hidden"> {}</span>', head.title), "open", head.id, style="go"),
    )  # fmt: skip


def _faults(faults: Iterable[Fault]) -> Markup:
    faults = list(faults)
    if not faults:
        return Markup("")
    files = len({fault.file for fault in faults})
    listed = join(fill("<li>{}</li>", fault) for fault in faults)
    return fill(
        '<details class="faults"><summary>{} could not be read and {} left out</summary><p>For the author of the file: '
        "<code>python -m utils check</code> lists the same.</p><ul>{}</ul></details>",
        "One role-play" if files == 1 else f"{files} role-plays", "is" if files == 1 else "are", listed,
    )  # fmt: skip
