"""The rail: each step keeps its room, and the one we are at is in view, however low the window."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from tests.ui.desks import open_session
from tests.worlds import agreed_plan


def test_steps_scroll_where_the_window_is_too_low_for_all(qtbot: QtBot) -> None:
    opened = open_session(qtbot, agreed_plan(), step=6)
    opened.view.setFixedSize(1024, 360)
    opened.settle()
    steps = [opened.find(f"rail.step.{number}") for number in range(7)]
    assert all(below.y() >= above.geometry().bottom() for above, below in pairwise(steps))
    assert not steps[6].visibleRegion().isEmpty()
    assert steps[6].visibleRegion().boundingRect().height() == steps[6].height()
