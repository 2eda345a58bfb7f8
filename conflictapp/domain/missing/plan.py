"""What the action plan still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.session import Action, ActionStatus, Session


def gaps(session: Session) -> Iterator[Missing]:
    """The actions, who and by when; how it will be looked at again; who watches over it, who has signed."""
    actions = [each for each in session.plan.actions if each.status is not ActionStatus.DROPPED]
    if not actions:
        yield Missing(Gap.ACTION)
    for action in actions:
        yield from _action(action)
    yield from _review(session)
    if not session.plan.guarantor.strip():
        yield Missing(Gap.GUARANTOR, blocking=False)
    yield from _signatures(session)


def _action(action: Action) -> Iterator[Missing]:
    if not action.what.strip():
        yield Missing(Gap.ACTION_WHAT, action=action.id)
    if not action.who:
        yield Missing(Gap.ACTION_WHO, action=action.id)
    if not action.due:
        yield Missing(Gap.ACTION_DUE, action=action.id)
    if action.due_before_start:
        yield Missing(Gap.ACTION_DATES, action=action.id)


def _review(session: Session) -> Iterator[Missing]:
    if not session.plan.review_at:
        yield Missing(Gap.REVIEW_DATE)
    if not any(each.text.strip() for each in session.plan.criteria):
        yield Missing(Gap.CRITERIA)


def _signatures(session: Session) -> Iterator[Missing]:
    signed = {each.participant for each in session.signatures if each.signed_at}
    for each in session.participants:
        if each.id not in signed:
            yield Missing(Gap.SIGNATURE, participant=each.id, blocking=False)
