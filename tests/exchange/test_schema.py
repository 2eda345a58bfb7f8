"""The JSON Schema takes what is read, and refuses what is refused wherever a schema can say it."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from conflictapp.domain.session import Session
from conflictapp.exchange import encode, schema
from conflictapp.places import resources
from tests.exchange.documents import bare, spoiled, whole
from tests.strategies import sessions


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@given(sessions())
@settings(deadline=None, max_examples=40)
def test_it_takes_every_export(session: Session) -> None:
    validator().validate(json.loads(encode(session, with_private=True)))
    validator().validate(json.loads(encode(session)))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_takes_the_examples(language: str) -> None:
    validator().validate(
        json.loads((resources() / "examples" / f"{language}.json").read_text(encoding="utf-8"))
    )


def test_it_takes_the_least_document() -> None:
    validator().validate(bare())


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("format", "a/b"), ("version", 2), ("fits[0].value", 7), ("fits[0].value", 0.5), ("fits[0].value", True),
        ("fits[0].value", None), ("step", -1), ("minutes", -5), ("title", 5), ("title", "a\0b"),
        ("language", "de"), ("status", ""), ("needs", {}), ("needs[0]", []), ("needs[0].participant", None),
        ("participants[0].id", ""), ("participants[0].id", "mediator"), ("participants[0].id", "x" * 101),
        ("ideas[0].colour", "red"), ("colour", "red"), ("remarks[0]", {}), ("preparation", None),
        ("preparation.voices[0].win_win", 1), ("tensions[0].values", [5]), ("starts_at", "31/12"),
        ("starts_at", "2026-11-02T18"), ("signatures[0].strokes[0][0][0]", 2),
        ("plan.actions[0].who", ["ana", "ana"]), ("scores[0].impact", 6),
    ],
)  # fmt: skip
def test_it_refuses_what_is_refused(place: str, value: object) -> None:
    assert not validator().is_valid(spoiled(place, value))


@pytest.mark.parametrize(
    ("place", "value"),
    [("ideas[0].by", ""), ("preparation.nature", ""), ("preparation.nature", None), ("starts_at", None)],
)
def test_it_takes_the_same_ways_to_say_nothing(place: str, value: object) -> None:
    assert validator().is_valid(spoiled(place, value))


def test_it_describes_every_kind_of_record() -> None:
    assert {"Participant", "Voice", "Round", "ReviewNeed", "PartnerPosition"} <= schema()["$defs"].keys()
    assert list(schema()["properties"]) == list(whole())
