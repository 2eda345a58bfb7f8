"""What each one says of the decision: a card for each person, side by side."""

from collections.abc import Callable

from conflictapp.ui.widgets.batches import Batches
from conflictapp.ui.widgets.card_grid import CardGrid
from conflictapp.ui.widgets.people import Person
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
        self._people: list[Person] = []
        self._cards_of: dict[str, ConsentCard] = {}
        self._batches = Batches(self, self._add_cards, first=MOST, then=MOST)

    def show_session(self) -> None:
        """Show what each says now."""
        people = self._desk.people()
        if people != self._people:
            self._people, self._cards_of = people, {}
            self.show_cards(())
            self._batches.begin()
        for card in self._cards_of.values():
            card.show_session()

    def _add_cards(self, most: int) -> bool:
        """Place the cards of at most so many more people; whether some are left."""
        for person in self._people[len(self._cards_of) :][:most]:
            card = ConsentCard(self._desk, self._page, person, self._changed, self._open)
            card.show_session()
            self._cards_of[person.id] = card
        self.show_cards(list(self._cards_of.values()))
        return len(self._cards_of) < len(self._people)

    def _open(self, participant: str) -> None:
        for each, card in self._cards_of.items():
            if each != participant:
                card.fold()
