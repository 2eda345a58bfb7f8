"""What each one needs: whether it was heard, which ideas serve it, and what the equation joins."""

from dataclasses import dataclass

from conflictapp.domain.ranking import set_aside
from conflictapp.domain.session import Need, Participant, Session


@dataclass(frozen=True)
class DraftPart:
    """One participant's share of the equation: what they need, in their words."""

    participant: Participant
    position: int
    needs: tuple[str, ...]


def heard(session: Session, need: str) -> bool:
    """Whether a restatement of the need was confirmed by its owner."""
    return need in heard_needs(session)


def heard_needs(session: Session) -> set[str]:
    """The needs with a restatement that was confirmed."""
    return {each.need for each in session.restatements if each.confirmed}


def needs_of(session: Session, participant: str) -> list[Need]:
    """The needs of one participant, in order."""
    return [need for need in session.needs if need.participant == participant]


def stated_needs(session: Session) -> list[Need]:
    """The needs that have words."""
    return [need for need in session.needs if need.text.strip()]


def unserved(session: Session) -> list[Need]:
    """The needs that no idea answers, those set aside left out."""
    aside = set_aside(session)
    served = {serve.need for serve in session.serves if serve.idea not in aside}
    return [need for need in stated_needs(session) if need.id not in served]


def draft_parts(session: Session) -> list[DraftPart]:
    """What the equation of needs joins: each participant who has said a need, with their needs."""
    parts = []
    for position, participant in enumerate(session.participants):
        texts = tuple(need.text.strip() for need in needs_of(session, participant.id) if need.text.strip())
        if texts:
            parts.append(DraftPart(participant, position, texts))
    return parts
