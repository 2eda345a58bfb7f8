"""Verbs on the needs check and what each says of the decision (step 4)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Consent, Coverage, Level, Session

DECISION = frozenset({Part.DECISION})


def check_need(session: Session, need: str, level: Level | None) -> frozenset[Part]:
    """Note how far the decision meets a need, or take it back with None."""
    decision = session.decision
    decision.coverage[:] = [each for each in decision.coverage if each.need != need]
    if level is not None:
        decision.coverage.append(Coverage(need, level))
    return DECISION


def write_consent(session: Session, participant: str, field: str, value: object) -> frozenset[Part]:
    """Write the level, the note or the restatement of someone's consent."""
    consents = session.decision.consents
    consent = next((each for each in consents if each.participant == participant), None)
    if consent is None:
        consent = Consent(participant)
        consents.append(consent)
    setattr(consent, field, value)
    return DECISION
