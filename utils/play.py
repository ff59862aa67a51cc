"""A play as the trainee meets it, beat by beat: hear, say, land and why, debrief.

A frozen state and the moves that are possible from it; what cannot be done now leaves it as it is, so that a late or
doubled click does no harm. Knows the order of the beats, and nothing of how they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from utils.scenario.model import Scenario
from utils.session import Mode, Moment, Session

Beat = Literal["people", "hear", "write", "say", "land", "debrief"]


@dataclass(frozen=True)
class Play:
    """Where the trainee is. `named` and `own_words` belong to the scene that waits for a reply."""

    session: Session
    beat: Beat = "people"
    own_words_first: bool = False
    named: str | None = None
    own_words: str = ""

    @classmethod
    def begin(cls, scenario: Scenario, *, seed: int, mode: Mode = "learning", own_words_first: bool = False) -> Play:
        """A new play, at the page that introduces the people."""
        return cls(Session(scenario, seed, mode), own_words_first=own_words_first)

    @property
    def last(self) -> Moment | None:
        """The moment just played, None at the opening."""
        return self.session.moments[-1] if self.session.steps else None

    def go_on(self) -> Play:
        """From the people to the opening, from a reaction to the next scene or to the debrief."""
        if self.beat not in ("people", "land"):
            return self
        return self._enter(self.session)

    def name(self, reason: str | None) -> Play:
        """Name the reason under the line, or pass with None."""
        if self.beat != "hear":
            return self
        return replace(self, named=reason, beat="write" if self.own_words_first else "say")

    def write(self, text: str) -> Play:
        """Keep the trainee's own words and show the replies."""
        if self.beat != "write":
            return self
        return replace(self, own_words=text.strip(), beat="say")

    def say(self, choice_id: str) -> Play:
        """Give the reply. Raises NotPossible where the scene does not offer it."""
        if self.beat != "say":
            return self
        session = self.session.choose(choice_id, self.named, self.own_words)
        return replace(self, session=session, beat="land", named=None, own_words="")

    def back_to(self, number: int) -> Play:
        """To the moment of this number (from 0) as it stood before the reply.

        A finished assessment goes back as practice, in learning mode. Raises NotPossible within an assessment.
        """
        session = self.session
        if self.beat == "debrief":
            session = replace(session, mode="learning")
        return self._enter(session.back_to(number))

    def again(self, seed: int) -> Play:
        """The same role-play from the start."""
        return replace(self, session=self.session.again(seed), beat="people", named=None, own_words="")

    def _enter(self, session: Session) -> Play:
        scene = session.scene
        if scene is None:
            beat: Beat = "debrief"
        elif scene.shows:
            beat = "hear"
        else:
            beat = "write" if self.own_words_first else "say"
        return replace(self, session=session, beat=beat, named=None, own_words="")
