"""What the sections of one printed agreement are made from."""

from dataclasses import asdict, dataclass
from hashlib import sha256
from json import dumps

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.session import Participant, Session, Signature
from conflictapp.texts.names import name, name_of, names_of
from conflictapp.texts.words import Words

_CODE_LENGTH = 8


@dataclass(frozen=True)
class Sheet:
    """A session to print: in these words, this wide, as this version, perhaps for one participant."""

    session: Session
    words: Words
    width: float
    version: int = 1
    copy_for: str | None = None

    @property
    def draft(self) -> bool:
        """Whether someone has still to consent."""
        return not agreement_exists(self.session)

    @property
    def copy_name(self) -> str:
        """Whose copy it is; "" when it is nobody’s."""
        if self.copy_for is None:
            return ""
        return self.words.say("Copy for {name}", name=self.name_of(self.copy_for))

    def names(self) -> list[tuple[Participant, str]]:
        """Each participant with the name to print."""
        people = self.session.participants
        return [(person, name(self.words, person, position)) for position, person in enumerate(people)]

    def name_of(self, participant: str) -> str:
        """What a participant, or the mediator, is called."""
        return name_of(self.words, self.session, participant)

    def names_of(self, participants: list[str]) -> str:
        """Several participants in one phrase."""
        return names_of(self.words, self.session, participants)

    def signature_of(self, participant: str) -> Signature | None:
        """The signature of a participant or of the mediator, if there is one."""
        return next((each for each in self.session.signatures if each.participant == participant), None)

    @property
    def concluded_on(self) -> str:
        """The day of the agreement: that of the last signature, else of the meeting; "" when unknown."""
        signed = [each.signed_at for each in self.session.signatures if each.signed_at]
        return max(signed, default=self.session.starts_at or self.session.updated_at)


def short_code(session: Session) -> str:
    """Eight signs that differ when what was agreed differs (“7F3A-91C2”); signing does not change them."""
    agreed = {
        "title": session.title,
        "place": session.place,
        "mediator": session.mediator,
        "subject": session.preparation.subject,
        "participants": [asdict(each) for each in session.participants],
        "needs": [asdict(each) for each in session.needs],
        "decision": asdict(session.decision),
        "plan": _undertakings(session),
    }
    code = sha256(dumps(agreed, sort_keys=True).encode()).hexdigest()[:_CODE_LENGTH].upper()
    return f"{code[:4]}-{code[4:]}"


def _undertakings(session: Session) -> dict[str, object]:
    """The plan without how far each action is, which is not what was agreed."""
    plan: dict[str, object] = asdict(session.plan)
    plan["actions"] = [
        {key: value for key, value in asdict(action).items() if key != "status"}
        for action in session.plan.actions
    ]
    return plan
