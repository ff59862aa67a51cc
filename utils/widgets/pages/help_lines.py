"""Help lines by region, each with the date on which it was checked. Knows how to warn, not what is in the file."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from utils.resources import HelpLine, Resources
from utils.widgets.pages.parts import Page, fill, join


def help_lines_page(resources: Resources, today: date) -> Page:
    """Directories first, then a foldable part for each region."""
    html = fill(
        '<div class="head"><h2>If you need help</h2></div><p class="note">{note}</p><ul>{directories}</ul>{regions}',
        note=resources.device_note,
        directories=join(fill("<li>{}</li>", _directory(one.name, one.what, one.address)) for one in resources.directories),
        regions=join(
            fill('<details class="region"><summary>{}</summary><ul>{}</ul></details>', name, join(_line(line, today) for line in lines))
            for name, lines in resources.regions().items()
        ),
    )  # fmt: skip
    return Page(html)


def _directory(name: str, what: str, address: str) -> Markup:
    if not address:
        return fill("<strong>{}</strong>: {}", name, what)
    return fill(
        '<strong>{}</strong>: {} (<a href="{url}" target="_blank" rel="noopener noreferrer">{url}</a>)',
        name,
        what,
        url=address,
    )


def _line(line: HelpLine, today: date) -> Markup:
    state = f"Checked on {line.checked_on:%d %B %Y}: {line.checked_by}."
    if line.expired(today):
        state = f"⚠ Out of date, look it up before you use it. {state}"
    elif line.status == "unverified":
        state = f"Not yet verified with the service. {state}"
    return fill(
        '<li><strong>{}</strong>: <strong class="number">{}</strong><br/>{}. {}. {}.<br/><small>{}</small></li>',
        line.service, line.number, line.who_for, line.hours, line.language, state,
    )  # fmt: skip
