"""What would help where someone loses: their condition becomes a variant of the idea."""

from conflictapp.domain.edits.evaluation import add_variant
from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.ranking import losing, set_aside
from conflictapp.texts.names import names_of, short
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk


class Condition(Card):
    """Asks on which condition the idea would suit those it serves badly; hidden when it serves nobody so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("notice", "evaluation.condition", 14, 8)
        self._desk, self._idea = desk, ""
        self._question = label("", name="evaluation.condition.question")
        self.body.addWidget(self._question)
        words, line = desk.words, row(spacing=10)
        self._field = LineField(
            "evaluation.condition.text",
            words.say("The condition"),
            placeholder=words.say("The condition, in a few words"),
        )
        desk.drafts.follow(self._field, self._place)
        self._field.entered.connect(self._keep)
        line.addWidget(self._field, 1)
        line.addWidget(button(words.say("Keep as a variant"), "evaluation.condition.keep", self._keep))
        self.body.addLayout(line)

    def show_idea(self, idea: str) -> None:
        """Ask about this idea; what was begun about the one that is left is kept as its variant."""
        session = self._desk.session
        if idea != self._idea:
            if any(each.id == self._idea for each in session.ideas):
                self._keep()
            self._idea = idea
            self._desk.drafts.show_in(self._field, self._place())
        who = [] if idea in set_aside(session) else losing(session, idea)
        self.setVisible(bool(who))
        if who:
            names = names_of(self._desk.words, session, who)
            self._question.setText(
                self._desk.words.say("On which condition would this idea suit {names}?", names=names)
            )

    def _place(self) -> str:
        return f"evaluation.condition.{self._idea}"

    def _keep(self) -> None:
        condition = self._field.text().strip()
        if condition:
            self._field.clear()
            editor, session = self._desk.editor, self._desk.session
            words = Words(session.language)  # the idea is the session's, whatever the window speaks
            text = words.say(
                "{idea}, on this condition: {condition}",
                idea=idea_of(session, self._idea).text.strip().rstrip("."),
                condition=condition,
            )
            editor.do(None, add_variant, editor.new_id("i"), self._idea, text)


def variant_line(desk: Desk, idea: str) -> str:
    """Which idea this one grew out of, "" for one of its own."""
    parent = idea_of(desk.session, idea).parent
    if parent is None:
        return ""
    text = short(idea_of(desk.session, parent).text, 120)
    return desk.words.say("A variant of {idea}", idea=desk.words.quote(text))
