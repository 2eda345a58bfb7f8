"""A remark of the coach under a field: what to try, the words it is about, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label, short_label


@dataclass(frozen=True)
class CardWords:
    """What the card says itself."""

    why: str
    next: str
    not_now: str
    off: str


@dataclass(frozen=True)
class RemarkWords:
    """One remark: the question, the words it is about, its reason, what may stand instead, “1 of 2”."""

    question: str
    about: str
    why: str
    instead: tuple[str, ...] = ()
    place: str = ""


class RemarkCard(QFrame):
    """Shows one remark. `chosen` carries what shall stand instead of the words."""

    chosen = Signal(str)
    next_asked = Signal()
    dismissed = Signal()
    off_asked = Signal()

    def __init__(self, look: Look, name: str, words: CardWords) -> None:
        super().__init__()
        self._name, self._shown = name, RemarkWords("", "", "")
        self.setProperty("role", "coach")
        self.setObjectName(name)
        outside = row(self, 10)
        outside.setContentsMargins(look.px(12), look.px(6), look.px(6), look.px(8))
        outside.addWidget(_picture(look), 0, Qt.AlignmentFlag.AlignTop)
        inside = column(spacing=2)
        inside.setContentsMargins(0, look.px(6), 0, 0)
        self._question = label("", "try", f"{name}.question")
        self._about = label("", "caption", f"{name}.about")
        inside.addWidget(self._question)
        inside.addWidget(self._about)
        reason = self._make_reason(words)
        inside.addWidget(self._make_ways(look, words))
        inside.addWidget(reason)
        outside.addLayout(inside, 1)
        not_now = icon_button(look, "x", words.not_now, f"{name}.dismiss", self.dismissed.emit, "notice_text")
        outside.addWidget(not_now, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, words: RemarkWords) -> None:
        """Show a remark; its reason is closed when it is another one."""
        if words == self._shown:
            return
        if (words.question, words.about) != (self._shown.question, self._shown.about):
            self._why.setChecked(False)
        self._shown = words
        self.setAccessibleName(words.question)
        self._question.setText(words.question)
        self._about.setText(words.about)
        self._reason.setText(words.why)
        self._place.setText(words.place)
        for widget in (self._place, self._next):
            widget.setVisible(bool(words.place))
        self._show_instead(words.instead)

    def _make_ways(self, look: Look, words: CardWords) -> QWidget:
        ways = QWidget()
        self._ways = FlowLayout(ways, 6)
        self._why = button(words.why, f"{self._name}.why", kind="link")
        self._why.setCheckable(True)
        self._why.toggled.connect(self._more.setVisible)
        self._place = short_label("", "caption", f"{self._name}.place")
        self._place.setMinimumHeight(look.px(38))
        self._next = button(words.next, f"{self._name}.next", self.next_asked.emit, "link")
        self._tail = (self._why, self._place, self._next)
        return ways

    def _make_reason(self, words: CardWords) -> QWidget:
        self._more = QWidget()
        inside = column(self._more, 2)
        self._reason = label("", name=f"{self._name}.reason")
        inside.addWidget(self._reason)
        line = row()
        line.addWidget(button(words.off, f"{self._name}.off", self.off_asked.emit, "link"))
        line.addStretch(1)
        inside.addLayout(line)
        self._more.hide()
        return self._more

    def _show_instead(self, instead: tuple[str, ...]) -> None:
        for widget in self._tail:
            self._ways.removeWidget(widget)
        clear(self._ways)
        for at, words in enumerate(instead):
            chip = button(words, f"{self._name}.instead.{at}", kind="pill")
            chip.clicked.connect(lambda _on=False, each=words: self.chosen.emit(each))
            self._ways.addWidget(chip)
        for widget in self._tail:
            self._ways.addWidget(widget)


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _picture(look: Look) -> QLabel:
    made = QLabel()
    size = QSize(look.px(20), look.px(20))
    made.setPixmap(icon("lightbulb", look.colour("notice_text")).pixmap(size))
    made.setContentsMargins(0, look.px(7), 0, 0)
    return made
