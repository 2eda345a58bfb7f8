"""Our decision: the statement, and the ideas it is made of."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from conflictapp.domain.decision import silent
from conflictapp.domain.edits.choice import (
    answers_given,
    combine_idea,
    put_decision_back,
    take_idea,
    take_ideas,
    write_statement,
)
from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.ranking import Place, State, rank
from conflictapp.domain.session import ConsentLevel
from conflictapp.texts.names import names_of, short
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.chips import ChipFlow
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

PLACE = "choice.ideas"


class DecisionCard(Card):
    """The statement as large as it matters; `changed` is called when people are to be asked anew."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[], None]) -> None:
        super().__init__("mint", "choice.decision", 16, 8)
        self._desk, self._page, self._changed = desk, page, changed
        self._former: tuple[str, list[str], dict[str, ConsentLevel]] | None = None
        words = desk.words
        self.body.addWidget(label(words.say("Our decision"), "section"))
        self.statement = TextField(
            "choice.statement",
            words.say("Our decision"),
            placeholder=words.say("What we do, in words that each of us could say"),
        )
        self.statement.setProperty("role", "statement")
        self.statement.typed.connect(self._write)
        self.body.addWidget(self.statement)
        self._chips = ChipFlow(desk.look, "choice.ideas")
        self._chips.removed.connect(self._take)
        self._combine = self._make_combine()
        self._chips.add_tail(self._combine)
        self.body.addWidget(self._chips)
        self.body.addLayout(self._make_start())
        self.body.addWidget(page.undo_bar(PLACE))
        back = button(words.say("Put the former decision back"), "choice.asked.undo", self._put_back)
        self._asked = Notice("", "choice.asked", [back])
        self._asked.hide()
        self.body.addWidget(self._asked)

    def show_session(self) -> None:
        """Show the statement and its ideas."""
        session = self._desk.session
        self.statement.show_text(session.decision.statement)
        spoken = self._desk.words.say("Take this idea out of the decision")
        texts = [(each, short(idea_of(session, each).text)) for each in session.decision.ideas]
        self._chips.show_chips([(each, text or "…", spoken) for each, text in texts])
        self._combine.setVisible(bool(self._combinable()))
        self._show_start()

    def show_asked(self) -> None:
        """Say who is asked anew, until each of them has answered."""
        session = self._desk.session
        asked = self._former[2] if self._former else {}
        waiting = [each.id for each in silent(session) if each.id in asked]
        names = names_of(self._desk.words, session, waiting)
        self._asked.tell(
            self._desk.words.say("The decision has changed: to be asked again, {names}.", names=names)
            if waiting
            else ""
        )

    def rewrite(self, text: str) -> None:
        """Write other words at once, and go on typing after them."""
        former = self._as_it_stands()
        self._former = former if former[2] else self._former
        self._desk.editor.do(None, write_statement, text)
        self.focus_statement()

    def take_ideas(self, ideas: list[str]) -> None:
        """Make the decision of these ideas, and begin its words where there are none."""
        former = self._as_it_stands()
        self._former = former if former[2] else self._former
        self._desk.editor.do(None, take_ideas, ideas)
        if not self._desk.session.decision.statement.strip():
            self._begin()

    def focus_statement(self) -> None:
        """Go on typing the decision, at its end."""
        self.statement.setFocus()
        self.statement.moveCursor(self.statement.textCursor().MoveOperation.End)
        self._page.scroll_to(self.statement)

    def _make_combine(self) -> QPushButton:
        made = button("+ " + self._desk.words.say("Combine an idea"), "choice.combine", kind="add")
        made.setMenu(QMenu(made))
        made.menu().aboutToShow.connect(self._fill_combine)
        return made

    def _make_start(self) -> QHBoxLayout:
        line = row()
        self._start = button(
            self._desk.words.say("Start the statement from these ideas"),
            "choice.start",
            self._begin,
            "outline",
        )
        line.addWidget(self._start)
        line.addStretch(1)
        return line

    def _fill_combine(self) -> None:
        session, menu = self._desk.session, self._combine.menu()
        menu.clear()
        for place in self._combinable():
            text = short(idea_of(session, place.idea).text, 70) or "…"
            shown = f"{place.place}.  {text}" if place.place else text
            action = menu.addAction(shown.replace("&", "&&"))
            action.setObjectName(f"choice.combine.{place.idea}")
            action.triggered.connect(lambda _on=False, each=place.idea: self._add(each))

    def _combinable(self) -> list[Place]:
        """The ideas that can join the decision, in the order of the ranking."""
        session = self._desk.session
        taken = session.decision.ideas
        return [each for each in rank(session) if each.state is not State.ASIDE and each.idea not in taken]

    def _show_start(self) -> None:
        decision = self._desk.session.decision
        self._start.setVisible(bool(decision.ideas) and not decision.statement.strip())

    def _write(self, text: str) -> None:
        session = self._desk.session
        former = self._as_it_stands()
        self._desk.editor.do(self._page, write_statement, text)
        if former[2] and not answers_given(session):
            self._former = former
        self._show_start()
        self._changed()

    def _as_it_stands(self) -> tuple[str, list[str], dict[str, ConsentLevel]]:
        decision = self._desk.session.decision
        return decision.statement, list(decision.ideas), answers_given(self._desk.session)

    def _begin(self) -> None:
        session = self._desk.session
        texts = [idea_of(session, each).text.strip().rstrip(".") for each in session.decision.ideas]
        self.rewrite(" ".join(f"{text}." for text in texts if text))

    def _add(self, idea: str) -> None:
        former = self._as_it_stands()
        self._former = former if former[2] else self._former
        self._desk.editor.do(None, combine_idea, idea)

    def _take(self, idea: str) -> None:
        session = self._desk.session
        title = short(idea_of(session, idea).text)
        self._desk.editor.keep_removed(PLACE, title, take_idea(session, idea))

    def _put_back(self) -> None:
        if self._former is not None:
            former, self._former = self._former, None
            self._desk.editor.do(None, put_decision_back, *former)
            self.statement.setFocus()
