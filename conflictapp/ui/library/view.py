"""Placeholder of the library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.buttons import button


class LibraryView(QWidget):
    opened = Signal(str)
    new_asked = Signal()
    example_asked = Signal()
    import_asked = Signal(object)
    settings_asked = Signal()
    language_asked = Signal(str)
    said = Signal(str)

    def __init__(self, repository, words, look, clock):
        super().__init__()
        c = column(self)
        c.addWidget(button("+", "library.new", self.new_asked.emit))
