"""A document with something in every list, to be spoiled in one place."""

import json
import re
from typing import Any

import pytest

from conflictapp.errors import PersonError
from conflictapp.exchange import decode, encode
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words
from tests.released.every_field import every_field

Document = dict[str, Any]


def whole() -> Document:
    """The document of a session that uses every field."""
    return json.loads(encode(every_field(), with_private=True))


def bare(**fields: object) -> Document:
    """The least a document needs, and what is given."""
    return {"format": "conflictapp/session", "version": 1, "id": "s", **fields}


def spoiled(place: str, value: object) -> Document:
    """The whole document with another value at a place like `fits[3].value`."""
    document = whole()
    at: Any = document
    *steps, last = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", place)]
    for step in steps:
        at = at[step]
    at[last] = value
    return document


def refusal(document: object, language: str = "en") -> str:
    """The sentence that a document is refused with; fails when it is taken."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(PersonError) as refused:
        decode(data)
    assert refused.value.status == 2
    return error_sentence(Words(language), refused.value)
