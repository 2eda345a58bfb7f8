"""The I-messages of one person: the facts, the effect, the feeling (Gordon's confrontive I-message)."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conflictapp.coach.inventory import feelings
from conflictapp.coach.remark import Field
from conflictapp.domain.edits.needs import add_message, write_message
from conflictapp.domain.fields import Kind
from conflictapp.domain.session import Message
from conflictapp.texts.names import short
from conflictapp.ui.widgets.abreast import Abreast
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.form import labelled
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.coaching import Coaching
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.word_choice import WordChoice

PLACE = "needs.messages"
PARTS = ("behaviour", "effect", "feeling")
BAR = 5


class MessagesCard(Card):
    """Three fields a message, with the speaker's colour along the card."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__(name="needs.messages")
        self._desk, self._page = desk, page
        self._colour = QColor()
        self._speaker = ""
        self._shown: list[str] = []
        self._fields: dict[tuple[str, str], TextField] = {}
        self._lines = column(spacing=12)
        self.body.setContentsMargins(20, 16, 16, 14)
        self.body.addLayout(self._lines)
        self.body.addWidget(page.undo_bar(PLACE, self._place))
        line = row()
        self._another = button(desk.words.say("+ Another message"), "needs.message.another", self._add, "add")
        line.addWidget(self._another)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_person(self, person: Person) -> None:
        """Show the messages of one person; an empty one waits when there is none."""
        own = [each for each in self._desk.session.messages if each.participant == person.id]
        self._another.setVisible(bool(own))
        if not own:
            own = [self._waiting(person.id)]
        ids = [each.id for each in own]
        if (person.id, ids) != (self._speaker, self._shown):
            self._speaker, self._shown, self._colour = person.id, ids, person.colour
            self._rebuild(own)
        for message in own:
            for part in PARTS:
                self._fields[(message.id, part)].show_text(getattr(message, part))
        self.update()

    def first_field(self) -> QWidget | None:
        """Where the speaker begins."""
        return self._fields[(self._shown[0], PARTS[0])] if self._shown else None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        whole, strip = QPainterPath(), QPainterPath()
        look = self._desk.look
        whole.addRoundedRect(QRectF(self.rect()), look.px(12), look.px(12))
        strip.addRect(QRectF(0, 0, look.px(BAR), self.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole & strip, self._colour)
        painter.end()

    def _waiting(self, person: str) -> Message:
        """The message that the first keystroke will make; its id stays the same while it waits."""
        key = f"needs.waiting.{person}"
        identity = self._desk.memory.setdefault(key, self._desk.editor.new_id("m"))
        return Message(identity, person)

    def _rebuild(self, messages: list[Message]) -> None:
        clear(self._lines)
        self._fields = {}
        for message in messages:
            self._lines.addWidget(self._line(message.id))

    def _line(self, message: str) -> QWidget:
        words, made = self._desk.words, QWidget()
        inside = row(made, 6)
        sides = Abreast(self._desk.look.px(560))
        for part, title, hint in (
            ("behaviour", words.say("When…"), words.say("the facts")),
            ("effect", words.say("the effect on me…"), words.say("what it costs or prevents")),
            ("feeling", words.say("and I feel…"), words.say("a feeling, not a judgement")),
        ):
            field = TextField(f"needs.message.{message}.{part}", f"{title} {hint}", lines=3)
            field.setPlaceholderText(hint)
            field.typed.connect(lambda text, key=part: self._write(message, key, text))
            self._fields[(message, part)] = field
            self._add_column(sides, labelled(title, field), field, Field(part))
        inside.addWidget(sides, 1)
        remove = icon_button(
            self._desk.look,
            "x",
            words.say("Remove this message"),
            f"needs.message.{message}.remove",
            lambda: self._remove(message),
        )
        inside.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _add_column(self, sides: Abreast, inside: QVBoxLayout, field: TextField, part: Field) -> None:
        holder = QWidget()
        holder.setLayout(inside)
        sides.add(holder)
        coaching = Coaching(self._desk, field, part, lambda card: sides.put_below(holder, card))
        if part is Field.FEELING:
            title = self._desk.words.say("Words for a feeling")
            choice = WordChoice(self._desk, self._page, field, coaching, title, feelings)
            inside.addWidget(choice.button("heart"), 0, Qt.AlignmentFlag.AlignLeft)

    def _write(self, message: str, part: str, text: str) -> None:
        editor = self._desk.editor
        if not any(each.id == message for each in self._desk.session.messages):
            editor.do(self._page, add_message, message, self._speaker)
            self._another.show()
        editor.do(self._page, write_message, message, part, text)

    def _add(self) -> None:
        identity = self._desk.editor.new_id("m")
        self._desk.editor.do(None, add_message, identity, self._speaker)
        self._fields[(identity, PARTS[0])].setFocus()

    def _place(self) -> str:
        return f"{PLACE}.{self._speaker}"

    def _remove(self, message: str) -> None:
        found = next((each for each in self._desk.session.messages if each.id == message), None)
        if found is not None:
            self._desk.memory.pop(f"needs.waiting.{self._speaker}", None)
            title = short(found.behaviour or found.effect or found.feeling)
            self._desk.editor.remove(
                self._place(), title or self._desk.words.say("a message"), Kind.MESSAGE, message
            )
