"""The ideas as they came, in their groups, variants under their parent; nothing ranked."""

from PySide6.QtWidgets import QWidget

from conflictapp.domain.edits.ideas import (
    add_idea,
    group_ideas,
    idea_of,
    merge_ideas,
    move_idea,
    rename_group,
    split_idea,
    write_idea,
)
from conflictapp.domain.fields import Kind
from conflictapp.domain.session import Idea
from conflictapp.texts.names import short
from conflictapp.ui.widgets.batches import Batches
from conflictapp.ui.widgets.boxes import column, row
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.fields import LineField
from conflictapp.ui.widgets.labels import short_label
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.ideas.idea_row import IdeaRow

PLACE = "ideas"


class IdeaList(QWidget):
    """A row an idea; rows that stay are kept, so that nobody loses their place while typing."""

    def __init__(self, desk: Desk, page: StepPage) -> None:
        super().__init__()
        self._desk, self._page = desk, page
        self._rows: dict[str, IdeaRow] = {}
        self._titles: dict[str, LineField] = {}
        self._ideas: list[Idea] = []
        self._authors = False
        self._batches = Batches(self, self._show, first=16, then=4)
        self.setObjectName("ideas.list")
        outside = column(self, 8)
        outside.addWidget(self._make_together())
        self._lines = column(spacing=4)
        outside.addLayout(self._lines)

    def show_ideas(self, ideas: list[Idea], *, authors: bool) -> None:
        """Show these ideas, with their authors when asked; of many, what is out of view a moment later."""
        self._ideas, self._authors = ideas, authors
        self._drop({each.id for each in ideas})
        self._batches.begin()

    def _show(self, new_rows: int) -> bool:
        """Place the rows in their order, with at most so many new ones; whether some are left."""
        people = {person.id: person for person in self._desk.people()}
        position = 0
        for group in self._groups(self._ideas):
            if group:
                position = self._place(self._title(group), position)
            for idea, depth in _in_order([each for each in self._ideas if each.group == group]):
                if idea.id not in self._rows:
                    if not new_rows:
                        return True
                    new_rows -= 1
                shown = self._rows.get(idea.id) or self._make_row(idea)
                position = self._place(shown, position)
                shown.show_idea(idea, people.get(idea.by or "") if self._authors else None, depth)
        self._show_together()
        return False

    def _groups(self, ideas: list[Idea]) -> list[str]:
        """The groups in the order of their first idea, what is in none first."""
        return list(dict.fromkeys(["", *(each.group for each in ideas)]))

    def _place(self, widget: QWidget, position: int) -> int:
        if self._lines.indexOf(widget) != position:
            self._lines.insertWidget(position, widget)
        widget.show()
        return position + 1

    def _drop(self, wanted: set[str]) -> None:
        for identity in [each for each in self._rows if each not in wanted]:
            self._let_go(self._rows.pop(identity))
        groups = {each.group for each in self._desk.session.ideas}
        for group in [each for each in self._titles if each not in groups]:
            self._let_go(self._titles.pop(group))

    def _let_go(self, widget: QWidget) -> None:
        self._lines.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _make_row(self, idea: Idea) -> IdeaRow:
        made = IdeaRow(self._desk, idea)
        made.typed.connect(
            lambda text, each=idea.id: self._desk.editor.do(self._page, write_idea, each, "text", text)
        )
        made.picked.connect(self._show_together)
        made.moved.connect(lambda step, each=idea.id: self._move(each, step))
        made.removed.connect(lambda each=idea.id: self._remove(each))
        made.split.connect(lambda first, second, each=idea.id: self._split(each, first, second))
        made.brought.connect(lambda other, each=idea.id: self._bring(other, each))
        made.variant.connect(lambda each=idea.id: self._vary(each))
        self._rows[idea.id] = made
        return made

    def _title(self, group: str) -> LineField:
        if group not in self._titles:
            words = self._desk.words
            made = LineField(f"ideas.group.{len(self._titles)}", words.say("Name of the group"), group)
            made.setProperty("role", "bare")
            made.editingFinished.connect(lambda field=made, former=group: self._rename(field, former))
            self._titles[group] = made
        return self._titles[group]

    def _rename(self, field: LineField, former: str) -> None:
        if field.text().strip() != former and former in self._titles:
            self._desk.editor.do(None, rename_group, former, field.text().strip())

    def _move(self, identity: str, step: int) -> None:
        ideas = self._desk.session.ideas
        group = idea_of(self._desk.session, identity).group
        peers = [at for at, each in enumerate(ideas) if each.group == group]
        at = peers.index(next(at for at in peers if ideas[at].id == identity)) + step
        if 0 <= at < len(peers):
            self._desk.editor.do(None, move_idea, identity, peers[at])
            self._rows[identity].take_focus()

    def _bring(self, identity: str, to: str) -> None:
        """Put an idea before another, in its group."""
        if identity != to and identity in self._rows:
            ideas = self._desk.session.ideas
            target = idea_of(self._desk.session, to)
            others = [each for each in ideas if each.id != identity]
            self._desk.editor.do(None, move_idea, identity, others.index(target), target.group)

    def _remove(self, identity: str) -> None:
        text = short(idea_of(self._desk.session, identity).text)
        self._desk.editor.remove(PLACE, text or self._desk.words.say("an empty idea"), Kind.IDEA, identity)

    def _split(self, identity: str, first: str, second: str) -> None:
        self._desk.editor.do(None, split_idea, identity, first, second, self._desk.editor.new_id("i"))

    def _vary(self, identity: str) -> None:
        idea = idea_of(self._desk.session, identity)
        made = self._desk.editor.new_id("i")
        self._desk.editor.do(None, add_idea, made, idea.text, None, identity, idea.group)
        if made in self._rows:
            self._rows[made].take_focus()

    def _make_together(self) -> QWidget:
        words = self._desk.words
        self._together = QWidget()
        line = row(self._together, 10)
        self._picked_words = short_label("", "caption", "ideas.picked")
        line.addWidget(self._picked_words, 1)
        self._merge_button = button(words.say("Merge into one"), "ideas.merge", self._merge)
        line.addWidget(self._merge_button)
        self._group_name = LineField("ideas.group.name", words.say("Name of the group"))
        self._group_name.setPlaceholderText(words.say("Name of the group"))
        self._group_name.entered.connect(self._group)
        line.addWidget(self._group_name)
        self._group_button = button(words.say("Group"), "ideas.group", self._group)
        line.addWidget(self._group_button)
        self._together.setMinimumHeight(self._group_button.sizeHint().height())  # picking one moves no row
        self._together.hide()
        return self._together

    def _picked(self) -> list[str]:
        rows = self._rows
        return [each.id for each in self._desk.session.ideas if each.id in rows and rows[each.id].is_picked()]

    def _show_together(self) -> None:
        number = len(self._picked())
        self._together.setVisible(len(self._ideas) > 1)
        self._merge_button.setVisible(number > 1)
        self._group_name.setVisible(number > 0)
        self._group_button.setVisible(number > 0)
        words = self._desk.words
        self._picked_words.setText(
            words.count("{count} idea picked", "{count} ideas picked", number)
            if number
            else words.say("Tick ideas to merge or group them.")
        )

    def _unpick(self) -> None:
        for each in self._rows.values():
            each.unpick()

    def _merge(self) -> None:
        picked = self._picked()
        if len(picked) > 1:
            self._unpick()
            title = self._desk.words.say("the ideas before they were merged")
            self._desk.editor.keep_removed(PLACE, title, merge_ideas(self._desk.session, picked))

    def _group(self) -> None:
        picked, name = self._picked(), self._group_name.text().strip()
        self._group_name.clear()
        self._unpick()
        self._desk.editor.do(None, group_ideas, picked, name)


def _in_order(ideas: list[Idea]) -> list[tuple[Idea, int]]:
    """The ideas with their variants under them, and how deep each stands."""
    here = {each.id for each in ideas}

    def below(parent: str | None, depth: int) -> list[tuple[Idea, int]]:
        found = []
        for each in ideas:
            root = each.parent if each.parent in here else None
            if root == parent:
                found += [(each, depth), *below(each.id, depth + 1)]
        return found

    return below(None, 0)
