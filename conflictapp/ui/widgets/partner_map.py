"""The partner map drawn: synergy across, antagonism upwards, the people where they stand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import paint_avatar
from conflictapp.ui.widgets.people import Person

SIDE = 4


@dataclass(frozen=True)
class Placed:
    """Someone and where they stand, 1 to 4 on each axis."""

    person: Person
    synergy: int
    antagonism: int


class PartnerGrid(QWidget):
    """Four by four squares, each with its zone's name, and the marks of those who stand there."""

    def __init__(self, look: Look, across: str, upwards: str, zone: Callable[[int, int], str]) -> None:
        super().__init__()
        self._look, self._across, self._upwards, self._zone = look, across, upwards, zone
        self._placed: list[Placed] = []
        self.setObjectName("map.grid")
        self.setMinimumHeight(look.px(300))

    def show_placed(self, placed: list[Placed]) -> None:
        """Show where these people stand."""
        self._placed = placed
        said = (f"{each.person.name}: {self._zone(each.synergy, each.antagonism)}" for each in placed)
        self.setAccessibleName("; ".join(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for synergy in range(1, SIDE + 1):
            for antagonism in range(1, SIDE + 1):
                self._paint_square(painter, synergy, antagonism)
        self._paint_axes(painter)
        painter.end()

    def _square(self, synergy: int, antagonism: int) -> QRectF:
        left, foot = self._look.px(28), self._look.px(26)
        width, height = (self.width() - left) / SIDE, (self.height() - foot) / SIDE
        return QRectF(left + (synergy - 1) * width, (SIDE - antagonism) * height, width, height).adjusted(
            2, 2, -2, -2
        )

    def _paint_square(self, painter: QPainter, synergy: int, antagonism: int) -> None:
        look, box = self._look, self._square(synergy, antagonism)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(look.font(12))
        painter.setPen(look.colour("soft_ink"))
        name = self._zone(synergy, antagonism)
        painter.drawText(
            box.adjusted(6, 4, -4, -4), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name
        )
        here = [each for each in self._placed if (each.synergy, each.antagonism) == (synergy, antagonism)]
        size = look.px(26)
        for at, each in enumerate(here):
            x = int(box.x() + 6 + (at * (size + 3)) % max(size, int(box.width() - size)))
            paint_avatar(
                painter, look, x, int(box.bottom() - size - 5), size, each.person.initials, each.person.colour
            )

    def _paint_axes(self, painter: QPainter) -> None:
        look = self._look
        painter.setFont(look.font(13))
        painter.setPen(look.colour("soft_ink"))
        foot = QRectF(look.px(28), self.height() - look.px(24), self.width() - look.px(28), look.px(22))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{self._across} →")
        painter.translate(look.px(10), self.height() - look.px(26))
        painter.rotate(-90)
        side = QRectF(0, -look.px(10), self.height() - look.px(26), look.px(22))
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, f"{self._upwards} →")
        painter.resetTransform()
