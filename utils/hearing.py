"""The reasons offered when a trainee is asked what lies under a line.

Knows which reasons are easily mistaken for each other (the guidance says so), not how they are shown.
"""

from __future__ import annotations

from utils.guidance import Guidance
from utils.scenario.model import Scenario, Scene
from utils.shuffle import shuffled

OFFERED = 4
"""Reasons offered for one line."""


def offered_reasons(scenario: Scenario, scene_id: str, guidance: Guidance, seed: int) -> tuple[str, ...]:
    """Slugs of the reasons to choose from, shuffled by the seed; empty where the line shows none.

    One audible reason, what the partner voices, then those most easily mistaken for it. Where a line shows two reasons
    either is right; both may be offered.
    """
    scene = scenario.scenes[scene_id]
    if not scene.shows:
        return ()
    candidates = [*_plausible(scenario, scene, guidance), *guidance.of_kind("reason")]
    offered = tuple(dict.fromkeys(candidates))[:OFFERED]
    return shuffled(offered, seed, f"{scene_id}/hear")


def _plausible(scenario: Scenario, scene: Scene, guidance: Guidance) -> list[str]:
    near = [other for reason in scene.shows for other in guidance[reason].near]
    return [scene.shows[0], *scenario.reasons.voiced[:1], *near, *scenario.reasons.underneath]
