"""The laptop in participants’ hands: which agreements they may read, the whole screen for them, and back again."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from conflictapp.errors import PersonError
from conflictapp.storage.repository import Repository
from conflictapp.texts.words import Words, languages
from conflictapp.ui.theme import Look

if TYPE_CHECKING:
    from conflictapp.ui.open_session import OpenSession
    from conflictapp.ui.reading.mode import ReadingMode


class HandingOver(QObject):
    """`asked` once the mediator has chosen, `ended` once the laptop is theirs again.

    `language_asked` is for those who read; the mediator’s own language is found again at the end. `failed` carries
    what the disk says.
    """

    asked = Signal()
    ended = Signal()
    language_asked = Signal(str)
    failed = Signal(object)

    def __init__(
        self, window: QMainWindow, library: Repository, take_out: "Callable[[str], OpenSession | None]"
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._take_out = window, library, take_out
        self._chosen: Sequence[str] = ()
        self._mode: ReadingMode | None = None

    @property
    def is_on(self) -> bool:
        """Whether participants have the laptop."""
        return self._mode is not None

    def choose(self, words: Words, look: Look, chosen: Sequence[str] = ()) -> None:
        """Ask which agreements may be read."""
        from conflictapp.ui.reading.choosing import ChooseAgreements  # late: the library is up before

        sheet = ChooseAgreements(self._window, words, look, self._offered(words), chosen)
        sheet.begun.connect(self._ask)
        sheet.open()

    def begin(self) -> None:
        """Fill the screen; `view` is what to show there."""
        self._former_state = self._window.windowState()
        self._window.showFullScreen()

    def view(self, words: Words, look: Look) -> "ReadingMode":
        """What is chosen, to be read in a language and a look; where someone was reading, they still are."""
        from conflictapp.ui.reading.mode import ReadingMode  # late, as above

        others = [each for each in languages() if each != words.language]
        agreements = [each for each in self._offered(words) if each[0] in self._chosen]
        former = self._mode
        self._mode = mode = ReadingMode(words, look, agreements, self._take_out, others)
        mode.left.connect(self._end)
        mode.language_asked.connect(self.language_asked)
        if former is not None and former.reads:
            mode.read(former.reads, former.person)
        else:
            mode.show_list()
        return mode

    def say_how_to_leave(self) -> None:
        """Say that leaving takes a moment."""
        if self._mode is not None:
            self._mode.say_how_to_leave()

    def _ask(self, chosen: Sequence[str]) -> None:
        self._chosen = chosen
        self.asked.emit()

    def _end(self) -> None:
        self._mode = None
        self._window.setWindowState(self._former_state)
        self.ended.emit()

    def _offered(self, words: Words) -> list[tuple[str, str]]:
        from conflictapp.ui.reading.offered import offered  # late, as above

        try:
            return offered(self._library, words)
        except PersonError as error:
            self.failed.emit(error)
            return []
