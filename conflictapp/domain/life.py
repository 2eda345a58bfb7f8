"""A session over its life: the status that follows from what people do, and the moves that people decide.

Call `settle` after any change that may make or undo an agreement; a session that has ended stays as it is.
"""

from conflictapp.domain.decision import agreement_exists, close_round
from conflictapp.domain.reviews import add_review, carry_statuses, current_review
from conflictapp.domain.session import Outcome, Review, Session, Status
from conflictapp.domain.steps import Step
from conflictapp.errors import PersonError

ENDED = frozenset({Status.CLOSED, Status.WITHDRAWN})
AGREED = frozenset({Status.AGREED, Status.IN_REVIEW})

NEXT: dict[Status, frozenset[Status]] = {
    Status.PREPARING: frozenset({Status.IN_PROGRESS, Status.WITHDRAWN}),
    # in review at once where an agreement that was undone during a review is found again
    Status.IN_PROGRESS: frozenset({Status.AGREED, Status.IN_REVIEW, Status.WITHDRAWN}),
    Status.AGREED: frozenset({Status.IN_REVIEW, Status.IN_PROGRESS, Status.CLOSED, Status.WITHDRAWN}),
    Status.IN_REVIEW: frozenset({Status.AGREED, Status.IN_PROGRESS, Status.CLOSED, Status.WITHDRAWN}),
    Status.CLOSED: frozenset({Status.PREPARING, Status.IN_PROGRESS, Status.AGREED, Status.IN_REVIEW}),
    Status.WITHDRAWN: frozenset({Status.PREPARING, Status.IN_PROGRESS, Status.AGREED, Status.IN_REVIEW}),
}


def enter_step(session: Session, step: Step) -> None:
    """People go to a step; only going on beyond the choice without an agreement is refused."""
    if step > max(session.step, Step.CHOICE) and not agreement_exists(session):
        raise PersonError("gate.needs_agreement")
    session.step = int(step)
    settle(session)


def settle(session: Session) -> Status:
    """Give the session the status that follows from its content, and return it."""
    if session.status not in ENDED:
        session.status = _status(session)
    return session.status


def close(session: Session) -> None:
    """The work on an agreement is over; what is not agreed can be withdrawn, not closed."""
    _move(session, Status.CLOSED)


def withdraw(session: Session) -> None:
    """Someone leaves, which anyone may do at any time; all the content stays."""
    _move(session, Status.WITHDRAWN)


def reopen(session: Session) -> None:
    """Take up again a session that has ended, where it was."""
    if session.status not in ENDED:
        raise PersonError("status.not_ended", status=session.status)
    begun = session.step > Step.PREPARATION
    session.status = Status.IN_PROGRESS if begun else Status.PREPARING
    if agreement_exists(session) and session.plan.actions:
        session.status = Status.AGREED
    settle(session)


def open_review(session: Session, held_on: str) -> Review:
    """Begin a review of the agreement, or take up the one that has no outcome yet."""
    if session.status not in AGREED:
        raise PersonError("status.not_agreed", status=session.status)
    review = add_review(session, held_on)
    settle(session)
    return review


def conclude_review(session: Session, outcome: Outcome, at: str) -> None:
    """Say what the group makes of the review.

    To start again, the decision becomes a round that is over; to adjust, the plan takes over the next review.
    """
    review = current_review(session)
    if review is None:
        raise PersonError("review.none_open")
    review.outcome = outcome
    carry_statuses(session, review)
    if outcome is Outcome.RESTART:
        close_round(session, review.adjustments, at)
    if outcome is Outcome.ADJUST and review.next_review:
        session.plan.review_at = review.next_review  # what people now sign names one day, not two
    settle(session)


def _move(session: Session, status: Status) -> None:
    if status not in NEXT[session.status]:
        raise PersonError("status.not_allowed", status=session.status, wanted=status)
    session.status = status


def _status(session: Session) -> Status:
    """The status of a session that has not ended."""
    reached = session.status in AGREED or session.step > Step.CHOICE
    if reached and agreement_exists(session):
        return Status.IN_REVIEW if current_review(session) else Status.AGREED
    begun = session.step > Step.PREPARATION or session.status is not Status.PREPARING
    return Status.IN_PROGRESS if begun else Status.PREPARING
