"""What the last review still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.needs import stated_needs
from conflictapp.domain.session import ActionStatus, Outcome, Review, Session


def gaps(session: Session) -> Iterator[Missing]:
    """What became of each action, need and criterion, and what the group makes of it."""
    if not session.reviews:
        yield Missing(Gap.REVIEW)
        return
    review = session.reviews[-1]
    yield from _actions(session, review)
    yield from _needs(session, review)
    yield from _criteria(session, review)
    if review.outcome is None:
        yield Missing(Gap.OUTCOME)
    elif review.outcome is not Outcome.RESTART and not review.next_review:
        yield Missing(Gap.NEXT_REVIEW, blocking=False)


def _actions(session: Session, review: Review) -> Iterator[Missing]:
    seen = {each.action for each in review.actions}
    for action in session.plan.actions:
        if action.id not in seen and action.status is not ActionStatus.DROPPED:
            yield Missing(Gap.ACTION_STATUS, action=action.id)


def _needs(session: Session, review: Review) -> Iterator[Missing]:
    asked = {each.need for each in review.needs}
    for need in stated_needs(session):
        if need.id not in asked:
            yield Missing(Gap.SATISFACTION, participant=need.participant, need=need.id)


def _criteria(session: Session, review: Review) -> Iterator[Missing]:
    judged = {each.criterion for each in review.criteria if each.level is not None}
    for criterion in session.plan.criteria:
        if criterion.id not in judged and criterion.text.strip():
            yield Missing(Gap.CRITERION, criterion=criterion.id)
