"""What has been said, as a conversation: who speaks is written out, never shown by colour alone."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from utils.scenario.model import Scenario, Scene
from utils.session import Moment, Session
from utils.widgets.pages.parts import fill, initial, join


def bubble(speaker: str, text: str, style: str = "", attributes: str = "") -> Markup:
    """One thing said. `attributes` is markup of ours."""
    return fill(
        '<li class="bubble {style}" {attributes}><b class="face" aria-hidden="true">{initial}</b>'
        '<div><strong class="who">{speaker}</strong><p>{text}</p></div></li>',
        style=style, attributes=Markup(attributes), initial=initial(speaker), speaker=speaker, text=text,
    )  # fmt: skip


def opening_lines(scenario: Scenario, scene: Scene, attributes: str = "") -> Markup:
    """A scene's setting and line."""
    setting = fill('<li class="setting">{}</li>', scene.setting) if scene.setting else Markup("")
    return setting + bubble(scenario.speaker(scene), scene.line, attributes=attributes)


def exchange(scenario: Scenario, moment: Moment, *, attributes: str = "") -> Markup:
    """A played moment: the line, the reply (with `attributes`, markup of ours), and how it landed."""
    lands = fill('<li class="lands"><p>{}</p></li>', moment.choice.lands)
    return opening_lines(scenario, moment.scene) + bubble("You", moment.choice.say, "you", attributes) + lands


def conversation(session: Session, moments: Iterable[Moment], latest: str = "") -> Markup:
    """The moments in order, then `latest`."""
    said = join(exchange(session.scenario, moment) for moment in moments)
    return fill('<ol class="talk" aria-label="The conversation so far">{}{}</ol>', said, latest)


def commented_conversation(session: Session) -> Markup:
    """The whole play with the comment after each reply, which an assessment has kept back until now."""
    said = join(
        exchange(session.scenario, moment)
        + fill('<li class="comment"><strong>Why:</strong> {}</li>', moment.choice.why)
        for moment in session.moments
    )
    return fill('<ol class="talk" aria-label="The whole conversation, with comments">{}</ol>', said)
