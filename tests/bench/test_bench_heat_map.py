"""What a frame of the heat map costs with 40 ideas and 12 people, as a ratio to a plain table as large."""

from collections.abc import Callable
from itertools import count
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.heat_map import HeatMap
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
    assert benchmark.disabled or benchmark.stats.stats.median < FRAME
    over_floor(benchmark, frame(bare, way))


def test_rows_that_glide(qtbot: QtBot, bare: QTableView, benchmark: BenchmarkFixture) -> None:
    heat = shown(qtbot, (1920, 1080))
    bare.resize(heat.size())
    bare.show()
    QApplication.processEvents()

    def glide() -> float:
        heat.show_rows(heat.heat.people, heat.heat.rows[::-1])
        frames = []
        begin = perf_counter()
        while perf_counter() - begin < 0.2:
            start = perf_counter()
            heat.viewport().repaint()
            frames.append(perf_counter() - start)
        return median(frames)

    gliding = [glide() for _time in range(1 if benchmark.disabled else 5)]
    benchmark.extra_info["gliding_ms"] = round(median(gliding) * 1000, 2)
    assert benchmark.disabled or median(gliding) < FRAME
    benchmark(heat.viewport().repaint)
    over_floor(benchmark, bare.viewport().repaint)
