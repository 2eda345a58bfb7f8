"""The agreement: read it once more, put it on paper, and note who has signed."""

from functools import partial

from PySide6.QtWidgets import QWidget

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.edits.plan import sign
from conflictapp.domain.session import MEDIATOR, Signature
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.widgets.signature_pad import SignaturePad, Strokes
from conflictapp.ui.wizard.sheet import Sheet


class AgreementSheet(Sheet):
    """The decision, the documents and the signatures."""

    def build(self) -> None:
        words = self.words
        decision = Card("mint", margins=20)
        decision.body.addWidget(label(words.say("Our decision"), "label"))
        self._statement = label("", "big", "agreement.statement")
        decision.body.addWidget(self._statement)
        self.body.addWidget(decision)
        self._draft = Notice(
            words.say("Not everyone has consented yet: what you print is marked as a draft."),
            "agreement.draft",
        )
        self.body.addWidget(self._draft)
        self.body.addWidget(self._make_documents())
        self._signatures = Card()
        self._signatures.body.addWidget(label(words.say("Signatures"), "section"))
        self._signatures.body.addWidget(
            label(
                words.say("On paper, or here on the screen. Anyone may refuse to sign, without a reason."),
                "caption",
            )
        )
        self._lines = column(spacing=8)
        self._signatures.body.addLayout(self._lines)
        self.body.addWidget(self._signatures)
        self._pad_of = ""

    def show_session(self) -> None:
        session = self.desk.session
        self._statement.setText(session.decision.statement or self.words.say("No statement yet."))
        self._draft.setVisible(not agreement_exists(session))
        clear(self._lines)
        for person in self.desk.people():
            self._lines.addWidget(self._line(person.id, person.name, person))
        mediator = session.mediator or self.words.say("The mediator")
        self._lines.addWidget(self._line(MEDIATOR, self.words.say("{name} (optional)", name=mediator), None))

    def _make_documents(self) -> Card:
        words, output, card = self.words, self.desk.output, Card()
        card.body.addWidget(label(words.say("On paper and in the calendar"), "section"))
        flow = FlowLayout(spacing=10)
        for name, text, picture, write, kind in (
            ("agreement.pdf", words.say("Agreement as a PDF…"), "file", output.save_agreement, "primary"),
            ("agreement.print", words.say("Print…"), "printer", output.print_agreement, "plain"),
            (
                "agreement.copies",
                words.say("A copy for each participant…"),
                "users",
                output.save_copies,
                "plain",
            ),
            (
                "agreement.calendar",
                words.say("Dates for a calendar…"),
                "calendar",
                output.save_calendar,
                "plain",
            ),
        ):
            made = button(text, name, partial(write, self.desk.session), kind)
            flow.addWidget(with_icon(made, self.look, picture, "on_accent" if kind == "primary" else "ink"))
        card.body.addLayout(flow)
        return card

    def _line(self, identity: str, name: str, person: Person | None) -> QWidget:
        words, made = self.words, QWidget()
        outside = column(made, 6)
        line = row(spacing=10)
        if person is not None:
            line.addWidget(Avatar(self.look, person.initials, person.colour, person.name))
        line.addWidget(label(name, "label"), 1)
        signature = next(
            (each for each in self.desk.session.signatures if each.participant == identity), None
        )
        if signature is not None:
            line.addWidget(label(self._signed(signature), "good"), 1)
            line.addWidget(
                button(
                    words.say("Take back"), f"agreement.unsign.{identity}", lambda: self._sign(identity, None)
                )
            )
        else:
            paper = button(
                words.say("Signed on paper"),
                f"agreement.paper.{identity}",
                lambda: self._sign(identity, None, ""),
            )
            screen = button(
                words.say("Sign here"), f"agreement.screen.{identity}", lambda: self._open_pad(identity)
            )
            line.addWidget(paper)
            line.addWidget(screen)
        outside.addLayout(line)
        if signature is None and self._pad_of == identity:
            outside.addWidget(self._pad(identity, name))
        return made

    def _signed(self, signature: Signature) -> str:
        day = self.words.date(signature.signed_at)
        if signature.strokes:
            return self.words.say("✓ signed on screen, {day}", day=day)
        return self.words.say("✓ signed on paper, {day}", day=day)

    def _pad(self, identity: str, name: str) -> QWidget:
        words, made = self.words, QWidget()
        inside = column(made, 6)
        pad = SignaturePad(
            self.look, f"agreement.pad.{identity}", words.say("Signature of {name}", name=name)
        )
        inside.addWidget(pad)
        line = row(spacing=8)
        line.addStretch(1)
        line.addWidget(button(words.say("Start again"), "agreement.pad.clear", lambda: pad.show_strokes([])))
        line.addWidget(
            button(
                words.say("This is my signature"),
                "agreement.pad.keep",
                lambda: self._keep(identity, pad.strokes),
                "primary",
            )
        )
        inside.addLayout(line)
        return made

    def _open_pad(self, identity: str) -> None:
        self._pad_of = "" if self._pad_of == identity else identity
        self.show_session()

    def _keep(self, identity: str, strokes: Strokes) -> None:
        if strokes:
            self._pad_of = ""
            self._sign(identity, strokes, "")

    def _sign(self, identity: str, strokes: Strokes | None, at: str | None = None) -> None:
        moment = self.desk.editor.now() if at is not None else ""
        self.desk.editor.do(None, sign, identity, moment, strokes)
