"""The one-page explanation of the method, to show before asking whether it is accepted."""

from conflictapp.texts.guidance import load_method
from conflictapp.texts.words import Words
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.labels import label


class MethodSheet(Card):
    """The method in plain words."""

    def __init__(self, words: Words) -> None:
        super().__init__("mint", "preparation.method.sheet", 20, 8)
        method = load_method(words.language)
        self.body.addWidget(label(method.title, "title"))
        self.body.addWidget(label(method.intro))
        for number, step in enumerate(method.steps, start=1):
            self.body.addWidget(label(f"{number}. {step}"))
        for sentence in (*method.asks, method.no_vote, method.leave):
            self.body.addWidget(label(sentence))
