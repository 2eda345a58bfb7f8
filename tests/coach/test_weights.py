"""What all the words of a sentence say for or against a remark that a list has found."""

import re
from pathlib import Path

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.lists import lists
from conflictapp.coach.remark import Field, Kind
from conflictapp.coach.weights import WEIGHED
from conflictapp.texts.words import languages

LIKELY = "^: praising 1.00, sarcasm 1.00\n"
SPLENDID = "say {splendid}\nwhy a\ntry b\n"


@pytest.fixture
def weighed(own_lists: Path) -> Path:
    (own_lists / "sarcasm.txt").write_text(SPLENDID, "utf-8")
    (own_lists / "praising.txt").write_text(SPLENDID, "utf-8")
    (own_lists / "fields.txt").write_text("message =\nneed = please\n", "utf-8")
    (own_lists / "weights.txt").write_text(LIKELY + "thank: sarcasm -9.00\nwell: praising 12.00\n", "utf-8")
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


def test_what_is_sure_is_told_whatever_the_other_words_are(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    (weighed / "sarcasm.txt").write_text(SPLENDID.replace("say", "sure", 1), "utf-8")
    assert remarks("en", "A splendid show, thank you.", Field.MESSAGE)


def test_two_words_side_by_side_count_as_well(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    (weighed / "weights.txt").write_text(
        LIKELY + "^ what: sarcasm -9.00\nsplendid show: sarcasm 8.00\n", "utf-8"
    )
    assert remarks("en", "A splendid view.", Field.MESSAGE)
    assert remarks("en", "What a splendid view.", Field.MESSAGE) == ()
    assert remarks("en", "What splendid shows.", Field.MESSAGE)


def test_what_another_kind_is_far_likelier_for_is_not_told(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    (weighed / "weights.txt").write_text(LIKELY + "team: you_message 12.00\n", "utf-8")
    assert remarks("en", "A splendid show.", Field.MESSAGE)
    assert remarks("en", "A splendid team.", Field.MESSAGE) == ()


def test_a_second_kind_is_told_only_where_it_is_likelier_still(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("say {well done}\nwhy a\ntry b\n", "utf-8")
    show = "A splendid show, and all of you did well, well done."
    for least, told in (("-2.20", 1), ("-1.50", 2)):
        (weighed / "weights.txt").write_text(f"^: praising {least}, sarcasm -1.00\n", "utf-8")
        lists.cache_clear()
        assert len(remarks("en", show, Field.MESSAGE)) == told
    (weighed / "sarcasm.txt").write_text("", "utf-8")
    (weighed / "weights.txt").write_text("^: praising -2.20, sarcasm -1.00\n", "utf-8")
    lists.cache_clear()
    assert len(remarks("en", show, Field.MESSAGE)) == 1, "told alone"


def test_the_label_of_a_field_counts_as_said(weighed: Path) -> None:
    (weighed / "praising.txt").write_text("", "utf-8")
    (weighed / "weights.txt").write_text(LIKELY + "pleas: sarcasm -9.00\n", "utf-8")
    assert remarks("en", "A splendid show.", Field.MESSAGE)
    assert remarks("en", "A splendid show.", Field.NEED) == ()


@pytest.mark.parametrize("language", languages())
def test_every_kind_is_weighed_in_each_language(language: str) -> None:
    weights = lists(language).weights
    words = weights.lines.keys() - {"^"}
    assert set(weights.likely(())) == set(Kind)
    for kind in WEIGHED:
        for_it = {each for each in words if re.search(rf"\b{kind} \d", weights.lines[each])}
        assert weights.likely({"^", *for_it})[kind] > 0 > weights.likely({"^"})[kind]
