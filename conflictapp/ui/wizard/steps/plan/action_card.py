"""One action: its words always in view, everything else when it is unfolded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.plan import set_doer, set_status, write_action
from conflictapp.domain.session import Action, ActionStatus
from conflictapp.ui.icons import icon
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.dates import DateField
from conflictapp.ui.widgets.fields import LongLine
from conflictapp.ui.widgets.form import SideBySide, labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.marks import MarkToggles
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.sheet import Sheet


class ActionCard(Card):
    """What, who, from when to when, with what, done when, and how far it is."""

    removed = Signal()
    opened = Signal(str)

    def __init__(self, sheet: Sheet, identity: str) -> None:
        super().__init__(margins=10)
        self._sheet, self._id = sheet, identity
        self.setObjectName(f"plan.action.{identity}")
        words, look = sheet.words, sheet.look
        line = row(spacing=6)
        self._unfold = icon_button(
            look,
            "chevron-right",
            words.say("Show all of this action"),
            f"plan.action.{identity}.open",
            self.toggle,
        )
        line.addWidget(self._unfold)
        self._what = LongLine(f"plan.action.{identity}.what", words.say("What"))
        self._what.setProperty("role", "bare")
        self._what.typed.connect(lambda text: self._write("what", text))
        line.addWidget(self._what, 1)
        line.addWidget(
            icon_button(
                look,
                "x",
                words.say("Remove this action"),
                f"plan.action.{identity}.remove",
                self.removed.emit,
            )
        )
        self.body.addLayout(line)
        self._summary = label("", "caption", f"plan.action.{identity}.summary")
        self._summary.setContentsMargins(look.px(58), 0, 0, 0)
        self._summary.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body.addWidget(self._summary)
        self._details: QWidget | None = None
        self._action: Action | None = None
        self._people: list[Person] = []

    def show_action(self, action: Action, people: list[Person]) -> None:
        """Show what the plan holds of this action."""
        self._action, self._people = action, people
        self._what.show_text(action.what)
        self._summary.setText(self._sum_up(action))
        if self._details is not None:
            self._who.show_marks(people, action.who)
            self._start.show_moment(action.start)
            self._due.show_moment(action.due)
            self._doubt(action)
            self._resources.show_text(action.resources)
            self._done_when.show_text(action.done_when)
            self._status.show_choice(action.status)
            self._note.show_text(action.note)

    def toggle(self) -> None:
        """Unfold the card, or fold it."""
        if self._details is not None and self._details.isVisible():
            self.fold()
            return
        if self._details is None:
            self._details = self._make_details()
            self.body.addWidget(self._details)
            self._sheet.page.esc_leaves(self._details, self._leave)
            if self._action is not None:
                self.show_action(self._action, self._people)
        self._details.show()
        self._summary.hide()
        self._turn("chevron-down")
        self.opened.emit(self._id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a folded card unfolds it."""
        if self._summary.isVisible() and self.rect().contains(event.position().toPoint()):
            self.toggle()

    def fold(self) -> None:
        """Keep only the words and one line in view."""
        if self._details is not None:
            self._details.hide()
        self._summary.show()
        self._turn("chevron-right")

    def _leave(self) -> None:
        self.fold()
        self._unfold.setFocus()

    def _turn(self, picture: str) -> None:
        self._unfold.setIcon(icon(picture, self._sheet.look.colour("soft_ink")))

    def _sum_up(self, action: Action) -> str:
        words = self._sheet.words
        names = {person.id: person.name for person in self._people}
        who = (
            words.list([names[each] for each in action.who if each in names])
            if action.who
            else words.say("Who?")
        )
        due = words.say("by {day}", day=words.date(action.due)) if action.due else words.say("By when?")
        status = dict(self._sheet.options(ActionStatus))[action.status]
        return " · ".join((who, due, status))

    def _doubt(self, action: Action) -> None:
        words = self._sheet.words
        self._due.doubt(words.say("That is before it starts.") if action.due_before_start else "")

    def _make_details(self) -> QWidget:
        words, look, key = self._sheet.words, self._sheet.look, f"plan.action.{self._id}"
        made = QWidget()
        inside = column(made, 10)
        inside.setContentsMargins(look.px(46), 0, look.px(46), 6)
        self._who = MarkToggles(look, f"{key}.who", words.say("Who"))
        self._who.toggled.connect(self._set_doer)
        inside.addLayout(labelled(words.say("Who"), self._who))
        today = self._sheet.desk.editor.today
        self._start = DateField(look, words, f"{key}.start", words.say("Start"), today)
        self._due = DateField(look, words, f"{key}.due", words.say("Due"), today)
        self._start.typed.connect(lambda day: self._write("start", day))
        self._due.typed.connect(lambda day: self._write("due", day))
        self._resources = LongLine(f"{key}.resources", words.say("Resources"))
        self._resources.typed.connect(lambda text: self._write("resources", text))
        self._done_when = LongLine(f"{key}.done_when", words.say("It is done when…"))
        self._done_when.typed.connect(lambda text: self._write("done_when", text))
        dates = SideBySide(look.px(460))
        dates.add(labelled(words.say("Start"), self._start))
        dates.add(labelled(words.say("Due"), self._due))
        inside.addWidget(dates)
        means = SideBySide(look.px(460))
        means.add(labelled(words.say("Resources"), self._resources))
        means.add(labelled(words.say("It is done when…"), self._done_when))
        inside.addWidget(means)
        self._status = Choice(f"{key}.status", words.say("Status"), self._sheet.options(ActionStatus))
        self._status.chosen.connect(lambda value: self._set_status(ActionStatus(value)))
        inside.addLayout(labelled(words.say("Status"), self._status))
        self._note = LongLine(f"{key}.note", words.say("How it went"))
        self._note.typed.connect(lambda text: self._write("note", text))
        inside.addLayout(labelled(words.say("How it went"), self._note))
        return made

    def _write(self, field: str, value: object) -> None:
        self._sheet.typed(write_action, self._id, field, value)
        self._follow()

    def _set_status(self, status: ActionStatus) -> None:
        self._sheet.typed(set_status, self._id, status)
        self._follow()

    def _set_doer(self, participant: str, does: bool) -> None:
        self._sheet.typed(set_doer, self._id, participant, does)
        self._follow()

    def _follow(self) -> None:
        if self._action is not None:
            self._summary.setText(self._sum_up(self._action))
            if self._details is not None:
                self._doubt(self._action)
        self._sheet.show_soon()
