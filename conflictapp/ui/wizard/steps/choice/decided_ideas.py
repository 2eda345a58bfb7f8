"""The ideas the decision is made of, and the way to add one."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from conflictapp.domain.edits.ideas import idea_of
from conflictapp.domain.ranking import Place, State, rank
from conflictapp.texts.names import short
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.chips import ChipFlow
from conflictapp.ui.wizard.desk import Desk


class DecidedIdeas(ChipFlow):
    """A pill for each idea; `add` is called with the one picked from the others, in the order of the ranking."""

    def __init__(self, desk: Desk, add: Callable[[str], None]) -> None:
        super().__init__(desk.look, "choice.ideas")
        self._desk, self._add = desk, add
        self._combine = button("+ " + desk.words.say("Combine an idea"), "choice.combine", kind="add")
        self._combine.setMenu(QMenu(self._combine))
        self._combine.menu().aboutToShow.connect(self._fill_menu)
        self.add_tail(self._combine)

    def show_session(self) -> None:
        """Show the decision's ideas."""
        session = self._desk.session
        spoken = self._desk.words.say("Take this idea out of the decision")
        texts = [(each, short(idea_of(session, each).text)) for each in session.decision.ideas]
        self.show_chips([(each, text or "…", spoken) for each, text in texts])
        self._combine.setVisible(bool(self._combinable()))

    def _fill_menu(self) -> None:
        session, menu = self._desk.session, self._combine.menu()
        menu.clear()
        for place in self._combinable():
            text = short(idea_of(session, place.idea).text, 70) or "…"
            shown = f"{place.place}.  {text}" if place.place else text
            action = menu.addAction(shown.replace("&", "&&"))
            action.setObjectName(f"choice.combine.{place.idea}")
            action.triggered.connect(lambda _on=False, each=place.idea: self._add(each))

    def _combinable(self) -> list[Place]:
        """The ideas that can join the decision, in the order of the ranking."""
        session = self._desk.session
        taken = session.decision.ideas
        return [each for each in rank(session) if each.state is not State.ASIDE and each.idea not in taken]
