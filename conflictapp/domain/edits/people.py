"""Verbs on participants, their voices and their climate (step 0)."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Climate, Participant, Session, Voice

PEOPLE = frozenset({Part.PARTICIPANTS})
LARGEST_GROUP = 12


def add_participant(session: Session, identity: str, name: str) -> frozenset[Part]:
    """Add someone to the group, up to twelve."""
    if len(session.participants) >= LARGEST_GROUP:
        return frozenset()
    session.participants.append(Participant(identity, name))
    return PEOPLE


def write_participant(session: Session, identity: str, field: str, text: str) -> frozenset[Part]:
    """Write someone's name, role or whom they represent."""
    for participant in session.participants:
        if participant.id == identity:
            setattr(participant, field, text)
    return PEOPLE


def voice_of(session: Session, participant: str) -> Voice:
    """What someone brought to the preparation; a blank one when they have not spoken."""
    voices = session.preparation.voices
    return next((voice for voice in voices if voice.participant == participant), Voice(participant))


def write_voice(session: Session, participant: str, field: str, value: str | bool) -> frozenset[Part]:
    """Write one field of someone's voice."""
    voice = voice_of(session, participant)
    if voice not in session.preparation.voices:
        session.preparation.voices.append(voice)
    setattr(voice, field, value)
    return frozenset({Part.PREPARATION})


def accept_frame(session: Session, participant: str, accepted: bool) -> frozenset[Part]:
    """Note whether someone accepts the frame."""
    _list_or_not(session.preparation.frame_accepted_by, participant, accepted)
    return frozenset({Part.PREPARATION})


def climate_of(session: Session, participant: str, taken_at: str) -> Climate:
    """What someone answered on the climate at that moment; a blank one when they have not."""
    return next(
        (each for each in session.climate if (each.participant, each.taken_at) == (participant, taken_at)),
        Climate(participant, taken_at),
    )


def feel_climate(
    session: Session, participant: str, taken_at: str, condition: str, value: int | None
) -> frozenset[Part]:
    """Note someone's safety, fairness or trust at that moment, 0 to 10."""
    climate = climate_of(session, participant, taken_at)
    if climate not in session.climate:
        session.climate.append(climate)
    setattr(climate, condition, value)
    return frozenset({Part.CLIMATE})


def _list_or_not(names: list[str], name: str, listed: bool) -> None:
    if listed and name not in names:
        names.append(name)
    elif not listed and name in names:
        names.remove(name)
