"""The coach at a field: reads along, and remarks under it a moment after typing pauses (PRODUCT, “The coach”)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from conflictapp.coach.forms import in_form_of
from conflictapp.coach.remark import Field, Kind, Remark
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.widgets.remark_card import announce
from conflictapp.ui.widgets.span import Span, span
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.field_memory import FieldMemory
from conflictapp.ui.wizard.remark_place import RemarkPlace

PAUSE_MS = 700
RELEASE_MS = 60


class Coaching(QObject):
    """Reads one field once typing pauses, twice as long in the middle of a word, or as soon as it is left.

    A keystroke costs the restart of a timer. `put_below` gives what is said its place under the field.
    """

    def __init__(
        self,
        desk: Desk,
        field: TextField | LineField,
        kind: Field,
        put_below: Callable[[QWidget], object],
    ) -> None:
        super().__init__(field)
        self._desk, self._field, self._kind = desk, field, kind
        self._text = ""
        self._remarks: list[Remark] = []
        self._at = 0
        self._waited = False
        self._memory = FieldMemory(desk.memory, field)
        self._place = RemarkPlace(desk, field, put_below)
        self._place.chosen.connect(self._take_offer)
        self._place.next_asked.connect(self._next)
        self._place.dismissed.connect(self._dismiss)
        self._place.off_asked.connect(self._switch_off)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._pause)
        field.typed.connect(self._wait)
        field.left.connect(self._leave)
        desk.coach.turned.connect(self._turn)
        if self._memory.was_read():
            self._timer.start(0)

    def look_again(self) -> None:
        """Read anew when the field was given another text than the one remarked upon."""
        if self._remarks and not self._is_fresh():
            self._timer.start(0)

    def hand_over(self, name: str) -> None:
        """Leave this field’s line to the field of that name, which will show it."""
        self._memory.hand_over(name)
        self.clear()

    def clear(self) -> None:
        """Say nothing until something is typed."""
        self._timer.stop()
        self._memory.forget_read()
        self._remarks = []
        self._show()
        self._place.clear()

    def replaces(self) -> bool:
        """Whether a word that is chosen stands in for words remarked upon, which name no feeling."""
        return self._is_fresh() and self._current().kind is Kind.PSEUDO_FEELING

    def replace(self, words: str) -> None:
        """Put other words in the place of those remarked upon; a person can undo it like typing."""
        if self._is_fresh():
            remark = self._current()
            agreeing = in_form_of(words, remark.words)
            self._field.put(self._span(remark), _as_begun(remark.words, agreeing))
        self._field.setFocus()
        self._read()

    def _take_offer(self, words: str) -> None:
        if not self._is_fresh():
            self._read()
        if self._remarks and words in self._current().instead:
            self.replace(words)

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
            self._timer.start(0)

    def _in_a_word(self) -> bool:
        text, at = self._field.held(), self._field.selected().start
        return self._field.hasFocus() and text[max(at - 1, 0) : at].isalpha()

    def _read(self) -> None:
        self._timer.stop()
        self._memory.note_read()
        self._text = self._field.held()
        former = _said(self._current()) if self._remarks else ""
        self._remarks = self._found() if self._desk.coach.on else []
        said = [_said(each) for each in self._remarks]
        self._at = said.index(former) if former in said else 0
        self._show()
        if said and said[self._at] != former:
            announce(self._field, self._current().question)

    def _found(self) -> list[Remark]:
        from conflictapp.coach.coach import remarks  # late: its lists are read when someone has typed

        dismissed = self._memory.dismissed()
        found = remarks(self._desk.session.language, self._text, self._kind)
        return [each for each in found if _said(each) not in dismissed]

    def _show(self) -> None:
        colour = self._desk.look.colour("notice_text")
        self._field.underline([self._span(each) for each in self._remarks], colour)
        self._field.setAccessibleDescription(self._current().question if self._remarks else "")
        if self._remarks:
            self._place.tell(self._current(), self._at, len(self._remarks))
        else:
            self._place.hush()

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self._remarks)
        self._show()
        announce(self._field, self._current().question)

    def _dismiss(self) -> None:
        self._memory.dismiss(_said(self._current()))
        self._field.setFocus()
        self._read()

    def _switch_off(self) -> None:
        self._field.setFocus()
        self._desk.coach.turn(on=False)
        self._place.say_off()

    def _turn(self, _on: bool) -> None:
        self._place.hush()
        if self._memory.was_read():
            self._read()

    def _current(self) -> Remark:
        return self._remarks[self._at]

    def _is_fresh(self) -> bool:
        return bool(self._remarks) and self._field.held() == self._text

    def _span(self, remark: Remark) -> Span:
        return span(self._text, remark.start, remark.end)


def _as_begun(former: str, words: str) -> str:
    """The words with a capital where the former ones had it."""
    return words[:1].upper() + words[1:] if former[:1].isupper() else words


def _said(remark: Remark) -> str:
    """A remark on some words, to know it again in the same field."""
    return f"{remark.kind} {' '.join(remark.words.casefold().split())}"
