"""The climate: how safe, fair and trusting each one finds it now, 0 to 10."""

from conflictapp.domain.edits.people import climate_of, feel_climate
from conflictapp.domain.reviews import first_climate_moment
from conflictapp.ui.widgets.avatar import Avatar
from conflictapp.ui.widgets.boxes import Card, clear, column, row
from conflictapp.ui.widgets.form import SideBySide
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.widgets.scales import TenScale
from conflictapp.ui.wizard.nobody import nobody_yet
from conflictapp.ui.wizard.sheet import Sheet


class ClimateSheet(Sheet):
    """Three scales for each person."""

    def build(self) -> None:
        self._intro = label(
            self.words.say(
                "0: not at all. 10: fully. Asked again at each review; Backspace takes an answer back."
            ),
            "caption",
        )
        self.body.addWidget(self._intro)
        self._nobody = nobody_yet(self)
        self.body.addWidget(self._nobody)
        self._cards = column(spacing=12)
        self.body.addLayout(self._cards)
        self._shown: list[Person] = []
        self._scales: dict[tuple[str, str], TenScale] = {}

    def show_session(self) -> None:
        people = self.desk.people()
        self._nobody.setVisible(not people)
        self._intro.setVisible(bool(people))
        if people != self._shown:
            self._shown = people
            clear(self._cards)
            self._scales = {}
            for person in people:
                self._cards.addWidget(self._card(person))
        moment = self.moment()
        for (participant, condition), scale in self._scales.items():
            scale.show_value(getattr(climate_of(self.desk.session, participant, moment), condition))

    def moment(self) -> str:
        """The moment these answers are for: the first one here; a review has its own."""
        return first_climate_moment(self.desk.session) or self.desk.editor.now()

    def _card(self, person: Person) -> Card:
        words, card = self.words, Card()
        line = row(spacing=10)
        line.addWidget(Avatar(self.look, person.initials, person.colour, person.name))
        line.addWidget(label(person.name, "section"), 1)
        card.body.addLayout(line)
        for condition, text in (
            ("safety", words.say("I feel safe to speak")),
            ("fairness", words.say("I find it fair")),
            ("trust", words.say("I trust the others")),
        ):
            scale = TenScale(self.look, f"climate.{person.id}.{condition}", f"{person.name}, {text}")
            scale.chosen.connect(
                lambda value, each=person.id, key=condition: self.typed(
                    feel_climate, each, self.moment(), key, value
                )
            )
            self._scales[(person.id, condition)] = scale
            title = label(text, "label")
            title.setBuddy(scale)
            beside = SideBySide(self.look.px(480), spacing=4)
            beside.add(title)
            beside.add(scale)
            card.body.addWidget(beside)
        return card
