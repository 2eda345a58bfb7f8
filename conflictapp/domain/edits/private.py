"""Verbs on what belongs to the mediator alone."""

from conflictapp.domain.parts import Part
from conflictapp.domain.session import Note, PartnerPosition, Session

PRIVATE = frozenset({Part.PRIVATE})


def note_of(session: Session, step: int) -> str:
    """The private notes on a step, as one text."""
    return "\n\n".join(note.text for note in session.private.notes if note.step == step)


def write_note(session: Session, step: int, text: str) -> frozenset[Part]:
    """Write the private note on a step, in the place of any that were there."""
    notes = session.private.notes
    kept = next((note for note in notes if note.step == step), None)
    if kept is None:
        notes.append(Note(step, text))
    else:
        kept.text = text
        notes[:] = [note for note in notes if note is kept or note.step != step]
    return PRIVATE


def position_of(session: Session, participant: str) -> PartnerPosition:
    """Where someone stands on the partner map; a blank position when they were not placed."""
    return next(
        (each for each in session.private.partner_map if each.participant == participant),
        PartnerPosition(participant),
    )


def place_partner(
    session: Session, participant: str, synergy: int | None, antagonism: int | None
) -> frozenset[Part]:
    """Place someone on the partner map, 1 to 4 on each axis."""
    position = position_of(session, participant)
    if position not in session.private.partner_map:
        session.private.partner_map.append(position)
    position.synergy, position.antagonism = synergy, antagonism
    return PRIVATE
