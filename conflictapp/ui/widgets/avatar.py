"""A person's mark: initials on their colour."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from conflictapp.ui.theme import Look


def paint_avatar(
    painter: QPainter, look: Look, x: int, y: int, size: int, initials: str, colour: QColor
) -> None:
    """Draw the mark in a square of `size` pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(x, y, size, size)
    font = look.font(13, QFont.Weight.Bold)
    font.setPixelSize(max(8, round(size * (0.44 if len(initials) < 2 else 0.38))))
    painter.setFont(font)
    painter.setPen(look.colour("on_people"))
    painter.drawText(x, y, size, size, Qt.AlignmentFlag.AlignCenter, initials)


def avatar_pixmap(look: Look, size: int, initials: str, colour: QColor) -> QPixmap:
    """The mark as a picture, for a button or a list."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_avatar(painter, look, 0, 0, size, initials, colour)
    painter.end()
    return pixmap


class Avatar(QWidget):
    """The mark as a widget; its name is spoken."""

    def __init__(self, look: Look, initials: str, colour: QColor, spoken: str, size: int = 30) -> None:
        super().__init__()
        self._look, self._initials, self._colour = look, initials, colour
        self.setFixedSize(QSize(look.px(size), look.px(size)))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self._look, 0, 0, self.width(), self._initials, self._colour)
        painter.end()
