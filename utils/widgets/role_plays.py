"""The role-play widget: choose, play, debrief, in one place.

Holds the state (a `Play`, or the wishes on the choosing page) and turns what the person does into the next state and its
page. Knows no HTML and no rule of play.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from utils.guidance import Guidance
from utils.play import Play
from utils.scenario.library import Library, UnknownScenario
from utils.scoring import Outlook
from utils.session import NotPossible
from utils.widgets.pages.choose import Wishes, choose_page, unplayable_page
from utils.widgets.pages.debrief import debrief_page
from utils.widgets.pages.parts import Page
from utils.widgets.pages.poster import library_poster, scenario_poster
from utils.widgets.pages.scene import hear_page, land_page, people_page, say_page, write_page
from utils.widgets.stage import Message, Stage


class RolePlays(Stage):
    """All role-plays of a library; begins at the choosing page, or at one role-play."""

    def __init__(self, library: Library, guidance: Callable[[], Guidance], opened: str | None = None):
        """`guidance` is asked for when a role-play is opened, so that the choosing page comes at once.

        Raises UnknownScenario where `opened` names no role-play that can be played.
        """
        self.library = library
        self.guidance = guidance
        self.wishes = Wishes()
        self.play: Play | None = None
        self._outlook: Outlook | None = None
        self._opened = opened
        if opened is not None:
            self._open(opened)
        super().__init__(self._page(), label="Role-plays", arrive=True)

    def act(self, message: Message) -> Page:
        try:
            self._move(str(message.get("act")), str(message.get("arg", "")), message.get("value"))
        except UnknownScenario as error:
            return unplayable_page(error.args[0])
        except NotPossible:
            return self._page()  # a late or doubled click: the page as it stands
        return self._page()

    def poster(self) -> Markup:
        if self._opened is not None:
            return scenario_poster(self.library[self._opened])
        return library_poster(self.library)

    def _move(self, act: str, arg: str, value: object) -> None:
        if act == "wish":
            self._wish(arg, value)
        elif act == "open":
            self._open(arg)
        elif act == "leave":
            self.play = None
        elif self.play is not None:
            self.play = self._next(self.play, act, arg, value)

    def _next(self, play: Play, act: str, arg: str, value: object) -> Play:
        match act:
            case "go-on":
                return play.go_on()
            case "name":
                return play.name(arg or None)
            case "write":
                return play.write(str(value or ""))
            case "say":
                return play.say(arg)
            case "back":
                return play.back_to(int(arg))
            case "again":
                return play.again(_seed())
        return play

    def _wish(self, wish: str, value: object) -> None:
        match wish:
            case "seat":
                self.wishes = replace(self.wishes, seat=str(value or ""))
            case "level":
                self.wishes = replace(self.wishes, level=str(value or ""))
            case "minutes":
                self.wishes = replace(self.wishes, minutes=str(value or ""))
            case "own-words":
                self.wishes = replace(self.wishes, own_words_first=bool(value))
            case "assessment":
                self.wishes = replace(self.wishes, mode="assessment" if value else "learning")
            case "all":
                self.wishes = replace(self.wishes, seat="", level="", minutes="")

    def _open(self, scenario_id: str) -> None:
        scenario = self.library[scenario_id]
        self._outlook = Outlook(scenario, self.guidance())
        self.play = Play.begin(
            scenario, seed=_seed(), mode=self.wishes.mode, own_words_first=self.wishes.own_words_first
        )

    def _page(self) -> Page:
        play, outlook = self.play, self._outlook
        if play is None or outlook is None:
            return choose_page(self.library, self.wishes)
        match play.beat:
            case "people":
                return people_page(play)
            case "hear":
                return hear_page(play, outlook.guidance)
            case "write":
                return write_page(play)
            case "say":
                return say_page(play)
            case "land":
                return land_page(play, outlook)
            case "debrief":
                return debrief_page(play, outlook)

    def __repr__(self) -> str:
        if self._opened is not None:
            return f"Role-play: {self.library[self._opened].title}"
        return f"Role-plays: {len(self.library.heads)}"


def _seed() -> int:
    return secrets.randbelow(2**32)
