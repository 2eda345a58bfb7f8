"""The head of a heat map: the people's marks above their columns, the words above the others."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import paint_avatar
from conflictapp.ui.widgets.heat_model import HeatModel
from conflictapp.ui.widgets.heat_paint import EDGE


class HeatHeader(QHeaderView):
    """Names the columns; the name of the ideas stays where it is while people are scrolled sideways."""

    def __init__(self, look: Look, model: HeatModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._heat = look, model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setFixedHeight(look.px(40))
        self.setStyleSheet("QHeaderView { background: transparent; border: none; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset():
            painter, box = QPainter(self.viewport()), QRect(0, 0, self.sectionSize(0), self.height())
            painter.fillRect(box, self._look.colour("paper"))
            self._paint_title(painter, box, 0)
            painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        look, person = self._look, self._heat.person_at(column)
        painter.save()
        if person is None:
            self._paint_title(painter, rect, column)
        else:
            if column == len(self._heat.people) and self.isSectionHidden(column + 1):
                rect = rect.adjusted(0, 0, -look.px(EDGE), 0)
            size = min(look.px(28), rect.width() - 2)
            x, y = rect.center().x() - size // 2, rect.center().y() - size // 2
            paint_avatar(painter, look, x, y, size, person.initials, person.colour)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.setFont(self._look.font(13, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("soft_ink"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = str(self._heat.headerData(column, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(self._look.px(5), 0, 0, 0), side, text)
