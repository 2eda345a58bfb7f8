"""What one person needs, apart from any solution, and how each need was heard."""

from collections.abc import Callable

from conflictapp.coach.inventory import needs
from conflictapp.coach.remark import Field
from conflictapp.domain.edits.needs import add_need
from conflictapp.domain.fields import Kind
from conflictapp.domain.needs import needs_of
from conflictapp.domain.session import Need
from conflictapp.texts.names import short
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.needs.need_row import NeedRow
from conflictapp.ui.wizard.word_choice import WordChoice

PLACE = "needs.needs"


class NeedsCard(Card):
    """A row a need; typing one and Enter adds the next."""

    def __init__(self, desk: Desk, page: StepPage, heard_changed: Callable[[], None]) -> None:
        super().__init__(name="needs.needs")
        self._desk, self._page, self._heard_changed = desk, page, heard_changed
        self._speaker = ""
        self._rows: dict[str, NeedRow] = {}
        words = desk.words
        self.body.addWidget(label(words.say("What I need"), "section"))
        self.body.addWidget(
            label(
                words.say("Is it a solution? Ask: “What would that do for you?” The need is behind it."),
                "caption",
            )
        )
        self._lines = column(spacing=10)
        self.body.addLayout(self._lines)
        self.body.addWidget(page.undo_bar(PLACE, self._place))
        self._new = LineField(
            "needs.new", words.say("A new need"), placeholder=words.say("A need, then Enter")
        )
        desk.drafts.follow(self._new)
        self._new.entered.connect(self._add)
        self._coaching = Coaching(desk, self._new, Field.NEED, self.body.addWidget)
        choice = WordChoice(desk, page, self._new, self._coaching, words.say("Words for a need"), needs)
        line = row(spacing=6)
        line.addWidget(self._new, 1)
        line.addWidget(choice.button("leaf"))
        self.body.addLayout(line)

    def show_person(self, person: Person) -> None:
        """Show the needs of one person; what was begun for the one before is entered there."""
        if person.id != self._speaker:
            self._enter(self._page)
            self._coaching.clear()
            self._speaker = person.id
            self._new.setObjectName(f"needs.new.{person.id}")
            self._desk.drafts.show_in(self._new, self._new.objectName())
        own = needs_of(self._desk.session, person.id)
        wanted = [need.id for need in own]
        for identity in [each for each in self._rows if each not in wanted]:
            gone = self._rows.pop(identity)
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position, need in enumerate(own):
            shown = self._rows.get(need.id) or self._make(need)
            if self._lines.indexOf(shown) != position:
                self._lines.insertWidget(position, shown)
            shown.show_need(need)

    def _make(self, need: Need) -> NeedRow:
        made = NeedRow(self._desk, self._page, need, self._heard_changed)
        made.removed.connect(lambda each=need: self._remove(each))
        self._rows[need.id] = made
        return made

    def _add(self) -> None:
        if self._enter(None):
            self._new.setFocus()
            self._page.scroll_to(self._new)

    def _enter(self, who: StepPage | None) -> bool:
        """Enter what was typed, whether there was something; nothing is entered for someone who was removed."""
        text = self._new.text().strip()
        if not text or all(each.id != self._speaker for each in self._desk.session.participants):
            return False
        self._new.clear()
        identity = self._desk.editor.new_id("n")
        self._coaching.hand_over(f"needs.need.{identity}")
        self._desk.editor.do(who, add_need, identity, self._speaker, text)
        return True

    def _place(self) -> str:
        return f"{PLACE}.{self._speaker}"

    def _remove(self, need: Need) -> None:
        self._new.setFocus()
        self._desk.editor.remove(self._place(), short(need.text), Kind.NEED, need.id)
