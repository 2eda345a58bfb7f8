"""An agreement’s file opened for reading: its pages, whether it is as it was made, and the way into the library."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from conflictapp.documents.reading import Carried
from conflictapp.domain.agreement import Version
from conflictapp.domain.reading import read
from conflictapp.texts.reading import carried_sentence
from conflictapp.texts.words import Words
from conflictapp.ui.reading.agreement import AgreementView
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.cover import Cover
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.widgets.pdf_pages import PdfPages


class Reader(Cover):
    """Covers the window with the pages; `take` is called with the session when the mediator wants it in the library."""

    def __init__(
        self,
        window: QWidget,
        words: Words,
        look: Look,
        carried: Carried,
        kept: Sequence[Version],
        take: Callable[[], None],
    ) -> None:
        title = carried.session.title.strip() or words.say("An agreement")
        super().__init__(window, look, "reader", title, words.say("Close the agreement"))
        self._pages, self._data = PdfPages(look, "reader.pages", title), carried.pages
        said = carried_sentence(
            words, carried.session, carried.code, carried.version, kept, unaltered=carried.unaltered
        )
        self._take = take
        taking = button(words.say("Take into the library"), "reader.take", self._take_in, "outline")
        self.bar.insertWidget(1, taking)
        self._short = button(words.say("In short"), "reader.short", self._turn, "outline")
        self._short.setCheckable(True)
        self.bar.insertWidget(1, self._short)
        said_here = row()
        said_here.setContentsMargins(20, 10, 20, 10)
        said_here.addWidget(
            label(said, "caption", "reader.state") if carried.unaltered else Notice(said, "reader.altered")
        )
        self.body.addLayout(said_here)
        self.body.addWidget(self._pages, 1)
        self._view = AgreementView(words, look, lambda: read(carried.session, ()), marks=False)
        self._view.hide()
        self.body.addWidget(self._view, 1)

    def open(self) -> None:
        """Cover the window with the pages, ready to be read with the keyboard."""
        super().open()
        self._pages.show_pdf(self._data, "")
        self._pages.setFocus()

    def _turn(self) -> None:
        """Show what was agreed in short, or its pages."""
        short = self._short.isChecked()
        self._view.setVisible(short)
        self._pages.setHidden(short)
        (self._view if short else self._pages).setFocus()

    def _take_in(self) -> None:
        self.leave()
        self._take()
