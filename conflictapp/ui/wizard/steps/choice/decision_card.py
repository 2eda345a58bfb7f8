"""Our decision: the statement, and the ideas it is made of."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QHBoxLayout

from conflictapp.domain.decision import open_objections, silent
from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.edits.proposal import Proposal, as_proposed, propose, take_idea, take_up
from conflictapp.texts.names import names_of, short
from conflictapp.texts.ranking import aside_sentences
from conflictapp.texts.rounds import reason_left
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice.decided_ideas import DecidedIdeas

PLACE = "choice.ideas"


class DecisionCard(Card):
    """The statement as large as it matters; `changed` is called when people are to be asked anew."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[], None]) -> None:
        super().__init__("mint", "choice.decision", 16, 8)
        self._desk, self._page, self._changed = desk, page, changed
        self._former: Proposal | None = None
        words = desk.words
        self.body.addWidget(label(words.say("Our decision"), "section"))
        self.statement = TextField(
            "choice.statement",
            words.say("Our decision"),
            placeholder=words.say("What we do, in words that each of us could say"),
        )
        self.statement.setProperty("role", "statement")
        self.statement.typed.connect(lambda text: self._change(self._page, statement=text))
        self.body.addWidget(self.statement)
        self._ideas = DecidedIdeas(desk, self._add)
        self._ideas.removed.connect(self._take)
        self.body.addWidget(self._ideas)
        self._aside = label("", "caption", "choice.aside")
        self.body.addWidget(self._aside)
        self.body.addLayout(self._make_start())
        self.body.addWidget(page.undo_bar(PLACE))
        back = button(words.say("Put the former decision back"), "choice.asked.undo", self._put_back)
        self._asked = Notice("", "choice.asked", [back])
        self._asked.hide()
        self.body.addWidget(self._asked)

    def show_session(self) -> None:
        """Show the statement and its ideas."""
        self.statement.show_text(self._desk.session.decision.statement)
        self._ideas.show_session()
        aside = aside_sentences(self._desk.words, self._desk.session)
        self._aside.setText("\n".join(aside))
        self._aside.setVisible(bool(aside))
        self._show_start()

    def show_asked(self) -> None:
        """Say who is asked anew, until each of them has answered; or which ideas had to make room."""
        session, words, former = self._desk.session, self._desk.words, self._former
        waiting = [each.id for each in silent(session) if former and each.id in former.answers]
        dropped = self._dropped()
        said = ""
        if waiting:
            names = names_of(words, session, waiting)
            said = words.say("The decision has changed: to be asked again, {names}.", names=names)
        elif former and not former.answers and dropped:
            said = words.say("Other ideas have taken the place of {ideas}.", ideas=words.list(dropped))
        self._asked.tell(said)

    def rewrite(self, text: str) -> None:
        """Write other words at once, and go on typing after them."""
        self._change(None, statement=text)
        self.focus_statement()

    def take_ideas(self, ideas: list[str]) -> None:
        """Make the decision of these ideas, and begin its words where there are none."""
        said = self._desk.session.decision.statement
        self._change(None, statement=said if said.strip() else self._beginning(ideas), ideas=ideas)
        self.focus_statement()

    def focus_statement(self) -> None:
        """Go on typing the decision, at its end."""
        self.statement.setFocus()
        self.statement.moveCursor(self.statement.textCursor().MoveOperation.End)
        self._page.scroll_to(self.statement)

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

    def _show_start(self) -> None:
        decision = self._desk.session.decision
        self._start.setVisible(bool(decision.ideas) and not decision.statement.strip())

    def _change(self, who: object, statement: str | None = None, ideas: Iterable[str] | None = None) -> None:
        """Propose something else; what was proposed can be put back until people have answered anew."""
        editor = self._desk.editor
        former = as_proposed(editor.session)
        text = former.statement if statement is None else statement
        made_of = list(former.ideas if ideas is None else ideas)
        seen = None if open_objections(editor.session) else who  # a round more is to be shown
        editor.do(seen, propose, text, made_of, reason_left(editor.session), editor.now())
        now = as_proposed(editor.session)
        if (former.answers and not now.answers) or set(former.ideas) - set(now.ideas):
            self._former = former
        elif not former.answers and not (self._former and self._former.answers):
            self._former = None
        self._show_start()
        self._changed()

    def _dropped(self) -> list[str]:
        """The former ideas that are no longer part of the decision, in words."""
        session, former = self._desk.session, self._former
        texts = {idea.id: idea.text for idea in session.ideas}
        kept = session.decision.ideas
        return [
            self._desk.words.quote(short(texts[each]))
            for each in (former.ideas if former else ())
            if each in texts and each not in kept
        ]

    def _begin(self) -> None:
        self.rewrite(self._beginning(self._desk.session.decision.ideas))

    def _beginning(self, ideas: Iterable[str]) -> str:
        texts = [idea_of(self._desk.session, each).text.strip().rstrip(".") for each in ideas]
        return " ".join(f"{text}." for text in texts if text)

    def _add(self, idea: str) -> None:
        self._change(None, ideas=[*self._desk.session.decision.ideas, idea])

    def _take(self, idea: str) -> None:
        session = self._desk.session
        if open_objections(session):
            self._change(None, ideas=[each for each in session.decision.ideas if each != idea])
        else:
            title = short(idea_of(session, idea).text)
            self._desk.editor.keep_removed(PLACE, title, take_idea(session, idea))

    def _put_back(self) -> None:
        if self._former is not None:
            former, self._former = self._former, None
            self._desk.editor.do(None, take_up, former)
            self.statement.setFocus()
