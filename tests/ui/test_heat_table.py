"""The heat map's table: ideas that stay in view sideways, rows that glide, cells told apart by their shape."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look, look, put_on
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.heat_map import HeatMap
from conflictapp.ui.widgets.heat_model import HeatRow
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.steps.evaluation.rows import heat_words

ROWS = [HeatRow(name, f"Idea {name}", fits=(1,) * 12) for name in "abcde"]


STILL = look("light", animations=False)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> QWidget:
    put_on(qapp, STILL)
    made = QWidget()
    column(made)
    made.resize(440, 900)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page: QWidget, people: int, rows: list[HeatRow] = ROWS, worn: Look = STILL) -> HeatMap:
    heat = HeatMap(worn, heat_words(Words("en")), "map", "Map")
    page.layout().addWidget(heat)
    heat.show_rows([Person(f"p{n}", f"Person {n}", f"P{n}", worn.person(n)) for n in range(people)], rows)
    QApplication.processEvents()
    return heat


def picture(heat: HeatMap) -> QImage:
    seen = heat.window().grab().toImage()
    return seen.copy(QRect(heat.viewport().mapTo(heat.window(), QPoint()), heat.viewport().size()))


def test_twelve_people_are_scrolled_sideways_and_the_ideas_stay(page: QWidget) -> None:
    heat = shown(page, 12)
    before, ideas = picture(heat), heat.columnWidth(0)
    heat.choose("a", 12)
    assert heat.horizontalScrollBar().value() > 0
    assert heat.visualRect(heat.heat.index(0, 12)).right() <= heat.viewport().width()
    strip = (0, heat.rowViewportPosition(2), ideas - 8, heat.rowHeight(2) - 8)
    assert picture(heat).copy(*strip) == before.copy(*strip)


def test_a_person_who_was_behind_the_ideas_comes_out_beside_them(page: QWidget) -> None:
    heat = shown(page, 12)
    for person in (12, 8, 2):
        heat.choose("a", person)
        assert heat.visualRect(heat.heat.index(0, person)).left() >= heat.columnWidth(0)


def test_a_click_on_an_idea_is_a_click_on_it_however_far_people_are_scrolled(
    qtbot: QtBot, page: QWidget
) -> None:
    heat = shown(page, 12)
    heat.choose("a", 12)
    at = QPoint(30, heat.rowViewportPosition(3) + 10)
    qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (heat.idea, heat.column) == ("d", 12)


def test_rows_glide_to_their_places_and_stay_there(qtbot: QtBot, page: QWidget) -> None:
    heat = shown(page, 3, worn=look("light"))
    top = heat.tops()["e"]
    heat.show_rows(heat.heat.people, ROWS[::-1])
    assert heat.tops()["e"] > heat.rowViewportPosition(0)
    assert heat.tops()["e"] <= top
    qtbot.waitUntil(lambda: heat.tops()["e"] == heat.rowViewportPosition(0))


def test_rows_are_at_their_places_at_once_where_movement_is_switched_off(page: QWidget) -> None:
    heat = shown(page, 3)
    heat.show_rows(heat.heat.people, ROWS[::-1])
    assert heat.tops()["e"] == heat.rowViewportPosition(0)


def test_who_loses_is_told_by_the_shape_alone(page: QWidget) -> None:
    heat = shown(page, 2, [HeatRow("a", "Idea", fits=(-1, 1))])
    seen = picture(heat)
    corners = []
    for person in (1, 2):
        box = heat.visualRect(heat.heat.index(0, person))
        middle = seen.pixelColor(box.center().x(), box.top() + box.height() // 2 - 14)
        corners.append(middle == seen.pixelColor(box.left() + 8, box.top() + box.height() // 2 - 20))
    assert corners == [True, False]
