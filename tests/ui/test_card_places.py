"""The parts of a session's card in the library lie in it and apart, at every size of text."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from conflictapp.ui.library.card_places import card_places, row_height
from conflictapp.ui.theme import look, put_on

SCALES = range(90, 161, 10)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [320, 480, 569, 570, 700, 1200])
def test_no_part_lies_over_another_or_outside(qapp: QApplication, scale: int, width: int) -> None:
    dress = look("light", scale)
    row = QRect(0, 0, dress.px(width), row_height(dress, dress.px(width)))
    places = card_places(dress, row, "See the agreement")
    parts = [places.action, places.more, *([QRectF(places.state)] if places.state else [])]
    assert all(places.card.contains(part) for part in (*parts, places.words))
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("kind", ["pill", "filter"])
def test_a_pill_is_round(qtbot: QtBot, qapp: QApplication, scale: int, kind: str) -> None:
    put_on(qapp, look("light", scale))
    pill = QPushButton("Agreements")
    pill.setProperty("kind", kind)
    qtbot.addWidget(pill)
    pill.show()
    image = pill.grab().toImage()
    assert image.pixelColor(0, 0) != image.pixelColor(0, image.height() // 2)
