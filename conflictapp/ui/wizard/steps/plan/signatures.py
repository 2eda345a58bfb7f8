"""Who has signed: on paper with its day, or here on the screen."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.parts import Part
from conflictapp.domain.session import MEDIATOR, Signature
from conflictapp.texts.names import name_of
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.dates import DateField
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import UndoBar
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.widgets.signature_pad import SignaturePad, Strokes
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


class Signatures(Card):
    """A line for each one, with what was signed or the two ways to sign."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self._page = page
        self._desk, self._words, self._look, self._versions = desk, desk.words, desk.look, desk.versions
        words = self._words
        self.body.addWidget(label(words.say("Signatures"), "section"))
        how = words.say("On paper, or here on the screen. Anyone may refuse to sign, without a reason.")
        self.body.addWidget(label(how, "caption"))
        self._lines = column(spacing=8)
        self.body.addLayout(self._lines)
        self._undo = UndoBar("undo.agreement.signatures", words.say("Undo"), self._give_again)
        self.body.addWidget(self._undo)
        self._open = ""
        self._taken: tuple[int, Signature] | None = (
            None  # from which version, so that it comes back to no other
        )

    def show_session(self) -> None:
        """Show who has signed the text as it is now."""
        clear(self._lines)
        for person in self._desk.people():
            self._lines.addWidget(self._line(person.id, person.name, person))
        mediator = self._desk.session.mediator or self._words.say("The mediator")
        optional = self._words.say("{name} (optional)", name=mediator)
        self._lines.addWidget(self._line(MEDIATOR, optional, None))
        self._show_taken()

    def _line(self, identity: str, name: str, person: Person | None) -> QWidget:
        made = QWidget()
        outside = column(made, 6)
        line = row(spacing=10)
        if person is not None:
            line.addWidget(Avatar(self._look, person.initials, person.colour, person.name))
        said = column(spacing=0)
        said.addWidget(label(name, "label"))
        line.addLayout(said, 1)
        outside.addLayout(line)
        signature = self._signature_of(identity)
        if signature is not None:
            said.addWidget(label(self._signed(signature), "good", f"agreement.signed.{identity}"))
            self._add_corrections(line, identity, signature)
        elif agreement_exists(self._desk.session):
            self._add_ways(line, identity)
        if self._open == identity:
            outside.addWidget(self._day(signature) if signature else self._pad(identity, name))
        return made

    def _signature_of(self, identity: str) -> Signature | None:
        found = (each for each in self._desk.session.signatures if each.participant == identity)
        return next(found, None)

    def _add_ways(self, line: QHBoxLayout, identity: str) -> None:
        words = self._words
        paper = words.say("Signed on paper")
        line.addWidget(button(paper, f"agreement.paper.{identity}", lambda: self._sign(identity, None)))
        here = words.say("Sign here")
        line.addWidget(button(here, f"agreement.screen.{identity}", lambda: self._unfold(identity)))

    def _add_corrections(self, line: QHBoxLayout, identity: str, signature: Signature) -> None:
        if not self._versions.may_take_back(identity):
            return
        words = self._words
        if signature.strokes is None:
            other = words.say("Another day…")
            name = f"agreement.day.{identity}.open"
            line.addWidget(icon_button(self._look, "calendar", other, name, lambda: self._unfold(identity)))
        back = words.say("Take back")
        line.addWidget(button(back, f"agreement.unsign.{identity}", lambda: self._take_back(identity)))

    def _signed(self, signature: Signature) -> str:
        day = self._words.short_date(signature.signed_at)
        if signature.strokes:
            return self._words.say("✓ signed on screen, {day}", day=day)
        return self._words.say("✓ signed on paper, {day}", day=day)

    def _day(self, signature: Signature) -> QWidget:
        identity, made = signature.participant, QWidget()
        line = row(made, 8)
        spoken = self._words.say("Day of the signature")
        line.addWidget(label(spoken, "caption"))
        field = DateField(
            self._look, self._words, f"agreement.day.{identity}", spoken, self._desk.editor.today
        )
        field.show_moment(signature.signed_at[:10])
        line.addWidget(field)
        keep = button(
            self._words.say("That day"),
            f"agreement.day.{identity}.keep",
            lambda: self._sign_on(identity, field.moment()),
            "primary",
        )
        line.addWidget(keep)
        line.addStretch(1)
        return made

    def _pad(self, identity: str, name: str) -> QWidget:
        words, made = self._words, QWidget()
        inside = column(made, 6)
        pad = SignaturePad(
            self._look,
            f"agreement.pad.{identity}",
            words.say("Signature of {name}", name=name),
            words.say("Drawn with a pen, a finger or the mouse; who cannot draw here signs on paper."),
        )
        line = FlowLayout(spacing=8)
        back = icon_button(
            self._look, "undo", words.say("Take back the last stroke"), "agreement.pad.undo", pad.undo
        )
        again = icon_button(
            self._look, "redo", words.say("Draw that stroke again"), "agreement.pad.redo", pad.redo
        )
        anew = button(words.say("Start again"), "agreement.pad.clear", lambda: pad.show_strokes([]))
        keep = button(
            words.say("This is my signature"),
            "agreement.pad.keep",
            lambda: self._sign(identity, pad.strokes),
            "primary",
        )
        for each in (back, again, anew, keep):
            line.addWidget(each)

        def allow() -> None:
            again.setEnabled(pad.taken)
            for each in (back, anew, keep):
                each.setEnabled(bool(pad.strokes))

        self._page.esc_leaves(pad, lambda: self._unfold(identity))
        pad.drawn.connect(allow)
        allow()
        inside.addWidget(pad)
        inside.addLayout(line)
        return made

    def _unfold(self, identity: str) -> None:
        self._open = "" if self._open == identity else identity
        self._redraw()
        self._focus(f"agreement.pad.{identity}", f"agreement.day.{identity}", f"agreement.screen.{identity}")

    def _sign(self, identity: str, strokes: Strokes | None) -> None:
        self._open = ""
        self._versions.sign(identity, self._desk.editor.now(), strokes)
        self._redraw()
        self._focus(f"agreement.unsign.{identity}")

    def _sign_on(self, identity: str, day: str) -> None:
        if day:
            self._open = ""
            self._versions.sign(identity, day)
            self._redraw()
            self._focus(f"agreement.unsign.{identity}")

    def _take_back(self, identity: str) -> None:
        signature = self._signature_of(identity)
        if signature is not None:
            self._open, self._taken = "", (self._versions.planned().number, signature)
            self._versions.take_back(identity)
            self._redraw()
            self._focus(f"agreement.paper.{identity}")

    def _give_again(self) -> None:
        if self._taken is not None:
            _version, former = self._taken
            self._versions.sign(former.participant, former.signed_at, former.strokes)
            self._redraw()

    def _show_taken(self) -> None:
        words, session = self._words, self._desk.session
        if self._taken is not None and (
            self._signature_of(self._taken[1].participant)
            or self._versions.planned().number != self._taken[0]
        ):
            self._taken = None
        who = name_of(words, session, self._taken[1].participant) if self._taken else ""
        title = words.say("Signature of {name}", name=who)
        self._undo.tell(words.say("Removed: {title}", title=title) if who else "")

    def _redraw(self) -> None:
        self._page.note_change(frozenset({Part.SIGNATURES}), None)

    def _focus(self, *names: str) -> None:
        """Let the keyboard go on at the first of these controls that is there."""
        found = [each for name in names for each in self.findChildren(QWidget, name)[-1:]]
        if found:
            QTimer.singleShot(0, found[0], found[0].setFocus)  # once it is shown
            self._page.scroll_to(found[0].parentWidget() or found[0])
