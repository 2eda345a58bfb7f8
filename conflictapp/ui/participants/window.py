"""The participants' window as the mediator opens, follows and closes it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look

if TYPE_CHECKING:
    from conflictapp.domain.session import Session
    from conflictapp.ui.participants.view import ParticipantsView


class ParticipantsWindow:
    """Beside the mediator's window while it is asked for."""

    def __init__(self, beside: QWidget) -> None:
        self._beside = beside
        self.view: ParticipantsView | None = None

    def toggle(self, session: "Session", words: Words, look: Look) -> None:
        """Open the window on a session, or close it."""
        if self.is_open():
            self.close()
        else:
            from conflictapp.ui.participants.view import ParticipantsView  # late: a second window, asked for

            self.view = ParticipantsView(words, look)
            self.view.show_session(session)
            self.view.show_beside(self._beside)

    def is_open(self) -> bool:
        """Whether participants see it."""
        return self.view is not None and self.view.isVisible()

    def follow(self, session: "Session") -> None:
        """Show what changed, once changes pause."""
        if self.view is not None:
            self.view.show_soon(session)

    def speak_again(self, session: "Session", words: Words, look: Look) -> None:
        """Open it anew in another language or look, where it is open."""
        if self.is_open():
            self.close()
            self.toggle(session, words, look)

    def close(self) -> None:
        """Close it, if it is open."""
        if self.view is not None:
            self.view.close()
            self.view = None
