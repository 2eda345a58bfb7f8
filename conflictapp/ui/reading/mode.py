"""What fills the screen while participants have the laptop: the agreements chosen for them, and nothing else."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from conflictapp.texts.words import Words
from conflictapp.ui.open_session import OpenSession
from conflictapp.ui.reading.agreement import EVERYONE, AgreementView
from conflictapp.ui.reading.column import ReadingColumn
from conflictapp.ui.reading.marking import agreement_view
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.hold_button import HoldButton
from conflictapp.ui.widgets.labels import label, short_label


class ReadingMode(QWidget):
    """`left` once the mediator has the laptop again, `language_asked` for another language of the window.

    `offered` are ids with what each agreement is called; `take_out` opens one, or says why it cannot.
    """

    left = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        words: Words,
        look: Look,
        offered: Sequence[tuple[str, str]],
        take_out: Callable[[str], OpenSession | None],
        others: Sequence[str],
    ) -> None:
        super().__init__()
        self._words, self._look, self._offered, self._take_out = words, look, offered, take_out
        self._shown: QWidget | None = None
        self._view: AgreementView | None = None
        self.reads = ""
        self.setProperty("role", "paper")
        self.setObjectName("reading.mode")
        self._outside = column(self, 0)
        self._outside.addWidget(self._make_bar(others))

    def show_list(self) -> None:
        """Show the agreements that can be read; the only one at once."""
        if len(self._offered) == 1:
            self.read(self._offered[0][0])
            return
        self.reads, self._view = "", None
        self._back.hide()
        page = ReadingColumn(self._look, "reading.offered")
        page.inside.addWidget(label(self._words.say("Which agreement would you like to read?"), "question"))
        for identity, title in self._offered:
            choose = button(title, f"reading.open.{identity}", partial(self.read, identity), "due")
            choose.setStyleSheet(f"font-size: {self._look.px(18)}px; min-height: {self._look.px(44)}px;")
            page.inside.addWidget(choose)
        page.inside.addStretch(1)
        self._put(page)

    @property
    def person(self) -> str:
        """Whose actions are shown."""
        return self._view.person if self._view is not None else EVERYONE

    def read(self, identity: str, person: str = EVERYONE) -> None:
        """Show one agreement, with what this person promised."""
        opened = self._take_out(identity)
        if opened is None:
            return
        self.reads = identity
        self._back.setVisible(len(self._offered) > 1)
        self._view = agreement_view(opened, self._words, self._look)
        self._view.show_person(person)
        self._put(self._view)
        self._view.setFocus()

    def _make_bar(self, others: Sequence[str]) -> QFrame:
        words, look, bar = self._words, self._look, QFrame()
        bar.setProperty("role", "bar")
        tools = row(bar, 12)
        tools.setContentsMargins(20, 10, 20, 10)
        self._back = with_icon(
            button(words.say("The other agreements"), "reading.list", self.show_list, "quiet"),
            look,
            "arrow-left",
        )
        self._back.hide()
        tools.addWidget(self._back)
        tools.addWidget(short_label(words.say("Common Ground"), "title"))
        tools.addStretch(1)
        self._hint = short_label("", "caption", "reading.leave.hint")
        tools.addWidget(self._hint)
        for code in others:
            switch = button(code.upper(), "language.switch", partial(self.language_asked.emit, code))
            switch.setAccessibleName(words.say("Change the language of the window"))
            tools.addWidget(switch)
        told = words.say("Hold it for two seconds, with the mouse, a finger or the space bar")
        leave = HoldButton(look, words.say("Hold to leave"), "reading.leave", told)
        leave.held.connect(self.left)
        leave.let_go.connect(self.say_how_to_leave)
        tools.addWidget(leave)
        return bar

    def say_how_to_leave(self) -> None:
        """Say that leaving takes a moment."""
        self._hint.setText(self._words.say("Hold the button for two seconds."))

    def _put(self, shown: QWidget) -> None:
        if self._shown is not None:
            self._outside.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._outside.addWidget(shown, 1)
