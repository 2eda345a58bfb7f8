"""The library: every session with its step and status, found as you type, opened where people left off."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from conflictapp.errors import PersonError
from conflictapp.storage.repository import Repository
from conflictapp.storage.summaries import Summary
from conflictapp.texts.words import Words, languages
from conflictapp.ui.icons import drawing
from conflictapp.ui.library.entries import entry, review_is_due
from conflictapp.ui.library.filters import STATUSES, Filter, Filters
from conflictapp.ui.library.session_list import SessionList
from conflictapp.ui.library.this_week import ThisWeek, end_of_week
from conflictapp.ui.theme import Look
from conflictapp.ui.widgets.boxes import Card, column, row
from conflictapp.ui.widgets.buttons import button, icon_button, with_icon
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import label, short_label
from conflictapp.ui.widgets.notices import EmptyState, UndoBar
from conflictapp.ui.widgets.scrolled import Scrolled

SEARCH_AFTER_MS = 80
_NARROWEST_SEARCH = 140
SEEN_FIRST, REST_AFTER_MS = 40, 120


class LibraryView(QWidget):
    """The list, what narrows it, and the ways to begin."""

    opened = Signal(str)
    read = Signal(str)
    handing_over = Signal()
    due_opened = Signal(str, int)
    new_asked = Signal()
    example_asked = Signal()
    import_asked = Signal(object)
    export_asked = Signal(str)
    settings_asked = Signal()
    language_asked = Signal(str)
    failed = Signal(object)

    def __init__(
        self, repository: Repository, words: Words, look: Look, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._repository, self._words, self._look, self._clock = repository, words, look, clock
        self._filter = Filter.ALL
        self._empty: EmptyState | None = None
        self._empty_for: tuple[str, Filter] | None = None
        self._undone: list[tuple[str, Callable[[], None]]] = []
        self.setProperty("role", "paper")
        self.setObjectName("library")
        self.setAcceptDrops(True)
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._soon.timeout.connect(self.show_sessions)
        outside = column(self, 0)
        outside.addWidget(self._make_bar())
        middle = row(spacing=28)
        middle.setContentsMargins(32, 20, 32, 16)
        middle.addLayout(self._make_list(), 3)
        middle.addWidget(Scrolled(self._make_side()), 1)
        outside.addLayout(middle, 1)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new_asked)
        self.show_sessions(SEEN_FIRST)
        self._rest = QTimer(self, singleShot=True, interval=REST_AFTER_MS)
        self._rest.timeout.connect(self.show_sessions)
        self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list, where there is one: it answers to keys at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self.isVisible():  # a session may have been opened at once
            (self._search if self._list.isHidden() else self._list).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask the library for nothing more: it may be closed next."""
        super().hideEvent(event)
        self._soon.stop()
        self._rest.stop()

    def show_sessions(self, first: int | None = None) -> None:
        """Show what the filter and the words searched leave; only the `first` few when that is enough for now."""
        typed = self._search.text().strip()
        now = self._clock()
        try:
            found = self._repository.search(typed) if typed else self._listed(now, first)
            self._filters.show_counts(self._repository.counts(now.date().isoformat()))
            due = self._repository.due(end_of_week(now.date()).isoformat())
        except PersonError as error:
            self.failed.emit(error)
            return
        self._week.show_due(due, now.date())
        self._list.show_summaries(found)
        self._list.setVisible(bool(found))
        self._show_empty(None if found else (typed, self._filter))

    def _show_empty(self, asked: tuple[str, Filter] | None) -> None:
        """Say why the list is empty for what was asked, and offer the first action; nothing when it is not."""
        if asked == self._empty_for:
            return  # made anew it would be away for a moment
        self._empty_for, words = asked, self._words
        if self._empty is not None:
            self._empty_place.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        if asked is None:
            return
        searched, narrowed = asked
        if searched:
            text = words.say(
                "No session holds “{words}”. Other words may find it; accents and capitals do not matter.",
                words=searched,
            )
            self._empty = EmptyState(self._look, "search-empty", text, name="library.none")
        elif narrowed is not Filter.ALL:
            text = words.say("There is no session here for now.")
            self._empty = EmptyState(self._look, "search-empty", text, name="library.none")
        else:
            begin = button(words.say("Begin a session"), "library.begin", self.new_asked.emit, "primary")
            text = words.say("A session begins with two people and one sentence about what brings them.")
            self._empty = EmptyState(self._look, "library", text, begin, "library.empty")
        self._empty_place.addWidget(self._empty, 1)

    def _listed(self, now: datetime, first: int | None) -> list[Summary]:
        shown = self._repository.summaries(archived=self._filter is Filter.ARCHIVED, first=first)
        if self._filter is Filter.REVIEW_DUE:
            return [each for each in shown if review_is_due(each, now)]
        statuses = STATUSES.get(self._filter)
        return [each for each in shown if each.status in statuses] if statuses else shown

    def _make_bar(self) -> QFrame:
        words, look = self._words, self._look
        bar = QFrame()
        bar.setProperty("role", "bar")
        inside = row(bar, 12)
        inside.setContentsMargins(20, 10, 20, 10)
        mark = QLabel()
        size = QSize(look.px(34), look.px(34))
        mark.setPixmap(drawing("mark", size, look.colour("ink"), look.colour("accent")))
        inside.addWidget(mark)
        inside.addWidget(short_label(words.say("Common Ground"), "title"))
        inside.addStretch(1)
        self._search = LineField(
            "library.search", words.say("Search"), placeholder=words.say("Find a session, a person, a need…")
        )
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(_NARROWEST_SEARCH)
        self._search.setMaximumWidth(look.px(360))
        self._search.textChanged.connect(lambda _text: self._soon.start())
        self._search.entered.connect(self._list_first)
        inside.addWidget(self._search, 2)
        for code in languages():
            if code != words.language:
                switch = button(code.upper(), "language.switch", partial(self.language_asked.emit, code))
                switch.setAccessibleName(words.say("Change the language of the window"))
                inside.addWidget(switch)
        hand = words.say("Let participants read agreements on this laptop, and nothing else")
        inside.addWidget(icon_button(look, "users", hand, "library.hand_over", self.handing_over.emit))
        inside.addWidget(
            icon_button(look, "settings", words.say("Settings"), "library.settings", self.settings_asked.emit)
        )
        new = button("+ " + words.say("New session"), "library.new", self.new_asked.emit, "primary")
        inside.addWidget(new)
        return bar

    def _make_list(self) -> QVBoxLayout:
        words, look = self._words, self._look
        made = column(spacing=14)
        self._filters = Filters(words)
        self._filters.show_chosen(self._filter)
        self._filters.chosen.connect(self._narrow)
        made.addWidget(self._filters)
        self._undo = UndoBar("library.undo", words.say("Undo"), self._undo_last)
        made.addWidget(self._undo)
        self._list = SessionList(look, words.say("Sessions"), lambda each: entry(words, each, self._clock()))
        self._list.opened.connect(self.opened)
        self._list.read.connect(self.read)
        self._list.deleted.connect(self._delete)
        self._list.menu_asked.connect(self._offer)
        made.addWidget(self._list, 1)
        self._empty_place = made
        return made

    def _make_side(self) -> QWidget:
        words, look, side = self._words, self._look, QWidget()
        made = column(side, 14)
        self._week = ThisWeek(words)
        self._week.opened.connect(self.due_opened)
        made.addWidget(self._week)
        new_here = Card()
        new_here.body.addWidget(label(words.say("New here?"), "section"))
        new_here.body.addWidget(
            label(words.say("Walk through an example, from the preparation to the signed plan."))
        )
        new_here.body.addWidget(
            button(words.say("Open the example"), "library.example", self.example_asked.emit)
        )
        made.addWidget(new_here)
        from_file = Card()
        from_file.body.addWidget(label(words.say("From elsewhere"), "section"))
        from_file.body.addWidget(
            label(words.say("A session kept as a file opens here, or can be dropped on this window."))
        )
        from_file.body.addWidget(
            with_icon(button(words.say("Open a file…"), "library.import", self._ask_file), look, "upload")
        )
        made.addWidget(from_file)
        made.addStretch(1)
        return side

    def _narrow(self, picked: str) -> None:
        self._filter = Filter(picked)
        self._search.clear()
        self.show_sessions()

    def _list_first(self) -> None:
        self.show_sessions()
        self._list.setFocus()

    def _delete(self, identity: str) -> None:
        said = self._words.say("Deleted: {title}", title=self._title())
        self._try(partial(self._repository.delete, identity, self._clock().isoformat()))
        self._remember(said, partial(self._repository.restore, identity))

    def _archive(self, identity: str) -> None:
        entry = self._list.entry()
        away = entry is None or not entry.archived
        words, title = self._words, self._title()
        self._try(partial(self._repository.archive, identity, away))
        put_away, back = (
            words.say("Archived: {title}", title=title),
            words.say("Back in the list: {title}", title=title),
        )
        self._remember(put_away if away else back, partial(self._repository.archive, identity, not away))

    def _remember(self, said: str, undo: Callable[[], None]) -> None:
        self._undone.append((said, undo))
        self._show_undo()

    def _undo_last(self) -> None:
        if self._undone:
            self._try(self._undone.pop()[1])
            self._show_undo()

    def _show_undo(self) -> None:
        self._undo.tell(self._undone[-1][0] if self._undone else "")
        self.show_sessions()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except PersonError as error:
            self.failed.emit(error)

    def _title(self) -> str:
        entry = self._list.entry()
        return entry.title if entry is not None else ""

    def _offer(self, identity: str, at: QPoint) -> None:
        words = self._words
        entry = self._list.entry()
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setObjectName("library.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        away = words.say("Take out of the archive") if entry and entry.archived else words.say("Archive")
        reading = (
            [("read", words.say("Read the agreement"), self.read.emit)] if entry and entry.agreed else []
        )
        for name, title, act in (
            *reading,
            ("open", words.say("Open"), self.opened.emit),
            ("archive", away, self._archive),
            ("export", words.say("Session as a file, without private notes…"), self.export_asked.emit),
            ("delete", words.say("Delete"), self._delete),
        ):
            action = menu.addAction(title)
            action.setObjectName(f"library.menu.{name}")
            action.triggered.connect(lambda _on=False, do=act: do(identity))
        menu.popup(at)

    def _ask_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # late, as the menu: each costs the start a moment

        chosen, _filter = QFileDialog.getOpenFileName(
            self, self._words.say("Open a file…"), "", "*.json *.pdf"
        )
        if chosen:
            self.import_asked.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.import_asked.emit(Path(url.toLocalFile()))
                return
