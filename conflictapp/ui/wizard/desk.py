"""What every page of a session works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from conflictapp.domain.marks import marks
from conflictapp.domain.session import Session
from conflictapp.texts.names import name
from conflictapp.texts.words import Words
from conflictapp.ui.editor import SessionEditor
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.coach_switch import CoachSwitch


class Output(Protocol):
    """What a session can be turned into: files to keep, print or send."""

    def save_agreement(self, session: Session) -> None:
        """Ask where, and write the agreement as a PDF."""

    def save_copies(self, session: Session) -> None:
        """Ask where, and write one agreement for each participant in one PDF."""

    def save_frame(self, session: Session) -> None:
        """Ask where, and write the agreement to mediate as a PDF."""

    def save_calendar(self, session: Session) -> None:
        """Ask where, and write the plan's dates as a calendar file."""

    def save_invitation(self, session: Session) -> None:
        """Ask where, and write the session's own date as a calendar file."""

    def save_session(self, session: Session, *, with_private: bool = False) -> bool:
        """Ask where, and write the session in the exchange format; whether it was written."""

    def print_agreement(self, session: Session) -> None:
        """Show the system's print dialog for the agreement."""


@dataclass
class Desk:
    """The session's editor, the language, the look, what was last open on each page, the coach's switch."""

    editor: SessionEditor
    words: Words
    look: Look
    output: Output
    go_to: Callable[[int], None]
    memory: dict[str, str] = field(default_factory=dict)
    coach: CoachSwitch = field(default_factory=CoachSwitch)

    @property
    def session(self) -> Session:
        """The session on the desk."""
        return self.editor.session

    def people(self) -> list[Person]:
        """The participants as they appear: name, initials, colour."""
        found = marks(self.session.participants)
        return [
            Person(each.id, name(self.words, each, at), found[each.id], self.look.person(at))
            for at, each in enumerate(self.session.participants)
        ]

    def person(self, identity: str) -> Person:
        """One participant as they appear; KeyError when there is none."""
        for person in self.people():
            if person.id == identity:
                return person
        raise KeyError(identity)
