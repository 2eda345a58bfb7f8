"""How far each step is: a state and the numbers that the rail shows."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from conflictapp.domain.decision import level_of
from conflictapp.domain.gaps import Step
from conflictapp.domain.missing import missing
from conflictapp.domain.needs import heard_needs, stated_needs
from conflictapp.domain.ranking import State, rank
from conflictapp.domain.session import ActionStatus, ConsentLevel, Session


class StepState(StrEnum):
    """Whether people are in a step, are done with it, have begun it, or have not."""

    CURRENT = "current"
    DONE = "done"
    STARTED = "started"
    EMPTY = "empty"


class Measure(StrEnum):
    """What the numbers of a step count."""

    NOTHING = "nothing"
    READY = "ready"
    TO_SETTLE = "to_settle"
    HEARD = "heard"
    IDEAS = "ideas"
    EVALUATED = "evaluated"
    AGREE = "agree"
    ACTIONS = "actions"
    REVIEWS = "reviews"


@dataclass(frozen=True)
class Progress:
    """`done` of `total` things that `measure` names; `complete` when nothing blocks any more."""

    step: Step
    state: StepState
    complete: bool
    measure: Measure
    done: int = 0
    total: int = 0


_Count = tuple[Measure, int, int]
_NOTHING: _Count = (Measure.NOTHING, 0, 0)


def progress(session: Session, step: Step) -> Progress:
    """How far a step is."""
    measure, done, total = _COUNTS[step](session)
    begun = measure is not Measure.NOTHING
    complete = begun and not any(each.blocking for each in missing(session, step))
    if session.step == step:
        state = StepState.CURRENT
    elif complete:
        state = StepState.DONE
    else:
        state = StepState.STARTED if begun else StepState.EMPTY
    return Progress(step, state, complete, measure, done, total)


def _preparation(session: Session) -> _Count:
    left = sum(each.blocking for each in missing(session, Step.PREPARATION))
    if not left:
        return Measure.READY, 0, 0
    begun = session.title or session.preparation.subject or session.participants
    return (Measure.TO_SETTLE, left, left) if begun else _NOTHING


def _needs(session: Session) -> _Count:
    stated, heard = stated_needs(session), heard_needs(session)
    done = sum(need.id in heard for need in stated)
    return (Measure.HEARD, done, len(stated)) if stated or session.messages else _NOTHING


def _ideas(session: Session) -> _Count:
    return _number(Measure.IDEAS, len(session.ideas))


def _evaluation(session: Session) -> _Count:
    if not session.fits and not session.black_balls:
        return _NOTHING
    evaluated = sum(place.state is not State.TO_EVALUATE for place in rank(session))
    return Measure.EVALUATED, evaluated, len(session.ideas)


def _choice(session: Session) -> _Count:
    if not session.decision.statement.strip() and not session.decision.ideas:
        return _NOTHING
    levels = [level_of(session, each.id) for each in session.participants]
    agree = sum(level in (ConsentLevel.FULL, ConsentLevel.RESERVED) for level in levels)
    return Measure.AGREE, agree, len(levels)


def _plan(session: Session) -> _Count:
    kept = [each for each in session.plan.actions if each.status is not ActionStatus.DROPPED]
    return _number(Measure.ACTIONS, len(kept))


def _review(session: Session) -> _Count:
    return _number(Measure.REVIEWS, len(session.reviews))


def _number(measure: Measure, number: int) -> _Count:
    return (measure, number, number) if number else _NOTHING


_COUNTS: dict[Step, Callable[[Session], _Count]] = {
    Step.PREPARATION: _preparation,
    Step.NEEDS: _needs,
    Step.IDEAS: _ideas,
    Step.EVALUATION: _evaluation,
    Step.CHOICE: _choice,
    Step.PLAN: _plan,
    Step.REVIEW: _review,
}
