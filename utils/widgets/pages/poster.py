"""What a stored notebook shows to a reader without a kernel: plain HTML that needs no style of ours."""

from __future__ import annotations

from markupsafe import Markup

from utils.scenario.library import Library
from utils.scenario.model import Scenario
from utils.widgets.pages.parts import LEVELS, SEATS, fill, join


def library_poster(library: Library) -> Markup:
    """The role-plays that there are, and how the first one opens."""
    listed = join(
        fill(
            "<li><strong>{}</strong> ({}, {}, {} minutes)</li>",
            one.title,
            SEATS[one.seat],
            LEVELS[one.level],
            one.minutes,
        )
        for one in library.heads
    )
    first = scenario_poster(library[library.heads[0].id]) if library.heads else Markup("")
    return fill("<p>Press Start to play. There are {} role-plays:</p><ul>{}</ul>{}", len(library.heads), listed, first)


def scenario_poster(scenario: Scenario) -> Markup:
    """The opening of one role-play: who is there, the first line, the replies in the order of the file."""
    scene = scenario.scenes[scenario.start]
    people = join(fill("<li>{}, {}: {}</li>", one.name, one.age, one.about) for one in scenario.people)
    replies = join(fill("<li>{}</li>", choice.say) for choice in scene.choices)
    return fill(
        "<p><strong>How “{title}” begins</strong></p><ul>{people}</ul>{setting}<blockquote><strong>{speaker}:</strong> {line}</blockquote>"
        "<p>What do you say?</p><ul>{replies}</ul>",
        title=scenario.title, people=people, setting=fill("<p><em>{}</em></p>", scene.setting) if scene.setting else "",
        speaker=scenario.speaker(scene), line=scene.line, replies=replies,
    )  # fmt: skip
