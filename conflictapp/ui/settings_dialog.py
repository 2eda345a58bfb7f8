"""The settings: language, theme, size of the text, movement, paper; where data lives; licences."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QWidget

from conflictapp.places import resources
from conflictapp.settings import Settings
from conflictapp.texts.words import Words, languages
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.form import labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.scrolled import Body

SCALES = (90, 100, 115, 130, 145, 160)


class SettingsDialog(QDialog):
    """Each change holds at once; `changed` carries the settings."""

    changed = Signal(object)

    def __init__(self, window: QWidget, settings: Settings, words: Words, look: Look, folder: Path) -> None:
        super().__init__(window)
        self._settings, self._words = settings, words
        self.setObjectName("settings")
        self.setWindowTitle(words.say("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look.px(560), look.px(560))
        outside = column(self, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        inside = Body()
        body = column(inside, 16, 20)
        body.addLayout(self._pick("language", words.say("Language of the window"), _names(), words.language))
        themes = [
            ("system", words.say("As the system")),
            ("light", words.say("Light")),
            ("dark", words.say("Dark")),
        ]
        body.addLayout(self._pick("theme", words.say("Theme"), themes, settings.theme))
        scales = [(str(each), f"{each}\u00a0%") for each in SCALES]
        body.addLayout(self._pick("scale", words.say("Size of the text"), scales, str(settings.scale), int))
        papers = [("a4", "A4"), ("letter", "Letter")]
        body.addLayout(self._pick("paper", words.say("Paper"), papers, settings.paper))
        moving = QCheckBox(words.say("Rows move smoothly when their order changes"))
        moving.setObjectName("settings.animations")
        moving.setChecked(settings.animations)
        moving.toggled.connect(lambda on: self._change("animations", on))
        body.addWidget(moving)
        where = label(str(folder), "caption", "settings.folder")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addLayout(labelled(words.say("Where your sessions are kept"), where))
        body.addLayout(labelled(words.say("Licences of the fonts and icons"), _licences(words)))
        scroll.setWidget(inside)
        outside.addWidget(scroll)
        outside.addLayout(self._make_end())

    def _make_end(self) -> QHBoxLayout:
        line = row(margins=12)
        line.addStretch(1)
        line.addWidget(button(self._words.say("Close"), "settings.close", self.close, "primary"))
        return line

    def _pick(
        self,
        name: str,
        title: str,
        options: list[tuple[str, str]],
        chosen: str,
        read: Callable[[str], object] = str,
    ) -> QHBoxLayout:
        choice = Choice(f"settings.{name}", title, options)
        choice.show_choice(chosen)
        choice.chosen.connect(lambda value: self._change(name, read(value)))
        line = row()
        line.addLayout(labelled(title, choice))
        return line

    def _change(self, name: str, value: object) -> None:
        self._settings = replace(self._settings, **{name: value})  # type: ignore[arg-type]  # a field of that name
        self.changed.emit(self._settings)


def _names() -> list[tuple[str, str]]:
    own = {"en": "English", "fr": "Français"}
    return [(code, own.get(code, code)) for code in languages()]


def _licences(words: Words) -> QPlainTextEdit:
    texts = [path.read_text(encoding="utf-8") for path in sorted((resources() / "licenses").glob("*.txt"))]
    shown = QPlainTextEdit("\n\n".join(texts))
    shown.setReadOnly(True)
    shown.setObjectName("settings.licences")
    shown.setAccessibleName(words.say("Licences of the fonts and icons"))
    shown.setMinimumHeight(160)
    return shown
