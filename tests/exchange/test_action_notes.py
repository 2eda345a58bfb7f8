"""What is noted of an action travels with the session; a document without notes reads as it always did."""

import json

from conflictapp.exchange import decode, encode
from tests.worlds import agreed_plan


def test_a_note_travels_and_no_note_is_no_field() -> None:
    session = agreed_plan()
    session.private = type(session.private)()
    session.plan.actions[0].note = "Two evenings"
    document = json.loads(encode(session))
    assert ["note" in each for each in document["plan"]["actions"]] == [True, False]
    assert decode(encode(session)) == session
