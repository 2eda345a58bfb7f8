"""The question people went back with: a need that no idea answers yet, or an objection."""

from conflictapp.domain.decision import consent_of
from conflictapp.domain.session import Session
from conflictapp.texts.names import name_of
from conflictapp.ui.widgets.buttons import button
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.wizard.desk import Desk

KEY = "asked"
NEED, OBJECTION = "need", "objection"


def ask(desk: Desk, kind: str, *identities: str) -> None:
    """Take a question along to the page that people go back to: about needs, or participants who object."""
    desk.memory[KEY] = "\n".join((kind, *identities))


class Asked(Notice):
    """The question in view until it is put away, or is none any more."""

    def __init__(self, desk: Desk, name: str) -> None:
        away = button(desk.words.say("Put away"), f"{name}.away", self._put_away)
        super().__init__("", name, [away])
        self._desk = desk
        self.show_asked()

    def show_asked(self) -> None:
        """Show the question people went back with."""
        kind, *identities = self._desk.memory.get(KEY, "").split("\n")
        say = self._need if kind == NEED else self._objection
        self.tell("\n".join(filter(None, (say(self._desk.session, each) for each in identities))))

    def _need(self, session: Session, identity: str) -> str:
        need = next((each for each in session.needs if each.id == identity), None)
        if need is None:
            return ""
        words = self._desk.words
        name = name_of(words, session, need.participant)
        return words.say(
            "What could answer this need of {name}: {need}?", name=name, need=words.quote(need.text)
        )

    def _objection(self, session: Session, participant: str) -> str:
        if participant not in {each.id for each in session.participants}:
            return ""
        words, consent = self._desk.words, consent_of(session, participant)
        name, note = name_of(words, session, participant), consent.note.strip() if consent else ""
        if note:
            return words.say("What would let {name} say yes? {note}", name=name, note=words.quote(note))
        return words.say("What would let {name} say yes?", name=name)

    def _put_away(self) -> None:
        self._desk.memory.pop(KEY, None)
        self.show_asked()
