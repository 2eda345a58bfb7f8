"""Why a proposal was left, and what changed in the next one apart from its words."""

from collections.abc import Iterable

from conflictapp.domain.decision import consent_of, open_objections
from conflictapp.domain.session import Decision, Session
from conflictapp.texts.names import name_of, short
from conflictapp.texts.words import Words


def ideas_changed(words: Words, session: Session, former: Decision, later: Decision) -> str:
    """Which ideas were left out of the next proposal and which were taken in; "" when they are the same."""
    texts = {idea.id: words.quote(short(idea.text)) for idea in session.ideas}

    def listed(ideas: Iterable[str], without: list[str]) -> str:
        return words.list([texts[each] for each in ideas if each not in without])

    out, taken = listed(former.ideas, later.ideas), listed(later.ideas, former.ideas)
    sentences = (
        words.say("Ideas left out: {ideas}.", ideas=out) if out else "",
        words.say("Ideas taken in: {ideas}.", ideas=taken) if taken else "",
    )
    return " ".join(filter(None, sentences))


def reason_left(session: Session) -> str:
    """What each one who objects said, in the session's own language, since it is kept with it."""
    words = Words(session.language)
    return " ".join(_objection(words, session, each.id) for each in open_objections(session))


def _objection(words: Words, session: Session, objecting: str) -> str:
    consent = consent_of(session, objecting)
    name, note = name_of(words, session, objecting), consent.note.strip() if consent else ""
    if note:
        return words.say("{name} had an objection: {note}", name=name, note=note)
    return words.say("{name} had an objection.", name=name)
