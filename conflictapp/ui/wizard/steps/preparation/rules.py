"""Our rules: a short charter that the group edits, with rules to start from."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.details import add_rule, write_rule
from conflictapp.domain.removal import take_item
from conflictapp.texts.guidance import load_guidance
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.line_list import Line, LineList
from conflictapp.ui.wizard.sheet import Sheet

PLACE = "preparation.rules"


class Pressed(QWidget):
    """A line that does what its button does, wherever it is clicked."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._act()


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
        self.desk.drafts.follow(self._rules.new)
        self._rules.added.connect(lambda text: self.desk.editor.do(None, add_rule, text))
        self._rules.edited.connect(lambda at, text: self.typed(write_rule, int(at), text))
        self._rules.removed.connect(self._remove)
        card.body.addWidget(self._rules)
        card.body.addWidget(self.page.undo_bar(PLACE))
        self.body.addWidget(card)
        self._ideas = Card("mint")
        self._ideas.body.addWidget(label(words.say("To start from: one click adds a rule"), "section"))
        self._proposed: list[tuple[str, QWidget]] = []
        for number, rule in enumerate(load_guidance(words.language, 0).ground_rules):
            made = self._proposal(number, rule)
            self._proposed.append((rule, made))
            self._ideas.body.addWidget(made)
        self.body.addWidget(self._ideas)

    def show_session(self) -> None:
        rules = self.desk.session.preparation.ground_rules
        self._rules.show_lines([Line(str(at), text) for at, text in enumerate(rules)])
        for rule, made in self._proposed:
            made.setVisible(rule not in rules)
        self._ideas.setVisible(any(rule not in rules for rule, _made in self._proposed))

    def _proposal(self, number: int, rule: str) -> QWidget:
        made = Pressed(partial(self._add, rule))
        line = row(made, 8)
        spoken = self.words.say("Add the rule: {rule}", rule=rule)
        name = f"preparation.rules.propose.{number}"
        line.addWidget(icon_button(self.look, "plus", spoken, name, partial(self._add, rule), "accent"))
        line.addWidget(label(rule), 1)
        return made

    def _add(self, rule: str) -> None:
        self.desk.editor.do(None, add_rule, rule)

    def _remove(self, at: str) -> None:
        rules = self.desk.session.preparation.ground_rules
        self.desk.editor.keep_removed(PLACE, rules[int(at)], take_item(rules, int(at)))
