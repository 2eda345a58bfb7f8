"""Families of words as pills, and the way from one word to another by the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.matching import matches

ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Word(QPushButton):
    """One word; Enter chooses it. `stepped` carries an arrow, which the area that scrolls would take."""

    stepped = Signal(object)

    def __init__(self, word: str, name: str) -> None:
        super().__init__(word.replace("&", "&&"))
        self.word = word
        self.setObjectName(name)
        self.setProperty("kind", "pill")
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            self.stepped.emit(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Family(QWidget):
    """A family’s name and its words."""

    def __init__(self, title: str, words: list[Word]) -> None:
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


class WordFamilies(QWidget):
    """All families one under the other. `chosen` carries a word, `reached` the one that takes the focus.

    `left` is said when an arrow goes up from the first line.
    """

    chosen = Signal(str)
    reached = Signal(object)
    left = Signal()

    def __init__(self, look: Look, name: str, families: Sequence[tuple[str, Sequence[str]]]) -> None:
        super().__init__()
        self.setProperty("role", "body")
        body = column(self, 6)
        body.setContentsMargins(0, 0, look.px(6), 0)
        self._families: list[_Family] = []
        number = 0
        for title, words in families:
            made = _Family(
                title, [self._word(each, f"{name}.{number + at}") for at, each in enumerate(words)]
            )
            number += len(words)
            self._families.append(made)
            body.addWidget(made)
        body.addStretch(1)

    def filter(self, typed: str) -> None:
        """Show the words that match what was typed."""
        for family in self._families:
            family.filter(typed)

    def shown(self) -> list[Word]:
        """The words that are shown, in reading order."""
        return [word for family in self._families for word in family.words if not word.isHidden()]

    def enter(self) -> None:
        """Go to the first word."""
        self._go_to(self.shown()[:1])

    def _word(self, word: str, name: str) -> Word:
        made = Word(word, name)
        made.clicked.connect(lambda: self.chosen.emit(word))
        made.stepped.connect(self._step)
        return made

    def _go_to(self, words: Sequence[Word]) -> None:
        if words:
            words[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(words[0])

    def _step(self, key: Qt.Key) -> None:
        words = self.shown()
        at = next((i for i, each in enumerate(words) if each.hasFocus()), 0)
        if key in _SIDEWAYS:
            to = at + _SIDEWAYS[key]
            self._go_to(words[to : to + 1] if to >= 0 else [])
            return
        places = [each.mapTo(self, each.rect().center()) for each in words]
        target = in_next_line(places, at, 1 if key is Qt.Key.Key_Down else -1)
        if target is not None:
            self._go_to([words[target]])
        elif key is Qt.Key.Key_Up:
            self.left.emit()


def in_next_line(places: list[QPoint], at: int, down: int) -> int | None:
    """The place nearest to this one in the line below (1) or above (-1)."""
    here = places[at]
    beyond = [(down * (each.y() - here.y()), abs(each.x() - here.x()), i) for i, each in enumerate(places)]
    return min((each for each in beyond if each[0] > 0), default=(0, 0, None))[2]
