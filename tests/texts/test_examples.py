"""The sample session is complete and says the same thing in both languages."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from conflictapp.domain.decision import agreement_exists
from conflictapp.domain.gaps import Step
from conflictapp.domain.life import settle
from conflictapp.domain.missing import missing
from conflictapp.domain.session import ConsentLevel, Session, Status
from conflictapp.places import resources

LANGUAGES = ["fr", "en"]
SAME_IN_BOTH = frozenset(
    [
        "id",
        "participant",
        "need",
        "idea",
        "ideas",
        "level",
        "status",
        "who",
        "due",
        "listener",
        "kind",
    ]
)
CODES = re.compile(r"[a-z0-9_/-]*|\d{4}-\d\d-\d\d(T\d\d:\d\d)?")


def document(language: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(
        (resources() / "examples" / f"{language}.json").read_text(encoding="utf-8")
    )
    return read


def session(language: str) -> Session:
    return msgspec.convert(document(language), Session)


def without_words(value: Any, key: str = "") -> Any:
    """The document with every sentence replaced by whether there is one."""
    if isinstance(value, dict):
        return {name: without_words(each, name) for name, each in value.items() if name != "language"}
    if isinstance(value, list):
        return [without_words(each, key) for each in value]
    return value if key in SAME_IN_BOTH or not isinstance(value, str) else bool(value)


def sentences(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from sentences(each)
    elif isinstance(value, str) and not CODES.fullmatch(value):
        yield value


def test_both_languages_tell_the_same_session() -> None:
    french, english = (without_words(document(language)) for language in LANGUAGES)
    assert french.pop("id") != english.pop("id")
    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_misses_anything(language: str) -> None:
    example = session(language)
    assert [list(missing(example, step)) for step in Step] == [[]] * 7
    assert agreement_exists(example)
    assert settle(example) is Status.AGREED


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_shows_an_objection_that_changed_the_proposal_and_a_red_line(language: str) -> None:
    example = session(language)
    levels = {consent.level for consent in example.rounds[0].consents}
    assert ConsentLevel.OBJECTION in levels
    assert ConsentLevel.RESERVED in {consent.level for consent in example.decision.consents}
    assert example.black_balls[0].idea not in example.decision.ideas


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_sentences_have_their_language_s_typography(language: str) -> None:
    wrong = r"[\"']|(?<!\u202f)[;!?]|(?<!\u00a0):" if language == "fr" else r"[\"']"
    assert not [text for text in sentences(document(language)) if re.search(wrong, text)]
