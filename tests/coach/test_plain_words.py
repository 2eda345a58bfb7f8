"""Facts, feelings, needs, offers, open questions and restatements as people say them in a mediation get silence."""

from pathlib import Path

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.remark import Field
from conflictapp.texts.words import languages

HERE = Path(__file__).parent / "plain"


@pytest.mark.parametrize("language", languages())
def test_plain_words_get_silence(language: str) -> None:
    said = (HERE / f"{language}.txt").read_text("utf-8").splitlines()
    assert len(said) > 200
    assert {each: found for each in said if (found := remarks(language, each, Field.MESSAGE))} == {}


@pytest.mark.parametrize("language", languages())
def test_what_each_field_asks_for_gets_silence(language: str) -> None:
    typed = [
        line.split(": ", 1) for line in (HERE / f"{language}.fields.txt").read_text("utf-8").splitlines()
    ]
    assert {field for field, _text in typed} == {each.value for each in Field} - {"message", "idea"}
    assert {text: found for field, text in typed if (found := remarks(language, text, Field(field)))} == {}
