"""The five values beside a cell of the heat map: one click gives one, each with its sign."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import avatar_pixmap
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.heat_model import HeatWords
from conflictapp.ui.widgets.people import Person

VALUES: Sequence[int | None] = (-2, -1, 0, 1, 2, None)


class HeatStrip(QFrame):
    """A small row of values; `chosen` carries the one pressed. It stays until it is closed; a click elsewhere does."""

    chosen = Signal(object)

    def __init__(self, look: Look, words: HeatWords, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName(f"{name}.values")
        self.setStyleSheet(
            f"HeatStrip {{ background: {look.tokens['surface']}; border: 2px solid {look.tokens['accent']};"
            f" border-radius: {look.px(10)}px; }}"
        )
        inside = row(self, 4, 5)
        self._mark = QLabel()
        inside.addWidget(self._mark)
        for value in VALUES:
            made = button(words.signs[value], f"{name}.value.{'none' if value is None else value}")
            made.setAccessibleName(words.values[value])
            made.setToolTip(words.values[value])
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setStyleSheet(_colours(look, value))
            if value is None:
                made.setIcon(icon("x", look.colour("soft_ink")))
            made.clicked.connect(lambda _on=False, each=value: self.chosen.emit(each))
            inside.addWidget(made)
        self.hide()

    def open_at(self, parent: QWidget, cell: QRect, person: Person) -> None:
        """Show the values under the cell of a person, within `parent`."""
        self.setParent(parent)
        self.show_person(person)
        self.adjustSize()
        x = min(max(cell.center().x() - self.width() // 2, 0), max(parent.width() - self.width(), 0))
        below = cell.bottom() + 4
        fits = below + self.height() <= parent.height()
        self.move(QPoint(x, below if fits else cell.top() - self.height() - 4))
        self.show()
        self.raise_()
        _application().installEventFilter(self)

    def show_person(self, person: Person) -> None:
        """Say whose value is asked for."""
        side = self._look.px(28)
        self._mark.setPixmap(avatar_pixmap(self._look, side, person.initials, person.colour))
        self._mark.setAccessibleName(person.name)

    def close_strip(self) -> None:
        """Hide the values."""
        _application().removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._escape(event)
        pressed = watched if event.type() is QEvent.Type.MouseButtonPress else None
        if isinstance(pressed, QWidget) and pressed is not self and not self.isAncestorOf(pressed):
            self.close_strip()
        return False

    def _escape(self, event: QKeyEvent) -> bool:
        """Keep Esc from the window's own shortcut while the values are shown."""
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.close_strip()
        return event.type() is not QEvent.Type.KeyRelease


def _application() -> QApplication:
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise TypeError(found)
    return found


def _colours(look: Look, value: int | None) -> str:
    paper, ink = look.fit(value)
    return (
        f"QPushButton {{ background: {paper.name()}; color: {ink.name()}; border: 1px solid {paper.name()};"
        f" padding: 0; min-width: {look.px(40)}px; min-height: {look.px(40)}px; font-weight: 700; }}"
        f"QPushButton:hover {{ border: 2px solid {look.tokens['ink']}; }}"
    )
