"""What a file may hold twice is shown whole or by its last word, and nothing of it is lost."""

from conflictapp.domain.edits.needs import confirm, restatement_of
from conflictapp.domain.edits.private import note_of, write_note
from conflictapp.domain.session import Note, Restatement
from tests.worlds import two_neighbours


def test_notes_on_the_same_step_are_one_text() -> None:
    session = two_neighbours()
    session.private.notes += [Note(2, "slow down"), Note(1, "so is Bo")]
    assert note_of(session, 1) == "Ana is tired\n\nso is Bo"
    write_note(session, 1, "both are tired")
    assert session.private.notes == [Note(1, "both are tired"), Note(2, "slow down")]


def test_the_last_attempt_at_restating_is_the_one_that_counts() -> None:
    session = two_neighbours()
    session.restatements.append(Restatement("sleep", "bo", "You need quiet nights"))
    assert restatement_of(session, "sleep", "bo").text == "You need quiet nights"
    confirm(session, "sleep", "bo", confirmed=True)
    assert session.restatements[-1].confirmed
