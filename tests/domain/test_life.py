"""A session's status follows from what people do, and nothing is lost on the way."""

from collections.abc import Callable
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.decision import agreement_exists, set_statement
from conflictapp.domain.life import (
    ENDED,
    NEXT,
    close,
    conclude_review,
    enter_step,
    open_review,
    reopen,
    settle,
    withdraw,
)
from conflictapp.domain.session import ConsentLevel, Outcome, Session, Status
from conflictapp.domain.steps import Step
from conflictapp.errors import PersonError
from tests.strategies import sessions
from tests.worlds import agreed_plan, empty, two_neighbours

Move = Callable[[Session], object]


def go(step: Step) -> Move:
    return lambda session: enter_step(session, step)


def speak(level: ConsentLevel | None) -> Move:
    def say(session: Session) -> None:
        for consent in session.decision.consents[:1]:
            consent.level = level
        settle(session)

    return say


MOVES: list[Move] = [
    *map(go, Step),
    *map(speak, [None, *ConsentLevel]),
    close,
    withdraw,
    reopen,
    lambda session: open_review(session, "2027-01-15"),
    *[lambda session, end=end: conclude_review(session, end, "2027-01-15") for end in Outcome],
]


@given(st.sampled_from([empty, two_neighbours, agreed_plan]), st.lists(st.sampled_from(MOVES), max_size=15))
def test_whatever_people_do_the_status_moves_along_the_table(
    world: Callable[[], Session], moves: list[Move]
) -> None:
    session = world()
    for move in moves:
        before, whole = session.status, deepcopy(session)
        try:
            move(session)
        except PersonError:
            assert session == whole
        assert session.status == before or session.status in NEXT[before]
        if session.status in (Status.AGREED, Status.IN_REVIEW):
            assert agreement_exists(session)


@given(sessions(), st.lists(st.sampled_from(Step), max_size=10))
def test_going_back_and_forward_loses_nothing(session: Session, way: list[Step]) -> None:
    before = deepcopy(session)
    for step in way:
        try:
            enter_step(session, step)
        except PersonError:
            assert step > Step.CHOICE
    session.step, session.status = before.step, before.status
    assert session == before


@given(sessions())
def test_a_session_that_has_ended_keeps_its_status_until_it_is_reopened(session: Session) -> None:
    before = session.status
    settle(session)
    if before in ENDED:
        assert session.status is before


def test_the_first_step_starts_the_session() -> None:
    session = empty()
    assert settle(session) is Status.PREPARING
    enter_step(session, Step.NEEDS)
    assert session.status is Status.IN_PROGRESS
    enter_step(session, Step.PREPARATION)
    assert session.status is Status.IN_PROGRESS


def test_there_is_no_plan_without_an_agreement() -> None:
    session = two_neighbours()
    with pytest.raises(PersonError, match="needs_agreement"):
        enter_step(session, Step.PLAN)
    assert session.step == Step.EVALUATION


def test_an_agreement_is_agreed_once_people_go_on_to_the_plan() -> None:
    session = agreed_plan()
    session.status, session.step = Status.IN_PROGRESS, 4
    assert settle(session) is Status.IN_PROGRESS
    enter_step(session, Step.PLAN)
    assert session.status is Status.AGREED
    enter_step(session, Step.NEEDS)
    assert session.status is Status.AGREED


def test_an_agreement_that_loses_a_consent_is_in_progress_again() -> None:
    session = agreed_plan()
    set_statement(session, "Something else")
    assert settle(session) is Status.IN_PROGRESS


@pytest.mark.parametrize("outcome", [Outcome.KEEP, Outcome.ADJUST])
def test_a_review_is_open_until_its_outcome(outcome: Outcome) -> None:
    session = agreed_plan()
    open_review(session, "2027-01-15")
    assert session.status is Status.IN_REVIEW
    conclude_review(session, outcome, "2027-01-15")
    assert session.status is Status.AGREED


def test_starting_again_keeps_the_decision_as_a_round() -> None:
    session = agreed_plan()
    statement = session.decision.statement
    open_review(session, "2027-01-15")
    conclude_review(session, Outcome.RESTART, "2027-01-15")
    assert session.status is Status.IN_PROGRESS
    assert session.rounds[-1].statement == statement
    assert session.plan.actions


def test_only_an_agreement_is_closed_and_anyone_may_withdraw_at_any_time() -> None:
    with pytest.raises(PersonError, match="not_allowed"):
        close(two_neighbours())
    for world in (empty, two_neighbours, agreed_plan):
        session = world()
        withdraw(session)
        assert session.status is Status.WITHDRAWN


def test_what_has_ended_is_taken_up_where_it_was() -> None:
    for world in (empty, two_neighbours, agreed_plan):
        session = world()
        before = deepcopy(session)
        withdraw(session)
        reopen(session)
        assert session == before


def test_there_is_nothing_to_review_before_an_agreement() -> None:
    with pytest.raises(PersonError, match="not_agreed"):
        open_review(two_neighbours(), "2027-01-15")
