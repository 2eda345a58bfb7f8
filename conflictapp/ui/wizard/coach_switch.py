"""Whether the coach reads along in the open session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class CoachSwitch(QObject):
    """On or off; `keep` remembers it beside the session, `turned` says it to every field at once."""

    turned = Signal(bool)

    def __init__(self, *, on: bool = True, keep: Callable[[bool], None] | None = None) -> None:
        super().__init__()
        self.on = on
        self._keep = keep

    def turn(self, *, on: bool) -> None:
        """Switch the coach on or off."""
        self.on = on
        if self._keep is not None:
            self._keep(on)
        self.turned.emit(on)
