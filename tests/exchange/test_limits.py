"""Files that are no document, or are meant to do harm, are refused at once."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictapp.errors import PersonError
from conflictapp.exchange import decode, read_file
from conflictapp.exchange.parsing import DEEPEST, LARGEST
from conflictapp.texts.errors import error_sentence
from conflictapp.texts.words import Words
from tests.exchange.documents import bare, refusal, spoiled, whole

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=8,
)


def places(value: object, at: str = "") -> list[str]:
    """The place of every value of a document."""
    if isinstance(value, dict):
        inside = [(f"{at}.{name}".lstrip("."), each) for name, each in value.items()]
    else:
        inside = (
            [(f"{at}[{index}]", each) for index, each in enumerate(value)] if isinstance(value, list) else []
        )
    return [place for name, each in inside for place in (name, *places(each, name))]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is no session of Common Ground: at line 1, column 1, it is not JSON."),
        (
            b"Dear neighbours,",
            "This file is no session of Common Ground: at line 1, column 1, it is not JSON.",
        ),
        (
            b'{\n "id": "s",\n}',
            "This file is no session of Common Ground: at line 3, column 1, it is not JSON.",
        ),
        (
            b'{"title": "a\nb"}',
            "This file is no session of Common Ground: at line 1, column 13, it is not JSON.",
        ),
        (b"%PDF-1.7 \xe2\xe3", "The document is not text in UTF-8."),
        ('{"title": "été"}'.encode("latin-1"), "The document is not text in UTF-8."),
        ("{}".encode("utf-16"), "The document is not text in UTF-8."),
        (b"[]", "The document is not a session."),
        (b"null", "The document is not a session."),
        (b"NaN", "The document is not a session."),
        (b"[" * 100_000, "The document is nested too deep: this is no session."),
        (b'{"a":' * 100_000, "The document is nested too deep: this is no session."),
        (b"9" * 100_000, "The document is not a session."),
    ],
    ids=str,
)
def test_what_is_no_document_is_said_so(data: bytes, sentence: str) -> None:
    assert refusal(data) == sentence


def test_brackets_in_a_text_nest_nothing() -> None:
    assert decode(json.dumps(bare(title='[{"' * DEEPEST)).encode()).title == '[{"' * DEEPEST


def test_a_file_over_twenty_megabytes_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    with file.open("wb") as large:
        large.truncate(LARGEST + 1)
    with pytest.raises(PersonError) as refused:
        read_file(file)
    sentence = error_sentence(Words("en"), refused.value)
    assert sentence == "The document is larger than 20 MB: this is no session."


def test_a_file_just_under_the_limit_is_read_whole() -> None:
    data = json.dumps(bare(title="x" * (LARGEST - 100))).encode()
    assert len(decode(data).title) == LARGEST - 100


def test_long_chains_and_crowds_of_fields_take_no_longer_than_their_length() -> None:
    chain = [{"id": f"i{at}", "parent": f"i{at - 1}" if at else None} for at in range(50_000)]
    crowd = ", ".join(f'"f{at}": 0' for at in range(50_000)) + ', "f49999": 0'
    begun = time.process_time()  # of ours alone: the machine may be busy
    assert len(decode(json.dumps(bare(ideas=chain)).encode()).ideas) == 50_000
    assert refusal(f"{{{crowd}}}".encode()) == "f49999: this field is given twice"
    assert time.process_time() - begun < 10


@given(st.data())
@settings(deadline=None, max_examples=200)
def test_any_value_anywhere_is_taken_or_refused_in_one_sentence(data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(places(whole())))
    document = spoiled(place, data.draw(anything))
    try:
        decode(json.dumps(document).encode())
    except PersonError as error:
        sentence = error_sentence(Words("fr"), error)
        assert sentence.count("\n") == 0
        assert len(sentence) < 300


@given(st.binary(max_size=60))
@settings(max_examples=100)
def test_any_bytes_are_refused_in_one_sentence(data: bytes) -> None:
    assert refusal(data)
