"""What was begun and not yet entered: the next line of a list, a reason half written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from conflictapp.ui.widgets.fields import LineField


class Drafts(QObject):
    """Texts by the place they were begun at; `changed` at each keystroke in one of them.

    They are kept beside the session, never in it: nothing of them is exported, searched or shown to anyone else.
    """

    changed = Signal()

    def __init__(self, begun: dict[str, str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = dict(begun or {})
        self._unsaved = False

    def of(self, place: str) -> str:
        """What was begun at a place; "" where nothing was."""
        return self._begun.get(place, "")

    def note(self, place: str, text: str) -> None:
        """Remember what is begun at a place, "" to forget it."""
        if text != self.of(place):
            self._begun[place] = text
            if not text:
                del self._begun[place]
            self._unsaved = True
            self.changed.emit()

    def follow(self, field: LineField, place: Callable[[], str] | None = None) -> None:
        """Let a field hold the next line of a list: what was begun there is found again until it is entered.

        `place` is for a field that serves several: whoever shows another one there calls `show_in`.
        """
        at = place or field.objectName
        field.adds = True
        self.show_in(field, at())
        field.textChanged.connect(lambda text: self.note(at(), text))

    def show_in(self, field: LineField, place: str) -> None:
        """Show in a field what was begun at a place."""
        field.show_text(self.of(place))

    def save(self, write: Callable[[dict[str, str]], None]) -> None:
        """Write all that was begun, if anything of it is not written yet; what `write` raises is tried again."""
        if self._unsaved:
            write(self._begun)
            self._unsaved = False
