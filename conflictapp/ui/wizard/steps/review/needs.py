"""How satisfied each need is, 0 to 10, by the one whose need it is."""

from conflictapp.domain.edits.review import rate_need
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.scales import TenScale
from conflictapp.ui.wizard.sheet import Sheet


class SatisfactionSheet(Sheet):
    """A card for each person with a scale for each of their needs."""

    def build(self) -> None:
        self.body.addWidget(
            label(
                self.words.say("0: not met at all. 10: fully met. Each answers for their own needs."),
                "caption",
            )
        )
        self._cards = column(spacing=12)
        self.body.addLayout(self._cards)
        self._shown: list[object] = []
        self._scales: dict[str, TenScale] = {}

    def show_session(self) -> None:
        session, people = self.desk.session, self.desk.people()
        shown: list[object] = [
            *people,
            *((need.id, need.text) for need in session.needs),
            len(session.reviews),
        ]
        if shown != self._shown:
            self._shown = shown
            clear(self._cards)
            self._scales = {}
            for person in people:
                needs = [need for need in session.needs if need.participant == person.id]
                if not needs:
                    continue
                card = Card()
                line = row(spacing=10)
                line.addWidget(Avatar(self.look, person.initials, person.colour, person.name))
                line.addWidget(label(person.name, "section"), 1)
                card.body.addLayout(line)
                for need in needs:
                    card.body.addWidget(label(need.text))
                    scale = TenScale(self.look, f"review.need.{need.id}", f"{person.name}, {need.text}")
                    scale.setMaximumWidth(self.look.px(460))
                    scale.chosen.connect(
                        lambda value, each=need.id: self.typed(rate_need, self._at(), each, value)
                    )
                    self._scales[need.id] = scale
                    card.body.addWidget(scale)
                self._cards.addWidget(card)
        given = {each.need: each.satisfaction for each in session.reviews[-1].needs}
        for identity, scale in self._scales.items():
            scale.show_value(given.get(identity))

    def _at(self) -> int:
        return len(self.desk.session.reviews) - 1
