"""The gates between the steps: what is missing, whether one may go on, and passing with a reason.

A gate guides and the mediator decides. One alone is hard: without an agreement there is no plan.
"""

from dataclasses import dataclass

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.gaps import Gap, Missing, Step
from conflictapp.domain.missing import missing
from conflictapp.domain.progress import Measure, Progress, StepState, progress
from conflictapp.domain.session import Override, Session
from conflictapp.errors import PersonError

__all__ = [
    "Gap",
    "Gate",
    "Measure",
    "Missing",
    "Progress",
    "Step",
    "StepState",
    "can_enter",
    "first_closed",
    "gate",
    "missing",
    "pass_gate",
    "passed",
    "progress",
]


@dataclass(frozen=True)
class Gate:
    """The way out of a step; no reason opens a `hard` one; `passed` is the reason given for this one."""

    step: Step
    open: bool
    hard: bool
    missing: tuple[Missing, ...]
    passed: Override | None = None


def gate(session: Session, step: Step) -> Gate:
    """The gate at the end of a step."""
    gaps = tuple(missing(session, step))
    hard = step is Step.CHOICE and not agreement_exists(session)
    override = passed(session, step)
    free = override is not None or not any(each.blocking for each in gaps)
    return Gate(step, free and not hard, hard, gaps, override)


def passed(session: Session, step: Step) -> Override | None:
    """The last time the mediator passed the gate of a step with a reason, if they did."""
    return next((each for each in reversed(session.overrides) if each.step == step), None)


def first_closed(session: Session, step: Step) -> Gate | None:
    """The first closed gate on the way from where people are to `step`; None when the way is free.

    The way back is always free; the agreement is asked for wherever one goes beyond the choice.
    """
    if step <= session.step:
        return None
    between = {Step(number) for number in range(session.step, step)}
    beyond = {Step.CHOICE} if step > Step.CHOICE else set()
    gates = (gate(session, each) for each in sorted(between | beyond))
    return next((each for each in gates if not each.open and (each.hard or each.step in between)), None)


def can_enter(session: Session, step: Step) -> bool:
    """Whether people may go to `step` from where they are."""
    return first_closed(session, step) is None


def pass_gate(session: Session, step: Step, reason: str, at: str) -> Override:
    """Open the gate of a step with a reason, which is kept; the hard gate and a blank reason are refused."""
    if gate(session, step).hard:
        raise PersonError("gate.needs_agreement")
    if not reason.strip():
        raise PersonError("gate.needs_reason")
    override = Override(int(step), reason.strip(), at)
    session.overrides.append(override)
    return override
