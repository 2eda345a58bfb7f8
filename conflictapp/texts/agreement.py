"""The agreement as plain text, to read on the screen and to compare with another version of it."""

from collections.abc import Iterator

from conflictapp.domain.decision import consent_of
from conflictapp.domain.needs import needs_of
from conflictapp.domain.session import Action, ActionStatus, ConsentLevel, Session
from conflictapp.texts.names import name, name_of, names_of, title
from conflictapp.texts.words import Words


def agreement_text(words: Words, session: Session) -> str:
    """What people agree to, one thing a line; it says what the paper says, in the same words."""
    return "\n".join(
        line
        for part in (_people, _subject, _needs, _decision, _actions, _obstacles, _review)
        for line in part(words, session)
    )


def _people(words: Words, session: Session) -> Iterator[str]:
    yield title(words, session)
    for position, person in enumerate(session.participants):
        group = words.say("for {group}", group=person.represents.strip()) if person.represents.strip() else ""
        yield ", ".join(filter(None, (name(words, person, position), person.role.strip(), group)))
    if session.mediator.strip():
        yield words.say("Mediation: {name}", name=session.mediator.strip())


def _subject(words: Words, session: Session) -> Iterator[str]:
    subject = session.preparation.subject.strip()
    return _titled(words.say("What we spoke about"), subject.splitlines())


def _needs(words: Words, session: Session) -> Iterator[str]:
    lines = [
        f"{name(words, person, position)} · {need.text.strip()}"
        for position, person in enumerate(session.participants)
        for need in needs_of(session, person.id)
        if need.text.strip()
    ]
    return _titled(words.say("What each of us needs"), lines)


def _decision(words: Words, session: Session) -> Iterator[str]:
    lines = session.decision.statement.strip().splitlines()
    for position, person in enumerate(session.participants):
        consent = consent_of(session, person.id)
        if consent and consent.level is ConsentLevel.RESERVED and consent.note.strip():
            who = name(words, person, position)
            lines.append(
                words.say("{name} agrees, with a reservation:", name=who) + " " + consent.note.strip()
            )
    return _titled(words.say("What we decide together"), lines)


def _actions(words: Words, session: Session) -> Iterator[str]:
    kept = [each for each in session.plan.actions if each.status is not ActionStatus.DROPPED]
    return _titled(words.say("Who does what, by when"), [_action(words, session, each) for each in kept])


def _action(words: Words, session: Session, action: Action) -> str:
    start, due = words.date(action.start), words.date(action.due)
    parts = (
        action.what.strip(),
        names_of(words, session, action.who) if action.who else "",
        words.say("from {date}", date=start) if start else "",
        words.say("by {date}", date=due) if due else "",
        action.resources.strip(),
        words.say("done when: {sign}", sign=action.done_when.strip()) if action.done_when.strip() else "",
    )
    return " · ".join(filter(None, parts))


def _obstacles(words: Words, session: Session) -> Iterator[str]:
    pairs = [(each.text.strip(), each.answer.strip()) for each in session.plan.obstacles]
    lines = [" → ".join(filter(None, pair)) for pair in pairs if any(pair)]
    return _titled(words.say("If something gets in the way:"), lines)


def _review(words: Words, session: Session) -> Iterator[str]:
    plan, lines = session.plan, []
    when, guarantor = words.moment(plan.review_at), plan.guarantor.strip()
    meeting = ", ".join(filter(None, (when, plan.review_place.strip())))
    if meeting:
        lines.append(meeting)
    if guarantor:
        watching = name_of(words, session, guarantor) or guarantor
        lines.append(words.say("Watches over the plan: {name}.", name=watching))
    lines += [f"• {each.text.strip()}" for each in plan.criteria if each.text.strip()]
    return _titled(words.say("When and how we will look at it again"), lines)


def _titled(heading: str, lines: list[str]) -> Iterator[str]:
    """A heading and its lines after an empty one; nothing when there is nothing to say."""
    if lines:
        yield ""
        yield heading
        yield from lines
