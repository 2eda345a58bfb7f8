"""How the group cooperates: twelve tensions between two poles, where no pole is the right one. Optional."""

from conflictapp.domain.edits.review import set_tension
from conflictapp.texts.guidance import load_guidance
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.poles import Poles
from conflictapp.ui.wizard.sheet import Sheet


class TensionsSheet(Sheet):
    """Twelve sliders for the day of the last review."""

    def build(self) -> None:
        words, card = self.words, Card()
        card.body.addWidget(
            label(
                words.say(
                    "Where do we stand today? No pole is the right one; what counts is that we see it together."
                )
            )
        )
        self._poles = []
        for number, pair in enumerate(load_guidance(words.language, 6).tensions):
            poles = Poles(self.look, f"review.tension.{number}", pair[0], pair[1])
            poles.moved.connect(
                lambda value, each=number: self.typed(set_tension, self._moment(), each, value)
            )
            self._poles.append(poles)
            card.body.addWidget(poles)
        self.body.addWidget(card)

    def show_session(self) -> None:
        moment = self._moment()
        picture = next((each for each in self.desk.session.tensions if each.taken_at == moment), None)
        for number, poles in enumerate(self._poles):
            poles.show_place(picture.values[number] if picture else 5)

    def _moment(self) -> str:
        return self.desk.session.reviews[-1].held_on
