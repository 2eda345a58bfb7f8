"""How the plan is followed up: who watches over it, when we meet again, how we will know that it works."""

from PySide6.QtWidgets import QVBoxLayout

from conflictapp.domain.edits.plan import add_criterion, write_criterion, write_plan
from conflictapp.domain.fields import Kind
from conflictapp.texts.names import short
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.dates import DateField
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.form import SideBySide, labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.line_list import Line, LineList
from conflictapp.ui.wizard.sheet import Sheet

PLACE = "plan.criteria"


class FollowUpSheet(Sheet):
    """The guarantor, the review and the success criteria."""

    def build(self) -> None:
        meeting = Card()
        meeting.body.addWidget(label(self.words.say("When we meet again"), "section"))
        meeting.body.addWidget(self._make_review())
        meeting.body.addLayout(self._make_guarantor())
        self.body.addWidget(meeting)
        self.body.addWidget(self._make_success())

    def _make_review(self) -> SideBySide:
        words, today = self.words, self.desk.editor.today
        self._review_at = DateField(
            self.look, words, "plan.review_at", words.say("Date of the review"), today, with_time=True
        )
        self._review_at.typed.connect(lambda moment: self.typed(write_plan, "review_at", moment))
        self._review_place = LineField("plan.review_place", words.say("Place of the review"))
        self._review_place.typed.connect(lambda text: self.typed(write_plan, "review_place", text))
        line = SideBySide(self.look.px(520))
        line.add(labelled(words.say("Date and time"), self._review_at))
        line.add(labelled(words.say("Place"), self._review_place))
        return line

    def _make_guarantor(self) -> QVBoxLayout:
        words = self.words
        self._guarantor = LineField("plan.guarantor", words.say("Who watches over the plan"))
        self._guarantor.typed.connect(lambda text: self.typed(write_plan, "guarantor", text))
        what = words.say("Someone who asks how it goes, and calls everyone together if it gets stuck.")
        return labelled(words.say("Who watches over the plan"), self._guarantor, what)

    def _make_success(self) -> Card:
        words, card = self.words, Card()
        card.body.addWidget(label(words.say("How we will know that it works"), "section"))
        self._criteria = LineList(
            self.look,
            "plan.criteria",
            words.say("Success criterion"),
            words.say("Remove this criterion"),
            words.say("Something everyone can see or count, then Enter"),
        )
        self.desk.drafts.follow(self._criteria.new)
        self._criteria.added.connect(self._add)
        self._criteria.edited.connect(lambda each, text: self.typed(write_criterion, each, text))
        self._criteria.removed.connect(self._remove)
        card.body.addWidget(self._criteria)
        card.body.addWidget(self.page.undo_bar(PLACE))
        return card

    def show_session(self) -> None:
        plan = self.desk.session.plan
        self._review_at.show_moment(plan.review_at)
        self._review_place.show_text(plan.review_place)
        self._guarantor.show_text(plan.guarantor)
        self._criteria.show_lines([Line(each.id, each.text) for each in plan.criteria])

    def _add(self, text: str) -> None:
        self.desk.editor.do(None, add_criterion, self.desk.editor.new_id("c"), text)

    def _remove(self, identity: str) -> None:
        text = next(each.text for each in self.desk.session.plan.criteria if each.id == identity)
        self.desk.editor.remove(PLACE, short(text), Kind.CRITERION, identity)
