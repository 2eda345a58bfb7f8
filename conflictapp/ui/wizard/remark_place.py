"""The place under a field where the coach speaks: a remark, or that it was just switched off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from conflictapp.coach.remark import Remark
from conflictapp.ui.widgets.notices import UndoBar
from conflictapp.ui.widgets.remark_card import CardWords, RemarkCard, RemarkWords
from conflictapp.ui.widgets.steady import bring_into_view, steady
from conflictapp.ui.widgets.tab_order import tab_after
from conflictapp.ui.wizard.desk import Desk


class RemarkPlace(QObject):
    """Makes what it shows the first time it is needed; nothing moves under the person’s typing."""

    chosen = Signal(str)
    next_asked = Signal()
    dismissed = Signal()
    off_asked = Signal()

    def __init__(self, desk: Desk, field: QWidget, put_below: Callable[[QWidget], object]) -> None:
        super().__init__(field)
        self._desk, self._field, self._put_below = desk, field, put_below
        self._card: RemarkCard | None = None
        self._off: UndoBar | None = None
        self._key: QShortcut | None = None

    def tell(self, remark: Remark, at: int, count: int) -> None:
        """Show the remark that stands at this place among all of the field."""
        words = self._desk.words
        place = words.say("{at} of {count}", at=at + 1, count=count) if count > 1 else ""
        about = words.say("About “{words}”", words=remark.words)
        with steady(self._field):
            self._card = self._card or self._make_card()
            self._card.tell(RemarkWords(remark.question, about, remark.why, remark.instead, place))
            self._card.show()
        tab_after(self._field, self._card)
        if self._key is None:
            self._key = QShortcut(QKeySequence(Qt.Key.Key_F2), self._field, self._enter)
            self._key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def say_off(self) -> None:
        """Say that the coach is off, and how it is switched on again."""
        self._off = self._off or self._make_off()
        self._off.show()
        tab_after(self._field, self._off)

    def hush(self) -> None:
        """Show nothing."""
        shown = [each for each in (self._card, self._off) if each is not None and not each.isHidden()]
        if shown:
            with steady(self._field):
                for widget in shown:
                    widget.hide()

    def clear(self) -> None:
        """Let go of what was shown: the field may have another name next time."""
        self.hush()
        for widget in (self._card, self._off):
            if widget is not None:
                widget.deleteLater()
        self._card = self._off = None

    def _enter(self) -> None:
        if self._card is not None and self._card.isVisible():
            self._card.enter()
            bring_into_view(self._card)
            tab_after(self._field, self._card)

    def _make_card(self) -> RemarkCard:
        words = self._desk.words
        own = CardWords(
            words.say("Why?"),
            words.say("Next remark"),
            words.say("Not now"),
            words.say("Switch the coach off for this session"),
            words.say("F2: answer with the keyboard"),
        )
        card = RemarkCard(self._desk.look, f"{self._field.objectName()}.coach", own)
        card.chosen.connect(self.chosen)
        card.next_asked.connect(self.next_asked)
        card.dismissed.connect(self.dismissed)
        card.off_asked.connect(self.off_asked)
        card.returned.connect(self._field.setFocus)
        self._put_below(card)
        return card

    def _make_off(self) -> UndoBar:
        words = self._desk.words
        bar = UndoBar(f"{self._field.objectName()}.coach.back", words.say("Undo"), self._undo)
        bar.tell(words.say("The coach is off for this session. The ⋯ menu switches it on again."))
        self._put_below(bar)
        return bar

    def _undo(self) -> None:
        self._field.setFocus()
        self._desk.coach.turn(on=True)
