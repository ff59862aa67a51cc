"""`python -m utils check --tells`: can the best replies be picked out by their words alone?

The rule is for a library: over all its role-plays together no cue earns much more than chance. In a single role-play a
play meets seven scenes or so, and some of several dozen cues will always happen to fit these.

Knows the limits and how to say what breaks them; `bots` works out what a player earns, `cues` what there is to see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from utils.check.bots import Picks, best_fit, by_chance, by_cue, expected_score, gains, warm_but_wrong
from utils.check.cues import CUES, Cue
from utils.check.writing import GIVE_AWAY_SHARE, longest_is_best
from utils.scoring import Outlook

ABOVE_CHANCE = 10
"""Points. A cue that earns more than this above chance, over the library, gives the key away."""
NAMED = 4
"""Scenes named for each cue that is over the limit."""

HEADING = """\
What a player earns who sees nothing but the words of the replies and of the line: the expected score, worked out over
every way through each role-play. An unsafe slip does not cap it here. A * marks a cue that is over the limit.
"""


@dataclass(frozen=True)
class Row:
    """What one player earns in each role-play, in their order."""

    name: str
    scores: tuple[float, ...]

    @property
    def mean(self) -> float:
        return fmean(self.scores)


@dataclass(frozen=True)
class Tells:
    """Every figure of the check for one or more role-plays."""

    outlooks: tuple[Outlook, ...]
    chance: Row
    best: Row
    warm: Row
    cues: tuple[Row, ...]
    longest: tuple[int, ...]
    """In how many scenes of each role-play a best reply is the longest."""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(outlook.scenario.id for outlook in self.outlooks)

    @property
    def telling(self) -> tuple[Row, ...]:
        """The cues over the limit, worst first."""
        over = [row for row in self.cues if row.mean - self.chance.mean > ABOVE_CHANCE]
        return tuple(sorted(over, key=lambda row: -row.mean))

    def scenes_behind(self, row: Row) -> list[tuple[float, str]]:
        """Where the cue gains on chance: tenths of a point of the mean, role-play and scene; most first."""
        found = [
            (round(gain / len(self.outlooks), 1), f"{outlook.scenario.id}/{scene_id}")
            for outlook in self.outlooks
            for scene_id, gain in gains(outlook, by_cue(outlook, CUES[row.name])).items()
        ]
        return sorted([one for one in found if one[0] > 0], key=lambda one: (-one[0], one[1]))


def find_tells(outlooks: Sequence[Outlook]) -> Tells:
    """Let every player play each of these role-plays; there must be one at least."""

    def row(name: str, player: Callable[[Outlook], Picks]) -> Row:
        return Row(name, tuple(expected_score(outlook, player(outlook)) for outlook in outlooks))

    def cue_row(name: str, cue: Cue) -> Row:
        return row(name, lambda outlook: by_cue(outlook, cue))

    return Tells(
        tuple(outlooks),
        row("chance", by_chance),
        row("best fit", best_fit),
        row("warm but wrong", warm_but_wrong),
        tuple(cue_row(name, cue) for name, cue in CUES.items()),
        tuple(len(longest_is_best(outlook)) for outlook in outlooks),
    )


def broken(tells: Tells) -> list[str]:
    """A sentence for each limit that these role-plays break."""
    return [*_telling_cues(tells), *_odd_players(tells), *_long_replies(tells)]


def report(tells: Tells) -> str:
    """The tables as text; columns are numbered, because two dozen names would not fit side by side."""
    numbers = range(1, len(tells.outlooks) + 1)
    rows = sorted((*tells.cues, tells.chance, tells.best, tells.warm), key=lambda row: -row.mean)
    return "\n".join(
        [
            HEADING,
            f"{'':30}{'mean':>6}{'chance':>8}  {''.join(f'{number:5}' for number in numbers)}",
            *(_line(tells, row) for row in rows),
            "",
            "    role-play                     best reply is the longest",
            *(_share(number, outlook, seen) for number, outlook, seen in zip(numbers, tells.outlooks, tells.longest, strict=True)),
        ]
    )  # fmt: skip


def _line(tells: Tells, row: Row) -> str:
    mark = "*" if row in tells.telling else " "
    own = "".join(f"{score:5.0f}" for score in row.scores)
    return f"{mark} {row.name:28}{row.mean:6.1f}{row.mean - tells.chance.mean:+8.1f}  {own}"


def _share(number: int, outlook: Outlook, seen: int) -> str:
    count = len(outlook.scenario.scenes)
    return f"{number:3} {outlook.scenario.id:30}{seen:2} of {count:2} scenes {seen / count:5.0%}"


def _telling_cues(tells: Tells) -> Iterator[str]:
    for row in tells.telling:
        behind = ", ".join(f"{place} {gain:+.1f}" for gain, place in tells.scenes_behind(row)[:NAMED])
        yield (
            f"“{row.name}” earns {row.mean - tells.chance.mean:.1f} points more than chance; {ABOVE_CHANCE} are allowed. "
            f"Most of it: {behind}."
        )


def _odd_players(tells: Tells) -> Iterator[str]:
    for name, chance, best, warm in zip(tells.names, tells.chance.scores, tells.best.scores, tells.warm.scores, strict=True):  # fmt: skip
        if best < 100:
            yield f"In {name} the replies that fit best earn {best:.0f} and not 100: see K02."
        if warm >= chance:
            yield f"In {name} the kindest wrong replies earn {warm:.0f}, and chance {chance:.0f}: being nice must not pay."


def _long_replies(tells: Tells) -> Iterator[str]:
    for name, outlook, seen in zip(tells.names, tells.outlooks, tells.longest, strict=True):
        count = len(outlook.scenario.scenes)
        if seen > GIVE_AWAY_SHARE * count:
            yield f"In {name} the best reply is the longest in {seen} of {count} scenes; {GIVE_AWAY_SHARE:.0%} are allowed."
