"""Verbs on the plan of action and its signatures (step 5)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Action, Criterion, Obstacle, Session, Signature

PLAN = frozenset({Part.PLAN})


def add_action(session: Session, identity: str, what: str) -> frozenset[Part]:
    """Add an action at the end of the plan."""
    session.plan.actions.append(Action(identity, what))
    return PLAN


def write_action(session: Session, identity: str, field: str, value: object) -> frozenset[Part]:
    """Write one field of an action."""
    for action in session.plan.actions:
        if action.id == identity:
            setattr(action, field, value)
    return PLAN


def set_doer(session: Session, identity: str, participant: str, does: bool) -> frozenset[Part]:
    """Note whether someone does an action."""
    for action in session.plan.actions:
        if action.id == identity and does and participant not in action.who:
            action.who.append(participant)
        elif action.id == identity and not does and participant in action.who:
            action.who.remove(participant)
    return PLAN


def add_obstacle(session: Session, text: str) -> frozenset[Part]:
    """Add something that may get in the way."""
    session.plan.obstacles.append(Obstacle(text))
    return PLAN


def write_obstacle(session: Session, index: int, field: str, text: str) -> frozenset[Part]:
    """Write an obstacle or its answer."""
    setattr(session.plan.obstacles[index], field, text)
    return PLAN


def add_criterion(session: Session, identity: str, text: str) -> frozenset[Part]:
    """Add a way to know that the decision works."""
    session.plan.criteria.append(Criterion(identity, text))
    return PLAN


def write_criterion(session: Session, identity: str, text: str) -> frozenset[Part]:
    """Write a success criterion."""
    for criterion in session.plan.criteria:
        if criterion.id == identity:
            criterion.text = text
    return PLAN


def write_plan(session: Session, field: str, text: str) -> frozenset[Part]:
    """Write the guarantor, the review's date or its place."""
    setattr(session.plan, field, text)
    return PLAN


def sign(
    session: Session, participant: str, signed_at: str, strokes: list[list[list[float]]] | None = None
) -> frozenset[Part]:
    """Note that someone (or the mediator) signed, on paper when there are no strokes; no moment takes it back."""
    session.signatures[:] = [each for each in session.signatures if each.participant != participant]
    if signed_at:
        session.signatures.append(Signature(participant, signed_at, strokes))
    return frozenset({Part.SIGNATURES})
