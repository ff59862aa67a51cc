"""The debrief of a complete play: the score and what the key is, what cost most, skills, hearing, the transcript.

Knows how to show a score sheet; every figure in it is `utils.scoring`'s.
"""

from __future__ import annotations

from markupsafe import Markup

from utils.guidance import Guidance
from utils.play import Play
from utils.scoring import UNSAFE_CAP, Decision, Outlook, ScoreSheet, score_sheet
from utils.session import Session
from utils.widgets.pages.chart import openness_chart
from utils.widgets.pages.conversation import commented_conversation
from utils.widgets.pages.parts import ENDINGS, KEY_SENTENCE, Page, button, entry, feels, fill, join, names, openness

OPENED = 2
"""Costly decisions that are shown open; the others open on demand, or the page would bury the dearest."""


def debrief_page(play: Play, outlook: Outlook) -> Page:
    """The whole debrief. The play must have ended."""
    session, guidance = play.session, outlook.guidance
    sheet = score_sheet(session, outlook)
    ending = session.ending
    assert ending is not None, "a debrief follows an ending"
    html = fill(
        '<div class="head" data-scroll><h2>{title}: the debrief</h2></div>'
        '<section class="ending"><h3 tabindex="-1" data-focus>How it ended: {kind}</h3><p>{text}</p></section>'
        "{score}{costly}{chart}{skills}{heard}"
        '<details class="transcript"><summary>The whole conversation, with comments</summary>{talk}</details>'
        '<p class="note">Before you close: this was a story. Come out of the role, and if it touched something of your own, talk to someone you trust.</p>'
        '<div class="actions">{again}{other}</div>',
        title=session.scenario.title, kind=ENDINGS[ending.kind], text=ending.text,
        score=_score(session, sheet, outlook), costly=_costly(sheet, guidance), chart=_chart(session, outlook),
        skills=_skills(sheet, guidance), heard=_hearing(sheet, guidance),
        talk=commented_conversation(session),
        again=button("Play again", "again", primary=True), other=button("Another one", "leave"),
    )  # fmt: skip
    return Page(html, f"{ENDINGS[ending.kind]}. {ending.text} Your score is {round(sheet.score)} of 100.")


def _score(session: Session, sheet: ScoreSheet, outlook: Outlook) -> Markup:
    lines = []
    if sheet.unsafe:
        slips = dict.fromkeys(slug for decision in sheet.unsafe for slug in decision.unsafe)
        held = f" Without it, it would have been {round(sheet.uncapped)}." if sheet.uncapped > UNSAFE_CAP else ""
        lines.append(
            fill('<p class="unsafe" role="note"><strong>⚠ An unsafe step:</strong> {}. No other reply makes up for it, so the score is at most {}.{}</p>',
                 names(outlook.guidance, slips), UNSAFE_CAP, held)
        )  # fmt: skip
    lost, costly = sum(sheet.losses), len(sheet.costly)
    if costly:
        lines.append(
            fill("<p>{} of 100 points were lost in {} {}.</p>", lost, costly, "moment" if costly == 1 else "moments")
        )
    if sheet.recovery is not None:
        lines.append(fill("<p>After the first costly reply, {:.0%} of your replies cost nothing.</p>", sheet.recovery))
    if session.earlier:
        lines.append(fill("<p>{}</p>", _earlier(session, outlook)))
    return fill(
        '<section class="score"><h3>Your score</h3><p class="figure"><strong>{}</strong> of 100</p>{}<p class="small">It judges what you said, '
        "never whether they agreed. {}</p></section>",
        round(sheet.score), join(lines), KEY_SENTENCE,
    )  # fmt: skip


def _earlier(session: Session, outlook: Outlook) -> str:
    """What going back did: first scores stay in sight, for a moment tried again is easier than a moment met."""
    times = len(session.earlier)
    said = f"You went back {'once' if times == 1 else f'{times} times'}; the score is for the way you took last."
    for steps in session.earlier:
        first = Session(session.scenario, session.seed, session.mode, steps)
        if first.ending is not None:
            return f"{said} Your first complete way scored {round(score_sheet(first, outlook).score)}."
    return said


