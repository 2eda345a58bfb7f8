"""The equation of needs: one sentence that joins them all, in the group's words, accepted by each."""

from conflictapp.domain.edits.needs import accept_equation, write_equation
from conflictapp.texts.equation import draft_equation
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.marks import MarkToggles
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class EquationCard(Card):
    """The sentence, a draft to start from while it is empty, and who accepts it."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__("mint", "needs.equation.card", 18)
        self._desk, self._page = desk, page
        words = desk.words
        self.body.addWidget(label(words.say("Our equation of needs"), "label"))
        self._text = TextField(
            "needs.equation",
            words.say("Our equation of needs"),
            placeholder=words.say("Find a solution that works for everyone…"),
            lines=1,
        )
        self._text.setProperty("role", "statement")
        self._text.typed.connect(self._write)
        self.body.addWidget(self._text)
        line = row()
        self._draft = button(words.say("Draft it from the needs"), "needs.equation.draft", self._draft_it)
        line.addWidget(self._draft)
        line.addStretch(1)
        self.body.addLayout(line)
        self._question = label(words.say("Does this sentence hold what each of us needs?"), "caption")
        self.body.addWidget(self._question)
        self._accepted = MarkToggles(desk.look, "needs.equation.accept", words.say("Accepts"))
        self._accepted.toggled.connect(lambda person, on: desk.editor.do(page, accept_equation, person, on))
        self.body.addWidget(self._accepted)

    def show_session(self) -> None:
        """Show what the session holds of it."""
        equation = self._desk.session.equation
        self._text.show_text(equation.text)
        self._show_accepted()
        self.offer_draft()

    def offer_draft(self) -> None:
        """Offer a draft while the sentence is empty and there is something to join."""
        session = self._desk.session
        blank = not session.equation.text.strip()
        self._draft.setVisible(blank and any(need.text.strip() for need in session.needs))

    def _show_accepted(self) -> None:
        equation = self._desk.session.equation
        written = bool(equation.text.strip())
        self._question.setVisible(written)
        self._accepted.setVisible(written)
        self._accepted.show_marks(self._desk.people(), equation.accepted_by)

    def _write(self, text: str) -> None:
        self._desk.editor.do(self._page, write_equation, text)
        self._show_accepted()
        self.offer_draft()

    def _draft_it(self) -> None:
        session = self._desk.session
        words = Words(session.language)  # the sentence is the session's, whatever the window speaks
        draft = draft_equation(words, session)
        self._desk.editor.do(None, write_equation, draft)
        self._text.setFocus()
