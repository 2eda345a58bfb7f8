"""A value from 0 to 10 in a cell of a table, and how it changed."""

from reportlab.platypus import Flowable

from conflictapp.documents.charts.ink import MOST, box, stroke
from conflictapp.documents.paragraphs import Text, draw_line, one_line, typed
from conflictapp.documents.styles import ACCENT, CELL, FIELD_LINE, INK
from conflictapp.documents.tagging.marking import artifact, marked
from conflictapp.documents.tagging.structure import Element

_HEIGHT = 8.0
_NUMBER_ROOM = 18.0


class Bar(Flowable):  # type: ignore[misc]  # the library has no types
    """A value from 0 to 10 as a bar with its number, and a line where it was before; a cell of a table."""

    def __init__(self, value: int, former: int | None) -> None:
        super().__init__()
        self.element = Element("TD")
        self._value, self._former = value, former
        self._number = one_line(str(value), CELL.strong)

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the room of the cell."""
        self.width, self.height = room, CELL.leading
        return self.width, self.height

    def draw(self) -> None:
        """Put the bar, then its number."""
        canvas, length = self.canv, self.width - _NUMBER_ROOM
        bottom = (self.height - _HEIGHT) / 2
        with artifact(canvas):
            box(canvas, (0, bottom, length * self._value / MOST, _HEIGHT), fill=ACCENT)
            box(canvas, (0, bottom, length, _HEIGHT), outline=FIELD_LINE)
            if self._former is not None:
                at = length * self._former / MOST
                stroke(canvas, INK, 1.6)
                canvas.line(at, bottom - 2.5, at, bottom + _HEIGHT + 2.5)
        with marked(canvas, self.element):
            draw_line(canvas, self._number, self.width - self._number.width, bottom)


def change_text(value: int, former: int | None) -> Text:
    """How much a value changed, with its sign; nothing when there is nothing to compare with."""
    if former is None:
        return typed("", CELL)
    if value == former:
        return typed("=", CELL)
    return typed(f"+{value - former}" if value > former else f"–{former - value}", CELL)
