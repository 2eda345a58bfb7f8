"""What is written is what was read."""

import json

from hypothesis import given, settings

from conflictapp.domain.session import Private, Session, Signature
from conflictapp.exchange import decode, encode
from tests.exchange.documents import bare, whole
from tests.released.every_field import every_field
from tests.strategies import sessions
from tests.worlds import two_neighbours


@given(sessions())
@settings(deadline=None)
def test_json_to_session_to_json_is_the_identity(session: Session) -> None:
    data = encode(session, with_private=True)
    assert decode(data) == session
    assert encode(decode(data), with_private=True) == data


@given(sessions())
@settings(deadline=None, max_examples=30)
def test_private_stays_unless_asked_for(session: Session) -> None:
    document = json.loads(encode(session))
    assert "private" not in document
    assert decode(json.dumps(document).encode()).private == Private()


def test_what_is_private_in_a_file_is_kept() -> None:
    assert decode(encode(two_neighbours(), with_private=True)).private == two_neighbours().private


def test_a_document_names_its_format_first() -> None:
    assert list(whole())[:3] == ["format", "version", "id"]


def test_every_field_is_written_even_when_empty() -> None:
    empty = json.loads(encode(Session("s"), with_private=True))
    assert empty.keys() == whole().keys()
    assert empty["plan"].keys() == whole()["plan"].keys()


def test_scripts_are_written_as_they_are() -> None:
    assert "Ἀριάδνη 李 🙂".encode() in encode(Session("s", title="Ἀριάδνη 李 🙂"))


def test_a_drawn_signature_comes_back_stroke_by_stroke() -> None:
    signed = every_field()
    signed.signatures = [Signature("ana", "2026-11-02", [[[0, 1], [0.125, 0.5]], []])]
    assert decode(encode(signed)).signatures == signed.signatures


def test_the_least_document_is_an_empty_session() -> None:
    assert decode(json.dumps(bare()).encode()) == Session("s")


def test_an_id_left_out_waits_for_the_library() -> None:
    document = bare()
    del document["id"]
    assert decode(json.dumps(document).encode()).id == ""
