"""What the format leaves open is taken in each of its forms."""

import json

import pytest

from conflictapp.domain.session import Session
from conflictapp.exchange import decode
from tests.exchange.documents import bare, spoiled, whole


def taken(document: dict[str, object]) -> Session:
    return decode(json.dumps(document).encode())


@pytest.mark.parametrize("nothing", ["", None])
@pytest.mark.parametrize(
    "place",
    [
        "title", "starts_at", "preparation.nature", "preparation.voices[0].hope", "climate[0].taken_at",
        "ideas[0].by", "ideas[2].parent", "decision.consents[0].level", "plan.actions[0].due", "plan.review_at",
        "reviews[0].outcome", "reviews[0].criteria[0].level", "signatures[0].signed_at", "rounds[0].closed_at",
    ],
)  # fmt: skip
def test_empty_and_null_say_the_same(place: str, nothing: str | None) -> None:
    assert taken(spoiled(place, nothing)) == taken(spoiled(place, "" if nothing is None else None))


@pytest.mark.parametrize("name", [name for name in whole() if name not in ("format", "version")])
def test_what_nothing_else_stands_on_may_be_left_out(name: str) -> None:
    document = bare(participants=whole()["participants"])
    assert taken({each: value for each, value in document.items() if each != name})


@pytest.mark.parametrize("name", [name for name, value in whole().items() if isinstance(value, list)])
def test_every_list_may_be_empty(name: str) -> None:
    assert getattr(taken(bare(**{name: []})), name) == []


@pytest.mark.parametrize(
    "moment",
    [
        "2026-11-02", "2026-11-02T18:00", "2026-11-02T18:00:30", "2026-11-02T18:00:30.25", "2026-11-02T18:00Z",
        "2026-11-02T18:00:00+02:00",
    ],
)  # fmt: skip
def test_dates_and_times_are_kept_as_written(moment: str) -> None:
    assert taken(bare(starts_at=moment)).starts_at == moment


def test_a_byte_order_mark_and_windows_lines_are_no_fault() -> None:
    text = json.dumps(whole(), indent=1).replace("\n", "\r\n")
    assert decode(b"\xef\xbb\xbf" + text.encode()) == taken(whole())


def test_a_second_attempt_at_restating_and_a_second_note_are_kept() -> None:
    document = whole()
    document["restatements"].append({"need": "sleep", "listener": "bo", "text": "You need quiet"})
    document["private"]["notes"] *= 2
    assert len(taken(document).restatements) == 3
    assert len(taken(document).private.notes) == 2


def test_the_mediator_may_sign() -> None:
    assert taken(bare(signatures=[{"participant": "mediator"}])).signatures[0].strokes is None
