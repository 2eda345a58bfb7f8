"""What the sections of one printed agreement are made from."""

from dataclasses import dataclass

from conflictapp.domain.agreement import Version
from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.session import Participant, Session, Signature
from conflictapp.texts.names import name, name_of, names_of
from conflictapp.texts.words import Words


@dataclass(frozen=True)
class Sheet:
    """A session to print: in these words, this wide, as this version with this code, perhaps for one participant.

    `superseded_by` is the version in force, where it is another.
    """

    session: Session
    words: Words
    width: float
    version: int = 1
    code: str = ""
    copy_for: str | None = None
    superseded_by: Version | None = None

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
        """The day of the agreement: that of the last signature, else of its last change; "" when unknown.

        The day that was planned for the meeting is not: it may still lie ahead, or far behind a later version.
        """
        signed = [each.signed_at for each in self.session.signatures if each.signed_at]
        return max(signed, default=self.session.updated_at or self.session.starts_at)
