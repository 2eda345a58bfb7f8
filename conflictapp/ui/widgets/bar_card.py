"""A card with a bar of colour along its top."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import Card

THICK, RADIUS = 4, 12


class BarCard(Card):
    """A card whose bar says at a glance what its words say in full."""

    def __init__(self, look: Look, name: str, token: str) -> None:
        super().__init__("card", name, 14, 8)
        self._look, self._token = look, token

    def show_bar(self, token: str) -> None:
        """Give the bar the colour of a token."""
        if token != self._token:
            self._token = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, whole = self._look, QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), look.px(RADIUS), look.px(RADIUS))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(whole)
        painter.fillRect(0, 0, self.width(), look.px(THICK), look.colour(self._token))
        painter.end()
