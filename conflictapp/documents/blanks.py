"""Room to write by hand: lines under a question, empty rows, boxes to tick."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Table

from conflictapp.documents.grid import ruled_table
from conflictapp.documents.paragraphs import Text, typed
from conflictapp.documents.styles import BODY, CAPTION, CELL, FIELD_LINE, HEAD_CELL, TextStyle
from conflictapp.documents.tagging.marking import artifact

BOX = "☐"
_LINE = 21.0
_THIN = 0.6
_ROOM = TextStyle(CELL.size, 19)


class WritingLines(Flowable):  # type: ignore[misc]  # the library has no types
    """Some lines to write on, which nobody reads aloud."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the width, and room for a pen between the lines."""
        self.width, self.height = room, self._count * _LINE
        return self.width, self.height

    def draw(self) -> None:
        """Put the lines."""
        with artifact(self.canv):
            self.canv.setStrokeColor(HexColor(FIELD_LINE))
            self.canv.setLineWidth(_THIN)
            for line in range(self._count):
                self.canv.line(0, line * _LINE + 2, self.width, line * _LINE + 2)


def question(text: str, lines: int, hint: str = "") -> list[Flowable]:
    """What is asked, perhaps with a hint, and lines for the answer."""
    asked = [typed(text, TextStyle(BODY.size, BODY.leading, bold=True, before=9))]
    return [*asked, *([typed(hint, CAPTION)] if hint else []), WritingLines(lines)]


def blank_table(
    heads: Sequence[str], rows: int, width: float, shares: Sequence[float], first: str = ""
) -> Table:
    """Empty rows under these heads; `first` is what stands in the first cell of each, with its {number}."""
    cells = [
        [typed(first.format(number=row + 1), _ROOM), *(_empty() for _head in heads[1:])]
        for row in range(rows)
    ]
    widths = [width * share / sum(shares) for share in shares]
    return ruled_table([typed(head, HEAD_CELL) for head in heads], cells, width, widths=widths, upright=True)


def ticks(choices: Sequence[str]) -> Text:
    """Boxes to tick, side by side."""
    return typed("     ".join(f"{BOX} {choice}" for choice in choices), TextStyle(BODY.size, 20))


def _empty() -> Text:
    return typed("", _ROOM)
