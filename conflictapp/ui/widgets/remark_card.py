"""A remark of the coach under a field: what to try, the words it is about, and what can be done with it."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget

from conflictapp.ui.icons import icon
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import clear, column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label, short_label

_BACK = (Qt.Key.Key_Escape, Qt.Key.Key_F2)


@dataclass(frozen=True)
class CardWords:
    """What the card says itself."""

    why: str
    next: str
    not_now: str
    off: str
    keys: str


@dataclass(frozen=True)
class RemarkWords:
    """One remark: the question, the words it is about, its reason, what may stand instead, “1 of 2”."""

    question: str
    about: str
    why: str
    instead: tuple[str, ...] = ()
    place: str = ""


class RemarkCard(QFrame):
    """Shows one remark. `chosen` carries what shall stand instead of the words.

    Tab passes it by, so that who types on from field to field presses nothing here; `enter` brings the focus in,
    Esc or F2 sends it back (`returned`).
    """

    chosen = Signal(str)
    next_asked = Signal()
    dismissed = Signal()
    off_asked = Signal()
    returned = Signal()

    def __init__(self, look: Look, name: str, words: CardWords) -> None:
        super().__init__()
        self._name, self._shown = name, RemarkWords("", "", "")
        self._entered = False
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
        dismiss = self.dismissed.emit
        self._not_now = icon_button(look, "x", words.not_now, f"{name}.dismiss", dismiss, "notice_text")
        outside.addWidget(self._not_now, 0, Qt.AlignmentFlag.AlignTop)

    def enter(self) -> None:
        """Bring the focus to the first thing that can be done; until it leaves, Tab goes through them all."""
        if self._entered:
            return
        self._entered = True
        self._let_tab_in()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._left)
        next(each for each in self._buttons() if each.isVisible()).setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window, for which it closes other things."""
        if event.type() is QEvent.Type.ShortcutOverride and cast("QKeyEvent", event).key() in _BACK:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK:
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def _left(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self._entered = False
            cast("QApplication", QApplication.instance()).focusChanged.disconnect(self._left)
            self._let_tab_in()

    def _let_tab_in(self) -> None:
        reached = Qt.FocusPolicy.StrongFocus if self._entered else Qt.FocusPolicy.ClickFocus
        for each in self._buttons():
            each.setFocusPolicy(reached)

    def _buttons(self) -> list[QPushButton]:
        """What can be done, in reading order."""
        ways = [each.widget() for at in range(self._ways.count()) if (each := self._ways.itemAt(at))]
        return [each for each in (*ways, self._off, self._not_now) if isinstance(each, QPushButton)]

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
        keys = short_label(words.keys, "caption")
        keys.setMinimumHeight(look.px(38))
        self._tail = (self._why, self._place, self._next, keys)
        return ways

    def _make_reason(self, words: CardWords) -> QWidget:
        self._more = QWidget()
        inside = column(self._more, 2)
        self._reason = label("", name=f"{self._name}.reason")
        inside.addWidget(self._reason)
        line = row()
        self._off = button(words.off, f"{self._name}.off", self.off_asked.emit, "link")
        line.addWidget(self._off)
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
        self._let_tab_in()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _picture(look: Look) -> QLabel:
    made = QLabel()
    size = QSize(look.px(20), look.px(20))
    made.setPixmap(icon("lightbulb", look.colour("notice_text")).pixmap(size))
    made.setContentsMargins(0, look.px(7), 0, 0)
    return made
