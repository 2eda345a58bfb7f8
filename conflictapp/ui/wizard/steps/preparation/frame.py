"""The frame: confidentiality, the right to leave, the mediator's role, accepted one by one."""

from PySide6.QtWidgets import QCheckBox

from conflictapp.domain.edits.people import accept_frame
from conflictapp.texts.guidance import load_frame
from conflictapp.ui.widgets.boxes import Card, clear, column
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.nobody import nobody_yet
from conflictapp.ui.wizard.sheet import Sheet


class FrameSheet(Sheet):
    """What everyone can count on, and who accepts it."""

    def build(self) -> None:
        words, card = self.words, Card("mint", margins=20)
        frame = load_frame(words.language)
        card.body.addWidget(label(frame.intro))
        for point in frame.points:
            card.body.addWidget(label(point.title, "section"))
            card.body.addWidget(label(point.text))
        self.body.addWidget(card)
        self._nobody = nobody_yet(self)
        self.body.addWidget(self._nobody)
        self._accepted = Card()
        self._accepted.body.addWidget(label(words.say("Who accepts this frame"), "section"))
        self._checks = column(spacing=2)
        self._accepted.body.addLayout(self._checks)
        printed = with_icon(
            button(
                words.say("Agreement to mediate as a PDF…"),
                "preparation.frame.pdf",
                lambda: self.desk.output.save_frame(self.desk.session),
            ),
            self.look,
            "printer",
        )
        printed.setMaximumWidth(printed.sizeHint().width() + self.look.px(24))
        self._accepted.body.addWidget(printed)
        self.body.addWidget(self._accepted)
        self._shown: list[tuple[str, str]] = []

    def show_session(self) -> None:
        people = self.desk.people()
        self._nobody.setVisible(not people)
        self._accepted.setVisible(bool(people))
        if [(each.id, each.name) for each in people] != self._shown:
            self._shown = [(each.id, each.name) for each in people]
            clear(self._checks)
            self._boxes = {each.id: self._check(each.id, each.name) for each in people}
            for box in self._boxes.values():
                self._checks.addWidget(box)
        accepted = self.desk.session.preparation.frame_accepted_by
        for identity, box in self._boxes.items() if people else ():
            box.blockSignals(True)
            box.setChecked(identity in accepted)
            box.blockSignals(False)

    def _check(self, participant: str, name: str) -> QCheckBox:
        made = QCheckBox(self.words.say("{name} accepts the frame", name=name))
        made.setObjectName(f"preparation.frame.{participant}")
        made.toggled.connect(lambda on: self.desk.editor.do(None, accept_frame, participant, on))
        return made
