"""What a keystroke and a change of page cost in the largest session, as ratios to a bare field and a bare page."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Override
from tests.ui.desks import OpenSession, open_session
from tests.worlds import large, largest_plan


@pytest.fixture
def largest(qtbot: QtBot) -> OpenSession:
    session = large()
    session.overrides = [Override(step, "measured") for step in range(4)]
    opened = open_session(qtbot, session, step=0)
    for step in range(5):
        opened.view.open_step(step)
    return opened


def over_floor(benchmark: BenchmarkFixture, act: Callable[[], object], rounds: int = 40) -> None:
    if benchmark.disabled:
        act()
        return
    times = []
    for _round in range(rounds):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    benchmark.extra_info["floor_ms"] = round(median(times) * 1000, 3)
    benchmark.extra_info["ratio"] = round(benchmark.stats.stats.median / median(times), 2)


@pytest.mark.parametrize(
    ("step", "name"),
    [(0, "preparation.title"), (1, "needs.equation"), (2, "ideas.new"), (4, "choice.statement")],
)
def test_a_keystroke(
    largest: OpenSession, qtbot: QtBot, benchmark: BenchmarkFixture, step: int, name: str
) -> None:
    largest.view.open_step(step)
    field, bare = largest.find(name), QLineEdit()
    qtbot.addWidget(bare)
    bare.show()

    def key(widget: QWidget) -> None:
        QTest.keyClick(widget, Qt.Key.Key_A)
        QApplication.processEvents()

    benchmark(key, field)
    over_floor(benchmark, lambda: key(bare))


def test_a_change_of_page(largest: OpenSession, qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    steps = iter([1, 2, 3, 4] * 10_000)
    bare = QStackedWidget()
    for _page in range(2):
        bare.addWidget(QWidget())
    qtbot.addWidget(bare)
    bare.show()

    def turn() -> None:
        largest.view.open_step(next(steps))
        QApplication.processEvents()

    def turn_bare() -> None:
        bare.setCurrentIndex(1 - bare.currentIndex())
        QApplication.processEvents()

    benchmark(turn)
    over_floor(benchmark, turn_bare)


@pytest.mark.parametrize("step", range(7))
def test_a_first_opening_of_a_page(qtbot: QtBot, benchmark: BenchmarkFixture, step: int) -> None:
    session = large() if step < 5 else largest_plan()
    session.overrides = [Override(each, "measured") for each in range(6)]

    before: list[OpenSession] = []

    def opened_elsewhere() -> tuple[tuple[OpenSession], dict[str, object]]:
        for each in before:
            each.view.hide()
        before[:] = [open_session(qtbot, session, step=1 if step == 0 else 0)]
        QTest.qWait(50)
        return (before[0],), {}

    def turn(opened: OpenSession) -> None:
        opened.view.open_step(step)
        opened.view.repaint()

    benchmark.pedantic(turn, setup=opened_elsewhere, rounds=1 if benchmark.disabled else 9)
    assert before[0].view.current_step() == step
    bare = QStackedWidget()
    for _page in range(2):
        bare.addWidget(QWidget())
    qtbot.addWidget(bare)
    bare.show()
    over_floor(benchmark, lambda: bare.setCurrentIndex(1 - bare.currentIndex()))
