"""A page can be scrolled to its last line, and no further."""

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import open_session
from tests.worlds import agreed_plan

MARGIN_AND_SPACING = 60


@pytest.mark.parametrize("step", range(7))
def test_nothing_blank_follows_the_last_line_of_a_page(qtbot: QtBot, step: int) -> None:
    opened = open_session(qtbot, agreed_plan(), step)
    opened.view.resize(1024, 640)
    opened.settle()
    scroll = opened.page().findChild(QScrollArea, f"page.{step}.scroll")
    body = scroll.widget()
    parts = [each for each in body.findChildren(QWidget) if each.isVisible() and not each.children()]
    last = max(each.mapTo(body, each.rect().bottomLeft()).y() for each in parts)
    assert scroll.verticalScrollBar().maximum() == 0 or body.height() - last <= MARGIN_AND_SPACING
