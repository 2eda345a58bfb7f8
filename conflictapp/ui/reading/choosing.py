"""Which agreements participants may read while they have the laptop."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from conflictapp.texts.words import Words
from conflictapp.ui.reading.column import ReadingColumn
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.cover import Cover
from conflictapp.ui.widgets.labels import label


class _WholeRow(QCheckBox):
    """A box that a click anywhere beside its words checks too."""

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)


class ChooseAgreements(Cover):
    """`begun` carries the ids of those chosen; `offered` are ids with what each is called."""

    begun = Signal(object)

    def __init__(
        self,
        window: QWidget,
        words: Words,
        look: Look,
        offered: Sequence[tuple[str, str]],
        chosen: Sequence[str],
    ) -> None:
        super().__init__(
            window, look, "handing", words.say("Hand the laptop over"), words.say("Keep the laptop")
        )
        page = ReadingColumn(look, "handing.page")
        inside = page.inside
        inside.addWidget(label(words.say("Which agreements may be read?"), "question"))
        inside.addWidget(
            label(
                words.say(
                    "They fill the screen, and nothing else can be opened. Each person can mark what they have done."
                    " To leave, hold the button at the top for two seconds."
                ),
                "subtitle",
            )
        )
        self._boxes: dict[str, QCheckBox] = {}
        for identity, title in offered:
            box = _WholeRow(title.replace("&", "&&"))
            box.setObjectName(f"handing.agreement.{identity}")
            box.setChecked(identity in chosen)
            box.toggled.connect(self._show_ready)
            self._boxes[identity] = box
            box.setMinimumHeight(look.px(40))
            inside.addWidget(box)
        if not offered:
            none = words.say(
                "There is no agreement yet. Once everyone has consented to one, it can be read here."
            )
            inside.addWidget(label(none, "body", "handing.none"))
        self._begin = button(words.say("Begin"), "handing.begin", self._go, "primary")
        line = row()
        line.addWidget(self._begin)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(1)
        self.body.addWidget(page, 1)
        self._show_ready()

    def open(self) -> None:
        super().open()
        if self._begin.isEnabled():
            self._begin.setFocus()

    def _chosen(self) -> list[str]:
        return [each for each, box in self._boxes.items() if box.isChecked()]

    def _show_ready(self) -> None:
        self._begin.setEnabled(bool(self._chosen()))

    def _go(self) -> None:
        chosen = self._chosen()
        self.leave()
        self.begun.emit(chosen)
