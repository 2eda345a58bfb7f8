"""An open session on the screen, without a library behind it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session
from conflictapp.texts.words import Words
from conflictapp.ui.autosave import Autosave
from conflictapp.ui.editor import SessionEditor
from conflictapp.ui.theme import look, put_on
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.session_view import SessionView

NOW = datetime(2026, 11, 23, 14, 0)  # noqa: DTZ001  the laptop's wall clock


class Written:
    """Stands for the documents: remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_args: self.asked.append(name)


@dataclass
class OpenSession:
    """A session view and the hands that work in it: controls are found by their names."""

    view: SessionView
    session: Session
    written: Written
    bot: QtBot
    saved: list[Session] = field(default_factory=list)

    def find(self, name: str) -> Any:  # Any: a test knows which widget it asked for
        found = [each for each in self.view.findChildren(QWidget, name) if not _going(each)]
        assert found, f"no control is named {name}"
        return found[-1]

    def has(self, name: str) -> bool:
        return any(each.isVisible() for each in self.view.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.bot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type(self, name: str, text: str, *, enter: bool = False) -> None:
        widget = self.find(name)
        widget.setFocus()
        type_keys(widget, text)
        if enter:
            self.bot.keyClick(widget, Qt.Key.Key_Return)
            QApplication.processEvents()

    def press(
        self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.bot.keyClick(self.find(name), key, modifier)
        QApplication.processEvents()

    def page(self) -> StepPage:
        """The page now seen."""
        return next(each for each in self.view.findChildren(StepPage) if each.isVisible())

    def settle(self) -> None:
        self.bot.wait(100)

    def text(self, name: str) -> str:
        widget = self.find(name)
        if hasattr(widget, "held"):
            return widget.held()
        return widget.toPlainText() if hasattr(widget, "toPlainText") else widget.text()


def type_keys(widget: QWidget, text: str) -> None:
    """Type a text key by key; Qt's own test keys know no letter beyond Latin-1's first half."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _going(widget: QWidget) -> bool:
    return widget.parent() is None


def open_session(
    bot: QtBot, session: Session, step: int | None = None, language: str = "en", theme: str = "light"
) -> OpenSession:
    """Open a session at a step in a window of 1280 × 800."""
    dress = look(theme, animations=False)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    put_on(application, dress)
    if step is not None:
        session.step = step
    written = Written()
    saved: list[Session] = []
    editor = SessionEditor(session, lambda: NOW)
    autosave = Autosave(editor, saved.append)
    views: list[SessionView] = []
    desk = Desk(editor, Words(language), dress, written, lambda number: views[0].open_step(number))
    view = SessionView(desk, autosave, ["fr" if language == "en" else "en"], QMenu(), panel_open=True)
    views.append(view)
    bot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.open_step(session.step)
    QApplication.processEvents()
    editor.setParent(view)
    return OpenSession(view, session, written, bot, saved)
