"""A handle to drag a row by; what is dragged is known by its id alone."""

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QLabel

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look

KIND = "application/x-conflictapp-row"


class Grip(QLabel):
    """Drags the id it was given."""

    def __init__(self, look: Look, name: str, spoken: str, identity: str) -> None:
        super().__init__()
        self._identity = identity
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setPixmap(icon("grip", look.colour("soft_ink")).pixmap(look.px(20), look.px(20)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(look.px(28), look.px(40))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(carried(self._identity))
            drag.exec(Qt.DropAction.MoveAction)


def carried(identity: str) -> QMimeData:
    """What a drag of that id carries."""
    data = QMimeData()
    data.setData(KIND, QByteArray(identity.encode()))
    return data


def dropped(data: QMimeData) -> str | None:
    """The id that a drop brings; None when it is something else."""
    return bytes(data.data(KIND).data()).decode() if data.hasFormat(KIND) else None
