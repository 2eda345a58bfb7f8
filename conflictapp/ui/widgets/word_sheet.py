"""Words to choose from on a sheet near the field that asked: searched, arrows and Enter, or a click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.word_families import WordFamilies

WIDE, HIGH, LEAST, AWAY = 460, 430, 260, 8


@dataclass(frozen=True)
class SheetWords:
    """What the sheet says itself."""

    title: str
    search: str
    nothing: str
    close: str


class WordSheet(QFrame):
    """`chosen` carries a word, `closed` says that none was; the sheet goes when the focus goes elsewhere."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        near: QWidget,
        over: QWidget,
        words: SheetWords,
        families: Sequence[tuple[str, Sequence[str]]],
    ) -> None:
        super().__init__(over)
        self._look, self._over = look, over
        self._near = QRect(near.mapTo(over, QPoint(0, 0)), near.size())
        self.setProperty("role", "sheet")
        self.setObjectName(name)
        self.setAccessibleName(words.title)
        outside = column(self, 8, look.px(12))
        heading = row()
        heading.addWidget(label(words.title, "section"), 1)
        heading.addWidget(icon_button(look, "x", words.close, f"{name}.close", self._close))
        outside.addLayout(heading)
        self._search = LineField(f"{name}.search", words.search, placeholder=words.search)
        self._search.typed.connect(self._filter)
        self._search.entered.connect(self._choose_first)
        outside.addWidget(self._search)
        self._nothing = label(words.nothing, "caption", f"{name}.nothing")
        self._nothing.hide()
        outside.addWidget(self._nothing)
        self._families = WordFamilies(look, f"{name}.word", families)
        self._families.chosen.connect(self._choose)
        self._families.left.connect(self._search.setFocus)
        outside.addWidget(self._make_scroll(), 1)

    def open(self) -> None:
        """Open the sheet under the control it is near, or above it where there is more room."""
        self._place()
        self.show()
        self.raise_()
        self._search.setFocus()
        self._over.installEventFilter(self)
        _application().focusChanged.connect(self._follow_focus)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window’s own shortcut while the sheet is open."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where there is room when what it lies over changes its size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._families.enter()
        elif event.text().isalpha():
            self._search.setFocus()
            self._search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _make_scroll(self) -> QScrollArea:
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._families)
        self._families.reached.connect(lambda word: scroll.ensureWidgetVisible(word, 0, self._look.px(40)))
        return scroll

    def _place(self) -> None:
        over = self._over.rect().adjusted(AWAY, AWAY, -AWAY, -AWAY)
        near = self._near
        below, above = over.bottom() - near.bottom(), near.top() - over.top()
        width = min(self._look.px(WIDE), over.width())
        height = min(self._look.px(HIGH), over.height(), max(below, above, self._look.px(LEAST)))
        y = near.bottom() + 1 if below >= min(height, above) else near.top() - height
        x = min(max(near.left(), over.left()), over.right() - width)
        self.setGeometry(x, max(min(y, over.bottom() - height), over.top()), width, height)

    def _filter(self, typed: str) -> None:
        self._families.filter(typed)
        self._nothing.setVisible(not self._families.shown())
        self._scroll.verticalScrollBar().setValue(0)

    def _choose_first(self) -> None:
        shown = self._families.shown()
        if shown and self._search.text().strip():
            self._choose(shown[0].word)

    def _choose(self, word: str) -> None:
        self._go()
        self.chosen.emit(word)

    def _close(self) -> None:
        self._go()
        self.closed.emit()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._go()

    def _go(self) -> None:
        if not self.isHidden():
            _application().focusChanged.disconnect(self._follow_focus)
            self.hide()
            self.deleteLater()


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
