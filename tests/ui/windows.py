"""The whole window on a data folder, for tests that need a library behind it."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session
from conflictapp.settings import Settings
from conflictapp.storage.repository import Repository, open_library
from conflictapp.ui.autosave import Autosave
from conflictapp.ui.main_window import MainWindow
from tests.ui.desks import type_keys

NOW = datetime(2026, 11, 23, 14, 0)  # noqa: DTZ001  the laptop's wall clock


class OpenWindow:
    """A window, its library, and the hands that work in it."""

    def __init__(self, bot: QtBot, folder: Path, sessions: list[Session], language: str = "en") -> None:
        self.bot, self.folder = bot, folder
        self.library: Repository = open_library(folder).repository
        for session in sessions:
            self.library.add(session, session.updated_at or "2026-11-01T09:00:00")
        settings = Settings(theme="light", animations=False)
        self.window = MainWindow(folder, self.library, settings, language, lambda: NOW)
        bot.addWidget(self.window)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        self.bot.wait(160)

    def session(self) -> Session:
        """The open session, as the window has it."""
        assert self.window._open is not None
        return self.window._open.editor.session

    def autosave(self) -> Autosave:
        assert self.window._open is not None
        return self.window._open.autosave

    def find(self, name: str) -> Any:  # Any: a test knows which control it named
        found = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"no visible control is named {name}"
        return found[-1]

    def has(self, name: str) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.bot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type(self, name: str, text: str) -> None:
        widget = self.find(name)
        widget.setFocus()
        type_keys(widget, text)
        self.settle()

    def press(self, name: str, key: Qt.Key) -> None:
        self.bot.keyClick(self.find(name), key)
        QApplication.processEvents()

    def listed(self) -> list[str]:
        model = self.find("library.list").model()
        return (
            [model.index(row, 0).data() for row in range(model.rowCount())]
            if self.has("library.list")
            else []
        )
