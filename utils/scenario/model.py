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

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

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

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Condition = Annotated[str, StringConstraints(pattern=r"^(>=|<=|==|>|<) ?\d{1,2}$")]
Level0to10 = Annotated[int, Field(ge=LOWEST, le=HIGHEST)]

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


class Part(BaseModel):
    """Base of all parts: frozen, and a field that the format does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class About(Part):
    goal: Text = Field(description="What the trainee should be able to do afterwards.")
    practises: tuple[Slug, ...] = Field(min_length=1, description="Guidance slugs that this role-play trains.")
    content_note: str = Field(default="", description="The theme, never the plot; may be empty.")


class Person(Part):
    name: Text
    role: Role
    pronouns: Text
    age: int = Field(ge=18, le=99)
    about: Text = Field(description="Shown before the play: who they are, nothing that gives the reason away.")


class Couple(Part):
    type: CoupleType
    stage: Stage
    region: Region
    context: tuple[Context, ...] = Field(min_length=1)


class Reasons(Part):
    voiced: tuple[Slug, ...] = Field(min_length=1, description="What the reluctant partner says.")
    underneath: tuple[Slug, ...] = Field(min_length=1, description="What a good listener would find.")


class Gauge(Part):
    start: Level0to10
    about: str = Field(default="", description="Whose, and of what; needed for any gauge besides openness.")


class Branch(Part):
    when: dict[Slug, Condition] = Field(
        default={}, description='Conditions on gauges, all of which must hold: {openness: ">=5"}.'
    )
    goto: Slug = Field(description="A scene or an ending.")


class Choice(Part):
    id: Slug
    say: Text = Field(description="What the trainee says, word for word.")
    follows: tuple[Slug, ...] = Field(default=(), max_length=3, description="Guidance that the reply follows.")
    slips: tuple[Slug, ...] = Field(default=(), description="Pitfalls that the reply falls into.")
    moves: dict[Slug, Annotated[int, Field(ge=-HIGHEST, le=HIGHEST)]] = Field(
        default={}, description="How gauges move."
    )
    lands: Text = Field(description="The listener's immediate reaction, in character, before any comment.")
    why: Text = Field(description="What the reply does to the listener, in two sentences at most.")
    stronger: str = Field(default="", description="A better line for the same intention.")
    debatable: str = Field(default="", description="Where good supervisors would split, and how.")
    goto: Slug | Annotated[tuple[Branch, ...], Field(min_length=1)]

    @property
    def branches(self) -> tuple[Branch, ...]:
        return (Branch(goto=self.goto),) if isinstance(self.goto, str) else self.goto


class Scene(Part):
    setting: str = Field(default="", description="Where and when, and what can be seen; may be empty.")
    speaker: str = Field(default="", description="A name from people; the reluctant partner unless said.")
    line: Text = Field(description="What they say.")
    shows: tuple[Slug, ...] = Field(default=(), description="Reasons audible in this line: the key of beat 1.")
    signals: tuple[Slug, ...] = Field(default=(), description="Concerns that can be heard in this line.")
    calls_for: tuple[Slug, ...] = Field(
        min_length=1, description="Guidance that this moment asks for: the key of beat 2."
    )
    choices: tuple[Choice, ...] = Field(min_length=3, max_length=5)

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id; KeyError where the scene has none."""
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)


class Ending(Part):
    kind: EndingKind
    text: Text


class Scenario(Part):
    """One role-play, as its file states it."""

    format: Annotated[Literal[1], BeforeValidator(int)] = Field(description="The version of this format.")
    id: Slug
    title: Text
    seat: Seat
    level: Level
    minutes: int = Field(ge=3, le=20, description="How long a play takes.")
    about: About
    people: tuple[Person, ...] = Field(min_length=2)
    couple: Couple
    reasons: Reasons
    gauges: dict[Slug, Gauge] = Field(
        max_length=2, description="openness, and at most one more: states multiply by 11 for each."
    )
    start: Slug
    scenes: dict[Slug, Scene] = Field(min_length=1)
    endings: dict[Slug, Ending] = Field(min_length=1)

    def person(self, role: Role) -> Person:
        """The first person in this role; StopIteration where there is none (the checker forbids that)."""
        return next(p for p in self.people if p.role == role)

    def speaker(self, scene: Scene) -> str:
        return scene.speaker or self.person("reluctant").name
