"""What the window takes away and puts back through the editor."""

from datetime import datetime

from conflictapp.domain.edits.choice import write_consent
from conflictapp.domain.fields import Kind
from conflictapp.domain.parts import Part
from conflictapp.domain.removal import points_nowhere
from conflictapp.domain.session import ConsentLevel, Status
from conflictapp.ui.editor import SessionEditor
from tests.worlds import agreed_plan, two_neighbours


def test_a_need_put_back_brings_back_the_person_who_left_after_it() -> None:
    session = two_neighbours()
    editor = SessionEditor(session, lambda: datetime(2026, 11, 23, 14, 0))  # noqa: DTZ001  the wall clock
    need = session.needs[0]
    editor.remove("needs", "a need", Kind.NEED, need.id)
    editor.remove("people", "a person", Kind.PARTICIPANT, need.participant)
    editor.undo("needs")
    assert need in session.needs
    assert not points_nowhere(session)
    assert editor.last_removed("people") is None


def test_what_does_not_depend_on_it_stays_away() -> None:
    session = two_neighbours()
    editor = SessionEditor(session, lambda: datetime(2026, 11, 23, 14, 0))  # noqa: DTZ001  the wall clock
    message, need = session.messages[0], session.needs[0]
    editor.remove("needs", "a need", Kind.NEED, need.id)
    editor.remove("messages", "a message", Kind.MESSAGE, message.id)
    editor.undo("needs")
    assert need in session.needs
    assert message not in session.messages
    assert editor.last_removed("messages") == "a message"


def test_an_agreement_ends_as_soon_as_someone_objects() -> None:
    session = agreed_plan()
    editor = SessionEditor(session, lambda: datetime(2026, 11, 23, 14, 0))  # noqa: DTZ001  the wall clock
    told: list[object] = []
    editor.changed.connect(lambda parts, _who: told.append(parts))
    editor.do(None, write_consent, "ana", "level", ConsentLevel.OBJECTION)
    assert session.status is Status.IN_PROGRESS
    assert told == [{Part.DECISION, Part.DETAILS}]
