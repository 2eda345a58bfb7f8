"""The smooth move of a heat map's rows to their new places."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation

LASTS_MS = 280


class Glide(QObject):
    """How far each row still is from its place; `moved` is called at each picture of the move."""

    def __init__(self, moved: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._from: dict[str, int] = {}
        self._time = QVariantAnimation(self)
        self._time.setStartValue(1.0)
        self._time.setEndValue(0.0)
        self._time.setDuration(LASTS_MS)
        self._time.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._time.valueChanged.connect(lambda _value: moved())
        self._time.finished.connect(moved)

    @property
    def under_way(self) -> bool:
        """Whether rows are moving."""
        return self._time.state() is QAbstractAnimation.State.Running

    def start(self, distances: Mapping[str, int]) -> None:
        """Let rows come from so many pixels below (above: negative) to their places."""
        self._time.stop()
        self._from = {row: distance for row, distance in distances.items() if distance}
        if self._from:
            self._time.start()

    def left(self, row: str) -> int:
        """How many pixels below its place a row is now."""
        return round(self._from.get(row, 0) * float(self._time.currentValue())) if self.under_way else 0
