"""Reviews of the plan: opening one, what changed from one to the next, and what each one has promised."""

from dataclasses import dataclass
from datetime import date, datetime

from conflictapp.domain.session import (
    ActionStatus,
    Climate,
    Outcome,
    Review,
    ReviewAction,
    ReviewCriterion,
    Session,
)
from conflictapp.moments import order

ENDED = frozenset({ActionStatus.DONE, ActionStatus.DROPPED})
_DAY = len("2027-01-15")


@dataclass(frozen=True)
class Load:
    """What one participant has promised: how many actions, how many still to do, and the next that is due."""

    participant: str
    actions: int
    to_do: int
    next_due: str


def current_review(session: Session) -> Review | None:
    """The review that has no outcome yet."""
    last = session.reviews[-1] if session.reviews else None
    return last if last and last.outcome is None else None


def add_review(session: Session, held_on: str) -> Review:
    """Begin a review with the plan's actions and criteria as they stand, or take up the one still open."""
    review = current_review(session)
    if review is None:
        actions = [each for each in session.plan.actions if each.status is not ActionStatus.DROPPED]
        review = Review(
            held_on=held_on,
            criteria=[ReviewCriterion(each.id) for each in session.plan.criteria],
            actions=[ReviewAction(each.id, each.status) for each in actions],
        )
        session.reviews.append(review)
    return review


def carry_statuses(session: Session, review: Review) -> None:
    """Give the plan's actions the statuses that a review found."""
    found = {each.action: each.status for each in review.actions}
    for action in session.plan.actions:
        action.status = found.get(action.id, action.status)


def next_review(session: Session) -> str:
    """When people meet again: what the last review set, else what the plan says; "" when nothing is set.

    After a review that adjusts the plan it is the plan that says so, once it names a day after that review.
    """
    last, planned = session.reviews[-1] if session.reviews else None, session.plan.review_at
    if last is None or last.outcome is None:
        return planned
    if last.outcome is Outcome.ADJUST and planned[:_DAY] > last.held_on[:_DAY]:
        return planned
    return "" if last.outcome is Outcome.RESTART else last.next_review


def to_adjust(session: Session) -> Review | None:
    """The last review, where it found that the plan is to be adjusted, and said what."""
    last = session.reviews[-1] if session.reviews else None
    return last if last and last.outcome is Outcome.ADJUST and last.adjustments.strip() else None


def satisfaction(session: Session) -> dict[str, list[tuple[str, int]]]:
    """For each need, its satisfaction at each review that asked, as (date, value), in the reviews' order."""
    series: dict[str, list[tuple[str, int]]] = {need.id: [] for need in session.needs}
    for review in session.reviews:
        for each in review.needs:
            series[each.need].append((review.held_on, each.satisfaction))
    return series


def climate(session: Session) -> dict[str, list[Climate]]:
    """For each participant, how they felt over time, the earliest first."""
    moments = sorted(session.climate, key=lambda each: _lived(each.taken_at))
    return {
        participant.id: [each for each in moments if each.participant == participant.id]
        for participant in session.participants
    }


def first_climate_moment(session: Session) -> str:
    """When the climate was first asked; "" before that."""
    return min((each.taken_at for each in session.climate), key=_lived, default="")


def climate_moments(session: Session) -> list[str]:
    """When the climate was asked, the earliest first."""
    return sorted({each.taken_at for each in session.climate}, key=_lived)


def _lived(moment: str) -> tuple[date, bool, datetime]:
    """What sorts moments as people lived them: a review has a day and no hour, and comes after what has one."""
    at = order(moment)
    return at.date(), len(moment) == _DAY, at


def load(session: Session) -> list[Load]:
    """What each participant has promised, side by side; dropped actions do not count."""
    return [_load(session, participant.id) for participant in session.participants]


def _load(session: Session, participant: str) -> Load:
    mine = [each for each in session.plan.actions if participant in each.who]
    to_do = [each for each in mine if each.status not in ENDED]
    kept = sum(each.status is not ActionStatus.DROPPED for each in mine)
    return Load(
        participant, kept, len(to_do), min((each.due for each in to_do if each.due), key=order, default="")
    )
