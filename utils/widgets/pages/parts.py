"""The pieces that several pages share. Knows HTML and the project's words, not where in a play it is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from utils.guidance import Guidance
from utils.scenario.model import Scenario
from utils.session import Session, State

SEATS = {
    "therapist": "Therapist",
    "coach": "Coach of the willing partner",
    "inviting-partner": "Inviting partner",
}
SEAT_MEANS = {
    "therapist": "The reluctant partner is with you, in the room or on the telephone.",
    "coach": "You help the willing partner, your client, to find words.",
    "inviting-partner": "You sit in your client's chair and feel how it lands.",
}
LEVELS = {"beginner": "Beginner", "intermediate": "Intermediate", "advanced": "Advanced"}
ENDINGS = {
    "agreed": "They agree to come",
    "smaller-step": "A smaller step",
    "not-yet": "Not yet",
    "no": "A no",
    "apart": "Apart",
    "safety-first": "Safety first",
}
KINDS = {
    "reason": "Reason",
    "principle": "Principle",
    "pitfall": "Pitfall",
    "alternative": "Alternative",
    "concern": "Concern",
    "safety": "Safety rule",
    "framing": "Way of seeing it",
}
KEY_SENTENCE = "The key is derived from published guidance. It has not been rated by a clinical panel."
DISCLAIMER = "A study aid with fictional people: not advice, therapy, supervision or accredited continuing education."


@dataclass(frozen=True)
class Page:
    """A whole screen. `announce` is what a screen reader says when it comes."""

    html: Markup
    announce: str = ""


def fill(template: str, *values: object, **named: object) -> Markup:
    """The template, which is our markup, with the values escaped into it."""
    return Markup(template).format(*values, **named)


def join(parts: Iterable[str]) -> Markup:
    return Markup("").join(parts)


def button(label: object, act: str, arg: str = "", *, style: str = "", key: int = 0, primary: bool = False) -> Markup:
    """A button that sends `act` with `arg`. `key` (1 to 9) presses it from the keyboard; `primary` is pressed by Enter."""
    attributes = Markup(' data-key="{}" aria-keyshortcuts="{}"').format(key, key) if key else Markup("")
    if primary:
        attributes += Markup(" data-primary")
    hint = Markup('<kbd aria-hidden="true">{}</kbd>').format(key) if key else Markup("")
    return Markup('<button type="button" class="{}" data-act="{}" data-arg="{}"{}>{}<span>{}</span></button>').format(
        style or ("go" if primary else "quiet"), act, arg, attributes, hint, label
    )


def entry(guidance: Guidance, slug: str, lead: str = "") -> Markup:
    """A guidance entry that opens on demand: its name, then text and sources."""
    one = guidance[slug]
    sources = join(
        fill(
            "<li>{}{}. <cite>{}</cite>{}</li>",
            f"{source.author}. " if source.author else "",
            source.publisher,
            source.title,
            f", {source.date}" if source.date else "",
        )
        for source in (guidance.sources[code] for code in one.sources)
    )
    return fill(
        '<details class="entry {kind}"><summary>{lead}<strong>{name}</strong> <small>{label}</small></summary>'
        '<p>{text}</p><ul class="sources" aria-label="Sources">{sources}</ul></details>',
        kind=one.kind, lead=f"{lead} " if lead else "", name=one.name, label=KINDS[one.kind], text=one.text, sources=sources,
    )  # fmt: skip


def names(guidance: Guidance, slugs: Iterable[str]) -> str:
    """The names of these entries, in quotation marks, as part of a sentence."""
    return " and ".join(f"“{guidance[slug].name}”" for slug in slugs)


def content_note(note: str, style: str) -> Markup:
    """The theme that may touch somebody; nothing where the role-play has no note."""
    return fill('<p class="{}"><strong>Content note:</strong> {}</p>', style, note) if note else Markup("")


def openness(scenario: Scenario, states: Iterable[State]) -> tuple[int, ...]:
    """The reluctant partner's openness (0 to 10) in each of these states."""
    place = list(scenario.gauges).index("openness")
    return tuple(state.gauges[place] for state in states)


def feels(value: int) -> str:
    """A gauge's value in a word."""
    return ("shut", "guarded", "listening", "open", "wide open")[min(value // 2, 4)]


def gauge_bars(session: Session) -> Markup:
    """How the last reply moved each gauge."""
    before, after = session.states[-2:]
    return join(
        _gauge_bar(measures(session.scenario, gauge), old, new)
        for gauge, old, new in zip(session.scenario.gauges, before.gauges, after.gauges, strict=True)
    )


def measures(scenario: Scenario, gauge: str) -> str:
    """Whose the gauge is, and of what."""
    name = scenario.person("reluctant").name
    return f"{name}'s openness" if gauge == "openness" else scenario.gauges[gauge].about or gauge


def _gauge_bar(what: str, before: int, after: int) -> Markup:
    """Ten steps, filled up to where the gauge is now, the last change marked; in words for a screen reader."""
    if after == before:
        said = f"{what} stays at {after} of 10: {feels(after)}."
    else:
        said = f"{what} {'rises' if after > before else 'falls'} from {before} to {after} of 10: {feels(after)}."
    steps = join(
        fill('<i class="{}">{}</i>', style, {"gained": "+", "lost": "−"}.get(style, ""))
        for style in (_step(number, before, after) for number in range(1, 11))
    )
    return fill(
        '<div class="openness"><div class="steps" role="img" aria-label="{said}">{steps}</div>'
        '<p aria-hidden="true">{said}</p></div>',
        said=said, steps=steps,
    )  # fmt: skip


def _step(number: int, before: int, after: int) -> str:
    if before < number <= after:
        return "gained"
    if after < number <= before:
        return "lost"
    return "full" if number <= after else ""


def initial(name: str) -> str:
    return str(escape(name.strip()[:1].upper()))
