"""The beats of one exchange: hear, say (or write first), land and why.

Knows how a beat looks; what follows what is for `utils.play`, what a reply is worth for `utils.scoring`.
"""

from __future__ import annotations

from markupsafe import Markup

from utils.guidance import Guidance
from utils.hearing import offered_reasons
from utils.play import Play
from utils.scoring import Outlook
from utils.session import Moment, Session
from utils.widgets.pages.conversation import conversation, exchange, opening_lines
from utils.widgets.pages.parts import (
    DISCLAIMER,
    LEVELS,
    SEATS,
    Page,
    button,
    content_note,
    entry,
    fill,
    gauge_bars,
    join,
    names,
)


def people_page(play: Play) -> Page:
    """Who they are and what this practises, before the first line."""
    scenario = play.session.scenario
    people = join(
        fill("<li><strong>{}</strong>, {}, {}. {}</li>", person.name, person.age, person.pronouns, person.about)
        for person in scenario.people
    )
    html = fill(
        '{head}<h3 tabindex="-1" data-focus>Who is here</h3><ul class="people">{people}</ul>'
        '<p><strong>What it is for:</strong> {goal}</p>{note}<p class="small">{disclaimer}</p>'
        '<div class="actions">{begin}{leave}</div>',
        head=_head(play), people=people, goal=scenario.about.goal, note=content_note(scenario.about.content_note, "note"), disclaimer=DISCLAIMER,
        begin=button("Begin", "go-on", primary=True), leave=button("Choose another", "leave"),
    )  # fmt: skip
    return Page(html, f"{scenario.title}. {len(scenario.people)} people.")


def hear_page(play: Play, guidance: Guidance) -> Page:
    """Beat 1: name the reason under the line."""
    session = play.session
    reasons = offered_reasons(session.scenario, session.state.at, guidance, session.seed)
    options = join(
        button(guidance[slug].name, "name", slug, style="choice", key=number) for number, slug in enumerate(reasons, 1)
    )
    question = f"What may lie under {session.scenario.person('reluctant').name}'s words?"
    passing = button("Pass", "name", "", style="quiet", key=len(reasons) + 1)
    return _asking(play, question, options + passing, "Name the reason first; then choose what to say.")


def write_page(play: Play) -> Page:
    """Own words first: say it before the replies are shown."""
    form = fill(
        '<label class="own" for="rp-own">Your own words<textarea id="rp-own" rows="3" maxlength="2000" data-field="own"></textarea></label>'
        '<p class="small">Kept in this page only. Nothing is stored.</p><div class="actions">{}</div>',
        button("Show the replies", "write", primary=True),
    )
    return _asking(play, "What would you say?", form, "Type it as you would say it, or leave it empty.")


def say_page(play: Play) -> Page:
    """Beat 2: choose the reply."""
    replies = join(
        button(choice.say, "say", choice.id, style="choice", key=number)
        for number, choice in enumerate(play.session.choices, 1)
    )
    own = fill('<p class="own-words"><strong>Your own words:</strong> {}</p>', play.own_words) if play.own_words else ""
    return _asking(play, "What do you say?", fill("{}{}", own, replies), "")


def land_page(play: Play, outlook: Outlook) -> Page:
    """Beats 3 and 4: how it landed; in learning mode then why, and the way back."""
    session, moment = play.session, play.last
    assert moment is not None, "a reply has landed, so there is a moment"
    learning = session.mode == "learning"
    talk = exchange(session.scenario, moment, attributes="data-scroll")
    ended = session.ending is not None
    on = button("Read the debrief" if ended else "Go on", "go-on", primary=True)
    again = button("Try this moment again", "back", str(moment.number)) if learning else ""
    html = fill(
        '{head}{talk}{why}<div class="actions">{on}{again}{leave}</div>',
        head=_head(play),
        talk=conversation(session, session.moments[:-1], talk),
        why=_why(session, moment, outlook) if learning else "",
        on=on, again=again, leave=button("Stop", "leave"),
    )  # fmt: skip
    return Page(html, f"{session.scenario.speaker(moment.scene)}: {moment.choice.lands}")


