"""Turning a session into files to keep, print or send: asks where, writes, and says where it went."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from conflictapp.domain.agreement import Version, may_be_kept
from conflictapp.domain.projection import without_private
from conflictapp.domain.session import Session
from conflictapp.errors import MachineError, PersonError
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words
from conflictapp.ui.given_out import given_out, pages
from conflictapp.ui.theme import Look
from conflictapp.ui.wizard.versions import Versions

Said = Callable[[str], None]


class FileOutput:
    """Writes a session's documents where the person says, in the session's language."""

    def __init__(
        self, window: QWidget, words: Words, look: Look, paper: str, clock: Callable[[], datetime], say: Said
    ) -> None:
        self._window, self._words, self._look, self.paper = window, words, look, paper
        self._clock, self._say = clock, say

    def preview_agreement(self, versions: Versions, version: Version | None = None) -> None:
        """Show the pages in the window: of this version, else of what would be given out now."""
        from conflictapp.ui.preview import Preview  # late: QtPdf is heavy

        Preview(self._window, self._words, self._look, self, versions, version).open()

    def save_agreement(self, versions: Versions) -> None:
        """Ask where, and write the agreement as a PDF."""
        self.save_version(versions, versions.planned(), self.paper, copies=False)

    def save_copies(self, versions: Versions) -> None:
        """Ask where, and write one agreement for each participant in one PDF."""
        self.save_version(versions, versions.planned(), self.paper, copies=True)

    def save_version(
        self, versions: Versions, version: Version, paper: str, *, copies: bool, annex: bool = False
    ) -> None:
        """Ask where, and write a version as a PDF, perhaps a copy for each participant."""
        kind = self._words.say("Agreement, a copy each") if copies else self._words.say("Agreement")
        self._keep(
            version.session,
            kind,
            "pdf",
            lambda: given_out(versions, version, paper, copies=copies, annex=annex),
        )

    def print_agreement(self, versions: Versions) -> None:
        """Show the system's print dialog for the agreement, a copy for each participant."""
        version = versions.planned()
        self.print_version(versions, version, self.paper, copies=may_be_kept(version))

    def print_version(
        self, versions: Versions, version: Version, paper: str, *, copies: bool, annex: bool = False
    ) -> None:
        """Show the system's print dialog for a version; once it is sent to the printer it is given out."""
        from conflictapp.ui.printing import print_pdf  # late: QtPdf is heavy

        def give_out() -> None:
            given_out(versions, version, paper, copies=copies, annex=annex)

        try:
            data = pages(versions, version, paper, copies=copies, annex=annex)
            print_pdf(self._window, data, paper, give_out)
        except PersonError as error:
            self._say(error_sentence(self._words, error))

    def save_frame(self, session: Session) -> None:
        """Ask where, and write the agreement to mediate as a PDF."""
        from conflictapp.documents.frame import frame_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Agreement to mediate"),
            "pdf",
            lambda: frame_pdf(without_private(session), Words(session.language), paper=self.paper),
        )

    def save_review(self, session: Session) -> None:
        """Ask where, and write the report of the last review as a PDF."""
        from conflictapp.documents.review import review_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Review"),
            "pdf",
            lambda: review_pdf(without_private(session), Words(session.language), paper=self.paper),
        )

    def save_worksheets(self, session: Session) -> None:
        """Ask where, and write blank sheets to fill in by hand as a PDF."""
        from conflictapp.documents.worksheets import worksheets_pdf  # late: reportlab is heavy

        self._keep(
            session,
            self._words.say("Blank sheets"),
            "pdf",
            lambda: worksheets_pdf(Words(session.language), paper=self.paper),
        )

    def save_calendar(self, versions: Versions) -> None:
        """Ask where, and write the plan's dates as a calendar file; a later version replaces the former dates."""
        from conflictapp.documents.calendar import plan_calendar  # late: icalendar is heavy

        session, number = versions.session, versions.planned().number
        self._keep(
            session,
            self._words.say("Plan"),
            "ics",
            lambda: plan_calendar(
                without_private(session), Words(session.language), self._clock(), sequence=number
            ),
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
