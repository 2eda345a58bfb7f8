"""What was done: the status of each action, and whether each criterion is met."""

from conflictapp.domain.edits.plan import write_action
from conflictapp.domain.edits.review import criterion_of, judge_criterion, note_action
from conflictapp.domain.session import Action, ActionStatus, Level
from conflictapp.ui.widgets.batches import Batches
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.sheet import Sheet


class ReviewActionsSheet(Sheet):
    """A line for each action and each success criterion. Of many actions, those out of view come a moment later."""

    def build(self) -> None:
        words = self.words
        self._batches = Batches(self, self._add_actions, first=10, then=3)
        actions = Card()
        actions.body.addWidget(label(words.say("How far is each action?"), "section"))
        self._actions = column(spacing=12)
        actions.body.addLayout(self._actions)
        self.body.addWidget(actions)
        criteria = Card()
        criteria.body.addWidget(label(words.say("What we said we would see"), "section"))
        self._criteria = column(spacing=12)
        criteria.body.addLayout(self._criteria)
        self.body.addWidget(criteria)
        self._shown: tuple[object, ...] = ()

    def show_session(self) -> None:
        plan, review = self.desk.session.plan, self.desk.session.reviews[-1]
        shown = (
            len(self.desk.session.reviews),
            *(each.id for each in plan.actions),
            *(c.id for c in plan.criteria),
        )
        if shown != self._shown:
            self._shown = shown
            self._rebuild()
        for action in plan.actions:
            if action.id in self._statuses:
                self._show_action(action)
        for criterion in plan.criteria:
            answer = criterion_of(review, criterion.id)
            self._levels[criterion.id].show_choice(answer.level)
            self._notes[criterion.id].show_text(answer.note)

    def _rebuild(self) -> None:
        words, plan = self.words, self.desk.session.plan
        clear(self._actions)
        clear(self._criteria)
        self._statuses: dict[str, Choice] = {}
        self._words_of: dict[str, LineField] = {}
        self._levels: dict[str, Choice] = {}
        self._notes: dict[str, LineField] = {}
        self._batches.begin()
        for criterion in plan.criteria:
            self._criteria.addWidget(label(criterion.text, "label"))
            level = Choice(
                f"review.criterion.{criterion.id}", criterion.text, self.options(Level), can_be_empty=True
            )
            level.chosen.connect(lambda _value, each=criterion.id: self._judge(each))
            note = LineField(f"review.criterion.{criterion.id}.note", words.say("A word about it"))
            note.setPlaceholderText(words.say("A word about it"))
            note.typed.connect(lambda _text, each=criterion.id: self._judge(each))
            self._levels[criterion.id], self._notes[criterion.id] = level, note
            self._criteria.addWidget(level)
            self._criteria.addWidget(note)

    def _add_actions(self, most: int) -> bool:
        """Add the lines of at most so many actions; whether some are left."""
        if not self.desk.session.reviews:  # the beginning of a review may have been taken back meanwhile
            return False
        waiting = [each for each in self.desk.session.plan.actions if each.id not in self._statuses]
        for action in waiting[:most]:
            self._add_action(action)
            self._show_action(action)
        return len(waiting) > most

    def _add_action(self, action: Action) -> None:
        words = self.words
        self._actions.addWidget(label(action.what, "label"))
        choice = Choice(f"review.action.{action.id}", action.what, self.options(ActionStatus))
        choice.chosen.connect(
            lambda value: self.typed(note_action, self._at(), action.id, ActionStatus(value))
        )
        self._statuses[action.id] = choice
        self._actions.addWidget(choice)
        note = LineField(f"review.action.{action.id}.note", words.say("How it went"))
        note.setPlaceholderText(words.say("How it went"))
        note.typed.connect(lambda text: self.typed(write_action, action.id, "note", text))
        self._words_of[action.id] = note
        self._actions.addWidget(note)

    def _show_action(self, action: Action) -> None:
        found = (each.status for each in self.desk.session.reviews[-1].actions if each.action == action.id)
        self._statuses[action.id].show_choice(next(found, action.status))
        self._words_of[action.id].show_text(action.note)

    def _at(self) -> int:
        return len(self.desk.session.reviews) - 1

    def _judge(self, criterion: str) -> None:
        value = self._levels[criterion].value()
        level = Level(value) if value else None
        self.typed(judge_criterion, self._at(), criterion, level=level, note=self._notes[criterion].text())
