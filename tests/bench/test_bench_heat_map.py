"""What a frame of the heat map costs with 40 ideas and 12 people, as a ratio to a plain table as large."""

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from conflictapp.texts.words import Words
from conflictapp.ui.theme import look
from conflictapp.ui.widgets.heat_map import HeatMap
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.steps.evaluation.rows import heat_rows, heat_words
from tests.bench.test_bench_window import over_floor
from tests.ui.desks import open_session
from tests.worlds import large

FRAME = 1 / 60


def shown(qtbot: QtBot, size: tuple[int, int]) -> HeatMap:
    opened = open_session(qtbot, large(), step=3)
    opened.view.resize(*size)
    QApplication.processEvents()
    heat: HeatMap = opened.find("evaluation.map")
    return heat


@pytest.fixture
def bare(qtbot: QtBot) -> QTableView:
    """Forty rows and thirteen columns of text."""
    table = QTableView()
    model = QStandardItemModel(table)
    for _row in range(40):
        model.appendRow([QStandardItem("++") for _column in range(13)])
    table.setModel(model)
    qtbot.addWidget(table)
    return table


def frame(table: QTableView, way: str) -> Callable[[], None]:
    """A frame painted whole at the next place, though Qt paints only what comes into view."""
    bar = table.verticalScrollBar() if way == "down" else table.horizontalScrollBar()
    places = count()

    def painted() -> None:
        bar.setValue(next(places) % max(1, bar.maximum()))
        table.viewport().repaint()
        QApplication.processEvents()

    return painted


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)], ids=str)
@pytest.mark.parametrize("way", ["down", "across"])
def test_scrolling(
    qtbot: QtBot, bare: QTableView, benchmark: BenchmarkFixture, size: tuple[int, int], way: str
) -> None:
    heat = shown(qtbot, size)
    bare.resize(heat.size())
    bare.show()
    QApplication.processEvents()
    benchmark(frame(heat, way))
    assert benchmark.disabled or benchmark.stats.stats.min < FRAME  # a busy machine takes longer
    over_floor(benchmark, frame(bare, way))


def test_rows_that_glide(qtbot: QtBot, bare: QTableView, benchmark: BenchmarkFixture) -> None:
    session, moving = large(), look("light")
    heat = HeatMap(moving, heat_words(Words("en")), "map", "Map")
    qtbot.addWidget(heat)
    people = [Person(each.id, each.name, "P", moving.person(0)) for each in session.participants]
    heat.show_rows(people, heat_rows(Words("en"), session))
    heat.resize(1160, heat.height())
    bare.resize(heat.size())
    for table in (bare, heat):
        table.show()
    QApplication.processEvents()

    def painted() -> None:
        if not heat.glides:
            heat.show_rows(people, heat.heat.rows[::-1])
        heat.viewport().repaint()

    benchmark(painted)
    assert benchmark.disabled or benchmark.stats.stats.min < FRAME  # a busy machine takes longer
    over_floor(benchmark, bare.viewport().repaint)
