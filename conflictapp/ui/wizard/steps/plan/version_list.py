"""The versions of the agreement: when each was made, who signed it, which one holds."""

from functools import partial

from PySide6.QtWidgets import QWidget

from conflictapp.domain.agreement import Version
from conflictapp.texts.versions import version_name, version_state
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.steps.plan.compare import Compare


class VersionList(Card):
    """A line for each version, the latest first, and the way to compare two; hidden before the first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="agreement.versions")
        self._desk, words = desk, desk.words
        head = row()
        head.addWidget(label(words.say("Versions"), "section"), 1)
        self._compare = button(words.say("Compare…"), "agreement.compare", self._open_comparison)
        head.addWidget(with_icon(self._compare, desk.look, "compare"))
        self.body.addLayout(head)
        self._lines = column(spacing=4)
        self.body.addLayout(self._lines)
        desk.versions.changed.connect(self.show_session)

    def show_session(self) -> None:
        """Show the versions there are."""
        versions = self._desk.versions
        self.setVisible(bool(versions.all))
        self._compare.setVisible(len(versions.all) + versions.changed_since > 1)
        clear(self._lines)
        for version in reversed(versions.all):
            self._lines.addWidget(self._line(version))

    def _line(self, version: Version) -> QWidget:
        desk, words, made = self._desk, self._desk.words, QWidget()
        line = row(made, 10)
        said = column(spacing=0)
        name = f"agreement.version.{version.number}"
        said.addWidget(label(version_name(words, version), "label"))
        said.addWidget(label(version_state(words, desk.versions.all, version), "caption", f"{name}.state"))
        line.addLayout(said, 1)
        see = button(words.say("See"), name, partial(desk.output.preview_agreement, desk.versions, version))
        see.setAccessibleName(words.say("See version {number}", number=version.number))
        line.addWidget(with_icon(see, desk.look, "eye"))
        return made

    def _open_comparison(self) -> None:
        Compare(self.window(), self._desk).open()
