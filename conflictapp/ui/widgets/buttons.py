"""Buttons of each kind the design knows."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look

BETWEEN = "\u2002"  # the stylesheet knows no room between an icon and its word


_CONTROL = Qt.KeyboardModifier.ControlModifier


class PressedByEnter(QPushButton):
    """A button that Enter presses too, as on the web; Qt knows only the space bar, and one default for a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & _CONTROL and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, name: str, pressed: Callable[[], object] | None = None, kind: str = "plain"
) -> QPushButton:
    """A button with its word; `kind` is plain, primary, outline, quiet, link, add, pill, filter or undo."""
    made = PressedByEnter(text.replace("&", "&&"))
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def icon_button(
    look: Look,
    picture: str,
    spoken: str,
    name: str,
    pressed: Callable[[], object] | None = None,
    colour: str = "soft_ink",
) -> QPushButton:
    """A quiet button that shows an icon; `spoken` is its name for a screen reader and its tooltip."""
    made = button("", name, pressed, "quiet")
    made.setIcon(icon(picture, look.colour(colour)))
    made.setIconSize(QSize(look.px(20), look.px(20)))
    made.setFixedSize(look.px(40), look.px(40))
    made.setAccessibleName(spoken)
    made.setToolTip(spoken)
    return made


def with_icon(made: QPushButton, look: Look, picture: str, colour: str = "ink") -> QPushButton:
    """The button with an icon before its word."""
    made.setIcon(icon(picture, look.colour(colour)))
    made.setIconSize(QSize(look.px(18), look.px(18)))
    made.setText(BETWEEN + made.text())
    return made
