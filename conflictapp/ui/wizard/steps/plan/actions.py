"""Who does what by when: the actions, what each one has promised, and the line of time."""

from datetime import date

from conflictapp.domain.edits.plan import add_action
from conflictapp.domain.fields import Kind
from conflictapp.domain.reviews import load, next_review, to_adjust
from conflictapp.domain.session import Action, ActionStatus
from conflictapp.moments import day as day_of
from conflictapp.texts.names import short
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.batches import Batches
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import EmptyState, Notice
from conflictapp.ui.widgets.timeline import Span, Timeline
from conflictapp.ui.widgets.timeline_scale import month_starts, year_starts
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.plan.action_card import ActionCard

PLACE = "plan.actions"


class ActionsSheet(Sheet):
    """A card an action; typing and Enter adds one. Of many, those out of view come a moment later."""

    def build(self) -> None:
        words = self.words
        self._batches = Batches(self, self._add_cards, first=12, then=4)
        self._adjust = Notice(name="plan.adjustments")
        self.body.addWidget(self._adjust)
        self._empty = EmptyState(
            self.look,
            "plan",
            words.say("What is the first small thing that one of you will do? Type it and press Enter."),
        )
        self.body.addWidget(self._empty)
        self._cards: dict[str, ActionCard] = {}
        self._list = column(spacing=8)
        self.body.addLayout(self._list)
        self.body.addWidget(self.page.undo_bar(PLACE))
        self._new = LineField(
            "plan.action.new", words.say("New action"), placeholder=words.say("An action, then Enter")
        )
        self.desk.drafts.follow(self._new)
        self._new.entered.connect(self._add)
        self.body.addWidget(self._new)
        self._timeline_card = Card()
        self._timeline_card.body.addWidget(label(words.say("When it happens"), "section"))
        self._timeline = Timeline(self.look, "plan.timeline")
        self._timeline_card.body.addWidget(self._timeline)
        self.body.addWidget(self._timeline_card)
        self._load_card = Card()
        self._load_card.body.addWidget(label(words.say("What each one has promised"), "section"))
        self._load_card.body.addWidget(
            label(
                words.say(
                    "Is this the right load for everyone? In the relief of agreement, people promise a lot."
                ),
                "caption",
            )
        )
        self._load = column(spacing=6)
        self._load_card.body.addLayout(self._load)
        self.body.addWidget(self._load_card)

    def show_session(self) -> None:
        actions = self.desk.session.plan.actions
        self._show_adjustments()
        self._empty.setVisible(not actions)
        self._show_cards(actions)
        self._show_timeline(actions)
        self._show_load(actions)

    def _show_adjustments(self) -> None:
        review, words = to_adjust(self.desk.session), self.words
        self._adjust.tell(
            words.say(
                "To adjust, from the review of {day}: {text}",
                day=words.date(review.held_on),
                text=review.adjustments.strip(),
            )
            if review
            else ""
        )

    def show_around(self) -> None:
        """Show anew what follows from the actions: the line of time and the load."""
        actions = self.desk.session.plan.actions
        self._show_timeline(actions)
        self._show_load(actions)

    def _show_cards(self, actions: list[Action]) -> None:
        people, wanted = self.desk.people(), {action.id: action for action in actions}
        for identity, card in list(self._cards.items()):
            if identity in wanted:
                card.show_action(wanted[identity], people)
            else:
                self._cards.pop(identity)
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._batches.begin()

    def _add_cards(self, most: int) -> bool:
        """Place at most so many new cards; whether some are left."""
        people, actions = self.desk.people(), self.desk.session.plan.actions
        new = [(at, action) for at, action in enumerate(actions) if action.id not in self._cards]
        for at, action in new[:most]:
            card = self._make_card(action)
            self._list.insertWidget(at, card)
            card.show_action(action, people)
            card.show()  # of itself it would only be after the place of the focus is measured
        return len(new) > most

    def _make_card(self, action: Action) -> ActionCard:
        card = ActionCard(self, action.id)
        card.removed.connect(
            lambda each=action: self.desk.editor.remove(
                PLACE, short(each.what) or self.words.say("an action"), Kind.ACTION, each.id
            )
        )
        card.opened.connect(self._fold_others)
        self._cards[action.id] = card
        return card

    def _fold_others(self, identity: str) -> None:
        for each, card in self._cards.items():
            if each != identity:
                card.fold()

    def _add(self) -> None:
        text = self._new.text().strip()
        if text:
            self._new.clear()
            self.desk.editor.do(None, add_action, self.desk.editor.new_id("a"), text)
            self._new.setFocus()
            self.page.scroll_to(self._new)

    def _show_timeline(self, actions: list[Action]) -> None:
        dated = [each for each in actions if each.due and each.status is not ActionStatus.DROPPED]
        self._timeline_card.setVisible(bool(dated))
        if not dated:
            return
        today, words = self.desk.editor.today(), self.words
        spans = sorted((self._span(each) for each in dated), key=lambda span: (span.due, span.start))
        review = next_review(self.desk.session)
        days = [(today, words.say("today"))]
        if review:
            days.append((day_of(review), words.say("review")))
        first, last = (
            min(today, *(span.start for span in spans)),
            max(day for day, _name in [*days, *((s.due, "") for s in spans)]),
        )
        self._timeline.show_spans(spans, days, self._marks(first, last))

    def _marks(self, first: date, last: date) -> list[tuple[date, str]]:
        months = [(each, self.words.month(each.isoformat())) for each in month_starts(first, last)]
        return months or [(each, str(each.year)) for each in year_starts(first, last)]

    def _span(self, action: Action) -> Span:
        words = self.words
        due = day_of(action.due)
        start = min(day_of(action.start) if action.start else due, due)
        people = {person.id: person for person in self.desk.people()}
        who = [people[each] for each in action.who if each in people]
        spoken = words.say("{what}, due {day}", what=action.what, day=words.date(action.due))
        marks = tuple((person.initials, person.colour) for person in who)
        return Span(short(action.what), start, due, action.status is ActionStatus.DONE, marks, spoken)

    def _show_load(self, actions: list[Action]) -> None:
        self._load_card.setVisible(bool(actions))
        clear(self._load)
        words = self.words
        for person, promised in zip(self.desk.people(), load(self.desk.session), strict=True):
            line = row(spacing=10)
            line.addWidget(Avatar(self.look, person.initials, person.colour, person.name, 26))
            text = words.count(
                "{name}: {count} action", "{name}: {count} actions", promised.actions, name=person.name
            )
            if promised.next_due:
                text += " · " + words.say("next on {day}", day=words.date(promised.next_due))
            line.addWidget(label(text), 1)
            self._load.addLayout(line)
