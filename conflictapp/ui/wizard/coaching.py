"""The coach at a field: reads along, and remarks under it a moment after typing pauses (PRODUCT, “The coach”)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from conflictapp.coach.remark import Field, Kind, Remark
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.widgets.notices import UndoBar
from conflictapp.ui.widgets.remark_card import CardWords, RemarkCard, RemarkWords, announce
from conflictapp.ui.widgets.steady import steady
from conflictapp.ui.widgets.tab_order import tab_after
from conflictapp.ui.widgets.underline import Span, span
from conflictapp.ui.wizard.desk import Desk

PAUSE_MS = 700
RELEASE_MS = 60


class Coaching(QObject):
    """Reads one field; `put_below` gives its card a place, the first time there is something to say.

    What was read, and what was dismissed, is known to the desk's memory: a field that is made anew is read anew.
    """

    def __init__(
        self,
        desk: Desk,
        field: TextField | LineField,
        kind: Field,
        put_below: Callable[[QWidget], object],
    ) -> None:
        super().__init__(field)
        self._desk, self._field, self._kind, self._put_below = desk, field, kind, put_below
        self._read_text = ""
        self._remarks: list[Remark] = []
        self._at = 0
        self._waited = False
        self._card: RemarkCard | None = None
        self._off_bar: UndoBar | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._pause)
        field.typed.connect(self._wait)
        field.left.connect(self._leave)
        desk.coach.turned.connect(self._turn)
        if self._key("read") in desk.memory:
            self._timer.start(0)

    def look_again(self) -> None:
        """Read anew when the field was given another text than the one remarked upon."""
        if self._remarks and self._field.held() != self._read_text:
            self._timer.start(0)

    def hand_over(self, name: str) -> None:
        """Leave this field's line, with what was dismissed in it, to the field that will show it."""
        memory = self._desk.memory
        memory[f"coach.read.{name}"] = "read"
        memory[f"coach.dismissed.{name}"] = memory.pop(self._key("dismissed"), "")
        self.clear()

    def clear(self) -> None:
        """Say nothing until something is typed."""
        self._timer.stop()
        self._desk.memory.pop(self._key("read"), None)
        self._remarks = []
        self._show()
        for widget in (self._card, self._off_bar):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._card = self._off_bar = None  # the field may have another name next time

    def replaces(self) -> bool:
        """Whether a word that is chosen stands in for words remarked upon, which name no feeling."""
        return bool(self._remarks) and self._current().kind is Kind.PSEUDO_FEELING and self._is_fresh()

    def replace(self, words: str) -> None:
        """Put other words in the place of those remarked upon; a person can undo it like typing."""
        if self._is_fresh():
            self._field.put(self._span(self._current()), words)
        self._field.setFocus()
        self._read()

    def _wait(self, _text: str) -> None:
        self._waited = False
        self._timer.start(PAUSE_MS)

    def _pause(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start(RELEASE_MS)  # what is being clicked must not move away
        elif self._in_a_word() and not self._waited:
            self._waited = True
            self._timer.start(PAUSE_MS)
        else:
            self._read()

    def _leave(self) -> None:
        if self._timer.isActive():
            self._waited = True
            self._timer.start(0)

    def _in_a_word(self) -> bool:
        text, at = self._field.held(), self._field.selected().start
        return self._field.hasFocus() and text[max(at - 1, 0) : at].isalpha()

    def _read(self) -> None:
        self._timer.stop()
        self._desk.memory[self._key("read")] = "read"
        self._read_text = self._field.held()
        former = _said(self._current()) if self._remarks else ""
        self._remarks = self._found() if self._desk.coach.on else []
        said = [_said(each) for each in self._remarks]
        self._at = said.index(former) if former in said else 0
        self._show()
        if said and said[self._at] != former:
            announce(self._field, self._current().question)

    def _found(self) -> list[Remark]:
        from conflictapp.coach.coach import remarks  # late: its lists are read when someone has typed

        dismissed = self._dismissed()
        found = remarks(self._desk.session.language, self._read_text, self._kind)
        return [each for each in found if _said(each) not in dismissed]

    def _show(self) -> None:
        look = self._desk.look
        self._field.underline([self._span(each) for each in self._remarks], look.colour("notice_text"))
        self._field.setAccessibleDescription(self._current().question if self._remarks else "")
        with steady(self._field):
            if self._remarks:
                self._tell()
            elif self._card is not None:
                self._card.hide()

    def _tell(self) -> None:
        words, remark, count = self._desk.words, self._current(), len(self._remarks)
        card = self._card or self._make_card()
        place = words.say("{at} of {count}", at=self._at + 1, count=count) if count > 1 else ""
        about = words.say("About “{words}”", words=remark.words)
        card.tell(RemarkWords(remark.question, about, remark.why, remark.instead, place))
        card.show()
        tab_after(self._field, card)

    def _make_card(self) -> RemarkCard:
        words = self._desk.words
        own = CardWords(
            words.say("Why?"),
            words.say("Next remark"),
            words.say("Not now"),
            words.say("Switch the coach off for this session"),
        )
        card = RemarkCard(self._desk.look, f"{self._field.objectName()}.coach", own)
        card.chosen.connect(self.replace)
        card.next_asked.connect(self._next)
        card.dismissed.connect(self._dismiss)
        card.off_asked.connect(self._switch_off)
        self._put_below(card)
        self._card = card
        return card

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self._remarks)
        self._show()

    def _dismiss(self) -> None:
        key = self._key("dismissed")
        self._desk.memory[key] = self._desk.memory.get(key, "") + _said(self._current()) + "\n"
        self._field.setFocus()
        self._read()

    def _dismissed(self) -> set[str]:
        return set(self._desk.memory.get(self._key("dismissed"), "").splitlines())

    def _switch_off(self) -> None:
        self._field.setFocus()
        self._desk.coach.turn(on=False)
        if self._off_bar is None:
            words = self._desk.words
            self._off_bar = UndoBar(
                f"{self._field.objectName()}.coach.back", words.say("Undo"), self._switch_on
            )
            self._off_bar.tell(
                words.say("The coach is off for this session. The ⋯ menu switches it on again.")
            )
            self._put_below(self._off_bar)
        self._off_bar.show()
        tab_after(self._field, self._off_bar)

    def _switch_on(self) -> None:
        self._field.setFocus()
        self._desk.coach.turn(on=True)

    def _turn(self, on: bool) -> None:
        if self._off_bar is not None:
            self._off_bar.hide()
        if self._key("read") in self._desk.memory:
            self._read()

    def _current(self) -> Remark:
        return self._remarks[self._at]

    def _is_fresh(self) -> bool:
        return bool(self._remarks) and self._field.held() == self._read_text

    def _span(self, remark: Remark) -> Span:
        return span(self._read_text, remark.start, remark.end)

    def _key(self, what: str) -> str:
        return f"coach.{what}.{self._field.objectName()}"


def _said(remark: Remark) -> str:
    """A remark on some words, to know it again in the same field."""
    return f"{remark.kind} {' '.join(remark.words.casefold().split())}"
