"""Turning a session into files to keep, print or send: asks where, writes, and says where it went."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Session
from conflictapp.errors import MachineError, PersonError
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words

Said = Callable[[str], None]


class FileOutput:
    """Writes a session's documents where the person says, in the session's language."""

    def __init__(
        self, window: QWidget, words: Words, paper: str, clock: Callable[[], datetime], say: Said
    ) -> None:
        self._window, self._words, self._paper = window, words, paper
        self._clock, self._say = clock, say

    def save_agreement(self, session: Session) -> None:
        """Ask where, and write the agreement as a PDF."""
        from conflictapp.documents.agreement import agreement_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Agreement"),
            "pdf",
            lambda: agreement_pdf(without_private(session), Words(session.language), paper=self._paper),
        )

    def save_copies(self, session: Session) -> None:
        """Ask where, and write one agreement for each participant in one PDF."""
        from conflictapp.documents.agreement import copies_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Agreement, a copy each"),
            "pdf",
            lambda: copies_pdf(without_private(session), Words(session.language), paper=self._paper),
        )

    def save_frame(self, session: Session) -> None:
        """Ask where, and write the agreement to mediate as a PDF."""
        from conflictapp.documents.frame import frame_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Agreement to mediate"),
            "pdf",
            lambda: frame_pdf(without_private(session), Words(session.language), paper=self._paper),
        )

    def save_calendar(self, session: Session) -> None:
        """Ask where, and write the plan's dates as a calendar file."""
        from conflictapp.documents.calendar import plan_calendar  # late: icalendar is heavy

        self._keep(
            session,
            self._words.say("Plan"),
            "ics",
            lambda: plan_calendar(without_private(session), Words(session.language), self._clock()),
        )

    def save_invitation(self, session: Session) -> None:
        """Ask where, and write the session's own date as a calendar file."""
        from conflictapp.documents.calendar import invitation_calendar  # late: icalendar is heavy

        self._keep(
            session,
            self._words.say("Invitation"),
            "ics",
            lambda: invitation_calendar(without_private(session), Words(session.language), self._clock()),
        )

    def save_session(self, session: Session, *, with_private: bool = False) -> bool:
        """Ask where, and write the session in the exchange format; whether it was written."""
        from conflictapp.exchange import encode  # late: not needed to start

        return self._keep(session, self._words.say("Session"), "json", lambda: encode(session, with_private))

    def print_agreement(self, session: Session) -> None:
        """Show the system's print dialog for the agreement."""
        from conflictapp.documents.agreement import agreement_pdf  # late: reportlab is heavy
        from conflictapp.ui.printing import print_pdf  # late: QtPdf is heavy

        print_pdf(
            self._window, agreement_pdf(without_private(session), Words(session.language), paper=self._paper)
        )

    def _keep(self, session: Session, kind: str, ending: str, make: Callable[[], bytes]) -> bool:
        title = session.title.strip() or self._words.say("Untitled session")
        safe = "".join(each if each.isalnum() or each in " -_’'" else "-" for each in f"{kind} {title}")[
            :80
        ].strip()
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, kind, str(Path.home() / f"{safe}.{ending}"), f"*.{ending}"
        )
        if not chosen:
            return False
        try:
            _write(Path(chosen), make())
        except PersonError as error:
            self._say(error_sentence(self._words, error))
            return False
        self._say(self._words.say("Written: {file}", file=Path(chosen).name))
        return True


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise MachineError("file.cannot_write", path.name) from error
