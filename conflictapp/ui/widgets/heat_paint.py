"""How a heat map is drawn: a card for each idea, a rounded cell with sign and shade for each person."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.heat_model import HeatModel, HeatRow, Index

GAP, EDGE = 6, 6
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTRE = Qt.AlignmentFlag.AlignCenter
_TEXT_LEFT, _TEXT_TOP, _PILL = 12, 12, 26


class HeatDelegate(QStyledItemDelegate):
    """Draws the cells of a heat map, the one in hand with a ring."""

    def __init__(self, look: Look, model: HeatModel, view: QTableView) -> None:
        super().__init__(view)
        self._look, self._model, self._view = look, model, view
        self._text = look.font(15, QFont.Weight.DemiBold)

    def height_of(self, row: HeatRow, width: int) -> int:
        """How tall a row is when the idea has `width` pixels."""
        px = self._look.px
        if row.heading:
            return px(40)
        room = QRect(0, 0, max(width - self._left(row) - px(8), 40), 10_000)
        text = QFontMetrics(self._text).boundingRect(room, WRAP, row.text or " ").height()
        return max(text + px(2 * _TEXT_TOP) + (px(_PILL) if row.pill else 0), px(48)) + px(GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        if row.heading:
            self._paint_heading(painter, option.rect, row)
        else:
            box = option.rect.adjusted(0, 0, 0, -self._look.px(GAP))
            self._paint_card(
                painter, box, index.column(), chosen=index.row() == self._view.currentIndex().row()
            )
            if index.column() == 0:
                self._paint_idea(painter, box, row)
            elif self._model.person_at(index.column()) is not None:
                self._paint_fit(painter, box, index)
            else:
                self._paint_dots(painter, box, self._model.score_at(index))
        painter.restore()

    def _left(self, row: HeatRow) -> int:
        return self._look.px(_TEXT_LEFT + (24 if row.place else 0))

    def _paint_heading(self, painter: QPainter, box: QRect, row: HeatRow) -> None:
        painter.setFont(self._look.font(14, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("soft_ink"))
        foot = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        seen = QRect(max(box.left(), 0), box.y(), self._view.viewport().width(), box.height())
        painter.drawText(seen.adjusted(2, 0, 0, -self._look.px(8)), foot, row.heading)

    def _paint_card(self, painter: QPainter, box: QRect, column: int, *, chosen: bool) -> None:
        whole, header = QRectF(box), self._view.horizontalHeader()
        whole.setLeft(box.left() - header.sectionPosition(column) + 1)
        whole.setWidth(header.length() - 2)
        painter.setPen(QPen(self._look.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(whole.adjusted(0, 1, 0, -1), 8, 8)

    def _paint_idea(self, painter: QPainter, box: QRect, row: HeatRow) -> None:
        px, look = self._look.px, self._look
        if row.place:
            painter.setFont(look.font(13))
            painter.setPen(look.colour("soft_ink"))
            painter.drawText(QRect(box.x() + px(4), box.y(), px(28), box.height()), CENTRE, row.place)
        painter.setFont(self._text)
        painter.setPen(look.colour("soft_ink" if row.pill else "ink"))
        room = box.adjusted(self._left(row), 0, -px(8), -px(_PILL) if row.pill else 0)
        painter.drawText(room, WRAP, row.text)
        if row.pill:
            self._paint_pill(painter, box, row.pill)

    def _paint_pill(self, painter: QPainter, box: QRect, text: str) -> None:
        px, look = self._look.px, self._look
        painter.setFont(look.font(13))
        width = painter.fontMetrics().horizontalAdvance(text) + px(20)
        pill = QRect(box.x() + px(_TEXT_LEFT), box.bottom() - px(_PILL + 6), width, px(24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("ink"))
        painter.drawRoundedRect(pill, px(12), px(12))
        painter.setPen(look.colour("paper"))
        painter.drawText(pill, CENTRE, text)

    def _paint_fit(self, painter: QPainter, box: QRect, index: Index) -> None:
        px, look, value = self._look.px, self._look, self._model.fit_at(index)
        last = self._view.isColumnHidden(index.column() + 1) and index.column() == len(self._model.people)
        box = box.adjusted(0, 0, -px(EDGE) if last else 0, 0)
        height, side = min(px(36), box.height() - 8), max(2, min(px(6), (box.width() - px(34)) // 2))
        cell = QRectF(box.x() + side, box.center().y() - height / 2, box.width() - 2 * side, height)
        round_by = px(_corner(value))
        paper, ink = look.fit(value)
        outline = Qt.PenStyle.DashLine if value is None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour("field_line") if value is None else paper, 1, outline))
        painter.setBrush(paper)
        painter.drawRoundedRect(cell, round_by, round_by)
        font = look.font(17, QFont.Weight.Bold)
        font.setPixelSize(min(font.pixelSize(), int(cell.width() * 0.62)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(cell, CENTRE, self._model.words.signs[value])
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(-1, -2, 1, 2), round_by + 1, round_by + 1)

    def _paint_dots(self, painter: QPainter, box: QRect, score: int | None) -> None:
        step, radius = self._look.px(11), self._look.px(7) / 2
        left = box.x() + self._look.px(6) + radius
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(5):
            given = score is not None and number < score
            painter.setBrush(self._look.colour("accent" if given else "line"))
            painter.drawEllipse(QPointF(left + number * step, box.center().y() + 1), radius, radius)


def _corner(value: int | None) -> int:
    """How round a cell is: rounder where the person is served, square where they lose."""
    if not value:
        return 6
    return 13 if value > 0 else 1
