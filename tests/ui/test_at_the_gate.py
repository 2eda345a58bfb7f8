"""The gate opens over the bottom line, and gives the keyboard back to where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desks import open_session
from tests.ui.windows import OpenWindow
from tests.worlds import empty


@pytest.mark.parametrize(
    ("where", "key"), [("gate.stay", Qt.Key.Key_Space), ("gate.reason", Qt.Key.Key_Escape)]
)
def test_who_stays_here_goes_on_typing(qtbot: QtBot, where: str, key: Qt.Key) -> None:
    opened = open_session(qtbot, empty(), step=0)
    opened.find("preparation.title").setFocus()
    opened.press("preparation.title", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.has("gate.why")
    opened.find(where).setFocus()
    opened.press(where, key)
    opened.settle()
    assert not opened.has("gate.why")
    assert QApplication.focusWidget() is opened.find("preparation.title")


def test_who_asked_for_a_later_step_and_stays_here_is_back_in_their_own_field(
    qtbot: QtBot, tmp_path: Path
) -> None:
    opened = OpenWindow(qtbot, tmp_path, [])
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.click("library.new")
    subject = opened.find("preparation.subject")
    subject.setFocus()
    qtbot.keyClick(subject, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert opened.has("gate.why")
    opened.press("gate.reason", Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is subject
