"""Words underlined in one line, where Qt knows no underlining."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.span import Span, span
from tests.ui.desks import type_keys

INK = QColor("#ff00ff")


@pytest.fixture
def field(qtbot: QtBot) -> LineField:
    made = LineField("line", "A line", "some words and others")
    made.resize(300, 40)
    qtbot.addWidget(made)
    made.show()
    return made


def drawn(field: LineField) -> list[int]:
    """Across which pixels something of the ink is drawn."""
    image: QImage = field.grab().toImage()
    height = range(image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == INK for y in height)]


def test_a_line_is_drawn_under_the_words_wherever_the_cursor_stands(field: LineField) -> None:
    assert drawn(field) == []
    field.underline([Span(5, 10)], INK)
    field.setCursorPosition(0)
    begin = field.cursorRect().center().x()
    before, words = (field.fontMetrics().horizontalAdvance(text) for text in ("some ", "some words"))
    for cursor in (0, 7, 21):
        field.setCursorPosition(cursor)
        found = drawn(field)
        assert found[0] == pytest.approx(begin + before, abs=3)
        assert found[-1] == pytest.approx(begin + words, abs=3)


def test_the_line_goes_when_another_text_is_typed(field: LineField) -> None:
    field.underline([Span(5, 10)], INK)
    type_keys(field, "x")
    assert drawn(field) == []


def test_qt_counts_some_letters_twice() -> None:
    assert span("a😀b", 2, 3) == Span(3, 4)
