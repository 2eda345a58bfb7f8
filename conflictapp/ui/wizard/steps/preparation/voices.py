"""Each one's voice: what they look for, how they see it, what they wish, and that they accept the method."""

from PySide6.QtWidgets import QCheckBox

from conflictapp.domain.edits.people import voice_of, write_voice
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.fields import TextField
from conflictapp.ui.widgets.form import SideBySide, labelled
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import PeopleTabs
from conflictapp.ui.wizard.nobody import nobody_yet
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.preparation.method import MethodSheet

_KEY = "preparation.voice"


class VoicesSheet(Sheet):
    """One person at a time, each view beside the others and none of them the truth."""

    def build(self) -> None:
        self._nobody = nobody_yet(self)
        self.body.addWidget(self._nobody)
        self._tabs = PeopleTabs(self.look, "preparation.voices")
        self._tabs.chosen.connect(self._choose)
        self._tabs.entered.connect(self._let_speak)
        self.body.addWidget(self._tabs)
        self.body.addWidget(self._make_voice())
        self._method = MethodSheet(self.words)
        self._method.hide()
        self.page.esc_leaves(self._method, self._method.hide)
        self.body.addWidget(self._method)
        self._others = label("", "caption", "preparation.views")
        self.body.addWidget(self._others)

    def _make_voice(self) -> Card:
        words = self.words
        self._card = Card()
        self._card.body.setSpacing(12)
        self._add_texts(self._card)
        self._checks = {
            "win_win": self._check("win_win", words.say("I wish an outcome where nobody loses")),
            "accepts_method": self._check(
                "accepts_method", words.say("The method was explained to me and I accept it")
            ),
        }
        for check in self._checks.values():
            self._card.body.addWidget(check)
        explain = button(words.say("Explain the method"), "preparation.method", self._toggle_method)
        with_icon(explain, self.look, "help")
        explain.setMaximumWidth(explain.sizeHint().width() + self.look.px(24))
        self._card.body.addWidget(explain)
        return self._card

    def _add_texts(self, card: Card) -> None:
        words = self.words
        self._texts = {
            "stake": self._text("stake", words.say("What brings me here, what I look for"), 2),
            "view": self._text("view", words.say("How I see the situation"), 2),
            "hope": self._text("hope", words.say("A good outcome for everyone would be…"), 2),
        }
        titled = {each: labelled(text.accessibleName(), text) for each, text in self._texts.items()}
        sides = SideBySide(self.look.px(560))
        sides.add(titled["stake"])
        sides.add(titled["view"])
        card.body.addWidget(sides)
        card.body.addLayout(titled["hope"])

    def show_session(self) -> None:
        people = self.desk.people()
        for widget in (self._tabs, self._card, self._others):
            widget.setVisible(bool(people))
        self._nobody.setVisible(not people)
        if not people:
            return
        current = self._current()
        self._tabs.show_people(people, current)
        voice = voice_of(self.desk.session, current)
        for field, text in self._texts.items():
            text.show_text(getattr(voice, field))
        for field, check in self._checks.items():
            check.blockSignals(True)
            check.setChecked(getattr(voice, field))
            check.blockSignals(False)
        self._show_others(current)

    def _current(self) -> str:
        ids = [each.id for each in self.desk.session.participants]
        kept = self.desk.memory.get(_KEY, "")
        return kept if kept in ids else ids[0]

    def _choose(self, participant: str) -> None:
        self.desk.memory[_KEY] = participant
        self.show_session()

    def _let_speak(self) -> None:
        self._texts["stake"].setFocus()

    def _text(self, field: str, spoken: str, lines: int) -> TextField:
        made = TextField(f"preparation.voice.{field}", spoken, lines=lines)
        made.typed.connect(lambda text: self.typed(write_voice, self._current(), field, text))
        return made

    def _check(self, field: str, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setObjectName(f"preparation.voice.{field}")
        made.toggled.connect(lambda on: self.desk.editor.do(None, write_voice, self._current(), field, on))
        return made

    def _toggle_method(self) -> None:
        self._method.setVisible(self._method.isHidden())
        if self._method.isVisible():
            self.page.scroll_to(self._method)

    def _show_others(self, current: str) -> None:
        lines = []
        for person in self.desk.people():
            view = voice_of(self.desk.session, person.id).view.strip()
            if view and person.id != current:
                lines.append(f"{person.name} · {self.words.quote(view)}")
        self._others.setText("\n".join([self.words.say("How the others see it:"), *lines]) if lines else "")
