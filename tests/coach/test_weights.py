"""What all the words of a sentence say for or against a remark that a list has found."""

from pathlib import Path

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.lists import lists
from conflictapp.coach.remark import Field, Kind
from conflictapp.texts.words import languages

SPLENDID = "say {splendid}\nwhy a\ntry b\n"


@pytest.fixture
def weighed(own_lists: Path) -> Path:
    (own_lists / "sarcasm.txt").write_text(SPLENDID, "utf-8")
    (own_lists / "praising.txt").write_text(SPLENDID, "utf-8")
    (own_lists / "fields.txt").write_text("message =\nneed = please\n", "utf-8")
    (own_lists / "weights.txt").write_text(
        "praising: 1.00, well 2.50\nsarcasm: 1.00, thank -9.00, well -3.50\n", "utf-8"
    )
    return own_lists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A splendid show.", Kind.SARCASM),  # the first of the two where both are likely
        ("A splendid show, well done.", Kind.PRAISING),
        ("A splendid show, thanked again.", Kind.PRAISING),
    ],
)
def test_of_two_remarks_on_the_same_words_the_likely_one_is_told(
    weighed: Path, text: str, told: Kind
) -> None:
    assert [each.kind for each in remarks("en", text, Field.MESSAGE)] == [told]


def test_what_all_the_words_speak_against_is_not_told(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    assert remarks("en", "A splendid show.", Field.MESSAGE)
    assert remarks("en", "A splendid show, thank you.", Field.MESSAGE) == ()
    assert remarks("en", "A splendid show, thank you.", Field.FEELING), "a field that is not weighed"


def test_the_label_of_a_field_counts_as_said(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    (weighed / "weights.txt").write_text("sarcasm: 1.00, please -9.00\n", "utf-8")
    assert remarks("en", "A splendid show.", Field.MESSAGE)
    assert remarks("en", "A splendid show.", Field.NEED) == ()


@pytest.mark.parametrize("language", languages())
def test_every_kind_is_weighed_in_each_language(language: str) -> None:
    weights = lists(language).weights
    assert set(weights) == set(Kind)
    for each in weights.values():
        assert all(key.startswith("~") or key in "#?!" for key in each._by_key)
        assert each.log_odds({key for key in each._by_key if each._by_key[key] > 0}) > 0 > each.log_odds(())
