"""The form that places a black ball: who, and the reason; what was begun there is kept until it is given up."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.evaluation import place_black_ball
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import PeopleTabs
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage

WHO, REASON = "who", "reason"


class BlackBallForm(Card):
    """Esc puts it away, Cancel gives up what was begun; going to another idea or page does neither."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__("notice", "evaluation.blackball.form", 14, 10)
        self._desk, self._page, self._idea, self._who = desk, page, "", ""
        words = desk.words
        what = words.say(
            "A line one does not cross, ethical or personal. It sets the idea aside, with its reason,"
            " and whoever placed it can take it back."
        )
        self.body.addWidget(label(what))
        self._people = PeopleTabs(desk.look, "evaluation.blackball.who")
        self._people.chosen.connect(self._choose)
        self.body.addWidget(self._people)
        self._reason = LineField(
            "evaluation.blackball.reason",
            words.say("The reason"),
            placeholder=words.say("The reason, which everyone will see"),
        )
        self._reason.typed.connect(self._keep)
        self._reason.entered.connect(self._place)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._make_buttons())
        self.hide()

    def show_idea(self, idea: str) -> None:
        """Show what was begun on this idea; nothing where nothing was."""
        if idea != self._idea:
            self._idea = idea
            self._read_draft()
            self.setVisible(bool(self._reason.text()))
        self._people.show_people(self._desk.people(), self._who)
        self._allow()

    def toggle(self) -> None:
        """Open the form with what was begun there, or put it away."""
        if not self.isHidden():
            self.hide()
            return
        self.show()
        self._reason.setFocus()
        self._page.scroll_to(self)

    def event(self, event: QEvent) -> bool:
        # Qt asks first whether the window's own Esc shall wait
        asked = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.hide()
            return True
        return super().event(event)

    def _make_buttons(self) -> QWidget:
        words, made = self._desk.words, QWidget()
        line = row(made)
        self._button = button(
            words.say("Set the idea aside"), "evaluation.blackball.place", self._place, "primary"
        )
        line.addWidget(self._button)
        line.addWidget(button(words.say("Cancel"), "evaluation.blackball.cancel", self._give_up, "quiet"))
        line.addStretch(1)
        return made

    def _choose(self, person: str) -> None:
        self._who = person
        self._keep()
        self._reason.setFocus()

    def _keep(self) -> None:
        self._desk.drafts.note(self._key(WHO), self._who)
        self._desk.drafts.note(self._key(REASON), self._reason.text())
        self._allow()

    def _key(self, part: str) -> str:
        return f"evaluation.blackball.{part}.{self._idea}"

    def _read_draft(self) -> None:
        who = self._desk.drafts.of(self._key(WHO))
        self._who = who if who in {each.id for each in self._desk.session.participants} else ""
        self._desk.drafts.show_in(self._reason, self._key(REASON))

    def _give_up(self) -> None:
        for part in (WHO, REASON):
            self._desk.drafts.note(self._key(part), "")
        self._read_draft()
        self._people.show_people(self._desk.people(), self._who)
        self.hide()

    def _allow(self) -> None:
        self._button.setEnabled(bool(self._who and self._reason.text().strip()))

    def _place(self) -> None:
        who, reason = self._who, self._reason.text().strip()
        if who and reason:
            self._give_up()
            self._desk.editor.do(None, place_black_ball, self._idea, who, reason)
