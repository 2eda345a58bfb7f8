"""What each one says of the decision: a card for each person, side by side."""

from collections.abc import Callable

from conflictapp.ui.widgets.card_grid import CardGrid
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice.consent_card import ConsentCard

NARROWEST, MOST = 210, 3


class Consents(CardGrid):
    """The cards of the participants, of which one at most is open."""

    def __init__(self, desk: Desk, page: StepPage, changed: Callable[[], None]) -> None:
        super().__init__(desk.look.px(NARROWEST), MOST)
        self.setObjectName("choice.consents")
        self._desk, self._page, self._changed = desk, page, changed
        self._people: object = None
        self._cards_of: dict[str, ConsentCard] = {}

    def show_session(self) -> None:
        """Show what each says now."""
        people = self._desk.people()
        if people != self._people:
            self._people = people
            self._cards_of = {
                person.id: ConsentCard(self._desk, self._page, person, self._changed, self._open)
                for person in people
            }
            self.show_cards(list(self._cards_of.values()))
        for card in self._cards_of.values():
            card.show_session()

    def _open(self, participant: str) -> None:
        for each, card in self._cards_of.items():
            if each != participant:
                card.fold()
