"""F1: what this step is for and how to lead it, on a sheet over the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from conflictapp.domain.steps import Step
from conflictapp.texts.guidance import load_guidance
from conflictapp.texts.steps import step_name
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.scrolled import Body
from conflictapp.ui.wizard.desk import Desk


class HelpSheet(QFrame):
    """A page of help that Esc closes."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._desk = desk
        self.setProperty("role", "card")
        self.setObjectName("help")
        outside = column(self, 8, 20)
        heading = row()
        self._title = label("", "question")
        heading.addWidget(self._title, 1)
        self._close = icon_button(desk.look, "x", desk.words.say("Close the help"), "help.close", self.hide)
        heading.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        outside.addLayout(heading)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = Body()
        self._body = column(inside, 12)
        scroll.setWidget(inside)
        outside.addWidget(scroll)
        self.hide()

    def toggle(self, step: Step) -> None:
        """Open the help of a step, or close it."""
        if self.close_sheet():
            return
        clear(self._body)
        self._title.setText(step_name(self._desk.words, step))
        for paragraph in load_guidance(self._desk.words.language, step.value).help:
            self._body.addWidget(label(paragraph))
        self._body.addStretch(1)
        over = self._over
        width, height = min(640, over.width() - 80), min(520, over.height() - 80)
        self.setGeometry((over.width() - width) // 2, (over.height() - height) // 2, width, height)
        self.show()
        self.raise_()
        self._close.setFocus()

    def close_sheet(self) -> bool:
        """Close the sheet if it is open; whether it was."""
        was_open = self.isVisible()
        self.hide()
        return was_open
