"""A tinted box with a bar at its left, that may go on over the next page."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from conflictapp.documents.paragraphs import Text
from conflictapp.documents.styles import ACCENT, MINT
from conflictapp.documents.tagging.marking import artifact

_BAR = 3.0
_LEFT = 13.5
_RIGHT = 11.0
_PADDING = 8.5


class Panel(Flowable):  # type: ignore[misc]  # the library has no types
    """Texts one under the other on a tinted ground."""

    def __init__(self, texts: list[Text]) -> None:
        super().__init__()
        self._texts = texts
        self.spaceBefore = 2

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Take all the width, and the height of the texts."""
        inner = room - _LEFT - _RIGHT
        heights = [text.wrap(inner, height)[1] for text in self._texts]
        gaps = sum(text.spaceBefore for text in self._texts[1:])
        self.width, self.height = room, sum(heights) + gaps + 2 * _PADDING
        return self.width, self.height

    def split(self, room: float, height: float) -> list["Panel"]:
        """Two boxes, the first no taller than the height."""
        inner, left = room - _LEFT - _RIGHT, height - 2 * _PADDING
        for index, text in enumerate(self._texts):
            taken = text.wrap(inner, left)[1] + (text.spaceBefore if index else 0)
            if taken > left:
                return self._cut(index, text.split(inner, left))
            left -= taken
        return [self]

    def least_height(self, room: float) -> float:
        """The least of the box that may stand at the foot of a page."""
        return self._texts[0].least_height(room - _LEFT - _RIGHT) + 2 * _PADDING

    def draw(self) -> None:
        """Put the ground, the bar, then the texts."""
        with artifact(self.canv):
            _fill(self.canv, MINT, 0, self.width, self.height)
            _fill(self.canv, ACCENT, 0, _BAR, self.height)
        y = self.height - _PADDING
        for index, text in enumerate(self._texts):
            y -= text.height + (text.spaceBefore if index else 0)
            text.drawOn(self.canv, _LEFT, y)

    def _cut(self, index: int, halves: list[Text]) -> list["Panel"]:
        before, after = self._texts[:index] + halves[:1], halves[1:] or self._texts[index:]
        if halves:
            after += self._texts[index + 1 :]
        return [Panel(before), Panel(after)] if before else []


def _fill(canvas: Any, colour: str, x: float, width: float, height: float) -> None:
    canvas.setFillColor(HexColor(colour))
    canvas.rect(x, 0, width, height, stroke=0, fill=1)
