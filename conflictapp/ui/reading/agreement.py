"""An agreement to be read in peace: what was decided, what is next, when people meet, who does what."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from conflictapp.domain.reading import Reading, Undertaking
from conflictapp.domain.session import ActionStatus
from conflictapp.texts.words import Words
from conflictapp.ui.people import people
from conflictapp.ui.reading.column import ReadingColumn
from conflictapp.ui.reading.undertaking import UndertakingCard
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice, UndoBar
from conflictapp.ui.widgets.people import Person

EVERYONE = "everyone"


class AgreementView(ReadingColumn):
    """Shows what `read` gives, again at each `show_again`; without `marks`, nothing can be said of an action.

    `marked` carries an action's id and how far it is from now on; `noted` its id and each keystroke of what is
    said of it.
    """

    marked = Signal(str, object)
    noted = Signal(str, str)

    def __init__(self, words: Words, look: Look, read: Callable[[], Reading], *, marks: bool) -> None:
        super().__init__(look, "reading")
        self._words, self._look, self._read, self._marks = words, look, read, marks
        self.person = EVERYONE
        self._marked: list[Undertaking] = []
        self._add_decision(read())
        self._add_people(read())
        self._undo = UndoBar("reading.undo", words.say("Undo"), self._undo_last)
        self.inside.addWidget(self._undo)
        self._actions = column(spacing=12)
        self.inside.addLayout(self._actions)
        self.inside.addStretch(1)
        self.show_again()

    def show_again(self) -> None:
        """Show how far each action is now."""
        reading = self._read()
        self._show_next(reading)
        clear(self._actions)
        everyone = people(self._words, self._look, reading.people)
        shown = [each for each in reading.undertakings if self.person in (EVERYONE, *each.who)]
        for each in shown:
            self._actions.addWidget(self._card(each, [who for who in everyone if who.id in each.who]))
        if not shown:
            none = self._words.say("Nothing is promised here.")
            self._actions.addWidget(label(none, "subtitle", "reading.nothing"))
        self._show_undo()

    def _add_decision(self, reading: Reading) -> None:
        words = self._words
        if reading.agreed_at:
            agreed = words.say("Agreed on {date}", date=words.date(reading.agreed_at))
            self.inside.addWidget(label(agreed, "overline", "reading.agreed_at"))
        if reading.unsigned:
            names = {each.id: each.name for each in people(words, self._look, reading.people)}
            missing = words.list([names[each] for each in reading.unsigned])
            said = words.say("Not signed so far: {names}.", names=missing)
            self.inside.addWidget(label(said, "caption", "reading.unsigned"))
        title = reading.title.strip() or words.say("An agreement")
        self.inside.addWidget(label(title, "question", "reading.title"))
        if reading.reopened:
            self.inside.addWidget(
                Notice(
                    words.say("This agreement is being looked at again. Here is what was agreed last."),
                    "reading.reopened",
                )
            )
        decided = Card("mint", margins=20)
        decided.body.addWidget(label(words.say("What we decided"), "overline"))
        decided.body.addWidget(label(reading.statement.strip() or "…", "big", "reading.statement"))
        self.inside.addWidget(decided)
        beside = SideBySide(self._look.px(560))
        self._next, self._meet = column(spacing=6), column(spacing=6)
        for place in (self._next, self._meet):
            card = Card(margins=16)
            card.body.addLayout(place)
            card.body.addStretch(1)
            beside.add(card)
        self.inside.addWidget(beside)

    def _show_next(self, reading: Reading) -> None:
        words = self._words
        names = {each.id: each.name for each in people(words, self._look, reading.people)}
        clear(self._next)
        self._next.addWidget(label(words.say("What is next"), "overline"))
        for each in reading.upcoming:
            self._next.addWidget(label(each.what, "label", f"reading.next.{each.id}"))
            who = words.list([names[one] for one in each.who if one in names]) if each.who else ""
            due = words.say("by {day}", day=words.date(each.due))
            self._next.addWidget(label(" · ".join(filter(None, (who, due))), "caption"))
        if not reading.upcoming:
            left = any(not each.ended for each in reading.undertakings)
            said = (
                words.say("No date is set for what is left.")
                if left
                else words.say("All that was promised is done.")
            )
            self._next.addWidget(label(said, "body", "reading.next.none"))
        clear(self._meet)
        self._meet.addWidget(label(words.say("When we meet again"), "overline"))
        when = words.moment(reading.meets_at) if reading.meets_at else words.say("No date is set yet.")
        self._meet.addWidget(label(when, "label", "reading.meets"))
        for said in filter(None, (reading.meets_where.strip(), self._guarantor(reading))):
            self._meet.addWidget(label(said, "caption"))

    def _guarantor(self, reading: Reading) -> str:
        name = reading.guarantor.strip()
        return self._words.say("Watches over the plan: {name}.", name=name) if name else ""

    def _add_people(self, reading: Reading) -> None:
        words = self._words
        self.inside.addWidget(label(words.say("Who does what"), "section"))
        options = [
            (EVERYONE, words.say("Everyone")),
            *((each.id, each.name) for each in people(words, self._look, reading.people)),
        ]
        self._people = Choice("reading.person", words.say("Show what is promised by"), options)
        self._people.show_choice(self.person)
        self._people.chosen.connect(self.show_person)
        self.inside.addWidget(self._people)
        if self._marks:
            self._hint = label(
                words.say("Choose your name to say what you have done."), "caption", "reading.hint"
            )
            self.inside.addWidget(self._hint)

    def show_person(self, person: str) -> None:
        """Show what this person promised, or what everyone did."""
        self.person = person
        self._people.show_choice(person)
        if self._marks:
            self._hint.setVisible(person == EVERYONE)
        self.show_again()

    def _card(self, each: Undertaking, who: list[Person]) -> UndertakingCard:
        card = UndertakingCard(
            self._words, self._look, each, who, mine=self._marks and self.person in each.who
        )
        card.done.connect(lambda: self._mark(each))
        card.noted.connect(lambda text: self.noted.emit(each.id, text))
        return card

    def _mark(self, action: Undertaking) -> None:
        self._marked.append(action)
        self.marked.emit(action.id, ActionStatus.DONE)
        again = self._undo.findChild(QWidget, "reading.undo.undo")
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo_last(self) -> None:
        last = self._marked.pop()
        self.marked.emit(last.id, last.status)

    def _show_undo(self) -> None:
        last = self._marked[-1].what if self._marked else ""
        self._undo.tell(self._words.say("Done: {action}", action=last) if self._marked else "")
