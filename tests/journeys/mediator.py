"""A mediator at the laptop: types, clicks, closes the lid and comes back, always through the window."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from conflictapp.domain.session import Session
from conflictapp.settings import Settings
from conflictapp.storage.repository import open_library
from conflictapp.ui.main_window import MainWindow
from tests.journeys.stories import Said, Story
from tests.ui.desks import type_keys

NOW = datetime(2026, 11, 23, 14, 0)  # noqa: DTZ001  the laptop's wall clock


class Mediator:
    """Works on one data folder in one language."""

    def __init__(self, bot: QtBot, folder: Path, language: str) -> None:
        self._bot, self._folder, self._language = bot, folder, language
        self.now = NOW
        self.window = self._open()

    @property
    def session(self) -> Session:
        assert self.window._open is not None
        return self.window._open.editor.session

    def lead(self, story: Story) -> None:
        """Everything from a new session to the plan."""
        self.click("library.new")
        for step in (self.prepare, self.hear_needs, self.gather, self.evaluate, self.choose, self.plan):
            step(story)

    def close_and_come_back(self) -> None:
        """Close the lid in the middle of a step; everything is there again, at the same step."""
        before = deepcopy(self.session)
        self.close()
        self.window = self._open()
        self.find("library.list").setFocus()
        self.press("library.list", Qt.Key.Key_Home)
        self.press("library.list", Qt.Key.Key_Return)
        assert self.session == before
        assert self.find(f"rail.step.{before.step}").isChecked()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()

    def prepare(self, story: Story) -> None:
        self.type("preparation.title", story.title)
        self.type("preparation.subject", story.subject)
        self.click(f"preparation.nature.{story.nature}")
        self.type("panel.note", story.private_note)
        self.click("preparation.section.people")
        for said in story.people:
            self.type("participants.new", said.name, enter=True)
        self.close_and_come_back()
        self.click("preparation.section.voices")
        for person, said in zip(self.people(), story.people, strict=True):
            self._hear_voice(person, said)
        self.click("preparation.section.frame")
        for person in self.people():
            self.tick(f"preparation.frame.{person}")
        self.click("preparation.section.rules")
        for rule in story.rules:
            self.type("preparation.rules.new", rule, enter=True)
        self.click("preparation.section.climate")
        for person in self.people():
            for condition in ("safety", "fairness", "trust"):
                self.press(f"climate.{person}.{condition}", Qt.Key.Key_6)
        self.next(1)

    def hear_needs(self, story: Story) -> None:
        for at, (person, said) in enumerate(zip(self.people(), story.people, strict=True)):
            self.click(f"needs.tabs.{person}")
            message = self._message_in_view()
            for field, text in zip(("behaviour", "effect", "feeling"), said.message, strict=True):
                self.type(f"needs.message.{message}.{field}", text)
            for need, _restated in said.needs:
                self.type(f"needs.new.{person}", need, enter=True)
            if at == 0:
                self.close_and_come_back()
            for need, (_text, restated) in zip(self._needs_of(person), said.needs, strict=True):
                self._restate(need, person, restated or said.restatement)
        self.click("needs.equation.draft")
        for person in self.people():
            self.tick(f"needs.equation.accept.{person}")
        self.next(2)

    def gather(self, story: Story) -> None:
        for at, idea in enumerate(story.ideas):
            self.type("ideas.new", idea, enter=True)
            if at == 1:
                self.close_and_come_back()
        assert [idea.text for idea in self.session.ideas] == list(story.ideas)
        self.next(3)

    def evaluate(self, story: Story) -> None:
        heat = self.find("evaluation.map")
        for at, (idea, fits) in enumerate(zip(self.ideas(), story.fits, strict=True)):
            for column, value in enumerate(fits, start=1):
                heat = self.find("evaluation.map")
                heat.setFocus()
                heat.choose(idea, column)
                self._bot.keyClicks(heat, str(value))
            if at == 1:
                self.close_and_come_back()
        QApplication.processEvents()
        if story.black_ball is not None:
            self._place_black_ball(*story.black_ball)
        self.next(4)

    def choose(self, story: Story) -> None:
        for at in story.chosen:
            self._combine(self.ideas()[at])
        self.type("choice.statement", story.statement)
        self.close_and_come_back()
        for need in self.session.needs:
            self.click(f"choice.need.{need.id}.met")
        for at, person in enumerate(self.people()):
            if story.objection is not None and story.objection[0] == at:
                self._object(person, story.objection[1])
            else:
                self._consent(person, story.people[at].hope)
        if story.objection is not None:
            self._improve(story)
        self.next(5)

    def plan(self, story: Story) -> None:
        for what, who, due, done_when in story.actions:
            self.type("plan.action.new", what, enter=True)
            key = f"plan.action.{self.session.plan.actions[-1].id}"
            self.click(f"{key}.open")
            for person in who:
                self.click(f"{key}.who.{self.people()[person]}")
            self.type(f"{key}.due", due)
            self.type(f"{key}.done_when", done_when)
        self.close_and_come_back()
        self.click("plan.section.obstacles")
        self.type("plan.obstacle.new", story.obstacle[0], enter=True)
        self.type("plan.obstacle.0.answer", story.obstacle[1])
        self.click("plan.section.follow_up")
        self.type("plan.review_at", "15/3/2027")
        self.type("plan.review_at.time", "10:00")
        self.type("plan.criteria.new", story.criterion, enter=True)
        self.type("plan.guarantor", story.people[0].name)

    def print_agreement(self, path: Path) -> bytes:
        """The PDF written where the dialog says."""
        self.click("plan.section.agreement")
        return self.save("agreement.pdf", path)

    def save(self, name: str, path: Path) -> bytes:
        """What a button writes where the dialog says."""
        with answering(path):
            self.click(name)
        return path.read_bytes()

    def next(self, step: int) -> None:
        self.click("wizard.next")
        if self.session.step != step:
            self.type("gate.reason", "We come back to it", enter=True)
        assert self.session.step == step

    def people(self) -> list[str]:
        return [each.id for each in self.session.participants]

    def ideas(self) -> list[str]:
        return [each.id for each in self.session.ideas]

    def find(self, name: str) -> Any:  # Any: the caller knows which control it named
        found = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert found, f"no visible control is named {name}"
        return found[-1]

    def click(self, name: str) -> None:
        self._bot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def wait_for(self, name: str) -> None:
        """Wait until a control can be used: some follow what is typed only once typing pauses."""
        late = monotonic() + 5
        while not self.find(name).isEnabled():
            assert monotonic() < late, name
            QApplication.processEvents()

    def tick(self, name: str) -> None:
        self.press(name, Qt.Key.Key_Space)

    def type(self, name: str, text: str, *, enter: bool = False) -> None:
        widget = self.find(name)
        widget.setFocus()
        type_keys(widget, text)
        if enter:
            self._bot.keyClick(widget, Qt.Key.Key_Return)
            QApplication.processEvents()

    def press(self, name: str, key: Qt.Key) -> None:
        self._bot.keyClick(self.find(name), key)
        QApplication.processEvents()

    def _open(self) -> MainWindow:
        repository = open_library(self._folder).repository
        settings = Settings(theme="light", animations=False)
        window = MainWindow(self._folder, repository, settings, self._language, lambda: self.now)
        self._bot.addWidget(window)
        window.show()
        QApplication.processEvents()
        return window

    def _hear_voice(self, person: str, said: Said) -> None:
        self.click(f"preparation.voices.{person}")
        for name, text in (("stake", said.stake), ("view", said.view), ("hope", said.hope)):
            self.type(f"preparation.voice.{name}", text)
        self.tick("preparation.voice.win_win")
        self.tick("preparation.voice.accepts_method")

    def _message_in_view(self) -> str:
        fields = [each.objectName() for each in self.window.findChildren(QWidget) if each.isVisible()]
        return next(each.split(".")[2] for each in fields if each.startswith("needs.message.m"))

    def _needs_of(self, person: str) -> list[str]:
        return [each.id for each in self.session.needs if each.participant == person]

    def _restate(self, need: str, speaker: str, text: str) -> None:
        listener = next(each for each in self.people() if each != speaker)
        self.type(f"needs.restatement.{need}.{listener}", text)
        self.click(f"needs.confirm.{need}.{listener}")

    def _place_black_ball(self, idea: int, person: int, reason: str) -> None:
        heat = self.find("evaluation.map")
        heat.choose(self.ideas()[idea], 1)
        QApplication.processEvents()
        self.click("evaluation.blackball")
        self.click(f"evaluation.blackball.who.{self.people()[person]}")
        self.type("evaluation.blackball.reason", reason)
        self.click("evaluation.blackball.place")
        assert [each.reason for each in self.session.black_balls] == [reason]

    def _combine(self, idea: str) -> None:
        menu = self.find("choice.combine").menu()
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if each.objectName() == f"choice.combine.{idea}").trigger()
        QApplication.processEvents()

    def _consent(self, person: str, words: str) -> None:
        self._answer(person, "full")
        self.type(f"choice.restatement.{person}", words)

    def _object(self, person: str, note: str) -> None:
        self._answer(person, "objection")
        self.type(f"choice.note.{person}", note)

    def _answer(self, person: str, level: str) -> None:
        name = f"choice.consent.{person}.{level}"
        if not any(each.isVisible() for each in self.window.findChildren(QWidget, name)):
            self.click(f"choice.change.{person}")
        self.click(name)

    def _improve(self, story: Story) -> None:
        assert story.objection is not None
        self.click("wizard.next")
        assert self.session.step == 4, "nobody passes the gate of consent"
        self.click("choice.change_decision")
        self._bot.keyClick(self.find("choice.statement"), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        self.type("choice.statement", " " + story.objection[2])
        for person in self.people():
            self._answer(person, "full")


@contextmanager
def answering(path: Path) -> Iterator[None]:
    """Answer the next question about where to save."""
    asked = QFileDialog.getSaveFileName
    QFileDialog.getSaveFileName = staticmethod(lambda *_args, **_kwargs: (str(path), ""))  # type: ignore[method-assign]
    try:
        yield
    finally:
        QFileDialog.getSaveFileName = asked  # type: ignore[method-assign]
