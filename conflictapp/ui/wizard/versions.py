"""The versions of the session's agreement: made when it leaves the screen, signed, and held to while it changes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from conflictapp.domain.agreement import (
    Version,
    changed_since,
    current,
    is_signed,
    may_be_kept,
    planned,
    signatures_now,
    with_signature,
    without_signature,
)
from conflictapp.domain.edits.plan import hold_signatures
from conflictapp.domain.parts import Part
from conflictapp.domain.session import Session, Signature
from conflictapp.errors import PersonError
from conflictapp.texts.agreement import agreement_text
from conflictapp.texts.words import Words
from conflictapp.ui.editor import SessionEditor

_AGREED = frozenset(
    {Part.DETAILS, Part.PARTICIPANTS, Part.PREPARATION, Part.NEEDS, Part.DECISION, Part.PLAN, Part.SIGNATURES}
)


class Shelf:
    """Where versions and their PDFs are kept: as it stands here, as long as the session is open."""

    def versions(self) -> Sequence[Version]:
        """Those kept before."""
        return []

    def keep(self, version: Version) -> Version:
        """Keep a version; returns it as it was kept."""
        return version

    def pdf(self, _number: int, _paper: str) -> bytes | None:
        """The PDF that a version was given out as on that paper, if it is kept."""
        return None

    def keep_pdf(self, _number: int, _paper: str, _pdf: bytes) -> None:
        """Keep the PDF that a version is given out as."""


class Versions(QObject):
    """`changed` when a version was made or signed, or when the session left or found again what the latest says;
    `failed` carries why a version could not be kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, editor: SessionEditor, shelf: Shelf | None = None) -> None:
        super().__init__(editor)
        self._editor = editor
        self.shelf = shelf or Shelf()
        self.all = list(self.shelf.versions())
        self._given_now: set[str] = set()
        self._was_changed = self.changed_since
        self._take_up()
        editor.changed.connect(self._session_changed)

    @property
    def session(self) -> Session:
        """The open session."""
        return self._editor.session

    @property
    def current(self) -> Version | None:
        """The latest version; None before the first."""
        return current(self.all)

    @property
    def changed_since(self) -> bool:
        """Whether the session no longer says what the latest version does."""
        return changed_since(self.session, self.all)

    def planned(self) -> Version:
        """The version that the session would be given out as now: the latest, or one that is not kept yet."""
        if self.current is not None and not self.changed_since:
            return self.current
        return planned(self.session, self.all, self.text(), self._editor.now())

    def text(self) -> str:
        """What the session says now, to read."""
        return agreement_text(Words(self.session.language), self.session)

    def keep(self, version: Version) -> Version:
        """Keep a version that is given out, unless it is a draft or kept already; raises what the disk says."""
        if not may_be_kept(version) or version in self.all:
            return version
        kept = self.shelf.keep(version)
        self.all = [*(each for each in self.all if each.number != kept.number), kept]
        self._follow()
        self._was_changed = self.changed_since
        self.changed.emit()
        return kept

    def sign(self, participant: str, signed_at: str, strokes: list[list[list[float]]] | None = None) -> None:
        """Let someone, or the mediator, sign the text as it is now; on paper when there are no strokes."""
        self._given_now.add(participant)
        self._try(with_signature(self.planned(), Signature(participant, signed_at, strokes)))

    def take_back(self, participant: str) -> None:
        """Take back someone's signature of the text as it is now."""
        if self.may_take_back(participant):
            self._try(without_signature(self.planned(), participant))

    def may_take_back(self, participant: str) -> bool:
        """Whether a signature may still be taken back: not once all have signed, apart from one just given."""
        latest = self.current
        return latest is None or not is_signed(latest) or participant in self._given_now

    def _try(self, version: Version) -> None:
        try:
            self.keep(version)
        except PersonError as error:
            self.failed.emit(error)

    def _take_up(self) -> None:
        """A session that comes with signatures was signed as it is: that is its first version."""
        if self.session.signatures and not self.all:
            self._try(self.planned())
        self._follow()

    def _session_changed(self, parts: frozenset[Part], _who: object) -> None:
        if self.all and parts & _AGREED:
            self._follow()
            if self.changed_since is not self._was_changed:
                self._was_changed = not self._was_changed
                self._given_now.clear()
                self.changed.emit()

    def _follow(self) -> None:
        """Let the session carry the signatures of the text that it has."""
        self._editor.do(None, hold_signatures, signatures_now(self.session, self.all))
