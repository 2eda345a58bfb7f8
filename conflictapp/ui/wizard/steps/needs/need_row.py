"""One need and its restatements: a need counts as heard once its owner says “yes, that’s it”."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from conflictapp.coach.inventory import needs
from conflictapp.coach.remark import Field
from conflictapp.domain.edits.needs import write_need
from conflictapp.domain.needs import heard
from conflictapp.domain.session import Need
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.fields import LongLine
from conflictapp.ui.widgets.labels import set_role, short_label
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.needs.restatement_row import RestatementRow
from conflictapp.ui.wizard.word_choice import WordChoice


class NeedRow(QWidget):
    """The words of a need, whether it was heard, and what each listener restated."""

    removed = Signal()

    def __init__(self, desk: Desk, page: StepPage, need: Need, heard_changed: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._page, self._need, self._heard_changed = desk, page, need, heard_changed
        self._rows: list[RestatementRow] = []
        words = desk.words
        outside = column(self, 4)
        line = row(spacing=6)
        self._field = LongLine(f"needs.need.{need.id}", words.say("Need"), need.text)
        self._field.typed.connect(self._write)
        line.addWidget(self._field, 1)
        coaching = Coaching(desk, self._field, Field.NEED, lambda card: outside.insertWidget(1, card))
        choice = WordChoice(desk, page, self._field, coaching, words.say("Words for a need"), needs)
        line.addWidget(choice.icon_button("leaf"))
        self._heard = short_label("", "caption", f"needs.heard.{need.id}")
        line.addWidget(self._heard)
        line.addWidget(
            icon_button(
                desk.look,
                "x",
                words.say("Remove this need"),
                f"needs.need.{need.id}.remove",
                self.removed.emit,
            )
        )
        outside.addLayout(line)
        self._restatements = column(spacing=4)
        self._restatements.setContentsMargins(desk.look.px(20), 0, 0, 0)
        outside.addLayout(self._restatements)
        self._another = button(
            words.say("Another listener"), f"needs.listener.{need.id}.another", self._add_listener, "link"
        )
        self._restatements.addWidget(self._another)
        self._extra: list[str] = []

    def show_need(self, need: Need) -> None:
        """Show what the session holds of this need."""
        self._need = need
        self._field.show_text(need.text)
        wanted = self._listeners()
        if [each.listener for each in self._rows] != wanted:
            for gone in self._rows:
                self._restatements.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
            self._rows = [
                RestatementRow(self._desk, self._page, need.id, each, self._listener_changed, self.show_heard)
                for each in wanted
            ]
            for at, made in enumerate(self._rows):
                self._restatements.insertWidget(at, made)
        for shown in self._rows:
            shown.show_restatement()
        self._another.setVisible(bool(self._rows) and bool(self._free()))
        self.show_heard()

    def show_heard(self) -> None:
        """Say whether the need was heard."""
        words = self._desk.words
        was_heard = heard(self._desk.session, self._need.id)
        self._heard.setText(words.say("✓ heard") if was_heard else words.say("not heard yet"))
        set_role(self._heard, "good" if was_heard else "caption")
        self._heard_changed()

    def _listeners(self) -> list[str]:
        """Those who restated, then those asked to; at least one other person."""
        session = self._desk.session
        spoken = [each.listener for each in session.restatements if each.need == self._need.id]
        listeners = spoken + [each for each in self._extra if each not in spoken]
        if not listeners:
            listeners = [each.id for each in session.participants if each.id != self._need.participant][:1]
        return listeners

    def _free(self) -> list[str]:
        taken = {*(each.listener for each in self._rows), self._need.participant}
        return [each.id for each in self._desk.session.participants if each.id not in taken]

    def _add_listener(self) -> None:
        self._extra = [*(each.listener for each in self._rows), self._free()[0]]
        self.show_need(self._need)
        self._rows[-1].take_focus()

    def _listener_changed(self, former: str, other: str) -> None:
        self._extra = [other if each.listener == former else each.listener for each in self._rows]
        self.show_need(self._need)

    def _write(self, text: str) -> None:
        self._desk.editor.do(self._page, write_need, self._need.id, text)
        for shown in self._rows:
            shown.show_restatement()
        self.show_heard()
