"""One session taken out of the library to be worked on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from conflictapp.domain.session import Session
from conflictapp.errors import PersonError
from conflictapp.storage.repository import Repository
from conflictapp.texts.words import Words
from conflictapp.ui.autosave import Autosave
from conflictapp.ui.editor import Clock, SessionEditor
from conflictapp.ui.library_shelf import LibraryShelf
from conflictapp.ui.theme import Look
from conflictapp.ui.wizard.coach_switch import CoachSwitch
from conflictapp.ui.wizard.desk import Desk, Output
from conflictapp.ui.wizard.drafts import Drafts
from conflictapp.ui.wizard.versions import Versions


class OpenSession(QObject):
    """Its editor, its saves, its versions, and what was open on each page; `failed` carries what the disk says.

    Raises PersonError when the library cannot give the session.
    """

    failed = Signal(object)

    def __init__(
        self, library: Repository, identity: str, clock: Clock, paper: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._identity, self._paper = library, identity, paper
        session, coached = library.load(identity), library.coached(identity)
        self.memory: dict[str, str] = {}
        self.coach = CoachSwitch(on=coached, keep=self._keep_coach)
        self.editor = SessionEditor(session, clock, self)
        self.drafts = Drafts(_still_about(session, library.drafts(identity)), self)
        self.autosave = Autosave(self.editor, self._save)
        self.drafts.changed.connect(self.autosave.save_soon)
        self.versions = Versions(self.editor, LibraryShelf(library, identity))
        self.versions.failed.connect(self.failed)
        # the signature is seen before its PDF is made
        self._signing = QTimer(self, singleShot=True, interval=0)
        self._signing.timeout.connect(self._keep_signed)
        self.versions.changed.connect(self._signing.start)

    def desk(self, words: Words, look: Look, output: Output, go_to: Callable[[int], None]) -> Desk:
        """What its pages work with, in a language and a look."""
        return Desk(
            self.editor, words, look, output, go_to, self.memory, self.coach, self.drafts, self.versions
        )

    def finish(self) -> None:
        """Do now what waits for a quiet moment."""
        if self._signing.isActive():
            self._keep_signed()

    def _save(self, session: Session) -> None:
        self._library.save(session)
        self.drafts.save(partial(self._library.keep_drafts, self._identity))

    def _keep_signed(self) -> None:
        self._signing.stop()
        from conflictapp.ui.given_out import keep_signed  # late: reportlab is heavy

        try:
            keep_signed(self.versions, self._paper())
        except PersonError as error:
            self.failed.emit(error)

    def _keep_coach(self, on: bool) -> None:
        try:
            self._library.switch_coach(self._identity, on=on)
        except PersonError as error:
            self.failed.emit(error)


def _still_about(session: Session, begun: dict[str, str]) -> dict[str, str]:
    """What was begun, but for what was about someone or an idea that is gone; its place ends with their id."""
    there = {"new", *(each.id for each in session.participants), *(each.id for each in session.ideas)}
    return {place: text for place, text in begun.items() if place.rpartition(".")[2] in there}
