"""A pill takes people to where they type; Esc takes them out of what a button opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desks import OpenSession, open_session
from tests.worlds import agreed_plan


def open_here(bot: QtBot, step: int) -> OpenSession:
    return open_session(bot, agreed_plan(), step)


def focused(opened: OpenSession) -> str:
    focus = opened.view.focusWidget()
    return focus.objectName() if focus is not None else ""


@pytest.mark.parametrize(
    ("step", "pill", "field"),
    [
        (0, "preparation.section.people", "participants.new"),
        (0, "preparation.section.voices", "preparation.voice.stake"),
        (5, "plan.section.follow_up", "plan.review_at"),
        (5, "plan.section.obstacles", "plan.obstacle.new"),
    ],
)
def test_a_section_pressed_can_be_typed_in_at_once(qtbot: QtBot, step: int, pill: str, field: str) -> None:
    opened = open_here(qtbot, step)
    opened.click(pill)
    assert focused(opened).startswith(field)


def test_the_arrows_look_into_sections_without_leaving_their_pills(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 0)
    opened.find("preparation.section.subject").setFocus()
    opened.press("preparation.section.subject", Qt.Key.Key_Right)
    assert focused(opened) == "preparation.section.people"


def test_a_person_pressed_can_speak_at_once(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 1)
    opened.click("needs.tabs.bo")
    assert focused(opened).startswith("needs.message.")


def test_coming_to_a_text_continues_it(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 5)
    opened.type("plan.action.cork.what", " and a rail")
    assert opened.session.plan.actions[0].what == "Buy and fix the cork and a rail"


def test_coming_back_to_the_window_leaves_the_cursor_where_it_was(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 5)
    field: QPlainTextEdit = opened.find("plan.action.cork.what")
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    field.clearFocus()
    field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert field.textCursor().position() == 3


def test_esc_closes_the_explanation_of_the_method(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 0)
    opened.click("preparation.section.voices")
    opened.click("preparation.method")
    assert opened.has("preparation.method.sheet")
    escape(opened)
    assert not opened.has("preparation.method.sheet")


def test_esc_folds_an_action_and_comes_back_to_what_opened_it(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 5)
    opened.click("plan.action.cork.open")
    opened.find("plan.action.cork.resources").setFocus()
    escape(opened)
    assert not opened.has("plan.action.cork.resources")
    assert focused(opened) == "plan.action.cork.open"


@pytest.mark.parametrize("step", [0, 1, 5])
def test_every_pill_is_large_enough_to_press(qtbot: QtBot, step: int) -> None:
    opened = open_here(qtbot, step)
    pills = [each for each in opened.view.findChildren(QPushButton) if each.isVisible()]
    small = [each.objectName() for each in pills if each.property("kind") and each.height() < 40]
    assert small == []


def escape(opened: OpenSession) -> None:
    opened.view.activateWindow()
    QApplication.processEvents()
    opened.bot.keyClick(opened.view.focusWidget() or opened.view, Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_a_low_window_drops_how_far_each_step_is_and_cuts_no_step(qtbot: QtBot) -> None:
    opened = open_here(qtbot, 5)
    rail = opened.find("rail")
    tall = opened.find("rail.step.5").height()
    rail.setFixedHeight(7 * 44 + 60)
    opened.settle()
    assert 40 <= opened.find("rail.step.5").height() < tall
    assert opened.find("rail.step.6").geometry().bottom() < rail.height()
