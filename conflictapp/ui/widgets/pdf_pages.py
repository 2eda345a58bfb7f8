"""The pages of a PDF, white and calm, one below the other."""

from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMargins, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

from conflictapp.ui.theme import Look

_WIDEST = 880  # a page as wide as the window would be read with the head
_STEP = 1.2
_LEAST, _MOST = 0.3, 4.0


class PdfPages(QPdfView):
    """As wide as reads well, or as near as asked; `moved` carries the page in view and how many there are."""

    moved = Signal(int, int)

    def __init__(self, look: Look, name: str, spoken: str) -> None:
        super().__init__()
        self._look = look
        # the view looks at its document until it is gone itself: a child would go too early
        self._pages = QPdfDocument(cast(QCoreApplication, QCoreApplication.instance()))
        self.destroyed.connect(self._pages.deleteLater)
        self._buffer = QBuffer(self._pages)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        palette = self.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, look.colour("rail"))
        self.setPalette(palette)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setPageSpacing(look.px(16))
        self.setDocument(self._pages)
        self.pageNavigator().currentPageChanged.connect(self._say_page)

    def show_pdf(self, data: bytes, read: str) -> None:
        """Show these pages from the top; `read` is what they say, for who hears the screen."""
        self._pages.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._buffer)
        self.setAccessibleDescription(read)
        self.fit()
        self.go_to(0)
        self._say_page()

    def fit(self) -> None:
        """As wide as reads well."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._leave_margins()

    def zoom(self, *, nearer: bool) -> None:
        """Come nearer, or go further away."""
        factor = self._factor() * (_STEP if nearer else 1 / _STEP)
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setDocumentMargins(self._margins(0))
        self.setZoomFactor(max(_LEAST, min(_MOST, factor)))

    def go_to(self, page: int) -> None:
        """Show the top of a page, counted from 0."""
        self.pageNavigator().jump(page, QPointF(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − come nearer and go away, 0 fits, Home and End go to the first and the last page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(nearer=event.key() != Qt.Key.Key_Minus)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._leave_margins()
        super().resizeEvent(event)

    def _leave_margins(self) -> None:
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            wide = self.viewport().width() - self._look.px(_WIDEST)
            self.setDocumentMargins(self._margins(wide // 2))

    def _margins(self, side: int) -> QMargins:
        side, above = max(side, self._look.px(16)), self._look.px(16)
        return QMargins(side, above, side, above)

    def _factor(self) -> float:
        if self.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.zoomFactor()
        points = self._pages.pagePointSize(0).width()
        margins = self.documentMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        return room / (points * self.logicalDpiX() / 72) if points else 1.0

    def _say_page(self) -> None:
        self.moved.emit(self.pageNavigator().currentPage() + 1, self._pages.pageCount())
