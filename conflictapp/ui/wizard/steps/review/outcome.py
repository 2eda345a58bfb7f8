"""What now: what to adjust, keep or start again, and when to meet next."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.review import conclude, date_review, write_review
from conflictapp.domain.session import Outcome
from conflictapp.domain.steps import Step
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.dates import DateField
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.form import labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.sectioned_page import asked_section
from conflictapp.ui.wizard.sheet import Sheet


class OutcomeSheet(Sheet):
    """The adjustments, the next review, and the group's word on the agreement."""

    def build(self) -> None:
        words, card = self.words, Card()
        card.body.setSpacing(14)
        self._held = DateField(
            self.look, words, "review.held_on", words.say("Held on"), self.desk.editor.today
        )
        self._held.typed.connect(lambda day: self.typed(date_review, self._at(), day))
        card.body.addLayout(labelled(words.say("Held on"), self._held))
        self._adjust = TextField("review.adjustments", words.say("What to adjust"), lines=3)
        self._adjust.typed.connect(lambda text: self.typed(write_review, self._at(), "adjustments", text))
        card.body.addLayout(labelled(words.say("What to adjust"), self._adjust))
        self._next = DateField(
            self.look, words, "review.next", words.say("Next review"), self.desk.editor.today
        )
        self._next.typed.connect(lambda day: self.typed(write_review, self._at(), "next_review", day))
        card.body.addLayout(labelled(words.say("Next review"), self._next))
        self._chosen: Outcome | None = None
        self._outcome = Choice(
            "review.outcome", words.say("Our agreement"), self.options(Outcome), can_be_empty=True
        )
        self._outcome.chosen.connect(self._choose)
        card.body.addLayout(labelled(words.say("What do we make of our agreement, together?"), self._outcome))
        self._meaning = label("", "caption", "review.meaning")
        card.body.addWidget(self._meaning)
        self._from = Choice(
            "review.restart",
            words.say("Where do we take it up again?"),
            [
                (str(int(Step.NEEDS)), words.say("From our needs")),
                (str(int(Step.IDEAS)), words.say("From ideas")),
            ],
        )
        self._from.show_choice(str(int(Step.NEEDS)))
        self._restart = QWidget()
        self._restart.setLayout(labelled(words.say("Where do we take it up again?"), self._from))
        self._restart.hide()
        card.body.addWidget(self._restart)
        self._conclude = button(words.say("Conclude this review"), "review.conclude", self._end, "primary")
        card.body.addWidget(self._conclude)
        self.body.addWidget(card)

    def show_session(self) -> None:
        review = self.desk.session.reviews[-1]
        self._held.show_moment(review.held_on)
        self._adjust.show_text(review.adjustments)
        self._next.show_moment(review.next_review)
        self._outcome.show_choice(self._chosen)
        self._restart.setVisible(self._chosen is Outcome.RESTART)
        self._conclude.setEnabled(self._chosen is not None)

    def _choose(self, value: str) -> None:
        words = self.words
        self._chosen = Outcome(value) if value else None
        self._conclude.setEnabled(self._chosen is not None)
        self._restart.setVisible(self._chosen is Outcome.RESTART)
        self._meaning.setText(
            {
                Outcome.KEEP: words.say("The plan goes on as it is."),
                Outcome.ADJUST: words.say("The plan opens for changes; what was agreed stays readable."),
                Outcome.RESTART: words.say(
                    "The decision is kept as a round, and we take up needs or ideas again."
                ),
            }.get(self._chosen, "")
            if self._chosen
            else ""
        )

    def _end(self) -> None:
        outcome, self._chosen = self._chosen, None
        if outcome is None:
            return
        self.desk.editor.do(None, conclude, outcome, self.desk.editor.now())
        if outcome is Outcome.ADJUST:
            self.desk.memory[asked_section("plan")] = "actions"
            self.desk.go_to(Step.PLAN)
        elif outcome is Outcome.RESTART:
            self.desk.go_to(int(self._from.value()))

    def _at(self) -> int:
        return len(self.desk.session.reviews) - 1
