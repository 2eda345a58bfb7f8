"""Actions on a line of time: what starts and ends when, and the day of the review."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.avatar import paint_avatar

_LINE = 34
_HEAD = 30


@dataclass(frozen=True)
class Span:
    """One action: its words, its days, whether it is done, and the marks of who does it."""

    title: str
    start: date
    due: date
    done: bool
    marks: tuple[tuple[str, QColor], ...]
    spoken: str


class Timeline(QWidget):
    """A bar an action, with its words beside it; today and the review as upright lines."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._spans: list[Span] = []
        self._days: list[tuple[date, str]] = []
        self._months: list[tuple[date, str]] = []
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(
        self, spans: list[Span], days: list[tuple[date, str]], months: list[tuple[date, str]]
    ) -> None:
        """Show these actions, named days (today, the review), and the first days of months with their names."""
        self._spans, self._days, self._months = spans, days, months
        self.setAccessibleName("; ".join(span.spoken for span in spans))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(500), look.px(_HEAD) + look.px(_LINE) * max(1, len(self._spans)) + look.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        for at, span in enumerate(self._spans):
            self._paint_span(painter, at, span)
        painter.end()

    def _range(self) -> tuple[date, date]:
        first = min([span.start for span in self._spans] + [day for day, _name in self._days])
        last = max([span.due for span in self._spans] + [day for day, _name in self._days])
        return first - timedelta(days=1), max(last + timedelta(days=2), first + timedelta(days=14))

    def _x(self, day: date) -> float:
        first, last = self._range()
        left = self._look.px(12)
        return left + (self.width() - left * 2) * (day - first).days / (last - first).days

    def _paint_scale(self, painter: QPainter) -> None:
        look = self._look
        painter.setFont(look.font(12))
        first, last = self._range()
        free = 0.0
        for day, name in self._months:
            if first <= day <= last:
                x = self._x(day)
                painter.setPen(QPen(look.colour("line"), 1))
                painter.drawLine(int(x), look.px(_HEAD) - 4, int(x), self.height())
                if x >= free:
                    painter.setPen(look.colour("soft_ink"))
                    painter.drawText(int(x), look.px(14), name)
                    free = x + painter.fontMetrics().horizontalAdvance(name) + look.px(12)
        free = 0.0
        for day, name in sorted(self._days):
            x = self._x(day)
            painter.setPen(QPen(look.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(int(x), look.px(_HEAD) - 2, int(x), self.height())
            painter.setPen(look.colour("accent"))
            width = painter.fontMetrics().horizontalAdvance(name)
            left = max(min(x, self.width() - width - 4), free)
            painter.drawText(int(left), look.px(_HEAD) - 4, name)
            free = left + width + look.px(8)

    def _paint_span(self, painter: QPainter, at: int, span: Span) -> None:
        look = self._look
        top = look.px(_HEAD) + at * look.px(_LINE) + look.px(4)
        height = look.px(_LINE) - look.px(8)
        x = self._x(span.start)
        width = max(self._x(span.due) - x, look.px(14))
        painter.setPen(QPen(look.colour("accent"), 1))
        painter.setBrush(look.colour("accent") if span.done else look.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(x, top, width, height), 6, 6)
        self._paint_words(painter, span, QRectF(x, top, width, height))

    def _paint_words(self, painter: QPainter, span: Span, bar: QRectF) -> None:
        look, size = self._look, self._look.px(20)
        font = look.font(13, QFont.Weight.DemiBold if span.done else QFont.Weight.Normal)
        painter.setFont(font)
        text = ("✓ " if span.done else "") + span.title
        marks = (size + 3) * len(span.marks)
        wanted = QFontMetrics(font).horizontalAdvance(text) + marks + look.px(20)
        inside = wanted <= bar.width()
        after = self.width() - bar.right() >= bar.left()
        if inside:
            left, room = bar.left() + look.px(8), bar.width() - look.px(16)
        elif after:
            left, room = bar.right() + look.px(6), self.width() - bar.right() - look.px(10)
        else:
            room = min(wanted, bar.left() - look.px(6))
            left = bar.left() - room
        box = QRectF(left + marks + 4, bar.top(), room - marks - 4, bar.height())
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        if not inside:  # the upright lines make room for words
            taken = QRectF(left - 2, bar.top(), marks + metrics.horizontalAdvance(shown) + 8, bar.height())
            painter.fillRect(taken, look.colour("surface"))
        for number, (mark, colour) in enumerate(span.marks):
            paint_avatar(
                painter,
                look,
                int(left + number * (size + 3)),
                int(bar.center().y() - size / 2),
                size,
                mark,
                colour,
            )
        painter.setFont(font)
        painter.setPen(look.colour("on_accent" if inside and span.done else "ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
