"""Open objections: what they ask for, and the ways on."""

from collections.abc import Callable

from conflictapp.domain.decision import open_objections
from conflictapp.domain.edits.proposal import begin_round
from conflictapp.domain.steps import Step
from conflictapp.texts.names import names_of
from conflictapp.texts.rounds import reason_left
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.asked import OBJECTION, ask
from conflictapp.ui.wizard.desk import Desk


class Objections(Card):
    """An objection is information: change the decision, or go back to the ideas or the needs."""

    def __init__(self, desk: Desk, focus_statement: Callable[[], None]) -> None:
        super().__init__("notice", "choice.objections", 14, 10)
        self._desk, self._focus_statement = desk, focus_statement
        words = desk.words
        self._text = label("", name="choice.objections.text")
        self.body.addWidget(self._text)
        ways = FlowLayout(spacing=10)
        ways.addWidget(button(words.say("Change the decision"), "choice.change_decision", self._change))
        to_ideas, to_needs = words.say("Back to the ideas"), words.say("Back to the needs")
        ways.addWidget(button(to_ideas, "choice.back_to_ideas", lambda: self._go_back(Step.IDEAS)))
        ways.addWidget(button(to_needs, "choice.back_to_needs", lambda: self._go_back(Step.NEEDS)))
        self.body.addLayout(ways)

    def show_session(self) -> None:
        """Show who objects now; nothing when nobody does."""
        session, words = self._desk.session, self._desk.words
        objecting = open_objections(session)
        self.setVisible(bool(objecting))
        if objecting:
            names = names_of(words, session, [each.id for each in objecting])
            self._text.setText(
                words.count(
                    "An objection remains. What would have to change for {names} to say yes?",
                    "{count} objections remain. What would have to change for {names} to say yes?",
                    len(objecting),
                    names=names,
                )
            )

    def _go_back(self, step: Step) -> None:
        """Go back with what the objections ask for in view."""
        ask(self._desk, OBJECTION, *(each.id for each in open_objections(self._desk.session)))
        self._desk.go_to(step)

    def _change(self) -> None:
        editor = self._desk.editor
        editor.do(None, begin_round, reason_left(editor.session), editor.now())
        self._focus_statement()
