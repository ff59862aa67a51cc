"""What a play is worth, computed exactly over every state that the role-play can reach.

The key is rational: it is derived from published guidance and has not been rated by a clinical panel. Scores judge what
the trainee did; how the story ends earns nothing. Knows nothing of files, screens or people's histories.

For a state s (a scene and its gauges), with fit as defined in `fit`:

    best(s)  = max over choices of fit + best(next),   worst(s) = min over choices of fit + worst(next),   0 at an ending
    cost of a decision at s = best(s) - (fit + best(next))            never negative
    best(opening) - points = sum of the costs                         for every complete play
    score = 100 (points - worst(opening)) / (best(opening) - worst(opening)), at most 40 after an unsafe slip
"""

from utils.scoring.outlook import Option, Outlook, fit
from utils.scoring.sheet import UNSAFE_CAP, Decision, Heard, ScoreSheet, Skill, score_sheet, wilson

__all__ = [
    "UNSAFE_CAP",
    "Decision",
    "Heard",
    "Option",
    "Outlook",
    "ScoreSheet",
    "Skill",
    "fit",
    "score_sheet",
    "wilson",
]
