"""The top bar of a session: the way out, its title, saved or not, who is here, the clock, the participants' screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from conflictapp.errors import PersonError
from conflictapp.texts.errors import error_sentence
from conflictapp.ui.autosave import Saved
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import BETWEEN, button, icon_button, with_icon
from conflictapp.ui.widgets.labels import ElidedLabel, set_role
from conflictapp.ui.wizard.desk import Desk

NARROWEST_TITLE = 120
ROOMY = 1200


class ElidedTitle(QFrame):
    """The session's title and one line under it, cut with … when there is no room."""

    def __init__(self) -> None:
        super().__init__()
        inside = column(self, 0)
        self.title = ElidedLabel("label", "session.title", NARROWEST_TITLE)
        self.state = ElidedLabel("caption", "session.saved", NARROWEST_TITLE)
        inside.addWidget(self.title)
        inside.addWidget(self.state)


class TopBar(QFrame):
    """What stays in view during a whole session."""

    left = Signal()
    participants_asked = Signal()
    language_asked = Signal(str)
    panel_asked = Signal()

    def __init__(self, desk: Desk, others: list[str], menu: QMenu) -> None:
        super().__init__()
        self._desk, self._menu = desk, menu
        self.setProperty("role", "bar")
        self.setObjectName("session.bar")
        words = desk.words
        inside = row(self, 10)
        inside.setContentsMargins(16, 7, 16, 7)
        self._add_icon(
            inside, "chevron-left", words.say("Back to all sessions"), "session.leave", self.left.emit
        )
        self._title = ElidedTitle()
        inside.addWidget(self._title, 1)
        self._people: QHBoxLayout = row(spacing=6)
        inside.addLayout(self._people)
        self._add_clock(inside)
        self._add_screen(inside)
        for code in others:
            self._add_language(inside, code)
        self._add_icon(
            inside, "panel-right", words.say("Mediator’s panel"), "panel.toggle", self.panel_asked.emit
        )
        more = self._add_icon(inside, "more", words.say("More"), "session.menu")
        more.setMenu(menu)
        self._shown_people: list[object] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= self._desk.look.px(ROOMY)
        self._screen.setText(self._screen_words if roomy else "")

    def show_session(self) -> None:
        """Show the title and the people of the session."""
        desk = self._desk
        self._title.title.setText(desk.session.title or desk.words.say("Untitled session"))
        people = desk.people()
        if people != self._shown_people:
            self._shown_people = list(people)
            clear(self._people)
            for person in people:
                size = 30 if len(people) <= 5 else 24
                self._people.addWidget(Avatar(desk.look, person.initials, person.colour, person.name, size))

    def show_saved(self, state: Saved, error: PersonError | None) -> None:
        """Say whether everything is on disk; when it is not, say why."""
        words = self._desk.words
        day = self._desk.session.starts_at or self._desk.session.created_at
        when = words.say("Session of {day}", day=words.day_and_month(day)) if day else words.say("Session")
        said = {Saved.YES: words.say("Saved"), Saved.SOON: words.say("Saving…")}.get(state)
        if said is None:
            reason = error_sentence(words, error) if error else ""
            said = words.say("Not saved yet, trying again. {reason}", reason=reason)
        self._title.state.setText(f"{said} · {when}")
        set_role(self._title.state, "objection" if state is Saved.FAILED else "caption")

    def _add_icon(
        self,
        inside: QHBoxLayout,
        picture: str,
        spoken: str,
        name: str,
        pressed: Callable[[], object] | None = None,
    ) -> QPushButton:
        made = icon_button(self._desk.look, picture, spoken, name, pressed)
        inside.addWidget(made)
        return made

    def _add_screen(self, inside: QHBoxLayout) -> None:
        spoken = self._desk.words.say("Participants’ screen")
        self._screen = button(spoken, "session.participants", self.participants_asked.emit)
        self._screen.setAccessibleName(spoken)
        self._screen.setToolTip(f"{spoken} (F11)")
        inside.addWidget(with_icon(self._screen, self._desk.look, "monitor"))
        self._screen_words = self._screen.text()

    def _add_language(self, inside: QHBoxLayout, code: str) -> None:
        switch = button(code.upper(), "language.switch", partial(self.language_asked.emit, code))
        switch.setAccessibleName(self._desk.words.say("Change the language of the window"))
        inside.addWidget(switch)

    def _add_clock(self, inside: QHBoxLayout) -> None:
        words = self._desk.words
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self._before = int(self._desk.memory.get("clock", "0"))
        self._running = True
        self._clock = button("00:00", "session.clock", self._toggle_clock)
        self._clock.setAccessibleName(words.say("Session clock: press to pause or go on"))
        with_icon(self._clock, self._desk.look, "clock")
        inside.addWidget(self._clock)
        tick = QTimer(self)
        tick.timeout.connect(self._tick)
        tick.start(1000)
        self._tick()

    def _seconds(self) -> int:
        return self._before + (self._elapsed.elapsed() // 1000 if self._running else 0)

    def _toggle_clock(self) -> None:
        self._before = self._seconds()
        self._running = not self._running
        self._elapsed.restart()
        self._tick()

    def _tick(self) -> None:
        seconds = self._seconds()
        self._desk.memory["clock"] = str(seconds)
        hours, rest = divmod(seconds, 3600)
        shown = f"{rest // 60:02}:{rest % 60:02}"
        self._clock.setText(BETWEEN + (f"{hours}:{shown}" if hours else shown))
        minutes = self._desk.session.minutes
        words = self._desk.words
        plan = words.count("{count} minute planned", "{count} minutes planned", minutes) if minutes else ""
        state = words.say("Running") if self._running else words.say("Paused")
        self._clock.setToolTip(" · ".join(filter(None, (state, plan))))
