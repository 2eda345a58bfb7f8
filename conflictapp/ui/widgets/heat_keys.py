"""What a key means in a heat map: a move, a value, or the row of values."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

MOST = 2


@dataclass(frozen=True)
class Move:
    """A way to go; `wraps` goes on to the next row after the last person."""

    across: int = 0
    down: int = 0
    wraps: bool = False


@dataclass(frozen=True)
class Given:
    """A value for the cell in hand; None empties it."""

    value: int | None


@dataclass(frozen=True)
class Open:
    """Show the row of values at the cell in hand."""


_MOVES: dict[int, Move] = {
    Qt.Key.Key_Left: Move(-1),
    Qt.Key.Key_Right: Move(1),
    Qt.Key.Key_Up: Move(down=-1),
    Qt.Key.Key_Down: Move(down=1),
    Qt.Key.Key_PageUp: Move(down=-5),
    Qt.Key.Key_PageDown: Move(down=5),
    Qt.Key.Key_Home: Move(-99),
    Qt.Key.Key_End: Move(99),
    Qt.Key.Key_Return: Move(1, wraps=True),
    Qt.Key.Key_Enter: Move(1, wraps=True),
}
_PLUS, _MINUS = "+=", "-–−"
_DIGITS = {"0": 0, "1": 1, "2": 2, "à": 0, "&": 1, "é": 2}  # a French keyboard has its digits behind Shift


class HeatKeys:
    """Reads the keys one after the other: a digit after a minus is negative."""

    def __init__(self) -> None:
        self._negative = False

    def forget(self) -> None:
        """Start anew in another cell."""
        self._negative = False

    def answer(self, event: QKeyEvent, value: int | None) -> Move | Given | Open | None:
        """What the key asks for in a cell that holds `value`; None when it is not for the map."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        if event.key() in _MOVES:
            return _MOVES[event.key()]
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return Given(None)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2):
            return Open()
        return self._typed(event.text(), value)

    def _typed(self, text: str, value: int | None) -> Given | None:
        if text and text in _PLUS + _MINUS:
            self._negative = text in _MINUS
            return Given(max(-MOST, min(MOST, (value or 0) + (-1 if self._negative else 1))))
        if text in _DIGITS:
            digit, negative = _DIGITS[text], self._negative
            self._negative = False
            return Given(-digit if negative else digit)
        return None
