"""Says what a change makes of the agreement, above the fields that would change it."""

from conflictapp.texts.versions import next_version
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.wizard.desk import Desk


class VersionNotice(Notice):
    """One sentence, kept true while people type; nothing before the first version."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name=name)
        self._desk = desk
        desk.versions.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say what holds now."""
        versions = self._desk.versions
        self.tell(next_version(self._desk.words, versions.all, changed=versions.changed_since))
