"""The coach reads whatever is typed, never fails, and takes a time that grows with the text only."""

import sys
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from conflictapp.coach.coach import remarks
from conflictapp.coach.remark import Field

LANGUAGES = some.sampled_from(["en", "fr"])
SPEECH = some.lists(
    some.sampled_from(
        [
            "tu",
            "you",
            "es",
            "are",
            "never",
            "jamais",
            "«",
            "»",
            '"',
            "'",
            "’",
            ".",
            "?",
            "si",
            "if",
            "not",
            "ne",
            "pas",
            "égoïste",
            "·e",
            "(e)",
            "je me sens",
            "I feel",
            "😀",
            "\n",
            ",",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(LANGUAGES, some.text() | SPEECH, some.sampled_from(Field))
def test_any_text_is_read_and_each_remark_names_words_of_it(language: str, text: str, field: Field) -> None:
    end = 0
    for each in remarks(language, text, field):
        assert end <= each.start < each.end
        assert text[each.start : each.end] == each.words
        assert each.why
        assert each.question
        assert "{" not in each.why + each.question
        end = each.end


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "piece",
    [
        "tu ",
        "you are ",
        "you never ",
        "«",
        '"',
        "'a",
        "(e)",
        "·e",
        ".",
        "?!",
        "si tu ne ",
        "if you not ",
        "x",
        "je me sens ",
        "😀",
        "e.e",
        "\u0301",
        "you, ",
    ],
)
def test_ten_times_the_text_takes_about_ten_times_the_work(language: str, piece: str) -> None:
    def work(letters: int) -> int:
        """How many calls a text of that many letters takes: a machine's hurry changes nothing in it."""
        calls = count()
        sys.setprofile(lambda *_event: next(calls))
        try:
            remarks(language, (piece * 10_000)[:letters], Field.MESSAGE)
        finally:
            sys.setprofile(None)
        return next(calls)

    remarks(language, piece, Field.MESSAGE)
    assert work(10_000) < 15 * work(1_000)  # a hundred times as much would be quadratic


@given(some.text(min_size=2_000, max_size=10_000))
@settings(max_examples=10)
def test_a_very_long_text_is_read(text: str) -> None:
    remarks("fr", text, Field.MESSAGE)
