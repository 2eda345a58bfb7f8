"""What the step of needs still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.needs import heard_needs, needs_of
from conflictapp.domain.session import Message, Participant, Session


def gaps(session: Session) -> Iterator[Missing]:
    """Each participant in turn: the I-message, the needs, that they were heard; then the equation."""
    heard = heard_needs(session)
    restated = {each.need for each in session.restatements if each.text.strip()}
    for each in session.participants:
        yield from _message(session, each)
        yield from _needs(session, each, heard, restated)
    yield from _equation(session)


def is_complete(message: Message) -> bool:
    """Whether an I-message has its three parts."""
    return all(part.strip() for part in (message.behaviour, message.effect, message.feeling))


def _message(session: Session, participant: Participant) -> Iterator[Missing]:
    messages = [each for each in session.messages if each.participant == participant.id]
    if any(is_complete(each) for each in messages):
        return
    begun = any((each.behaviour + each.effect + each.feeling).strip() for each in messages)
    yield Missing(Gap.MESSAGE_PART if begun else Gap.MESSAGE, participant=participant.id)


def _needs(
    session: Session, participant: Participant, heard: set[str], restated: set[str]
) -> Iterator[Missing]:
    stated = [need for need in needs_of(session, participant.id) if need.text.strip()]
    if not stated:
        yield Missing(Gap.NEED, participant=participant.id)
    for need in stated:
        if need.id not in heard:
            code = Gap.CONFIRMATION if need.id in restated else Gap.RESTATEMENT
            yield Missing(code, participant=participant.id, need=need.id)


def _equation(session: Session) -> Iterator[Missing]:
    if not session.equation.text.strip():
        yield Missing(Gap.EQUATION)
        return
    for each in session.participants:
        if each.id not in session.equation.accepted_by:
            yield Missing(Gap.EQUATION_ACCEPTED, participant=each.id)
