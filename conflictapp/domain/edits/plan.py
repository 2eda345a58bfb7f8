"""Verbs on the plan of action and its signatures (step 5)."""

from copy import deepcopy

from conflictapp.domain.edits.review import note_action
from conflictapp.domain.parts import Part
from conflictapp.domain.reviews import current_review
from conflictapp.domain.session import Action, ActionStatus, Criterion, Obstacle, Session, Signature

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


def set_status(session: Session, identity: str, status: ActionStatus) -> frozenset[Part]:
    """Note how far an action is; a review that is open finds it so."""
    if current_review(session) is not None:
        return note_action(session, len(session.reviews) - 1, identity, status)
    return write_action(session, identity, "status", status)


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


def hold_signatures(session: Session, signatures: list[Signature]) -> frozenset[Part]:
    """Let the session carry these signatures: those of the version whose text it has."""
    if signatures == session.signatures:
        return frozenset()
    session.signatures = deepcopy(signatures)
    return frozenset({Part.SIGNATURES})
