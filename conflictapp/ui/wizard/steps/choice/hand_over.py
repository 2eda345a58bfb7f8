"""Handing the laptop over to someone, who says alone whether the decision suits them."""

from conflictapp.domain.decision import consent_of
from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.session import Consent, ConsentLevel
from conflictapp.texts.labels import label as label_of
from conflictapp.ui.widgets.handover import Handover, HandoverWords
from conflictapp.ui.widgets.people import Person
from conflictapp.ui.wizard.desk import Desk
from conflictapp.ui.wizard.page import StepPage


def hand_over(desk: Desk, page: StepPage, person: Person) -> Handover:
    """Cover the window with the question for one person; what they answer is kept as they give it."""
    words = desk.words
    consent = consent_of(desk.session, person.id) or Consent(person.id)
    given = (consent.level.value if consent.level else "", consent.note, consent.restatement)
    asked = HandoverWords(
        question=words.say("Does this suit you?"),
        statement=desk.session.decision.statement.strip(),
        options=[(level.value, label_of(words, level)) for level in ConsentLevel],
        notes={
            ConsentLevel.RESERVED.value: words.say("Your reservation"),
            ConsentLevel.OBJECTION.value: words.say("What would make it acceptable for you?"),
        },
        own_words=words.say("The decision in your own words"),
        done=words.say("That is my answer"),
        later=words.say("Not now"),
        thanks=words.say("Thank you. You can hand the laptop back."),
        back=words.say("Back to the session"),
    )
    screen = Handover(desk.look, asked, person, given, page)

    def write(field: str, value: object) -> None:
        desk.editor.do(page, write_consent, person.id, field, value)

    screen.answered.connect(lambda level: write("level", ConsentLevel(level)))
    screen.noted.connect(lambda text: write("note", text))
    screen.restated.connect(lambda text: write("restatement", text))
    screen.open()
    return screen
