"""The judgement of one complete play: what each decision cost, which chances were taken, what was heard.

Knows the play and the outlook of its role-play, not how the judgement is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from utils.scenario.model import Choice
from utils.scoring.outlook import Outlook
from utils.session import Moment, NotPossible, Session

UNSAFE_CAP = 40
"""The highest score of a play with an unsafe slip."""
Z_95 = 1.959963984540054
"""The 97.5th percentile of the normal distribution, for two-sided 95 % intervals."""


@dataclass(frozen=True)
class Decision:
    """One reply, judged."""

    moment: Moment
    fit: int
    cost: int
    best: tuple[Choice, ...]
    """The choices that would have cost nothing."""
    unsafe: tuple[str, ...]
    """Unsafe slips of the reply."""


@dataclass(frozen=True)
class Skill:
    """One code of guidance over one or more plays: how often a moment called for it, and how often the reply followed it."""

    code: str
    taken: int
    met: int

    @cached_property
    def interval(self) -> tuple[float, float]:
        return wilson(self.taken, self.met)


@dataclass(frozen=True)
class Heard:
    """One answer to "what lies under this?"."""

    named: str
    audible: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.named in self.audible


@dataclass(frozen=True)
class ScoreSheet:
    """A complete play, judged. `points`, `best` and `worst` are sums of fit; `score` runs from 0 to 100."""

    points: int
    best: int
    worst: int
    decisions: tuple[Decision, ...]
    skills: tuple[Skill, ...]
    heard: tuple[Heard, ...]

    @property
    def unsafe(self) -> tuple[Decision, ...]:
        return tuple(decision for decision in self.decisions if decision.unsafe)

    @property
    def uncapped(self) -> float:
        span = self.best - self.worst
        return 100 * (self.points - self.worst) / span if span else 100.0

    @property
    def score(self) -> float:
        return min(self.uncapped, UNSAFE_CAP) if self.unsafe else self.uncapped

    @cached_property
    def losses(self) -> tuple[int, ...]:
        """What each decision cost on the scale of the score, in whole points that add up to 100 less the rounded score.

        Largest remainders: rounding each by itself would make the debrief disagree with the score.
        """
        span = self.best - self.worst
        exact = [100 * decision.cost / span if span else 0.0 for decision in self.decisions]
        whole = [int(loss) for loss in exact]
        missing = 100 - round(self.uncapped) - sum(whole)
        by_remainder = sorted(range(len(exact)), key=lambda n: (whole[n] - exact[n], n))
        return tuple(loss + (n in by_remainder[:missing]) for n, loss in enumerate(whole))

    @property
    def costly(self) -> tuple[Decision, ...]:
        """The decisions that cost something, dearest first."""
        costly = [decision for decision in self.decisions if decision.cost]
        return tuple(sorted(costly, key=lambda decision: (-decision.cost, decision.moment.number)))

    @property
    def recovery(self) -> float | None:
        """Share of the decisions after the first costly one that cost nothing; None where there is no such decision."""
        first = next((n for n, decision in enumerate(self.decisions) if decision.cost), None)
        later = self.decisions[first + 1 :] if first is not None else ()
        return sum(not decision.cost for decision in later) / len(later) if later else None


def score_sheet(session: Session, outlook: Outlook) -> ScoreSheet:
    """The judgement of a complete play. Raises NotPossible while the play goes on."""
    if session.ending is None:
        raise NotPossible("The play has not ended yet: there is no score to show.")
    decisions = tuple(_decision(moment, outlook) for moment in session.moments)
    return ScoreSheet(
        points=sum(decision.fit for decision in decisions),
        best=outlook.best(outlook.start),
        worst=outlook.worst(outlook.start),
        decisions=decisions,
        skills=_skills(decisions),
        heard=tuple(
            Heard(moment.step.named, moment.scene.shows)
            for moment in session.moments
            if moment.step.named and moment.scene.shows
        ),
    )


def _decision(moment: Moment, outlook: Outlook) -> Decision:
    taken = outlook.option(moment.before, moment.choice.id)
    return Decision(
        moment,
        taken.fit,
        outlook.best(moment.before) - taken.best,
        tuple(option.choice for option in outlook.best_options(moment.before)),
        tuple(slip for slip in moment.choice.slips if outlook.guidance.unsafe(slip)),
    )


def _skills(decisions: Iterable[Decision]) -> tuple[Skill, ...]:
    """Chances met and taken for each code; a chance is a scene that calls for the code with a choice that offers it."""
    met: dict[str, int] = {}
    taken: dict[str, int] = {}
    for decision in decisions:
        scene = decision.moment.scene
        offered = {code for choice in scene.choices for code in choice.follows}
        for code in dict.fromkeys(scene.calls_for):
            if code in offered:
                met[code] = met.get(code, 0) + 1
                taken[code] = taken.get(code, 0) + (code in decision.moment.choice.follows)
    return tuple(Skill(code, taken[code], count) for code, count in met.items())


def wilson(taken: int, met: int, z: float = Z_95) -> tuple[float, float]:
    """Wilson's score interval for a proportion (Wilson 1927, JASA 22:209-212), within 0 and 1; (0, 1) without any chance."""
    if not met:
        return 0.0, 1.0
    share, scale = taken / met, 1 + z * z / met
    middle = (share + z * z / (2 * met)) / scale
    half = z * sqrt(share * (1 - share) / met + z * z / (4 * met * met)) / scale
    # With nothing or everything taken a bound is the share itself, which rounding can miss by the last digit.
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))
