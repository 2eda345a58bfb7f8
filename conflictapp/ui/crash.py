"""A defect of ours: everything typed is saved first, then said calmly; the log gets where it happened."""

import sys
from types import TracebackType
from typing import Protocol

from conflictapp.log import log_defect


class SavesAndSpeaks(Protocol):
    """What the window does for us when something went wrong."""

    def save_now(self) -> bool:
        """Put everything typed on disk."""

    def say_defect(self) -> None:
        """Say that something went wrong and that nothing was lost."""


def catch_defects(window: SavesAndSpeaks) -> None:
    """Answer every exception that nobody caught: save, log, speak; never a traceback at a person."""

    def caught(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        log_defect(error)
        window.save_now()
        window.say_defect()

    sys.excepthook = caught
