"""Words to choose from, by family, on a sheet near the field that asked: arrows and Enter, or a click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.matching import matches

WIDE, HIGH, LEAST, AWAY = 460, 430, 260, 8
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


@dataclass(frozen=True)
class SheetWords:
    """What the sheet says itself."""

    title: str
    search: str
    nothing: str
    close: str


Families = Sequence[tuple[str, Sequence[str]]]


class WordSheet(QFrame):
    """`chosen` carries a word; the sheet closes itself, also on Esc and when the focus goes elsewhere."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, name: str, over: QWidget, words: SheetWords, families: Families) -> None:
        super().__init__(over)
        self._look, self._name, self._over = look, name, over
        self._families: list[_Family] = []
        self.setProperty("role", "sheet")
        self.setObjectName(name)
        self.setAccessibleName(words.title)
        outside = column(self, 8, look.px(12))
        heading = row()
        heading.addWidget(label(words.title, "section"), 1)
        heading.addWidget(icon_button(look, "x", words.close, f"{name}.close", self.close_sheet))
        outside.addLayout(heading)
        self._search = LineField(f"{name}.search", words.search, placeholder=words.search)
        self._search.typed.connect(self._filter)
        self._search.entered.connect(self._choose_first)
        outside.addWidget(self._search)
        self._nothing = label(words.nothing, "caption", f"{name}.nothing")
        self._nothing.hide()
        outside.addWidget(self._nothing)
        outside.addWidget(self._make_words(families), 1)
        self.hide()

    def open_at(self, near: QWidget) -> None:
        """Open the sheet under a control, or above it where there is more room."""
        over = self._over.rect().adjusted(AWAY, AWAY, -AWAY, -AWAY)
        place = QRect(near.mapTo(self._over, QPoint(0, 0)), near.size())
        room_below, room_above = over.bottom() - place.bottom(), place.top() - over.top()
        room = max(room_below, room_above, self._look.px(LEAST))
        width = min(self._look.px(WIDE), over.width())
        height = min(self._look.px(HIGH), over.height(), room)
        y = place.bottom() + 1 if room_below >= min(height, room_above) else place.top() - height
        x = min(max(place.left(), over.left()), over.right() - width)
        self.setGeometry(x, max(min(y, over.bottom() - height), over.top()), width, height)
        self.show()
        self.raise_()
        self._search.setFocus()
        _application().focusChanged.connect(self._follow_focus)

    def close_sheet(self) -> None:
        """Close the sheet; nothing is chosen."""
        self._let_go()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window’s own shortcut while the sheet is open."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._go_to(self._words_shown()[:1])
        elif event.text().isalpha():
            self._search.setFocus()
            self._search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _make_words(self, families: Families) -> QScrollArea:
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget()
        inside.setProperty("role", "body")
        body = column(inside, 6)
        body.setContentsMargins(0, 0, self._look.px(6), 0)
        number = 0
        for title, words in families:
            made = _Family(title, [self._word(each, number + at) for at, each in enumerate(words)])
            number += len(words)
            self._families.append(made)
            body.addWidget(made)
        body.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _word(self, word: str, number: int) -> "_Word":
        made = _Word(word, f"{self._name}.word.{number}", lambda: self._choose(word))
        made.stepped.connect(self._step)
        return made

    def _choose(self, word: str) -> None:
        self._let_go()
        self.chosen.emit(word)

    def _choose_first(self) -> None:
        shown = self._words_shown()
        if shown and self._search.text().strip():
            self._choose(shown[0].word)

    def _let_go(self) -> None:
        if not self.isHidden():
            _application().focusChanged.disconnect(self._follow_focus)
            self.hide()
            self.deleteLater()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._let_go()

    def _filter(self, typed: str) -> None:
        for family in self._families:
            family.filter(typed)
        self._nothing.setVisible(not self._words_shown())
        self._scroll.verticalScrollBar().setValue(0)

    def _words_shown(self) -> list["_Word"]:
        return [word for family in self._families for word in family.words if not word.isHidden()]

    def _go_to(self, words: Sequence[QWidget]) -> None:
        if words:
            words[0].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(words[0], 0, self._look.px(40))

    def _step(self, key: Qt.Key) -> None:
        words = self._words_shown()
        at = next((i for i, each in enumerate(words) if each.hasFocus()), 0)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            at += 1 if key is Qt.Key.Key_Right else -1
            self._go_to(words[at : at + 1] if at >= 0 else [])
            return
        target = _in_next_line([self._place(each) for each in words], at, 1 if key is Qt.Key.Key_Down else -1)
        if target is not None:
            self._go_to([words[target]])
        elif key is Qt.Key.Key_Up:
            self._search.setFocus()

    def _place(self, word: QWidget) -> QPoint:
        return word.mapTo(self._inside, word.rect().center())


class _Family(QWidget):
    """A family’s name and its words."""

    def __init__(self, title: str, words: list["_Word"]) -> None:
        super().__init__()
        self.words = words
        self._title = title
        inside = column(self, 4)
        inside.addWidget(label(title, "overline"))
        flow = FlowLayout(spacing=6)
        for word in words:
            flow.addWidget(word)
        inside.addLayout(flow)

    def filter(self, typed: str) -> None:
        """Show the words that match; all of them when the family does."""
        whole = matches(typed, self._title)
        for word in self.words:
            word.setVisible(whole or matches(typed, word.word))
        self.setVisible(any(not word.isHidden() for word in self.words))


class _Word(QPushButton):
    """One word; Enter chooses it. `stepped` carries an arrow, which the area that scrolls would take."""

    stepped = Signal(object)

    def __init__(self, word: str, name: str, chosen: object) -> None:
        super().__init__(word.replace("&", "&&"))
        self.word = word
        self.setObjectName(name)
        self.setProperty("kind", "pill")
        self.setAutoDefault(False)
        self.clicked.connect(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self.stepped.emit(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _in_next_line(places: list[QPoint], at: int, down: int) -> int | None:
    """The place nearest to this one in the line below (1) or above (-1)."""
    here = places[at]
    beyond = [(down * (each.y() - here.y()), abs(each.x() - here.x()), i) for i, each in enumerate(places)]
    further = [each for each in beyond if each[0] > 0]
    return min(further)[2] if further else None


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
