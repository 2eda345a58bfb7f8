"""The bottom line: back, what is still missing in one sentence, next; and the way through a gate."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from conflictapp.domain.session import Session
from conflictapp.domain.steps import Gate, Step, gate
from conflictapp.texts.gates import gate_sentence, missing_sentence
from conflictapp.texts.steps import next_label
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label

MOST_LINES = 5


class BottomLine(QFrame):
    """Back and next, with what is missing between them.

    Next opens the gate when something is missing: the list, and a field for the mediator's reason to go on.
    """

    back = Signal()
    next = Signal()
    passed = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._open = True
        self._before: QWidget | None = None
        self.setProperty("role", "bottom")
        self.setObjectName("wizard.bottom")
        outside = column(self, 8)
        outside.setContentsMargins(20, 12, 20, 12)
        outside.addWidget(self._make_gate(words))
        line = row(spacing=14)
        self._back = button("← " + words.say("Back"), "wizard.back", self.back.emit)
        line.addWidget(self._back)
        self._missing = label("", "caption", "wizard.missing")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._missing, 1)
        self._next = button("", "wizard.next", self.press_next, "primary")
        line.addWidget(self._next)
        outside.addLayout(line)

    def show_step(self, session: Session, step: Step) -> None:
        """Show what this step still misses and where next leads."""
        found = gate(session, step)
        self._open = found.open
        self._back.setVisible(step is not Step.PREPARATION)
        self._next.setText(next_label(self._words, step))
        self._missing.setText(gate_sentence(self._words, session, found))
        if found.open:
            self._gate.hide()
        elif self._gate.isVisible():
            self._fill_gate(session, found)
        self._found, self._session, self._step = found, session, step

    def press_next(self) -> None:
        """Go on, or open the gate when something is missing; the last step only leads out, which is always free."""
        self.show_step(self._session, self._step)
        if self._open or self._step is Step.REVIEW:
            self.next.emit()
        else:
            if not self._gate.isVisible():
                self._before = QApplication.focusWidget()
            self._fill_gate(self._session, self._found)
            self._gate.show()
            (self._stay if self._found.hard else self._reason).setFocus()

    def close_gate(self) -> bool:
        """Close the gate if it is open, with the keyboard back where it was; whether it was open."""
        was_open, before = self._gate.isVisible(), self._before
        if was_open and before is not None and isValid(before) and before.isVisible():
            before.setFocus()  # left to itself it would fall on the way back
        self._gate.hide()
        return was_open

    def _make_gate(self, words: Words) -> Card:
        self._gate = Card("notice", "gate", 14, 8)
        self._why = label("", name="gate.why")
        self._gate.body.addWidget(self._why)
        self._list = column(spacing=2)
        self._gate.body.addLayout(self._list)
        line = row(spacing=10)
        self._reason = LineField(
            "gate.reason",
            words.say("Reason for going on"),
            placeholder=words.say("Your reason, kept with the session"),
        )
        self._reason.entered.connect(self._pass)
        line.addWidget(self._reason, 1)
        self._go_on = button(words.say("Go on anyway"), "gate.pass", self._pass)
        line.addWidget(self._go_on)
        line.addStretch()
        self._stay = button(words.say("Stay here"), "gate.stay", self.close_gate)
        line.addWidget(self._stay)
        self._gate.body.addLayout(line)
        self._gate.hide()
        return self._gate

    def _fill_gate(self, session: Session, found: Gate) -> None:
        words = self._words
        self._why.setText(
            words.say(
                "An agreement needs everyone’s consent. Nobody can pass this gate, whatever the reason."
            )
            if found.hard
            else words.say("This is still missing. You can settle it, or go on with a reason.")
        )
        clear(self._list)
        blocking = [each for each in found.missing if each.blocking]
        for each in blocking[:MOST_LINES]:
            self._list.addWidget(label("• " + missing_sentence(words, session, each)))
        if len(blocking) > MOST_LINES:
            more = len(blocking) - MOST_LINES
            self._list.addWidget(label(words.count("and {count} more", "and {count} more", more)))
        for widget in (self._reason, self._go_on):
            widget.setVisible(not found.hard)

    def _pass(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._reason.clear()
            self._gate.hide()
            self.passed.emit(reason)
        else:
            self._reason.setFocus()
