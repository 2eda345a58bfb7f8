"""What one listener heard of a need, and the speaker's “yes, that’s it” (active listening)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from conflictapp.coach.remark import Field
from conflictapp.domain.edits.needs import change_listener, confirm, restate, restatement_of
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import short_label
from conflictapp.ui.widgets.wheel import DropDown
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class RestatementRow(QWidget):
    """Who listens, their words, and the speaker's answer."""

    def __init__(
        self,
        desk: Desk,
        page: StepPage,
        need: str,
        listener: str,
        listener_changed: Callable[[str, str], None],
        heard_changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._desk, self._page, self._need, self.listener = desk, page, need, listener
        self._listener_changed, self._heard_changed = listener_changed, heard_changed
        words, key = desk.words, f"{need}.{listener}"
        outside = column(self, 2)
        head = row(spacing=8)
        head.addWidget(short_label(words.say("Restated by"), "caption"))
        self._who = DropDown()
        self._who.setObjectName(f"needs.listener.{key}")
        self._who.setAccessibleName(words.say("Restated by"))
        self._who.activated.connect(self._pick)
        head.addWidget(self._who)
        head.addStretch(1)
        outside.addLayout(head)
        line = row(spacing=10)
        self._field = TextField(
            f"needs.restatement.{key}",
            words.say("What they heard"),
            placeholder=words.say("“You want…”: the speaker’s words, without advice"),
            lines=1,
        )
        self._field.typed.connect(self._restate)
        remark = column()
        remark.setContentsMargins(0, desk.look.px(4), 0, desk.look.px(4))
        Coaching(desk, self._field, Field.RESTATEMENT, remark.addWidget)
        line.addWidget(self._field, 1)
        self._yes = button(words.say("✓ Yes, that’s it"), f"needs.confirm.{key}", self._confirm, "outline")
        self._yes.setCheckable(True)
        line.addWidget(self._yes)
        outside.addLayout(line)
        outside.addLayout(remark)

    def show_restatement(self) -> None:
        """Show what the session holds of it."""
        found = restatement_of(self._desk.session, self._need, self.listener)
        self._field.show_text(found.text)
        self._yes.setEnabled(bool(found.text.strip()))
        self._yes.setChecked(found.confirmed)
        speaker = next(each.participant for each in self._desk.session.needs if each.id == self._need)
        taken = {
            each.listener
            for each in self._desk.session.restatements
            if each.need == self._need and each.listener != self.listener
        }
        self._who.clear()
        for person in self._desk.people():
            if person.id != speaker and person.id not in taken:
                self._who.addItem(person.name, person.id)
        self._who.setCurrentIndex(self._who.findData(self.listener))

    def take_focus(self) -> None:
        """Let the listener begin."""
        self._field.setFocus()

    def _restate(self, text: str) -> None:
        self._desk.editor.do(self._page, restate, self._need, self.listener, text)
        self._yes.setEnabled(bool(text.strip()))
        self._yes.setChecked(False)
        self._heard_changed()

    def _confirm(self) -> None:
        self._desk.editor.do(self._page, confirm, self._need, self.listener, self._yes.isChecked())
        self._heard_changed()

    def _pick(self, index: int) -> None:
        former, other = self.listener, str(self._who.itemData(index))
        if other != former:
            self._desk.editor.do(self._page, change_listener, self._need, former, other)
            self._listener_changed(former, other)
