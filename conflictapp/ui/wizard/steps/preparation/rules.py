"""Our rules: a short charter that the group edits, with rules to start from."""

from functools import partial

from conflictapp.domain.edits.details import add_rule, write_rule
from conflictapp.domain.removal import take_item
from conflictapp.texts.guidance import load_guidance
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.line_list import Line, LineList
from conflictapp.ui.wizard.sheet import Sheet

PLACE = "preparation.rules"


class RulesSheet(Sheet):
    """The ground rules, and those one click can add."""

    def build(self) -> None:
        words, card = self.words, Card()
        card.body.addWidget(label(words.say("What we promise each other while we talk"), "section"))
        self._rules = LineList(
            self.look,
            "preparation.rules",
            words.say("Ground rule"),
            words.say("Remove this rule"),
            words.say("A rule in your own words, then Enter"),
        )
        self._rules.added.connect(lambda text: self.desk.editor.do(None, add_rule, text))
        self._rules.edited.connect(lambda at, text: self.typed(write_rule, int(at), text))
        self._rules.removed.connect(self._remove)
        card.body.addWidget(self._rules)
        card.body.addWidget(self.page.undo_bar(PLACE))
        self.body.addWidget(card)
        self._ideas = Card("mint")
        self._ideas.body.addWidget(label(words.say("To start from: one click adds a rule"), "section"))
        self._flow = FlowLayout(spacing=8)
        self._ideas.body.addLayout(self._flow)
        self._proposed = []
        for number, rule in enumerate(load_guidance(words.language, 0).ground_rules):
            made = button("", f"preparation.rules.propose.{number}", partial(self._add, rule), "add")
            made.setText("+ " + rule)
            self._proposed.append((rule, made))
            self._flow.addWidget(made)
        self.body.addWidget(self._ideas)

    def show_session(self) -> None:
        rules = self.desk.session.preparation.ground_rules
        self._rules.show_lines([Line(str(at), text) for at, text in enumerate(rules)])
        for rule, made in self._proposed:
            made.setVisible(rule not in rules)
        self._ideas.setVisible(any(rule not in rules for rule, _made in self._proposed))

    def _add(self, rule: str) -> None:
        self.desk.editor.do(None, add_rule, rule)

    def _remove(self, at: str) -> None:
        rules = self.desk.session.preparation.ground_rules
        self.desk.editor.keep_removed(PLACE, rules[int(at)], take_item(rules, int(at)))