def _costly(sheet: ScoreSheet, guidance: Guidance) -> Markup:
    if not sheet.costly:
        return Markup('<section class="costly"><h3>What cost you</h3><p>✓ No reply cost you anything.</p></section>')
    items = join(
        _decision(decision, sheet.losses[decision.moment.number], guidance, opened=place < OPENED)
        for place, decision in enumerate(sheet.costly)
    )
    return fill('<section class="costly"><h3>What cost you, dearest first</h3><ol>{}</ol></section>', items)


def _decision(decision: Decision, lost: int, guidance: Guidance, opened: bool) -> Markup:
    moment = decision.moment
    number = moment.number + 1
    parts = [
        fill("<blockquote>{}</blockquote><p><strong>You said:</strong> {}</p>", moment.scene.line, moment.choice.say),
        _labelled("Your own words were:", moment.step.own_words),
        fill("<p>{}</p>", moment.choice.why),
        _labelled("A stronger line:", moment.choice.stronger),
        *(_labelled("What would have cost nothing:", choice.say) for choice in decision.best),
        _labelled("Good supervisors differ here:", moment.choice.debatable),
        *(entry(guidance, slug, "Slips into:") for slug in moment.choice.slips),
        button(f"Go back to moment {number}", "back", str(moment.number)),
    ]
    return fill(
        '<li class="decision"><details{}><summary><strong class="cost">{}</strong>Moment {}</summary>{}</details></li>',
        Markup(" open") if opened else "", f"−{lost}" if lost else "under 1", number, join(parts),
    )  # fmt: skip


def _labelled(label: str, text: str) -> Markup:
    return fill("<p><strong>{}</strong> {}</p>", label, text) if text else Markup("")


def _chart(session: Session, outlook: Outlook) -> Markup:
    yours, best = (openness(session.scenario, path) for path in (session.states, outlook.best_path()))
    name = session.scenario.person("reluctant").name
    return fill(
        '<section><h3>How {} moved</h3><p>{} was {} at the start and {} at the end.</p>{}</section>',
        name, name, feels(yours[0]), feels(yours[-1]), openness_chart(yours, best, name),
    )  # fmt: skip


def _skills(sheet: ScoreSheet, guidance: Guidance) -> Markup:
    rows = join(
        fill(
            '<tr><th scope="row">{}</th><td>{} of {}</td><td aria-hidden="true">{}</td></tr>',
            entry(guidance, skill.code), skill.taken, skill.met, "●" * skill.taken + "○" * (skill.met - skill.taken),
        )
        for skill in sorted(sheet.skills, key=lambda skill: (skill.taken / skill.met, -skill.met))
    )  # fmt: skip
    return fill(
        '<section><h3>Chances taken</h3><p class="small">How often a moment called for it, and how often your reply did it. '
        'Two or three chances say little about anybody.</p><table class="skills"><thead><tr><th scope="col">Guidance</th>'
        '<th scope="col">Taken of met</th><th scope="col" aria-hidden="true"></th></tr></thead><tbody>{}</tbody></table></section>',
        rows,
    )


def _hearing(sheet: ScoreSheet, guidance: Guidance) -> Markup:
    if not sheet.heard:
        return Markup("<section><h3>Hearing</h3><p>You named no reasons in this play.</p></section>")
    right = sum(heard.right for heard in sheet.heard)
    misses = join(
        fill("<li>You named {}; what could be heard: {}.</li>", names(guidance, [heard.named]), names(guidance, heard.audible))
        for heard in sheet.heard if not heard.right
    )  # fmt: skip
    return fill(
        "<section><h3>Hearing</h3><p>You heard the reason in {} of {} lines.</p><ul>{}</ul></section>",
        right,
        len(sheet.heard),
        misses,
    )
