"""Placeholder."""

from PySide6.QtWidgets import QWidget


class ParticipantsView(QWidget):
    def __init__(self, words, look):
        super().__init__()

    def show_session(self, s):
        pass

    def show_soon(self, s):
        pass

    def show_beside(self, w):
        self.show()
