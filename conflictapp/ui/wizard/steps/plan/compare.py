"""Two versions of the agreement side by side in one text: what was taken out, and what was put in."""

from PySide6.QtWidgets import QFrame, QWidget

from conflictapp.domain.difference import Change, difference
from conflictapp.texts.versions import version_name
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.cover import Cover
from conflictapp.ui.widgets.difference_view import DifferenceView, Kind, Run
from conflictapp.ui.widgets.labels import short_label
from conflictapp.ui.widgets.wheel import DropDown
from conflictapp.ui.wizard.desk import Desk

_KINDS = {Change.SAME: Kind.SAME, Change.REMOVED: Kind.REMOVED, Change.ADDED: Kind.ADDED}


class Compare(Cover):
    """Two lists to choose from, and the text between the two."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        words, look = desk.words, desk.look
        title = words.say("What changed between two versions")
        super().__init__(window, look, "compare", title, words.say("Close the comparison"))
        self._texts = [(version_name(words, each), each.text) for each in desk.versions.all]
        if desk.versions.changed_since:
            self._texts.append((words.say("As it is now"), desk.versions.text()))
        last = len(self._texts) - 1
        self._old = self._pick("compare.old", words.say("Before"), last - 1)
        self._new = self._pick("compare.new", words.say("After"), last)
        chosen = QFrame()
        chosen.setProperty("role", "bar")
        line = row(chosen, 10)
        line.setContentsMargins(20, 8, 20, 8)
        for text, pick in ((words.say("Before"), self._old), (words.say("After"), self._new)):
            line.addWidget(short_label(text, "label"))
            line.addWidget(pick)
        line.addStretch(1)
        line.addWidget(short_label(words.say("− taken out"), "objection"))
        line.addWidget(short_label(words.say("+ put in"), "good"))
        self._view = DifferenceView(look, "compare.text", title)
        self.body.addWidget(chosen)
        self.body.addWidget(self._view, 1)
        self._none = words.say("Both say the same.")
        self._show()

    def open(self) -> None:
        """Cover the window with the text, ready to be read with the keyboard, from the first change on."""
        super().open()
        self._view.setFocus()

    def _pick(self, name: str, spoken: str, index: int) -> DropDown:
        made = DropDown()
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        made.addItems([title for title, _text in self._texts])
        made.setCurrentIndex(index)
        made.currentIndexChanged.connect(self._show)
        return made

    def _show(self) -> None:
        old, new = self._texts[self._old.currentIndex()][1], self._texts[self._new.currentIndex()][1]
        lines = [
            (_KINDS[line.change], [Run(piece.text, marked=piece.changed) for piece in line.pieces])
            for line in difference(old, new)
        ]
        self._view.show_lines(lines, "" if old != new else self._none)
