"""The window: the library or one open session, dressed in the chosen language, theme and scale."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from conflictapp.errors import MachineError, PersonError
from conflictapp.moments import day
from conflictapp.places import resources
from conflictapp.settings import Settings, save_settings
from conflictapp.storage.repository import Repository
from conflictapp.texts.due import reminder
from conflictapp.texts.words import Words, languages
from conflictapp.ui.arrivals import Arrivals
from conflictapp.ui.handing_over import HandingOver
from conflictapp.ui.library.this_week import end_of_week
from conflictapp.ui.library.view import LibraryView
from conflictapp.ui.message import MessageLine
from conflictapp.ui.participants.window import ParticipantsWindow
from conflictapp.ui.qt_words import QtWords
from conflictapp.ui.theme import USUAL, look, put_on
from conflictapp.ui.widgets.fields import enter_drafts

if TYPE_CHECKING:
    from conflictapp.ui.open_session import OpenSession
    from conflictapp.ui.output import FileOutput
    from conflictapp.ui.wizard.session_view import SessionView

Clock = Callable[[], datetime]

USUAL_SIZE = QSize(1280, 800)
FRAME = QSize(16, 48)  # room for what the system puts around a window


def _local_now() -> datetime:
    return datetime.now().astimezone().replace(tzinfo=None)  # the laptop's own wall clock, as people read it


class MainWindow(QMainWindow):
    """Shows the library, or the session that is open, and changes between them."""

    def __init__(
        self,
        folder: Path,
        repository: Repository,
        settings: Settings,
        language: str,
        clock: Clock = _local_now,
    ) -> None:
        super().__init__()
        self._folder, self._repository, self._settings, self._clock = folder, repository, settings, clock
        self._open: OpenSession | None = None
        self._session_view: SessionView | None = None
        self._participants = ParticipantsWindow(self)
        self._arrivals = Arrivals(self, repository, self._now)
        self._arrivals.taken.connect(self.open_session)
        self._arrivals.failed.connect(self._tell_error)
        self._handing = HandingOver(self, repository, self._take_for_reading)
        self._handing.asked.connect(self._hand_over)
        self._handing.ended.connect(self._take_back)
        self._handing.language_asked.connect(self._speak_to_readers)
        self._handing.failed.connect(self._tell_error)
        self._again: Callable[[], None] = self.show_library
        self._qt_words = QtWords()
        self.setObjectName("window")
        self.setMinimumSize(1024, 640)
        self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self._message = MessageLine(self)
        self._dress(language)
        self._add_shortcuts()
        self.show_library()

    def show_library(self) -> None:
        """Close the open session, once it is on disk, and show the library."""
        if not self._leave_session():
            return
        self._again = self.show_library
        view = LibraryView(self._repository, self._words, self._look, self._clock)
        view.opened.connect(self.open_session)
        view.read.connect(self.read_agreement)
        view.handing_over.connect(self._choose_agreements)
        view.due_opened.connect(self._open_at)
        view.new_asked.connect(self.new_session)
        view.example_asked.connect(self.open_example)
        view.import_asked.connect(self.open_file)
        view.export_asked.connect(self._export)
        view.settings_asked.connect(self._ask_settings)
        view.language_asked.connect(self.set_language)
        view.failed.connect(self._tell_error)
        self._put(view)
        self.setWindowTitle(self._words.say("Common Ground"))

    def open_session(self, identity: str) -> None:
        """Open a session where people left off."""
        if self._leave_session() and self._take_out(identity):
            self._show_session()

    def read_agreement(self, identity: str) -> None:
        """Show the agreement of a session, for reading."""
        if self._leave_session() and self._take_out(identity):
            self._show_reading()

    def _show_reading(self) -> None:
        from conflictapp.ui.reading.page import ReadingPage  # late: the library is up before

        if self._open is None:
            return
        self._again = self._show_reading
        page = ReadingPage(self._open, self._words, self._look, self._output())
        page.left.connect(self.show_library)
        page.session_asked.connect(self._show_session)
        page.mode_asked.connect(lambda: self._choose_agreements([page.identity]))
        self._put(page)

    def _choose_agreements(self, chosen: Sequence[str] = ()) -> None:
        self._handing.choose(self._words, self._look, chosen)

    def _hand_over(self) -> None:
        if self._leave_session():
            self._mediators_language = self._words.language
            self._show_handed_over()
            self._handing.begin()

    def _show_handed_over(self) -> None:
        self._again = self._show_handed_over
        self._put(self._handing.view(self._words, self._look))

    def _speak_to_readers(self, language: str) -> None:
        self._dress(language)
        self._show_again()

    def _take_for_reading(self, identity: str) -> "OpenSession | None":
        return self._open if self._leave_session() and self._take_out(identity) else None

    def _take_back(self) -> None:
        self._dress(self._mediators_language)
        self.show_library()

    def _take_out(self, identity: str) -> bool:
        """Take a session out of the library; False, once it is said why, when that cannot be."""
        from conflictapp.ui.open_session import OpenSession  # late: the library is up before the wizard

        try:
            opened = OpenSession(self._repository, identity, self._clock, lambda: self._settings.paper, self)
        except PersonError as error:
            self._tell_error(error)
            return False
        opened.failed.connect(self._tell_error)
        opened.autosave.state_changed.connect(self._tell_unsaved)
        opened.editor.changed.connect(lambda _parts, _who: self._participants.follow(opened.editor.session))
        self._open = opened
        return True

    def _open_at(self, identity: str, step: int) -> None:
        """Open a session at the step where something is due."""
        self.open_session(identity)
        if self._open is not None:
            self._go_to(step)

    def new_session(self) -> None:
        """Begin a session in the language of the window."""
        from conflictapp.domain.session import Language, Session  # late: the library shows no whole session

        now = self._now()
        session = Session("", language=Language(self._words.language), created_at=now, updated_at=now)
        try:
            identity = self._repository.add(session, now)
        except PersonError as error:
            self._tell_error(error)
            return
        self.open_session(identity)

    def _now(self) -> str:
        return self._clock().replace(microsecond=0).isoformat()

    def _export(self, identity: str) -> None:
        try:
            session = self._repository.load(identity)
        except PersonError as error:
            self._tell_error(error)
            return
        self._output().save_session(session)

    def open_example(self) -> None:
        """Add the example session, to walk through it."""
        self.open_file(resources() / "examples" / f"{self._words.language}.json")

    def open_file(self, path: Path) -> None:
        """Open the session of a file in the exchange format, or show an agreement’s PDF for reading.

        A bad file changes nothing.
        """
        self._arrivals.open(path, self._words, self._look)

    def tell(self, sentence: str) -> None:
        """Say something for a moment at the foot of the window."""
        self._message.tell(sentence)

    def remind(self) -> None:
        """Say what is late or due this week, unless a session runs; nothing when nothing is."""
        if self._open is not None:
            return
        today = self._clock().date()
        try:
            due = self._repository.due(end_of_week(today).isoformat())
        except PersonError as error:
            self._tell_error(error)
            return
        if due:
            late = sum(day(each.at) < today for each in due)
            self.tell(reminder(self._words, late, len(due) - late))

    def _tell_error(self, error: PersonError) -> None:
        from conflictapp.texts.errors import error_sentence  # late: most runs have nothing to say

        self.tell(error_sentence(self._words, error))

    def _tell_unsaved(self, _state: object, error: PersonError | None) -> None:
        """Say why nothing is kept, where no top bar does."""
        if error is not None and self._session_view is None:
            self._tell_error(error)

    def say_defect(self, *, saved: bool) -> None:
        """Say that something of ours went wrong, and whether everything typed is on disk."""
        self._tell_error(MachineError("defect") if saved else MachineError("defect.unsaved"))

    def set_language(self, language: str) -> None:
        """Speak another language from now on, also in the open session."""
        self._change_settings(replace(self._settings, language=language))
        self._dress(language)
        self._show_again()

    def save_now(self) -> bool:
        """Put everything typed on disk; False when that failed."""
        return self._open is None or self._open.autosave.save_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on disk; when it cannot be, offer a copy elsewhere.

        While participants have the laptop, only the machine that is switched off closes it.
        """
        if (
            self._handing.is_on
            and event.spontaneous()
            and not cast(QApplication, QApplication.instance()).isSavingSession()
        ):
            self._handing.say_how_to_leave()
            event.ignore()
            return
        self._leave_fields()
        if not self.save_now() and self._open is not None:
            self.tell(
                self._words.say("This session is not on disk yet. Keep a copy elsewhere, then close again.")
            )
            if not self._output().save_session(self._open.editor.session, with_private=True):
                event.ignore()
                return
        if self._open is not None:
            self._open.finish()
            self._open.autosave.end()
        self._participants.close()
        self._repository.close()
        super().closeEvent(event)

    def _dress(self, language: str) -> None:
        self._words = Words(language)
        self._qt_words.speak(language)
        self._look = look(self._settings.theme, self._settings.scale, animations=self._settings.animations)
        put_on(cast(QApplication, QApplication.instance()), self._look)
        self.setWindowIcon(QIcon(str(resources() / "drawings" / "mark.svg")))

    def _show_again(self) -> None:
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused else ""
        self._leave_field()  # a line that was begun is found again in the new view
        self._again()
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            QTimer.singleShot(0, again, again.setFocus)

    def _show_session(self) -> None:
        from conflictapp.ui.session_menu import session_menu  # late, as the whole wizard
        from conflictapp.ui.wizard.session_view import SessionView

        if self._open is None:
            return
        self._again = self._show_session
        self._open.autosave.save_now()
        desk = self._open.desk(self._words, self._look, self._output(), self._go_to)
        others = [each for each in languages() if each != self._words.language]
        view = SessionView(
            desk, self._open.autosave, others, session_menu(desk), panel_open=self._settings.panel_open
        )
        view.left.connect(self.show_library)
        view.language_asked.connect(self.set_language)
        view.participants_asked.connect(self.toggle_participants)
        view.panel_folded.connect(
            lambda shown: self._change_settings(replace(self._settings, panel_open=shown))
        )
        self._session_view = view
        self._put(view)
        view.open_step(desk.session.step)
        self._participants.speak_again(desk.session, self._words, self._look)

    def _go_to(self, step: int) -> None:
        if self._session_view is not None:
            self._session_view.open_step(step)

    def _leave_field(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a name is given when its field is left, which must come before the last save

    def _leave_fields(self) -> None:
        self._leave_field()
        if self._session_view is not None:
            enter_drafts(self._session_view)

    def _leave_session(self) -> bool:
        self._leave_fields()
        if not self.save_now():
            self.tell(self._words.say("This session is not on disk yet: it stays open until it is."))
            return False
        self._participants.close()
        if self._open is not None:
            self._open.finish()
            self._open.deleteLater()
        self._open = self._session_view = None
        return True

    def toggle_participants(self) -> None:
        """Open or close the participants' own window."""
        if self._open is not None and self._session_view is not None:
            self._participants.toggle(self._open.editor.session, self._words, self._look)

    def _output(self) -> "FileOutput":
        from conflictapp.ui.output import FileOutput  # late: nothing is written before it is asked for

        return FileOutput(self, self._words, self._look, self._settings.paper, self._clock, self.tell)

    def _ask_settings(self) -> None:
        from conflictapp.ui.settings_dialog import SettingsDialog  # late: not needed to start

        dialog = SettingsDialog(self, self._settings, self._words, self._look, self._folder)
        dialog.changed.connect(self._apply_settings)
        dialog.open()

    def _apply_settings(self, settings: Settings) -> None:
        self._change_settings(settings)
        self._dress(settings.language or self._words.language)
        self._show_again()

    def _change_settings(self, settings: Settings) -> None:
        self._settings = settings
        try:
            save_settings(self._folder, settings)
        except PersonError as error:
            self._tell_error(error)

    def _put(self, view: QWidget) -> None:
        former = self.centralWidget()
        self.setCentralWidget(view)
        if former is not None:
            former.deleteLater()
        self._message.raise_()

    def _add_shortcuts(self) -> None:
        for keys, pressed in (
            ("Ctrl++", lambda: self._scale(10)),
            ("Ctrl+=", lambda: self._scale(10)),
            ("Ctrl+-", lambda: self._scale(-10)),
            ("Ctrl+0", lambda: self._scale(0)),
            ("F11", self.toggle_participants),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(pressed)

    def _scale(self, change: int) -> None:
        scale = max(90, min(160, self._settings.scale + change)) if change else USUAL
        if scale != self._settings.scale:
            self._change_settings(replace(self._settings, scale=scale))
            self._dress(self._words.language)
            self._show_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._message.place()
