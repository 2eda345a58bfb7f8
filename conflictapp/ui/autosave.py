"""Keeps an open session on disk: soon after each change, at once when asked, again and again when it fails."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from conflictapp.domain.session import Session
from conflictapp.errors import PersonError
from conflictapp.ui.editor import SessionEditor

AFTER_MS = 200
AGAIN_MS = 2000


class Saved(Enum):
    """Whether everything typed is on disk."""

    YES = "saved"
    SOON = "saving"
    FAILED = "failed"


class Autosave(QObject):
    """Saves the editor's session 200 ms after the first change not yet on disk.

    A later keystroke does not put the save off, so that none waits longer. A save that fails is said and tried
    again every two seconds, until it holds.
    """

    state_changed = Signal(object, object)

    def __init__(self, editor: SessionEditor, save: Callable[[Session], None]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._save = save
        self.state = Saved.YES
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)
        editor.changed.connect(self.save_soon)

    def save_soon(self) -> None:
        """Save within 200 ms."""
        if self.state is Saved.YES and not self._ended:
            self._tell(Saved.SOON, None)
            self._timer.start(AFTER_MS)

    def save_now(self) -> bool:
        """Save what is not on disk yet; False when that failed."""
        if self.state is Saved.YES or self._ended:
            return True
        self._timer.start(AGAIN_MS)  # also after a defect of ours, the next try is set before this one
        try:
            self._save(self._editor.session)
        except PersonError as error:
            self._tell(Saved.FAILED, error)
            return False
        self._timer.stop()
        self._tell(Saved.YES, None)
        return True

    def end(self) -> None:
        """Save no more: the library closes, while views on their way out may still be left by the focus."""
        self._timer.stop()
        self._ended = True

    def _tell(self, state: Saved, error: PersonError | None) -> None:
        self.state = state
        self.state_changed.emit(state, error)
