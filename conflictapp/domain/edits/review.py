"""Verbs on a review of the agreement (step 6)."""

from conflictapp.domain.life import conclude_review, open_review
from conflictapp.domain.parts import Part
from conflictapp.domain.session import (
    ActionStatus,
    Level,
    Outcome,
    Review,
    ReviewAction,
    ReviewCriterion,
    ReviewNeed,
    Session,
    Tension,
)

REVIEWS = frozenset({Part.REVIEWS})


def write_review(session: Session, index: int, field: str, value: object) -> frozenset[Part]:
    """Write the adjustments, the outcome or the next review."""
    setattr(session.reviews[index], field, value)
    return REVIEWS


def date_review(session: Session, index: int, held_on: str) -> frozenset[Part]:
    """Give a review another day; what was answered at it moves along. A review has a day: "" changes nothing."""
    former = session.reviews[index].held_on
    if held_on:
        session.reviews[index].held_on = held_on
        for climate in session.climate:
            climate.taken_at = held_on if climate.taken_at == former else climate.taken_at
        for tension in session.tensions:
            tension.taken_at = held_on if tension.taken_at == former else tension.taken_at
    return REVIEWS | {Part.CLIMATE, Part.TENSIONS}


def rate_need(session: Session, index: int, need: str, satisfaction: int | None) -> frozenset[Part]:
    """Note how satisfied a need is, 0 to 10, or take it back with None."""
    review = session.reviews[index]
    review.needs[:] = [each for each in review.needs if each.need != need]
    if satisfaction is not None:
        review.needs.append(ReviewNeed(need, satisfaction))
    return REVIEWS


def criterion_of(review: Review, criterion: str) -> ReviewCriterion:
    """What was said of a criterion; a blank answer when nothing was."""
    return next((each for each in review.criteria if each.criterion == criterion), ReviewCriterion(criterion))


def judge_criterion(
    session: Session, index: int, criterion: str, *, level: Level | None, note: str
) -> frozenset[Part]:
    """Note whether a success criterion is met, and a word about it."""
    review = session.reviews[index]
    answer = criterion_of(review, criterion)
    if answer not in review.criteria:
        review.criteria.append(answer)
    answer.level, answer.note = level, note
    return REVIEWS


def note_action(session: Session, index: int, action: str, status: ActionStatus) -> frozenset[Part]:
    """Note how far an action is, in the review and in the plan."""
    review = session.reviews[index]
    review.actions[:] = [each for each in review.actions if each.action != action]
    review.actions.append(ReviewAction(action, status))
    for planned in session.plan.actions:
        if planned.id == action:
            planned.status = status
    return REVIEWS | {Part.PLAN}


def set_tension(session: Session, taken_at: str, number: int, value: int) -> frozenset[Part]:
    """Note where the group stands on tension `number` (0 to 11) at that moment, 0 to 10."""
    picture = next((each for each in session.tensions if each.taken_at == taken_at), None)
    if picture is None:
        picture = Tension(taken_at)
        session.tensions.append(picture)
    picture.values[number] = value
    return frozenset({Part.TENSIONS})


def begin_review(session: Session, held_on: str) -> frozenset[Part]:
    """Begin a review of the agreement, or take up the one still open."""
    open_review(session, held_on)
    return REVIEWS | {Part.DETAILS}


def conclude(session: Session, outcome: Outcome, at: str) -> frozenset[Part]:
    """Say what the group makes of the open review."""
    conclude_review(session, outcome, at)
    return frozenset({Part.REVIEWS, Part.DETAILS, Part.DECISION, Part.ROUNDS, Part.PLAN})
