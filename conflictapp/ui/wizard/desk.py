"""What every page of a session works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from conflictapp.domain.agreement import Version
from conflictapp.domain.session import Session
from conflictapp.texts.words import Words
from conflictapp.ui.editor import SessionEditor
from conflictapp.ui.people import people
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.coach_switch import CoachSwitch
from conflictapp.ui.wizard.drafts import Drafts
from conflictapp.ui.wizard.versions import Versions


class Output(Protocol):
    """What a session can be turned into: files to keep, print or send; what is given out becomes a version."""

    def preview_agreement(self, versions: Versions, version: Version | None = None) -> None:
        """Show the pages in the window: of this version, else of what would be given out now."""

    def save_agreement(self, versions: Versions) -> None:
        """Ask where, and write the agreement as a PDF."""

    def save_copies(self, versions: Versions) -> None:
        """Ask where, and write one agreement for each participant in one PDF."""

    def print_agreement(self, versions: Versions) -> None:
        """Show the system's print dialog for the agreement, a copy for each participant."""

    def save_calendar(self, versions: Versions) -> None:
        """Ask where, and write the plan's dates as a calendar file."""

    def save_frame(self, session: Session) -> None:
        """Ask where, and write the agreement to mediate as a PDF."""

    def save_review(self, session: Session) -> None:
        """Ask where, and write the report of the last review as a PDF."""

    def save_worksheets(self, session: Session) -> None:
        """Ask where, and write blank sheets to fill in by hand as a PDF."""

    def save_invitation(self, session: Session) -> None:
        """Ask where, and write the session's own date as a calendar file."""

    def save_session(self, session: Session, *, with_private: bool = False) -> bool:
        """Ask where, and write the session in the exchange format; whether it was written."""


@dataclass
class Desk:
    """The session's editor, the language, the look, what was open on each page, the coach's switch, the versions.

    `drafts` is what was begun and not entered yet.
    """

    editor: SessionEditor
    words: Words
    look: Look
    output: Output
    go_to: Callable[[int], None]
    memory: dict[str, str] = field(default_factory=dict)
    coach: CoachSwitch = field(default_factory=CoachSwitch)
    drafts: Drafts = field(default_factory=Drafts)
    versions: Versions = None  # type: ignore[assignment]  # made for the editor when none is given

    def __post_init__(self) -> None:
        if self.versions is None:
            self.versions = Versions(self.editor)

    @property
    def session(self) -> Session:
        """The session on the desk."""
        return self.editor.session

    def people(self) -> list[Person]:
        """The participants as they appear: name, initials, colour."""
        return people(self.words, self.look, self.session.participants)

    def person(self, identity: str) -> Person:
        """One participant as they appear; KeyError when there is none."""
        for person in self.people():
            if person.id == identity:
                return person
        raise KeyError(identity)
