"""Icons and drawings: SVG files coloured for the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from conflictapp.places import resources


def icon(name: str, colour: QColor) -> QIcon:
    """The icon `name` in one colour, sharp at any size."""
    made = QIcon()
    for size in (16, 20, 24, 32):
        made.addPixmap(picture("icons", name, QSize(size, size), colour.name(), colour.name()))
    return made


def drawing(name: str, size: QSize, ink: QColor, accent: QColor) -> QPixmap:
    """The drawing `name` with its lines in `ink` and its one accent."""
    return picture("drawings", name, size, ink.name(), accent.name())


@lru_cache(maxsize=256)
def _svg(folder: str, name: str) -> str:
    return (resources() / folder / f"{name}.svg").read_text(encoding="utf-8")


def picture(folder: str, name: str, size: QSize, ink: str, accent: str) -> QPixmap:
    """An SVG of the resources as a pixmap at the screen's own resolution, drawn once for all who show it."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    known = f"{folder}/{name} {size.width()}x{size.height()}@{ratio} {ink} {accent}"
    pixmap = QPixmap()
    if not QPixmapCache.find(known, pixmap):
        pixmap = _drawn(
            _svg(folder, name).replace("currentColor", ink).replace("#ACCENT", accent), size, ratio
        )
        QPixmapCache.insert(known, pixmap)
    return pixmap


def _drawn(source: str, size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
