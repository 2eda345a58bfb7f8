"""What each step misses, and the gates between them."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.session import ActionStatus, BlackBall, ConsentLevel, Level, Participant, Session
from conflictapp.domain.steps import (
    Gap,
    Measure,
    Step,
    StepState,
    can_enter,
    first_closed,
    gate,
    missing,
    pass_gate,
    progress,
)
from conflictapp.errors import PersonError
from tests.strategies import sessions
from tests.worlds import agreed_plan, empty, two_neighbours

steps = st.sampled_from(Step)


def blocking(session: Session, step: Step) -> list[Gap]:
    return [each.code for each in missing(session, step) if each.blocking]


def test_an_empty_session_asks_first_for_its_title_then_its_subject_then_people() -> None:
    assert blocking(empty(), Step.PREPARATION)[:3] == [Gap.TITLE, Gap.SUBJECT, Gap.PEOPLE]


@pytest.mark.parametrize("step", [Step.PREPARATION, Step.NEEDS, Step.IDEAS])
def test_the_neighbours_have_settled_everything_before_the_evaluation(step: Step) -> None:
    assert blocking(two_neighbours(), step) == []
    assert gate(two_neighbours(), step).open


def test_each_voice_must_bring_its_stake_its_wish_and_its_yes_to_the_method() -> None:
    session = two_neighbours()
    session.preparation.voices.pop()
    assert blocking(session, Step.PREPARATION) == [Gap.STAKE, Gap.WIN_WIN, Gap.METHOD]


def test_place_time_and_climate_are_advice() -> None:
    session = two_neighbours()
    session.place = session.starts_at = ""
    session.climate.clear()
    assert blocking(session, Step.PREPARATION) == []
    assert [each.code for each in missing(session, Step.PREPARATION)] == [
        Gap.PLACE,
        Gap.TIME,
        Gap.CLIMATE,
        Gap.CLIMATE,
    ]


def test_a_need_is_heard_only_once_its_owner_has_confirmed_it() -> None:
    session = two_neighbours()
    session.restatements[0].confirmed = False
    session.restatements.pop()
    found = [(each.code, each.need) for each in missing(session, Step.NEEDS)]
    assert found == [(Gap.CONFIRMATION, "sleep"), (Gap.RESTATEMENT, "play")]


def test_an_i_message_has_three_parts() -> None:
    session = two_neighbours()
    session.messages[0].effect = " "
    session.messages.pop()
    assert blocking(session, Step.NEEDS) == [Gap.MESSAGE_PART, Gap.MESSAGE]


def test_each_accepts_the_equation() -> None:
    session = two_neighbours()
    session.equation.accepted_by.remove("bo")
    assert [(each.code, each.participant) for each in missing(session, Step.NEEDS)] == [
        (Gap.EQUATION_ACCEPTED, "bo")
    ]


def test_one_idea_is_not_a_choice() -> None:
    session = two_neighbours()
    del session.ideas[1:]
    assert blocking(session, Step.IDEAS) == [Gap.IDEAS]


def test_the_evaluation_counts_what_is_left_and_asks_why_a_red_line_stands() -> None:
    session = two_neighbours()
    assert [(each.code, each.count) for each in missing(session, Step.EVALUATION)] == [(Gap.TO_EVALUATE, 1)]
    session.black_balls.append(BlackBall("cellar", "bo"))
    assert blocking(session, Step.EVALUATION) == [Gap.BLACK_BALL_REASON]
    session.black_balls.append(BlackBall("wall", "bo", "damp"))
    assert (Gap.UNSERVED, "play") in [(each.code, each.need) for each in missing(session, Step.EVALUATION)]


def test_the_choice_asks_for_everything_an_agreement_is_made_of() -> None:
    assert blocking(two_neighbours(), Step.CHOICE) == [
        Gap.STATEMENT,
        *[Gap.COVERAGE] * 2,
        *[Gap.SILENT] * 2,
    ]


def test_an_objection_is_named_with_who_holds_it() -> None:
    session = agreed_plan()
    session.decision.consents[1].level = ConsentLevel.OBJECTION
    session.decision.coverage[1].level = Level.UNMET
    found = [(each.code, each.participant, each.blocking) for each in missing(session, Step.CHOICE)]
    assert found == [(Gap.UNMET, "bo", False), (Gap.OBJECTION, "bo", True)]


def test_the_plan_misses_who_and_when_but_not_of_what_was_dropped() -> None:
    session = agreed_plan()
    assert [each.code for each in missing(session, Step.PLAN)] == [Gap.SIGNATURE, Gap.SIGNATURE]
    session.plan.actions[0].who, session.plan.actions[0].due = [], ""
    assert blocking(session, Step.PLAN) == [Gap.ACTION_WHO, Gap.ACTION_DUE]
    session.plan.actions[0].status = ActionStatus.DROPPED
    assert blocking(session, Step.PLAN) == []


def test_an_action_that_is_due_before_it_starts_is_named() -> None:
    session = agreed_plan()
    action = session.plan.actions[0]
    action.start, action.due = "2026-12-02", "2026-12-02"
    assert blocking(session, Step.PLAN) == []
    action.due = "2026-12-01"
    assert [(each.code, each.action) for each in missing(session, Step.PLAN) if each.blocking] == [
        (Gap.ACTION_DATES, action.id)
    ]


@given(sessions(), steps)
def test_what_is_missing_is_a_matter_of_content_alone(session: Session, step: Step) -> None:
    before = deepcopy(session)
    assert missing(session, step) == missing(before, step)
    assert session == before


@given(sessions(), steps)
def test_a_gate_is_open_when_nothing_blocks_or_a_reason_was_given_and_the_agreement_stands(
    session: Session, step: Step
) -> None:
    found = gate(session, step)
    assert found.hard == (step is Step.CHOICE and not agreement_exists(session))
    reasons = [each for each in session.overrides if each.step == step]
    assert found.open == (not found.hard and (bool(reasons) or not blocking(session, step)))


@given(sessions(), steps)
def test_passing_a_gate_with_a_reason_opens_it_and_keeps_the_reason(session: Session, step: Step) -> None:
    if gate(session, step).hard:
        with pytest.raises(PersonError, match="needs_agreement"):
            pass_gate(session, step, "in a hurry", "2026-11-02")
        assert not gate(session, step).open
    else:
        kept = pass_gate(session, step, " in a hurry ", "2026-11-02")
        assert (kept.step, kept.reason, kept.at) == (step, "in a hurry", "2026-11-02")
        assert session.overrides[-1] is kept
        assert gate(session, step).open


def test_a_gate_is_not_passed_without_a_reason() -> None:
    session = empty()
    with pytest.raises(PersonError, match="needs_reason"):
        pass_gate(session, Step.PREPARATION, "  ", "2026-11-02")
    assert session.overrides == []


@given(sessions(), steps)
def test_the_way_back_is_always_free_and_the_way_beyond_the_choice_needs_agreement(
    session: Session, step: Step
) -> None:
    if step <= session.step:
        assert can_enter(session, step)
    elif step > Step.CHOICE and not agreement_exists(session):
        assert not can_enter(session, step)


def test_the_first_closed_gate_is_the_one_to_settle() -> None:
    found = first_closed(two_neighbours(), Step.PLAN)
    assert found
    assert found.step is Step.EVALUATION


def test_the_rail_shows_how_far_each_step_is() -> None:
    far = [progress(two_neighbours(), step) for step in Step]
    assert [each.state for each in far] == [
        *[StepState.DONE] * 3,
        StepState.CURRENT,
        *[StepState.EMPTY] * 3,
    ]
    assert (far[1].measure, far[1].done, far[1].total) == (Measure.HEARD, 2, 2)
    assert (far[3].measure, far[3].done, far[3].total) == (Measure.EVALUATED, 2, 3)


def test_someone_new_makes_a_settled_step_begun_again() -> None:
    session = two_neighbours()
    session.participants.append(Participant("chloe", "Chloé"))
    assert progress(session, Step.NEEDS).state is StepState.STARTED
