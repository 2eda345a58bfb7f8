"""Verbs on the decision, the needs check and what each says of it (step 4)."""

from conflictapp.domain.decision import close_round, set_ideas, set_statement
from conflictapp.domain.parts import Part
from conflictapp.domain.removal import Removal, empty_field, take_item
from conflictapp.domain.session import Consent, ConsentLevel, Coverage, Level, Session

DECISION = frozenset({Part.DECISION})


def write_statement(session: Session, text: str) -> frozenset[Part]:
    """Write the decision; other words are asked of everyone anew."""
    set_statement(session, text)
    return DECISION


def put_decision_back(
    session: Session, text: str, ideas: list[str], answers: dict[str, ConsentLevel]
) -> frozenset[Part]:
    """Put the former words and ideas back, with the answers given to them; an answer given since stays."""
    known = {idea.id for idea in session.ideas}
    session.decision.statement = text
    session.decision.ideas[:] = [idea for idea in ideas if idea in known]
    for consent in session.decision.consents:
        if consent.level is None:
            consent.level = answers.get(consent.participant)
    return DECISION


def answers_given(session: Session) -> dict[str, ConsentLevel]:
    """What each one who has spoken answers to the decision as it stands."""
    return {each.participant: each.level for each in session.decision.consents if each.level is not None}


def combine_idea(session: Session, idea: str) -> frozenset[Part]:
    """Make an idea part of the decision; everyone is asked anew."""
    set_ideas(session, [*session.decision.ideas, idea])
    return DECISION


def take_ideas(session: Session, ideas: list[str]) -> frozenset[Part]:
    """Make the decision of these ideas and no other; everyone is asked anew when they differ."""
    set_ideas(session, ideas)
    return DECISION


def take_idea(session: Session, idea: str) -> Removal:
    """Take an idea out of the decision, and the answers given to it; both can be put back."""
    decision = session.decision
    taken = [take_item(decision.ideas, decision.ideas.index(idea))]
    taken += [empty_field(each, "level") for each in decision.consents if each.level is not None]
    return Removal(tuple(piece for removal in taken for piece in removal.taken))


def begin_round(session: Session, reason: str, at: str) -> frozenset[Part]:
    """Keep the decision and its answers as a round, and begin the next one with its words."""
    close_round(session, reason, at)
    return DECISION | {Part.ROUNDS}


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
