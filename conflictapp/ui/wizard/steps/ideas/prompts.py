"""A question that unblocks, one at a time."""

from collections.abc import Callable

from conflictapp.texts.guidance import load_guidance
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.labels import label


class Prompts(Card):
    """The question in view, and another."""

    def __init__(self, words: Words, then: Callable[[], object]) -> None:
        super().__init__("mint", "ideas.prompts", 12)
        self._prompts, self._at, self._then = load_guidance(words.language, 2).prompts, 0, then
        line = row(spacing=10)
        self._words = label(self._prompts[0], name="ideas.prompt")
        line.addWidget(self._words, 1)
        line.addWidget(button(words.say("Another question"), "ideas.prompt.next", self._next))
        self.body.addLayout(line)

    def _next(self) -> None:
        self._at = (self._at + 1) % len(self._prompts)
        self._words.setText(self._prompts[self._at])
        self._then()
