"""What the choice still misses."""

from collections.abc import Iterator

from conflictapp.domain.decision import consent_of, needs_check, open_objections, silent
from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.missing.preparation import PEOPLE
from conflictapp.domain.needs import stated_needs
from conflictapp.domain.session import Consent, ConsentLevel, Level, Session


def gaps(session: Session) -> Iterator[Missing]:
    """The statement, the needs check, what each answers, and that all understood the same thing."""
    if len(session.participants) < PEOPLE:
        yield Missing(Gap.PEOPLE, count=PEOPLE - len(session.participants))
    if not session.decision.statement.strip():
        yield Missing(Gap.STATEMENT)
    yield from _needs(session)
    for each in open_objections(session):
        yield Missing(Gap.OBJECTION, participant=each.id)
    for each in silent(session):
        yield Missing(Gap.SILENT, participant=each.id)
    for each in session.participants:
        yield from _words(consent_of(session, each.id))


def _needs(session: Session) -> Iterator[Missing]:
    levels = needs_check(session)
    for need in stated_needs(session):
        if levels[need.id] is None:
            yield Missing(Gap.COVERAGE, participant=need.participant, need=need.id)
        elif levels[need.id] is Level.UNMET:
            yield Missing(Gap.UNMET, participant=need.participant, need=need.id, blocking=False)


def _words(consent: Consent | None) -> Iterator[Missing]:
    """What someone who has spoken has not yet put in words."""
    if consent is None or consent.level is None:
        return
    if consent.level is not ConsentLevel.OBJECTION and not consent.restatement.strip():
        yield Missing(Gap.OWN_WORDS, participant=consent.participant)
    if consent.note.strip() or consent.level is ConsentLevel.FULL:
        return
    objects = consent.level is ConsentLevel.OBJECTION
    code = Gap.OBJECTION_NOTE if objects else Gap.RESERVATION_NOTE
    yield Missing(code, participant=consent.participant, blocking=False)
