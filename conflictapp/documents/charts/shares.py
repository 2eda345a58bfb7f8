"""The parts of a whole at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from conflictapp.documents.charts.ink import box
from conflictapp.documents.paragraphs import draw_line, one_line
from conflictapp.documents.styles import ACCENT, CAPTION, FIELD_LINE, MINT
from conflictapp.documents.tagging.marking import figure
from conflictapp.documents.tagging.structure import Element

_HEIGHT = 16.0


@dataclass(frozen=True)
class Share:
    """A part of a whole: how many, and what it is called."""

    count: int
    name: str


class Shares(Flowable):  # type: ignore[misc]  # the library has no types
    """The parts of a whole in one bar, from dark to light, each with its sign and number."""

    _SHADES = (ACCENT, "#A5CFC5", MINT, "#FFFFFF")

    def __init__(self, shares: Sequence[Share], described: str) -> None:
        super().__init__()
        self._shares, self._described = shares, described
        self.spaceBefore, self.spaceAfter = 4, 8

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Take all the width."""
        self.width, self.height = room, _HEIGHT + CAPTION.leading
        return self.width, self.height

    def draw(self) -> None:
        """Put the parts side by side, each over its name."""
        whole = sum(share.count for share in self._shares)
        with figure(self.canv, Element("Figure", alt=self._described), (0, 0, self.width, self.height)):
            x = 0.0
            for share, shade in zip(self._shares, self._SHADES, strict=False):
                width = self.width * share.count / whole
                box(self.canv, (x, CAPTION.leading, width, _HEIGHT), fill=shade, outline=FIELD_LINE)
                if share.count:
                    draw_line(self.canv, one_line(share.name, CAPTION), x, 2)
                x += width
