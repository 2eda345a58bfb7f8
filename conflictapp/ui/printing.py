"""Printing a PDF through the system's own dialog."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

DOTS = 300  # an inch: sharp on paper, and a page is some 25 MB while it prints
_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def print_pdf(window: QWidget, data: bytes, paper: str, accepted: Callable[[], None]) -> bool:
    """Ask for the printer, call `accepted`, and print the pages asked for; whether anything was printed."""
    owner = QObject()  # goes with this call, and the pages with it
    document, buffer = QPdfDocument(owner), QBuffer(owner)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setFromTo(1, document.pageCount())
    dialog = QPrintDialog(printer, window)
    dialog.setMinMax(1, document.pageCount())
    if not dialog.exec():
        return False
    accepted()
    _paint(document, printer)
    return True


def _paint(document: QPdfDocument, printer: QPrinter) -> None:
    printer.setFullPage(True)
    first, last = printer.fromPage() or 1, printer.toPage() or document.pageCount()
    painter = QPainter(printer)
    for page in range(first - 1, last):
        if page >= first:
            printer.newPage()
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        size = document.pagePointSize(page).scaled(
            sheet.width(), sheet.height(), Qt.AspectRatioMode.KeepAspectRatio
        )
        painter.drawImage(0, 0, document.render(page, size.toSize()))
    painter.end()
