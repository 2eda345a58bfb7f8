"""Step 6: a review begun, answered and concluded."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import ActionStatus, Level, Outcome, Status
from tests.ui.desks import OpenSession, open_session
from tests.worlds import agreed_plan, largest_plan


@pytest.fixture
def review(qtbot: QtBot) -> OpenSession:
    session = agreed_plan()
    session.status = Status.AGREED
    opened = open_session(qtbot, session, step=6)
    opened.click("review.begin")
    return opened


def test_beginning_a_review_puts_the_session_in_review(review: OpenSession) -> None:
    assert review.session.status is Status.IN_REVIEW
    assert review.session.reviews[-1].held_on == "2026-11-23"


def test_the_keyboard_begins_the_review_and_goes_on_in_it(qtbot: QtBot) -> None:
    session = agreed_plan()
    session.status = Status.AGREED
    opened = open_session(qtbot, session, step=6)
    opened.settle()
    for expected in ("review.begin", "review.section.actions"):
        focused = opened.view.focusWidget()
        assert focused is not None
        assert focused.objectName() == expected
        qtbot.keyClick(focused, Qt.Key.Key_Space)
        opened.settle()


def test_the_last_step_leads_out_whatever_is_still_to_say(review: OpenSession) -> None:
    with review.bot.waitSignal(review.view.left):
        review.click("wizard.next")
    assert not review.has("gate.why")


def test_the_status_of_an_action_reaches_the_plan(review: OpenSession) -> None:
    action = review.session.plan.actions[0]
    review.click(f"review.action.{action.id}.done")
    assert action.status is ActionStatus.DONE
    assert review.session.reviews[-1].actions[-1].status is ActionStatus.DONE


def test_sixty_actions_are_there_in_their_order_a_moment_later(qtbot: QtBot) -> None:
    opened = open_session(qtbot, largest_plan(), step=6)
    actions = opened.session.plan.actions
    qtbot.waitUntil(lambda: opened.has(f"review.action.{actions[-1].id}.note"))
    heights = [
        opened.find(f"review.action.{each.id}.note").mapTo(opened.view, QPoint()).y() for each in actions
    ]
    assert heights == sorted(heights)
    opened.click(f"review.action.{actions[-1].id}.done")
    assert actions[-1].status is ActionStatus.DONE


def test_a_criterion_gets_a_level_and_a_word(review: OpenSession) -> None:
    criterion = review.session.plan.criteria[0].id
    review.click(f"review.criterion.{criterion}.partly")
    review.type(f"review.criterion.{criterion}.note", "almost")
    answer = review.session.reviews[-1].criteria[0]
    assert (answer.level, answer.note) == (Level.PARTLY, "almost")


def test_each_need_gets_a_number(review: OpenSession) -> None:
    need = review.session.needs[0].id
    review.click("review.section.needs")
    review.press(f"review.need.{need}", Qt.Key.Key_8)
    assert [(each.need, each.satisfaction) for each in review.session.reviews[-1].needs] == [(need, 8)]


def test_the_climate_is_asked_again_on_the_day_of_the_review(review: OpenSession) -> None:
    person = review.session.participants[0].id
    review.click("review.section.climate")
    review.press(f"climate.{person}.safety", Qt.Key.Key_9)
    again = [each for each in review.session.climate if each.taken_at == "2026-11-23"]
    assert [each.safety for each in again] == [9]


def test_keeping_the_plan_ends_the_review(review: OpenSession) -> None:
    review.click("review.section.outcome")
    review.click("review.outcome.keep")
    review.click("review.conclude")
    assert review.session.reviews[-1].outcome is Outcome.KEEP
    assert review.session.status is Status.AGREED


def test_starting_again_keeps_the_decision_as_a_round(review: OpenSession) -> None:
    statement = review.session.decision.statement
    review.click("review.section.outcome")
    review.click("review.outcome.restart")
    review.click("review.conclude")
    assert review.session.rounds[-1].statement == statement
    assert review.session.step == 1


def test_starting_again_may_begin_with_ideas(review: OpenSession) -> None:
    review.click("review.section.outcome")
    review.click("review.outcome.keep")
    assert not review.find("review.restart").isVisible()
    review.click("review.outcome.restart")
    review.click("review.restart.2")
    review.click("review.conclude")
    assert review.session.step == 2


def test_the_report_of_the_last_review_can_be_kept(review: OpenSession) -> None:
    review.click("review.section.over_time")
    review.click("review.report")
    assert review.written.asked == ["save_review"]
