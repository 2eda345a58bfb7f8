"""The agreement as it will be on paper, shown in the window before it is saved or printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from conflictapp.domain.agreement import Version, may_be_kept
from conflictapp.texts.versions import version_state
from conflictapp.texts.words import Words
from conflictapp.ui.given_out import pages
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import column
from conflictapp.ui.widgets.buttons import button, icon_button, with_icon
from conflictapp.ui.widgets.cover import Cover
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label, short_label
from conflictapp.ui.widgets.pdf_pages import PdfPages
from conflictapp.ui.widgets.wheel import DropDown
from conflictapp.ui.wizard.versions import Versions

if TYPE_CHECKING:
    from conflictapp.ui.output import FileOutput

_PAPERS = [("a4", "A4"), ("letter", "Letter")]


class Preview(Cover):
    """The pages of one version, the paper they are on, and the ways to keep them."""

    def __init__(
        self,
        window: QWidget,
        words: Words,
        look: Look,
        output: "FileOutput",
        versions: Versions,
        version: Version | None,
    ) -> None:
        self._version = version or versions.planned()
        title = words.say("The agreement, version {number}", number=self._version.number)
        super().__init__(window, look, "preview", title, words.say("Close the preview"))
        self._words, self._look, self._output, self._versions = words, look, output, versions
        self.bar.insertWidget(1, self._state(), 2)
        self._paper = self._make_papers(output.paper)
        self._copies = QCheckBox(words.say("A copy for each participant"))
        self._copies.setObjectName("preview.copies")
        self._copies.setChecked(may_be_kept(self._version))
        self._copies.toggled.connect(self._show)
        self._annex = QCheckBox(words.say("With how we weighed the ideas"))
        self._annex.setObjectName("preview.annex")
        self._annex.toggled.connect(self._show)
        self._pages = PdfPages(look, "preview.pages", title)
        self._count = short_label("", "caption", "preview.count")
        self._pages.moved.connect(self._say_page)
        self.bar.insertWidget(2, self._count)
        self.body.addWidget(self._make_tools())
        self.body.addWidget(self._pages, 1)

    def open(self) -> None:
        """Cover the window with the pages, ready to be read with the keyboard."""
        super().open()
        self._show()
        self._pages.setFocus()

    def pressed(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if not (control and event.key() == Qt.Key.Key_P):
            return super().pressed(event)
        if event.type() is QEvent.Type.KeyPress:
            self._print()
        return True

    def _state(self) -> QWidget:
        said = version_state(self._words, self._versions.all, self._version)
        return label(said, "caption", "preview.state")

    def _make_papers(self, usual: str) -> DropDown:
        made = DropDown()
        made.setObjectName("preview.paper")
        made.setAccessibleName(self._words.say("Paper"))
        for code, name in _PAPERS:
            made.addItem(name, code)
        made.setCurrentIndex(made.findData(usual))
        made.currentIndexChanged.connect(self._show)
        return made

    def _make_tools(self) -> QFrame:
        words, look, tools = self._words, self._look, QFrame()
        tools.setProperty("role", "bar")
        outside, flow = column(tools), FlowLayout(spacing=8)
        outside.setContentsMargins(20, 8, 12, 8)
        outside.addLayout(flow)
        flow.addWidget(self._paper)
        flow.addWidget(self._copies)
        if self._version.session.ideas:
            flow.addWidget(self._annex)
        for picture, spoken, name, pressed in (
            ("zoom-out", words.say("Smaller"), "preview.smaller", lambda: self._pages.zoom(nearer=False)),
            ("zoom-in", words.say("Larger"), "preview.larger", lambda: self._pages.zoom(nearer=True)),
            ("fit", words.say("As wide as the page"), "preview.fit", self._pages.fit),
        ):
            flow.addWidget(icon_button(look, picture, spoken, name, pressed))
        save = button(words.say("Save…"), "preview.save", self._save)
        flow.addWidget(with_icon(save, look, "download"))
        printed = button(words.say("Print…"), "preview.print", self._print, "primary")
        flow.addWidget(with_icon(printed, look, "printer", "on_accent"))
        return tools

    def _show(self) -> None:
        data = pages(
            self._versions,
            self._version,
            self._paper.currentData(),
            copies=self._copies.isChecked(),
            annex=self._annex.isChecked(),
        )
        self._pages.show_pdf(data, self._version.text)

    def _say_page(self, page: int, count: int) -> None:
        self._count.setText(self._words.say("Page {page} of {count}", page=page, count=count))

    def _save(self) -> None:
        copies, annex, paper = self._copies.isChecked(), self._annex.isChecked(), self._paper.currentData()
        self._output.save_version(self._versions, self._version, paper, copies=copies, annex=annex)

    def _print(self) -> None:
        copies, annex, paper = self._copies.isChecked(), self._annex.isChecked(), self._paper.currentData()
        self._output.print_version(self._versions, self._version, paper, copies=copies, annex=annex)
