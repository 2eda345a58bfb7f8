"""The coach at work: what is typed and pressed before the picture is taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from conflictapp.ui.main_window import MainWindow
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.wizard.coaching import Coaching
from tests.ui.desks import type_keys

FEELING = "needs.message.{message}.feeling"
SAID = {
    FEELING: {"fr": "fatiguée, mise de côté", "en": "tired, I feel ignored"},
    "ideas.new": {"fr": "C’est ridicule", "en": "That is a stupid idea"},
    "needs.new.{person}": {
        "fr": "J’ai besoin que tu ranges l’atelier",
        "en": "I need you to tidy the workshop",
    },
}

Act = Callable[[MainWindow, str], None]


def remark(name: str) -> Act:
    """A remark under a field."""
    return lambda window, language: _type(window, name, SAID[name][language])


def reason(name: str) -> Act:
    """Its reason, opened."""

    def act(window: MainWindow, language: str) -> None:
        remark(name)(window, language)
        _press(window, f"{_named(window, name)}.coach.why")

    return act


def words(name: str) -> Act:
    """The words a field offers."""

    def act(window: MainWindow, _language: str) -> None:
        QApplication.processEvents()
        _press(window, f"{_named(window, name)}.words")

    return act


def _type(window: MainWindow, name: str, text: str) -> None:
    field = window.findChild(QWidget, _named(window, name))
    assert isinstance(field, LineField | TextField)
    field.setFocus()
    field.selectAll()
    type_keys(field, text)
    field.findChild(Coaching)._read()
    around = window.findChild(QScrollArea, f"page.{window._open.editor.session.step}.scroll")
    QApplication.processEvents()
    around.ensureWidgetVisible(window.findChild(QWidget, f"{field.objectName()}.coach"), 0, 40)


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    button.click()


def _named(window: MainWindow, name: str) -> str:
    assert window._open is not None
    session = window._open.editor.session
    return name.format(message=session.messages[0].id, person=session.participants[0].id)
