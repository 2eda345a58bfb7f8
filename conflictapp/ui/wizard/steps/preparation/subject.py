"""What it is about: title, subject, between whom, needs or values, where and when."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QPushButton

from conflictapp.domain.edits.details import name_nature, write_detail, write_subject
from conflictapp.domain.session import Language, Nature, Scope
from conflictapp.texts.guidance import load_guidance
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.choice import Choice
from conflictapp.ui.widgets.dates import DateField
from conflictapp.ui.widgets.fields import LineField, TextField
from conflictapp.ui.widgets.form import SideBySide, labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.sheet import Sheet

LONGEST_MINUTES = 1440


class SubjectSheet(Sheet):
    """The subject in one neutral sentence, and what frames it."""

    def build(self) -> None:
        self.body.addWidget(self._make_subject())
        self.body.addWidget(self._make_nature())
        self.body.addWidget(self._make_meeting())

    def show_session(self) -> None:
        session, preparation = self.desk.session, self.desk.session.preparation
        self._title.show_text(session.title)
        self._subject.show_text(preparation.subject)
        self._scope.show_choice(session.scope)
        self._language.show_choice(session.language)
        self._nature.show_choice(preparation.nature)
        self._show_roads(preparation.nature)
        self._mediator.show_text(session.mediator)
        self._place.show_text(session.place)
        self._starts.show_moment(session.starts_at)
        self._minutes.show_text(str(session.minutes or ""))

    def _make_subject(self) -> Card:
        words, card = self.words, Card()
        self._title = LineField(
            "preparation.title",
            words.say("Title"),
            placeholder=words.say("A few words to find this session again"),
        )
        self._title.typed.connect(lambda text: self.typed(write_detail, "title", text))
        card.body.addLayout(labelled(words.say("Title"), self._title))
        self._subject = TextField(
            "preparation.subject",
            words.say("Subject"),
            placeholder=words.say("For example: how we share the workshop on Saturdays"),
        )
        self._subject.typed.connect(lambda text: self.typed(write_subject, text))
        card.body.addLayout(
            labelled(
                words.say("The subject, in one neutral sentence"),
                self._subject,
                words.say("A sentence that everyone here could have written: no culprit, no solution."),
            )
        )
        self._scope = Choice("preparation.scope", words.say("Scope"), self.options(Scope))
        self._scope.chosen.connect(lambda value: self.typed(write_detail, "scope", Scope(value)))
        self._language = Choice("preparation.language", words.say("Language"), self.options(Language))
        self._language.chosen.connect(lambda value: self.typed(write_detail, "language", Language(value)))
        line = SideBySide(self.look.px(620))
        line.add(labelled(words.say("Between whom"), self._scope))
        line.add(labelled(words.say("Language of the documents"), self._language))
        card.body.addWidget(line)
        return card

    def _make_nature(self) -> Card:
        words, card = self.words, Card()
        self._nature = Choice(
            "preparation.nature", words.say("Nature of the conflict"), self.options(Nature), can_be_empty=True
        )
        self._nature.chosen.connect(self._choose_nature)
        card.body.addLayout(
            labelled(
                words.say("Needs or values?"),
                self._nature,
                words.say("The question that tells: “What does it cost you, concretely?”"),
            )
        )
        self._roads = Card("notice", "preparation.roads", 14, 6)
        self._roads.body.addWidget(
            label(
                words.say(
                    "This method works on needs that have a concrete effect. When values collide, other roads"
                    " often lead further. You can go on all the same."
                )
            )
        )
        for road in load_guidance(words.language, 0).values_roads:
            self._roads.body.addWidget(label(f"• {road.title} – {road.text}"))
        card.body.addWidget(self._roads)
        return card

    def _make_meeting(self) -> Card:
        words, card = self.words, Card()
        card.body.addWidget(label(words.say("When and where we meet"), "section"))
        when = SideBySide(self.look.px(560))
        when.add(labelled(words.say("Date and time"), self._make_start()), 2)
        when.add(labelled(words.say("Length in minutes"), self._make_length()), 1)
        card.body.addWidget(when)
        self._place = self._detail("place", words.say("Place"))
        self._mediator = self._detail("mediator", words.say("Mediation led by"))
        where = SideBySide(self.look.px(560))
        where.add(labelled(words.say("Place"), self._place))
        where.add(labelled(words.say("Mediation led by"), self._mediator))
        card.body.addWidget(where)
        card.body.addWidget(self._make_invitation())
        return card

    def _make_start(self) -> DateField:
        words, today = self.words, self.desk.editor.today
        self._starts = DateField(
            self.look, words, "preparation.starts_at", words.say("Date"), today, with_time=True
        )
        self._starts.typed.connect(lambda moment: self.typed(write_detail, "starts_at", moment))
        return self._starts

    def _make_length(self) -> LineField:
        self._minutes = LineField("preparation.minutes", self.words.say("Length in minutes"))
        digits = QIntValidator(1, LONGEST_MINUTES, self._minutes)
        plain = QLocale.c()
        plain.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)  # int() reads no space or comma
        digits.setLocale(plain)
        self._minutes.setValidator(digits)
        self._minutes.typed.connect(self._write_length)
        return self._minutes

    def _write_length(self, text: str) -> None:
        if not text or self._minutes.hasAcceptableInput():
            self.typed(write_detail, "minutes", int(text) if text else None)

    def _detail(self, field: str, spoken: str) -> LineField:
        made = LineField(f"preparation.{field}", spoken)
        made.typed.connect(lambda text: self.typed(write_detail, field, text))
        return made

    def _make_invitation(self) -> QPushButton:
        made = button(
            self.words.say("Invitation for a calendar…"),
            "preparation.invitation",
            lambda: self.desk.output.save_invitation(self.desk.session),
        )
        with_icon(made, self.look, "calendar")
        made.setMaximumWidth(made.sizeHint().width() + self.look.px(24))
        return made

    def _choose_nature(self, value: str) -> None:
        nature = Nature(value) if value else None
        self.typed(name_nature, nature)
        self._show_roads(nature)

    def _show_roads(self, nature: Nature | None) -> None:
        self._roads.setVisible(nature in (Nature.VALUES, Nature.BOTH))
