"""A start that fails is said on the screen, where there is one, and then to whoever called."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.errors import MachineError
from conflictapp.ui.app import run


@pytest.mark.parametrize(("language", "said"), [("en", "cannot be written"), ("fr", "ne peut pas être")])
def test_a_folder_that_cannot_be_written_is_said_in_a_window_and_raised(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    seen: list[str] = []

    def look_and_close() -> None:
        shown = next(
            each
            for each in QApplication.topLevelWidgets()
            if each.objectName() == "refusal" and each.isVisible()
        )
        seen.append(shown.findChild(QLabel, "refusal.why").text())
        qtbot.mouseClick(shown.findChild(QPushButton, "refusal.close"), Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, look_and_close)
    with monkeypatch.context() as only_here:
        only_here.setattr(QApplication, "platformName", lambda *_self: "xcb")
        only_here.setattr("PySide6.QtWidgets.QApplication", lambda _arguments: QApplication.instance())
        with pytest.raises(MachineError):
            run(tmp_path / "file" / "library", language, None)
    assert said in seen[0]
    assert str(tmp_path) in seen[0]
    assert not [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QWidget) and each.isVisible()
    ]
