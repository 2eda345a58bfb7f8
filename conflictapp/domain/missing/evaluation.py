"""What the evaluation still misses."""

from collections.abc import Iterator

from conflictapp.domain.gaps import Gap, Missing
from conflictapp.domain.needs import unserved
from conflictapp.domain.ranking import State, rank
from conflictapp.domain.session import Session


def gaps(session: Session) -> Iterator[Missing]:
    """The fits that are not given, the red lines without a reason, and the needs that nothing serves."""
    places = rank(session)
    waiting = [place.idea for place in places if place.state is State.TO_EVALUATE]
    if waiting:
        yield Missing(Gap.TO_EVALUATE, idea=waiting[0], count=len(waiting))
    for ball in session.black_balls:
        if not ball.reason.strip():
            yield Missing(Gap.BLACK_BALL_REASON, participant=ball.participant, idea=ball.idea)
    if all(place.state is State.ASIDE for place in places):
        yield Missing(Gap.NO_IDEA_LEFT)
    for need in unserved(session):
        yield Missing(Gap.UNSERVED, participant=need.participant, need=need.id, blocking=False)
