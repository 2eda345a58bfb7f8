"""What ranking, combining and painting the heat map cost in the largest session, as ratios to a floor."""

from collections.abc import Callable
from itertools import combinations
from random import Random
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from conflictapp.domain.combinations import combine
from conflictapp.domain.ranking import rank, reason
from conflictapp.domain.session import Fit, Serve, Session
from tests.bench.test_bench_window import over_floor
from tests.ui.desks import open_session
from tests.worlds import large

FRAME = 1 / 60
Index = QModelIndex | QPersistentModelIndex


def generous() -> Session:
    """The largest session where no idea costs anybody and needs are served in threes: every set is looked at."""
    session, chance = large(), Random(4)
    session.fits = [Fit(fit.idea, fit.participant, chance.randint(0, 2)) for fit in session.fits]
    session.serves = [
        Serve(idea.id, need.id) for idea in session.ideas for need in session.needs if chance.random() < 0.3
    ]
    return session


def closed() -> Session:
    """The same where two needs are served by no idea: the sets that come closest are all named."""
    session = generous()
    session.serves = [each for each in session.serves if each.need not in {"n0", "n1"}]
    return session


def test_the_ranking(benchmark: BenchmarkFixture) -> None:
    session = large()
    rows = [[fit.value for fit in session.fits if fit.idea == idea.id] for idea in session.ideas]
    benchmark(rank, session)
    over_floor(benchmark, lambda: sorted(rows, key=sorted, reverse=True))


def test_the_reason_for_a_place(benchmark: BenchmarkFixture) -> None:
    session = large()
    benchmark(reason, session, "i20")
    over_floor(benchmark, lambda: rank(session))


@pytest.mark.parametrize("world", [generous, closed])
def test_the_search_for_combinations(benchmark: BenchmarkFixture, world: Callable[[], Session]) -> None:
    """The floor is only to go through the sets of three."""
    session = world()
    found = benchmark(combine, session)
    assert found
    assert benchmark.disabled or benchmark.stats.stats.median < 0.1
    over_floor(benchmark, lambda: sum(1 for _set in combinations(range(40), 3)))


class Plain(QAbstractTableModel):
    """Forty rows and thirteen columns of text."""

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 40

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 13

    def data(self, _index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return "++" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)], ids=str)
@pytest.mark.parametrize("way", ["down", "across"])
def test_a_frame_of_scrolling(
    qtbot: QtBot, benchmark: BenchmarkFixture, size: tuple[int, int], way: str
) -> None:
    """Painted whole, though Qt paints only what came into view; the floor is a plain table of the same size."""
    opened = open_session(qtbot, large(), step=3)
    opened.view.resize(*size)
    QApplication.processEvents()
    heat, model = opened.find("evaluation.map"), Plain()
    bare = QTableView()
    bare.setModel(model)
    qtbot.addWidget(bare)
    bare.resize(heat.size())
    bare.show()

    def frame(table: QTableView) -> Callable[[], None]:
        bar = table.verticalScrollBar() if way == "down" else table.horizontalScrollBar()
        places = iter(list(range(200)) * 1000)

        def painted() -> None:
            bar.setValue(bar.minimum() + next(places) % max(1, bar.maximum()))
            table.viewport().repaint()
            QApplication.processEvents()

        return painted

    benchmark(frame(heat))
    assert benchmark.disabled or benchmark.stats.stats.median < FRAME
    over_floor(benchmark, frame(bare))
    bare.setModel(None)


def test_a_frame_of_rows_that_glide(qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    opened = open_session(qtbot, large(), step=3)
    opened.view.resize(1920, 1080)
    QApplication.processEvents()
    heat = opened.find("evaluation.map")
    rows = list(heat.heat.rows)

    def painted() -> None:
        heat.viewport().repaint()

    heat.show_rows(heat.heat.people, rows[::-1])
    times = []
    begin = perf_counter()
    while perf_counter() - begin < 0.2:
        start = perf_counter()
        painted()
        times.append(perf_counter() - start)
    benchmark.extra_info["gliding_ms"] = round(median(times) * 1000, 2)
    assert benchmark.disabled or median(times) < FRAME
    qtbot.waitUntil(
        lambda: heat.tops() == {row.id: heat.rowViewportPosition(at) for at, row in enumerate(rows[::-1])}
    )
    benchmark(painted)
