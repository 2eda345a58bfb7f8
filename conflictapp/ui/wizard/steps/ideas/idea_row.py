"""One idea: its words, edited where they stand, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from conflictapp.coach.remark import Field
from conflictapp.domain.session import Idea
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import icon_button
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.grip import Grip, dropped
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk

INDENT = 28


class IdeaRow(QWidget):
    """A box to pick it, its words, and a menu. Alt+Up and Alt+Down move it."""

    typed = Signal(str)
    picked = Signal()
    moved = Signal(int)
    removed = Signal()
    split = Signal(str, str)
    variant = Signal()
    brought = Signal(str)

    def __init__(self, desk: Desk, idea: Idea) -> None:
        super().__init__()
        self._desk, self._idea = desk, idea.id
        words, look = desk.words, desk.look
        outside = column(self, 4)
        self._line = row(spacing=4)
        outside.addLayout(self._line)
        self.setAcceptDrops(True)
        drag = words.say("Drag this idea to another place or group")
        self._line.addWidget(Grip(look, f"ideas.grip.{idea.id}", drag, idea.id))
        self._pick = QCheckBox()
        self._pick.setObjectName(f"ideas.pick.{idea.id}")
        self._pick.setAccessibleName(words.say("Pick this idea"))
        self._pick.toggled.connect(lambda _on: self.picked.emit())
        self._line.addWidget(self._pick)
        self._author = row()
        self._line.addLayout(self._author)
        self._field = TextField(f"ideas.idea.{idea.id}", words.say("Idea"), idea.text, lines=1)
        self._field.setProperty("role", "bare")
        self._field.typed.connect(self.typed)
        self._coaching = Coaching(desk, self._field, Field.IDEA, outside.addWidget)
        self._line.addWidget(self._field, 1)
        more = icon_button(
            look, "more", words.say("What can be done with this idea"), f"ideas.more.{idea.id}"
        )
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        more.setMenu(self._menu)
        self._line.addWidget(more)
        remove = icon_button(
            look, "x", words.say("Remove this idea"), f"ideas.remove.{idea.id}", self.removed.emit
        )
        self._line.addWidget(remove)
        self._shown_author: Person | None = None

    def _fill_menu(self) -> None:
        if self._menu.actions():
            return
        words, idea = self._desk.words, self._idea
        for name, title, act in (
            ("up", words.say("Move up"), lambda: self.moved.emit(-1)),
            ("down", words.say("Move down"), lambda: self.moved.emit(1)),
            ("split", words.say("Split where the cursor stands"), self._split),
            ("variant", words.say("Make a variant"), self.variant.emit),
        ):
            action = self._menu.addAction(title)
            action.setObjectName(f"ideas.{name}.{idea}")
            action.triggered.connect(lambda _on=False, do=act: do())

    def show_idea(self, idea: Idea, author: Person | None, depth: int) -> None:
        """Show its words, who gave it when asked, and how deep it stands as a variant."""
        self._field.show_text(idea.text)
        self._coaching.look_again()
        self._line.setContentsMargins(self._desk.look.px(INDENT) * depth, 0, 0, 0)
        if author != self._shown_author:
            self._shown_author = author
            clear(self._author)
            if author is not None:
                self._author.addWidget(
                    Avatar(self._desk.look, author.initials, author.colour, author.name, 24)
                )

    def is_picked(self) -> bool:
        """Whether the box is ticked."""
        return self._pick.isChecked()

    def unpick(self) -> None:
        """Untick the box."""
        self._pick.setChecked(False)

    def take_focus(self) -> None:
        """Let a person type here."""
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        identity = dropped(event.mimeData())
        if identity is not None:
            event.acceptProposedAction()
            self.brought.emit(identity)

    def _split(self) -> None:
        text, at = self._field.held(), self._field.textCursor().position()
        first, second = text[:at].strip(" ,;+"), text[at:].strip(" ,;+")
        if first and second:
            self.split.emit(first, second)
