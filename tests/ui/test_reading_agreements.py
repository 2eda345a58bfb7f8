"""Participants read an agreement, say what they have done, and are handed the laptop with nothing else on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import ActionStatus, Session
from tests.ui.windows import OpenWindow
from tests.worlds import agreed_plan


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    made = OpenWindow(qtbot, tmp_path, [agreed_plan()])
    made.press("library.list", Qt.Key.Key_R)
    return made


def kept(opened: OpenWindow) -> Session:
    return opened.library.load(opened.library.summaries()[0].id)


def test_the_decision_and_the_next_meeting_are_read(opened: OpenWindow) -> None:
    assert opened.find("reading.statement").text() == agreed_plan().decision.statement
    assert "15 January 2027" in opened.find("reading.meets").text()
    assert opened.find("reading.next.cork").text() == "Buy and fix the cork"
    assert not opened.has("reading.action.cork.done")


def test_someone_marks_their_action_as_done_with_a_note_and_may_take_it_back(opened: OpenWindow) -> None:
    opened.click("reading.person.ana")
    opened.type("reading.action.cork.note", "Two evenings")
    opened.click("reading.action.cork.done")
    assert kept(opened).plan.actions[0].status is ActionStatus.DONE
    assert kept(opened).plan.actions[0].note == "Two evenings"
    assert "Two evenings" in opened.find("reading.action.cork.said").text()
    opened.click("reading.undo.undo")
    assert kept(opened).plan.actions[0].status is ActionStatus.TODO


def test_the_laptop_is_handed_over_and_taken_back_only_by_a_long_press(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    opened.click("reading.hand_over")
    opened.click("handing.begin")
    assert opened.window.isFullScreen()
    assert opened.has("reading.statement")
    assert not opened.has("reading.session")
    leave = opened.find("reading.leave")
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert opened.has("reading.mode")
    assert "two seconds" in opened.find("reading.leave.hint").text()
    opened.window.toggle_participants()
    assert not opened.window._participants.is_open()
    qtbot.keyPress(leave, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: opened.has("library.list"), timeout=4000)
    assert not opened.window.isFullScreen()
