"""Cards stand in as many columns as there is room for, also when the room gets less."""

from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.card_grid import CardGrid


def test_columns_go_when_the_window_gets_narrower(qtbot: QtBot) -> None:
    around, grid = QScrollArea(), CardGrid(200, 2)
    around.setWidgetResizable(True)
    around.setWidget(grid)
    qtbot.addWidget(around)
    cards = [
        QLabel("eight hours of sleep a night, every night"),
        QLabel("an hour to rehearse before each concert"),
    ]
    grid.show_cards(cards)
    around.resize(900, 200)
    around.show()
    assert cards[0].y() == cards[1].y()
    around.resize(360, 200)
    qtbot.waitUntil(lambda: cards[0].y() < cards[1].y())
    assert grid.width() <= around.viewport().width()
