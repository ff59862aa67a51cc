"""The scenario format (format 1) as frozen models; `scenarios/scenario.schema.json` is generated from them.

Knows the shape of a role-play file and nothing else: not YAML, not which guidance exists, not what a choice
is worth, not how it is shown. A model that validates may still be a bad role-play; `utils.check` judges that.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from functools import cache
from typing import Annotated, Literal

from msgspec import Meta, Struct

LOWEST, HIGHEST = 0, 10
"""The bounds of every gauge."""

Seat = Literal["therapist", "coach", "inviting-partner"]
Level = Literal["beginner", "intermediate", "advanced"]
Role = Literal["inviting", "reluctant", "other"]
EndingKind = Literal["agreed", "smaller-step", "not-yet", "no", "apart", "safety-first"]
CoupleType = Literal["different-sex", "same-sex", "non-binary-partner"]
Stage = Literal["dating", "living-together", "engaged", "married", "living-apart", "separating"]
Region = Literal[
    "africa", "east-asia", "europe", "latin-america", "middle-east", "north-america", "oceania", "south-asia"
]
Context = Literal[
    "parents", "new-baby", "step-family", "no-children", "empty-nest", "caring-for-a-parent", "money-strain",
    "well-off", "job-loss", "demanding-work", "family-business", "close-knit-community", "small-town", "faith",
    "migration", "interracial", "illness-or-disability", "grief", "infertility", "affair", "long-distance",
    "retirement", "addiction", "polyamory", "fear-or-control",
]  # fmt: skip

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Slugs = tuple[Slug, ...]
Text = Annotated[str, Meta(pattern=r"\S", max_length=2000)]
Condition = Annotated[str, Meta(pattern=r"^(>=|<=|==|>|<) ?\d{1,2}$")]
GaugeValue = Annotated[int, Meta(ge=LOWEST, le=HIGHEST)]
Move = Annotated[int, Meta(ge=-HIGHEST, le=HIGHEST)]

_COMPARE = {">=": operator.ge, "<=": operator.le, "==": operator.eq, ">": operator.gt, "<": operator.lt}


def holds(condition: str, value: int) -> bool:
    """Whether a gauge at `value` meets `condition`, such as `>=5`."""
    compare, number = _parsed(condition)
    return compare(value, number)


@cache
def _parsed(condition: str) -> tuple[Callable[[int, int], bool], int]:
    digits = re.search(r"\d+", condition)
    assert digits, f"not a condition: {condition}"
    return _COMPARE[condition[: digits.start()].strip()], int(digits.group())


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts: frozen, and a field that the format does not know is an error."""


class About(Part, frozen=True):
    goal: Annotated[Text, Meta(description="What the trainee should be able to do afterwards.")]
    practises: Annotated[Slugs, Meta(min_length=1, description="Guidance slugs that this role-play trains.")]
    content_note: Annotated[str, Meta(description="The theme, never the plot; may be empty.")] = ""


class Person(Part, frozen=True):
    name: Text
    role: Role
    pronouns: Text
    age: Annotated[int, Meta(ge=18, le=99)]
    about: Annotated[Text, Meta(description="Shown before the play: who they are, nothing that gives the reason away.")]


class Couple(Part, frozen=True):
    type: CoupleType
    stage: Stage
    region: Region
    context: Annotated[tuple[Context, ...], Meta(min_length=1)]


class Reasons(Part, frozen=True):
    voiced: Annotated[Slugs, Meta(min_length=1, description="What the reluctant partner says.")]
    underneath: Annotated[Slugs, Meta(min_length=1, description="What a good listener would find.")]


class Gauge(Part, frozen=True):
    start: GaugeValue
    about: Annotated[str, Meta(description="Whose, and of what; needed for any gauge besides openness.")] = ""


class Branch(Part, frozen=True, kw_only=True):
    when: Annotated[
        dict[Slug, Condition], Meta(description='Conditions on gauges, all of which must hold: {openness: ">=5"}.')
    ] = {}
    goto: Annotated[Slug, Meta(description="A scene or an ending.")]


class Choice(Part, frozen=True, kw_only=True):
    id: Slug
    say: Annotated[Text, Meta(description="What the trainee says, word for word.")]
    follows: Annotated[Slugs, Meta(max_length=3, description="Guidance that the reply follows.")] = ()
    slips: Annotated[Slugs, Meta(description="Pitfalls that the reply falls into.")] = ()
    moves: Annotated[dict[Slug, Move], Meta(description="How gauges move.")] = {}
    lands: Annotated[Text, Meta(description="The listener's immediate reaction, in character, before any comment.")]
    why: Annotated[Text, Meta(description="What the reply does to the listener, in two sentences at most.")]
    stronger: Annotated[str, Meta(description="A better line for the same intention.")] = ""
    debatable: Annotated[str, Meta(description="Where good supervisors would split, and how.")] = ""
    goto: Slug | Annotated[tuple[Branch, ...], Meta(min_length=1)]

    @property
    def branches(self) -> tuple[Branch, ...]:
        return (Branch(goto=self.goto),) if isinstance(self.goto, str) else self.goto


class Scene(Part, frozen=True, kw_only=True):
    setting: Annotated[str, Meta(description="Where and when, and what can be seen; may be empty.")] = ""
    speaker: Annotated[str, Meta(description="A name from people; the reluctant partner unless said.")] = ""
    line: Annotated[Text, Meta(description="What they say.")]
    shows: Annotated[Slugs, Meta(description="Reasons audible in this line: the key of beat 1.")] = ()
    signals: Annotated[Slugs, Meta(description="Concerns that can be heard in this line.")] = ()
    calls_for: Annotated[
        Slugs, Meta(min_length=1, description="Guidance that this moment asks for: the key of beat 2.")
    ]
    choices: Annotated[tuple[Choice, ...], Meta(min_length=3, max_length=5)]

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id; KeyError where the scene has none."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)


class Ending(Part, frozen=True):
    kind: EndingKind
    text: Text


class Head(Part, frozen=True):
    """What a role-play says of itself before it begins: enough to choose it by."""

    format: Annotated[Literal[1], Meta(description="The version of this format.")]
    id: Slug
    title: Text
    seat: Seat
    level: Level
    minutes: Annotated[int, Meta(ge=3, le=20, description="How long a play takes.")]
    about: About


class Scenario(Head, frozen=True):
    """One role-play, as its file states it."""

    people: Annotated[tuple[Person, ...], Meta(min_length=2)]
    couple: Couple
    reasons: Reasons
    gauges: Annotated[
        dict[Slug, Gauge],
        Meta(max_length=2, description="openness, and at most one more: states multiply by 11 for each."),
    ]
    start: Slug
    scenes: Annotated[dict[Slug, Scene], Meta(min_length=1)]
    endings: Annotated[dict[Slug, Ending], Meta(min_length=1)]

    def person(self, role: Role) -> Person:
        """The first person in this role; StopIteration where there is none (the checker forbids that)."""
        return next(p for p in self.people if p.role == role)

    def speaker(self, scene: Scene) -> str:
        return scene.speaker or self.person("reluctant").name
