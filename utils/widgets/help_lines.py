"""The help-lines widget. Shows one page; nothing follows from a click but opening a part, which the browser does."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from utils.resources import Resources
from utils.widgets.pages.help_lines import help_lines_page
from utils.widgets.pages.parts import Page, fill, join
from utils.widgets.stage import Message, Stage


class HelpLines(Stage):
    """Help lines by region; `today` decides which are out of date."""

    def __init__(self, resources: Resources, today: date):
        self.resources = resources
        self._first = help_lines_page(resources, today)
        super().__init__(self._first, label="Help lines")

    def act(self, message: Message) -> Page:
        return self._first

    def poster(self) -> Markup:
        """Regions and dates only: a number in a stored page goes stale unseen."""
        regions = join(
            fill("<li>{}: {} help lines, checked on {}</li>", name, len(lines), min(line.checked_on for line in lines))
            for name, lines in self.resources.regions().items()
        )
        return fill("<p>Press Start to see the help lines.</p><ul>{}</ul>", regions)

    def __repr__(self) -> str:
        return f"Help lines: {len(self.resources.help_lines)}"
