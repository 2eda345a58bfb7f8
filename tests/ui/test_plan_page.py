"""Step 5: actions typed first and structured after, obstacles, the review, signatures."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import ActionStatus
from tests.ui.desks import OpenSession, open_session
from tests.worlds import agreed_plan, largest_plan

A_LINE = 48


@pytest.fixture
def plan(qtbot: QtBot) -> OpenSession:
    opened = open_session(qtbot, agreed_plan(), step=5)
    opened.session.signatures.clear()
    return opened


def test_actions_are_typed_one_after_the_other(plan: OpenSession) -> None:
    before = len(plan.session.plan.actions)
    plan.type("plan.action.new", "Ring the plumber", enter=True)
    plan.type("plan.action.new", "Buy the cork", enter=True)
    assert [each.what for each in plan.session.plan.actions[before:]] == ["Ring the plumber", "Buy the cork"]


@pytest.mark.parametrize("at_the_end", [True, False])
def test_sixty_actions_come_a_moment_later_and_nobody_loses_their_place(
    qtbot: QtBot, *, at_the_end: bool
) -> None:
    opened = open_session(qtbot, largest_plan(), step=5)
    with qtbot.waitActive(opened.view):
        opened.view.activateWindow()
    cards = [f"plan.action.{each.id}" for each in opened.session.plan.actions]
    new, scroll = opened.find("plan.action.new"), opened.find("page.5.scroll")
    new.setFocus()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    if at_the_end:
        scroll.ensureWidgetVisible(new)
    kept = new if at_the_end else opened.find(cards[0])
    before = kept.mapTo(opened.view, QPoint()).y()
    assert not opened.has(cards[-1])
    qtbot.waitUntil(lambda: opened.has(cards[-1]))
    heights = [opened.find(each).mapTo(opened.view, QPoint()).y() for each in cards]
    assert heights == sorted(heights)
    assert abs(kept.mapTo(opened.view, QPoint()).y() - before) < A_LINE


def test_a_due_day_before_the_start_is_said_under_it_until_it_is_mended(plan: OpenSession) -> None:
    key = f"plan.action.{plan.session.plan.actions[0].id}"
    plan.click(f"{key}.open")
    for field, day in (("start", "+20"), ("due", "+14")):
        _type_anew(plan, f"{key}.{field}", day)
    assert "before it starts" in plan.find(f"{key}.due.wrong").text()
    assert plan.find(f"{key}.due.wrong").isVisible()
    _type_anew(plan, f"{key}.start", "+7")
    assert not plan.find(f"{key}.due.wrong").isVisible()


def _type_anew(plan: OpenSession, name: str, text: str) -> None:
    plan.type(name, "")
    plan.press(name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    plan.type(name, text, enter=True)


def test_an_action_unfolds_to_say_who_and_when(plan: OpenSession) -> None:
    plan.type("plan.action.new", "Ring the plumber", enter=True)
    action, person = plan.session.plan.actions[-1], plan.session.participants[0].id
    key = f"plan.action.{action.id}"
    plan.click(f"{key}.open")
    plan.click(f"{key}.who.{person}")
    plan.type(f"{key}.due", "+14")
    plan.type(f"{key}.done_when", "the tap is dry")
    plan.click(f"{key}.status.doing")
    assert (action.who, action.due) == ([person], "2026-12-07")
    assert (action.done_when, action.status) == ("the tap is dry", ActionStatus.DOING)


def test_a_folded_action_unfolds_at_a_click_anywhere_and_stays_open_at_the_next(plan: OpenSession) -> None:
    key = f"plan.action.{plan.session.plan.actions[0].id}"
    plan.click(f"{key}.summary")
    assert plan.has(f"{key}.due")
    plan.click(key)
    assert plan.has(f"{key}.due")


def test_removing_an_action_can_be_undone(plan: OpenSession) -> None:
    former = list(plan.session.plan.actions)
    plan.click(f"plan.action.{former[0].id}.remove")
    assert plan.session.plan.actions == former[1:]
    plan.click("undo.plan.actions.undo")
    assert plan.session.plan.actions == former


def test_an_obstacle_waits_for_its_answer(plan: OpenSession) -> None:
    plan.session.plan.obstacles.clear()
    plan.click("plan.section.obstacles")
    plan.type("plan.obstacle.new", "Snow", enter=True)
    plan.type("plan.obstacle.0.answer", "we meet on the phone")
    assert [(each.text, each.answer) for each in plan.session.plan.obstacles] == [
        ("Snow", "we meet on the phone")
    ]


def test_the_review_is_dated_and_what_tells_success_is_listed(plan: OpenSession) -> None:
    plan.session.plan.criteria.clear()
    plan.session.plan.review_at = ""
    plan.click("plan.section.follow_up")
    plan.type("plan.review_at", "1/3/2027")
    plan.type("plan.criteria.new", "Nobody woke up", enter=True)
    assert plan.session.plan.review_at == "2027-03-01"
    assert [each.text for each in plan.session.plan.criteria] == ["Nobody woke up"]


def test_the_agreement_is_written_and_printed_from_its_buttons(plan: OpenSession) -> None:
    plan.click("plan.section.agreement")
    plan.click("agreement.pdf")
    plan.click("agreement.print")
    plan.click("agreement.copies")
    assert plan.written.asked == ["save_agreement", "print_agreement", "save_copies"]


def test_a_signature_on_paper_is_noted_and_taken_back(plan: OpenSession) -> None:
    person = plan.session.participants[0].id
    plan.click("plan.section.agreement")
    plan.click(f"agreement.paper.{person}")
    assert [(each.participant, each.strokes) for each in plan.session.signatures] == [(person, None)]
    plan.click(f"agreement.unsign.{person}")
    assert plan.session.signatures == []


def test_a_signature_drawn_on_the_screen_is_kept_as_lines(plan: OpenSession) -> None:
    person = plan.session.participants[0].id
    plan.click("plan.section.agreement")
    plan.click(f"agreement.screen.{person}")
    pad = plan.find(f"agreement.pad.{person}")
    plan.bot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    plan.bot.mouseMove(pad, QPoint(60, 40))
    plan.bot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    plan.click("agreement.pad.keep")
    strokes = plan.session.signatures[0].strokes
    assert strokes
    assert all(0 <= value <= 1 for stroke in strokes for point in stroke for value in point)


def test_a_section_is_made_when_it_is_opened(plan: OpenSession) -> None:
    assert plan.view.findChild(QWidget, "plan.guarantor") is None
    plan.click("plan.section.follow_up")
    assert plan.has("plan.guarantor")