def _why(session: Session, moment: Moment, outlook: Outlook) -> Markup:
    """The comment: how openness moved, what the reply did, which guidance it follows or breaks, what it cost."""
    guidance, choice = outlook.guidance, moment.choice
    codes = [entry(guidance, slug, "Slips into:") for slug in choice.slips]
    codes += [
        entry(
            guidance,
            slug,
            "Follows:" if slug in moment.scene.calls_for else "Follows, though this moment asked for something else:",
        )
        for slug in choice.follows
    ]
    extra = [fill('<p class="{}"><strong>{}</strong> {}</p>', style, lead, text) for style, lead, text in (
        ("own-words", "Your own words were:", moment.step.own_words),
        ("stronger", "A stronger line:", choice.stronger),
        ("debatable", "Good supervisors differ here:", choice.debatable),
    ) if text]  # fmt: skip
    return fill(
        '{bars}<section class="why" aria-label="Why"><h3>Why</h3><p>{why}</p><p class="verdict">{verdict}</p>{extra}{heard}{codes}</section>',
        bars=gauge_bars(session), why=choice.why, verdict=_verdict(moment, outlook), extra=join(extra), heard=_heard(moment, guidance), codes=join(codes),
    )  # fmt: skip


def _verdict(moment: Moment, outlook: Outlook) -> str:
    if any(outlook.guidance.unsafe(slip) for slip in moment.choice.slips):
        return "⚠ An unsafe step: it may put somebody in danger, and nothing said later makes up for it."
    if outlook.best(moment.before) == outlook.option(moment.before, moment.choice.id).best:
        return "✓ Nothing was lost here."
    return "△ Something was lost here: another reply would have kept more possible."


def _heard(moment: Moment, guidance: Guidance) -> Markup:
    concerns = join(entry(guidance, slug, "A concern to notice:") for slug in moment.scene.signals)
    if not moment.scene.shows:
        return concerns
    audible = names(guidance, moment.scene.shows)
    named = moment.step.named
    if named is None:
        said = f"What can be heard in the line: {audible}."
    elif named in moment.scene.shows:
        others = [slug for slug in moment.scene.shows if slug != named]
        said = f"✓ You heard it: {names(guidance, [named])}." + (
            f" Also there: {names(guidance, others)}." if others else ""
        )
    else:
        said = f"△ You named {names(guidance, [named])}; what can be heard here: {audible}."
    reasons = join(entry(guidance, slug) for slug in moment.scene.shows)
    return fill('<p class="heard">{}</p>{}{}', said, reasons, concerns)


def _asking(play: Play, question: str, answers: Markup, hint: str) -> Page:
    session = play.session
    scene = session.scene
    assert scene is not None, "a question is asked only while the play goes on"
    talk = conversation(session, session.moments, opening_lines(session.scenario, scene, "data-scroll"))
    html = fill(
        '{head}{talk}<section class="ask" aria-labelledby="rp-ask"><h3 id="rp-ask" tabindex="-1" data-focus>{question}</h3>'
        '{hint}<div class="answers">{answers}</div></section><div class="actions end">{back}{leave}</div>',
        head=_head(play), talk=talk, question=question, answers=answers,
        hint=fill('<p class="small">{}</p>', hint) if hint else "",
        back=_back(session), leave=button("Stop", "leave"),
    )  # fmt: skip
    return Page(
        html, f"{session.scenario.speaker(scene)}: {scene.line}" if play.beat == "hear" or not scene.shows else ""
    )


def _back(session: Session) -> Markup:
    if session.mode == "assessment" or not session.steps:
        return Markup("")
    return button("Back one moment", "back", str(len(session.steps) - 1))


def _head(play: Play) -> Markup:
    scenario, session = play.session.scenario, play.session
    moment = len(session.steps) + (play.beat not in ("land", "people"))
    mode = "Assessment" if session.mode == "assessment" else "Learning"
    return fill(
        '<div class="head"{scroll}><h2>{title}</h2><p class="small">{seat} · {level} · {mode}{moment}</p></div>',
        title=scenario.title, seat=SEATS[scenario.seat], level=LEVELS[scenario.level], mode=mode,
        moment=f" · Moment {moment}" if play.beat != "people" else "",
        scroll=Markup(" data-scroll") if play.beat == "people" else "",
    )  # fmt: skip
