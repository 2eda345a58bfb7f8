"""Who scrolls over a control changes the place on the page, not an answer."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.ui.theme import look
from conflictapp.ui.widgets.poles import Poles
from tests.ui.desks import open_session
from tests.worlds import two_neighbours

_UPRIGHT = False  # the wheel is not turned around


def turn(widget: QWidget) -> bool:
    """Turn the wheel by a notch over a widget; whether it kept the turn to itself."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        _UPRIGHT,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_leaves_who_restated_and_that_it_was_confirmed(qtbot: QtBot) -> None:
    opened = open_session(qtbot, two_neighbours(), step=1)
    before = [(each.need, each.listener, each.confirmed) for each in opened.session.restatements]
    need, listener, _confirmed = before[0]
    assert not turn(opened.find(f"needs.listener.{need}.{listener}"))
    assert [(each.need, each.listener, each.confirmed) for each in opened.session.restatements] == before


def test_the_wheel_leaves_where_the_group_stands_between_two_poles(qtbot: QtBot) -> None:
    poles = Poles(look("light"), "poles", "acting", "thinking together")
    qtbot.addWidget(poles)
    poles.show_place(5)
    poles.show()
    slider = poles.findChild(QSlider)
    assert not turn(slider)
    assert slider.value() == 5
