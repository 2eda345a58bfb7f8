"""Verbs on I-messages, needs, restatements and the equation (step 1)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Message, Need, Restatement, Session

EQUATION = frozenset({Part.EQUATION})


def add_message(session: Session, identity: str, participant: str) -> frozenset[Part]:
    """Add an empty I-message of someone."""
    session.messages.append(Message(identity, participant))
    return frozenset({Part.MESSAGES})


def write_message(session: Session, identity: str, field: str, text: str) -> frozenset[Part]:
    """Write the behaviour, the effect or the feeling of an I-message."""
    for message in session.messages:
        if message.id == identity:
            setattr(message, field, text)
    return frozenset({Part.MESSAGES})


def add_need(session: Session, identity: str, participant: str, text: str) -> frozenset[Part]:
    """Add a need of someone."""
    session.needs.append(Need(identity, participant, text))
    return frozenset({Part.NEEDS})


def write_need(session: Session, identity: str, text: str) -> frozenset[Part]:
    """Write a need; a restatement of other words is no longer confirmed."""
    changed = {Part.NEEDS}
    for need in session.needs:
        if need.id == identity and need.text != text:
            need.text = text
            changed |= _unconfirm(session, identity)
    return frozenset(changed)


def restatement_of(session: Session, need: str, listener: str) -> Restatement:
    """What a listener restated of a need, last if more than once; a blank one when they have not."""
    return next(
        (each for each in reversed(session.restatements) if (each.need, each.listener) == (need, listener)),
        Restatement(need, listener),
    )


def restate(session: Session, need: str, listener: str, text: str) -> frozenset[Part]:
    """Write what a listener heard; other words are to be confirmed anew."""
    restatement = restatement_of(session, need, listener)
    if restatement not in session.restatements:
        session.restatements.append(restatement)
    if restatement.text != text:
        restatement.text, restatement.confirmed = text, False
    return frozenset({Part.RESTATEMENTS})


def confirm(session: Session, need: str, listener: str, confirmed: bool) -> frozenset[Part]:
    """Note whether the speaker says “yes, that’s it”; blank words cannot be confirmed."""
    restatement = restatement_of(session, need, listener)
    if restatement in session.restatements:
        restatement.confirmed = confirmed and bool(restatement.text.strip())
    return frozenset({Part.RESTATEMENTS})


def change_listener(session: Session, need: str, listener: str, other: str) -> frozenset[Part]:
    """Give a restatement to another listener, unless that one has their own."""
    taken = any(each.need == need and each.listener == other for each in session.restatements)
    restatement = restatement_of(session, need, listener)
    if taken or restatement not in session.restatements:
        return frozenset()
    restatement.listener, restatement.confirmed = other, False
    return frozenset({Part.RESTATEMENTS})


def write_equation(session: Session, text: str) -> frozenset[Part]:
    """Write the equation of needs; other words are to be accepted anew."""
    if session.equation.text != text:
        session.equation.text = text
        session.equation.accepted_by.clear()
    return EQUATION


def accept_equation(session: Session, participant: str, accepted: bool) -> frozenset[Part]:
    """Note whether someone accepts the equation."""
    names = session.equation.accepted_by
    if accepted and participant not in names:
        names.append(participant)
    elif not accepted and participant in names:
        names.remove(participant)
    return EQUATION


def _unconfirm(session: Session, need: str) -> set[Part]:
    touched = [each for each in session.restatements if each.need == need and each.confirmed]
    for restatement in touched:
        restatement.confirmed = False
    return {Part.RESTATEMENTS} if touched else set()
