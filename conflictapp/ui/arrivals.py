"""Files that come to the window: a session is taken into the library, an agreement’s PDF is shown for reading."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from conflictapp.errors import PersonError
from conflictapp.storage.repository import Repository
from conflictapp.texts.words import Words
from conflictapp.ui.theme import Look

if TYPE_CHECKING:
    from conflictapp.domain.agreement import Version
    from conflictapp.domain.session import Session


class Arrivals(QObject):
    """`taken` carries the id of a session that is in the library now, `failed` why a file changes nothing."""

    taken = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, library: Repository, now: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._library, self._now = window, library, now

    def open(self, path: Path, words: Words, look: Look) -> None:
        """Take in the session of a file in the exchange format, or show an agreement’s PDF."""
        from conflictapp.exchange import read_file  # late: not needed to start

        try:
            if path.suffix.lower() == ".pdf":
                self._read(path, words, look)
            else:
                self.take_in(read_file(path))
        except PersonError as error:
            self.failed.emit(error)

    def take_in(self, session: "Session", version: int | None = None) -> None:
        """Put a session into the library; with the number of the version it was given out as."""
        from conflictapp.ui.taking_in import take_in  # late: few runs take in a file

        try:
            identity = take_in(self._library, session, self._now(), version)
        except PersonError as error:
            self.failed.emit(error)
            return
        self.taken.emit(identity)

    def _read(self, path: Path, words: Words, look: Look) -> None:
        from conflictapp.documents.reading import read_agreement_file  # late: few runs read a PDF
        from conflictapp.ui.reader import Reader

        carried = read_agreement_file(path)
        take = partial(self.take_in, carried.session, carried.version)
        Reader(self._window, words, look, carried, self._versions_of(carried.session.id), take).open()

    def _versions_of(self, identity: str) -> "Sequence[Version]":
        try:
            return self._library.versions(identity)
        except PersonError:
            return ()  # the library does not know the session
