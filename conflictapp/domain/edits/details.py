"""Verbs on what stands at the top of a session, its subject and its rules (step 0)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Nature, Session


def write_detail(session: Session, field: str, value: object) -> frozenset[Part]:
    """Write the title, language, scope, mediator, place, starts_at or minutes."""
    setattr(session, field, value)
    return frozenset({Part.DETAILS})


def write_subject(session: Session, text: str) -> frozenset[Part]:
    """Write the subject of the problem."""
    session.preparation.subject = text
    return frozenset({Part.PREPARATION})


def name_nature(session: Session, nature: Nature | None) -> frozenset[Part]:
    """Say what the conflict is about: needs, values or both."""
    session.preparation.nature = nature
    return frozenset({Part.PREPARATION})


def add_rule(session: Session, text: str) -> frozenset[Part]:
    """Add a ground rule, unless the charter already has it."""
    if text not in session.preparation.ground_rules:
        session.preparation.ground_rules.append(text)
    return frozenset({Part.PREPARATION})


def write_rule(session: Session, index: int, text: str) -> frozenset[Part]:
    """Write the ground rule at `index`."""
    session.preparation.ground_rules[index] = text
    return frozenset({Part.PREPARATION})
