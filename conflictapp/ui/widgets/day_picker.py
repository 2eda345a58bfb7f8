"""A calendar that opens under a field, to pick a day from."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout, QWidget

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look

_GAP = 4
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class DayPicker(QWidget):
    """Closes once a day is picked, by a click or by Enter, and with Esc."""

    picked = Signal(date)

    def __init__(
        self, under: QWidget, look: Look, language: str, name: str, shown: date, today: date
    ) -> None:
        super().__init__(under, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = _Calendar(look, language, today)
        calendar.setObjectName(name)
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        QVBoxLayout(self).addWidget(calendar)
        self.setFocusProxy(calendar)

    def open_under(self, field: QWidget) -> None:
        """Show it below a field, or above where the screen ends before."""
        self.adjustSize()
        size, screen = self.size(), field.screen().availableGeometry()
        place = field.mapToGlobal(QPoint(0, field.height() + _GAP))
        if place.y() + size.height() > screen.bottom():
            place.setY(field.mapToGlobal(QPoint()).y() - size.height() - _GAP)
        place.setX(min(place.x(), screen.right() - size.width()))
        self.move(place)
        self.show()
        self.setFocus()

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


class _Calendar(QCalendarWidget):
    """A month in the theme's own colours: Qt's weekends are red, which says an objection here."""

    def __init__(self, look: Look, language: str, today: date) -> None:
        super().__init__()
        self.setLocale(QLocale(language))
        self._look, self._today = look, QDate(today.year, today.month, today.day)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)  # days are written day/month/year, in English too
        heading = QTextCharFormat()
        heading.setForeground(look.colour("soft_ink"))
        heading.setBackground(look.colour("surface"))
        self.setHeaderTextFormat(heading)
        for each in _WEEKEND:
            self.setWeekdayTextFormat(each, heading)
        for name, drawn in _ARROWS.items():
            arrow = self.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(drawn, look.colour("ink")))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw one day: the chosen one filled, today in a ring, the other months pale."""
        look, chosen = self._look, day == self.selectedDate()
        inside = rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 1.5) if day == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inside, 6, 6)
        here = day.month() == self.monthShown()
        painter.setPen(look.colour("on_accent" if chosen else "ink" if here else "field_line"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()
