"""Tab goes in reading order, also through what was added after the page was made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.tab_order import tab_in_reading_order


def test_a_field_added_in_the_middle_is_reached_in_the_middle(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    first, middle, last = QLineEdit(), QLineEdit(), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(last)
    layout.insertWidget(1, middle)
    tab_in_reading_order(page)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert page.focusWidget() is middle
    qtbot.keyClick(middle, Qt.Key.Key_Tab)
    assert page.focusWidget() is last
