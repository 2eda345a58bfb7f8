"""What may get in the way, and the answer foreseen to each."""

from functools import partial

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.plan import add_obstacle, write_obstacle
from conflictapp.domain.removal import take_item
from conflictapp.texts.guidance import load_guidance
from conflictapp.texts.names import short
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.buttons import button, icon_button
from conflictapp.ui.widgets.fields import LineField, LongLine
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.wizard.sheet import Sheet

PLACE = "plan.obstacles"


class ObstaclesSheet(Sheet):
    """“What if…” and “then…”, side by side, with prompts to think of them."""

    def build(self) -> None:
        words, card = self.words, Card()
        card.body.addWidget(label(words.say("What if…? What then?"), "section"))
        self._lines = column(spacing=8)
        card.body.addLayout(self._lines)
        card.body.addWidget(self.page.undo_bar(PLACE))
        self._new = LineField(
            "plan.obstacle.new",
            words.say("New obstacle"),
            placeholder=words.say("What may get in the way, then Enter"),
        )
        self.desk.drafts.follow(self._new)
        self._new.entered.connect(self._add)
        card.body.addWidget(self._new)
        self.body.addWidget(card)
        prompts = Card("mint")
        prompts.body.addWidget(label(words.say("To think of them"), "section"))
        self._question = label("", "body", "plan.obstacle.question")
        flow = FlowLayout(spacing=8)
        for number, prompt in enumerate(load_guidance(words.language, 5).obstacle_prompts):
            flow.addWidget(
                button(
                    prompt.name,
                    f"plan.obstacle.prompt.{number}",
                    partial(self._ask, prompt.question),
                    "add",
                )
            )
        prompts.body.addLayout(flow)
        prompts.body.addWidget(self._question)
        self.body.addWidget(prompts)
        self._fields: list[tuple[LongLine, LongLine]] = []

    def show_session(self) -> None:
        obstacles = self.desk.session.plan.obstacles
        if len(obstacles) != len(self._fields):
            clear(self._lines)
            self._fields = []
            for at in range(len(obstacles)):
                self._lines.addWidget(self._line(at))
        for (text, answer), obstacle in zip(self._fields, obstacles, strict=True):
            text.show_text(obstacle.text)
            answer.show_text(obstacle.answer)

    def _line(self, at: int) -> QWidget:
        words, made = self.words, QWidget()
        inside = row(made, 4)
        text = LongLine(f"plan.obstacle.{at}.text", words.say("What if"), placeholder=words.say("What if…"))
        answer = LongLine(f"plan.obstacle.{at}.answer", words.say("Then"), placeholder=words.say("Then we…"))
        text.typed.connect(lambda typed: self.typed(write_obstacle, at, "text", typed))
        answer.typed.connect(lambda typed: self.typed(write_obstacle, at, "answer", typed))
        sides = SideBySide(self.look.px(420), 8)
        sides.add(text)
        sides.add(answer)
        inside.addWidget(sides, 1)
        inside.addWidget(
            icon_button(
                self.look,
                "x",
                words.say("Remove this obstacle"),
                f"plan.obstacle.{at}.remove",
                lambda: self._remove(at),
            )
        )
        self._fields.append((text, answer))
        return made

    def _ask(self, question: str) -> None:
        self._question.setText(question)
        self._new.setFocus()

    def _add(self) -> None:
        text = self._new.text().strip()
        if text:
            self._new.clear()
            self.desk.editor.do(None, add_obstacle, text)
            self._fields[-1][1].setFocus()

    def _remove(self, at: int) -> None:
        obstacles = self.desk.session.plan.obstacles
        self.desk.editor.keep_removed(PLACE, short(obstacles[at].text), take_item(obstacles, at))
