"""A day picked from the calendar of a field."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.texts.words import Words, languages
from conflictapp.ui.theme import look
from conflictapp.ui.widgets.dates import DateField

TODAY = date(2026, 11, 24)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(look("light", animations=False), Words("fr"), "due", "Pour le", lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def opened(field: DateField) -> QCalendarWidget:
    QTest.mouseClick(field.findChild(QWidget, "due.calendar"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return field.findChild(QCalendarWidget, "due.picker")


def test_arrows_and_enter_pick_a_day(field: DateField, qtbot: QtBot) -> None:
    days = opened(field).findChild(QTableView)
    for _ in range(2):
        QTest.keyClick(days, Qt.Key.Key_Right)
    with qtbot.waitSignal(field.typed) as typed:
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert typed.args == ["2026-11-26"]
    assert field.day.text() == "26/11/2026"
    qtbot.waitUntil(lambda: field.findChild(QCalendarWidget) is None)


@pytest.mark.parametrize("language", languages())
def test_a_week_begins_on_monday_as_days_are_written(language: str, qtbot: QtBot) -> None:
    made = DateField(look("dark", animations=False), Words(language), "due", "", lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    assert opened(made).firstDayOfWeek() is Qt.DayOfWeek.Monday


def test_esc_picks_nothing(field: DateField, qtbot: QtBot) -> None:
    QTest.keyClick(opened(field), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: field.findChild(QCalendarWidget) is None)
    assert field.moment() == ""


@pytest.mark.parametrize("corner", ["topLeft", "bottomRight"])
def test_the_whole_month_is_on_the_screen(field: DateField, corner: str) -> None:
    screen = field.screen().availableGeometry()
    field.move(getattr(screen, corner)() - QPoint(field.width(), field.height()) * (corner == "bottomRight"))
    picker: QWidget = opened(field).window()
    assert screen.contains(picker.frameGeometry())
    assert not picker.geometry().intersects(field.rect().translated(field.mapToGlobal(QPoint())))
