"""Nothing is left untranslated, no placeholder differs, and French is set as French is set."""

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from conflictapp.places import resources

PACKAGE = Path(__file__).parents[2] / "conflictapp"
CATALOGUES = sorted((resources() / "translations").glob("*.po"))
KEYWORDS = {"say": None, "count": (1, 2)}


def said_in_code() -> set[str | tuple[str, ...]]:
    found = extract_from_dir(str(PACKAGE), method_map=[("**.py", "python")], keywords=KEYWORDS)
    return {message if isinstance(message, str) else tuple(message) for _f, _l, message, _c, _x in found}


def entries(path: Path) -> list[Message]:
    with path.open("rb") as file:
        return [message for message in read_po(file, locale=path.stem) if message.id]


def key(message: Message) -> str | tuple[str, ...]:
    return message.id if isinstance(message.id, str) else tuple(message.id)


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def places(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda each: each.stem)
def test_every_sentence_of_the_program_is_translated(path: Path) -> None:
    translated = {key(each) for each in entries(path) if all(strings(each)) and not each.fuzzy}
    assert said_in_code() - translated == set()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda each: each.stem)
def test_no_translation_is_left_over_or_doubtful(path: Path) -> None:
    found = entries(path)
    assert [key(each) for each in found if each.fuzzy] == []
    assert {key(each) for each in found} - said_in_code() == set()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda each: each.stem)
def test_placeholders_are_those_of_the_sentence(path: Path) -> None:
    for message in entries(path):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        for text in strings(message):
            assert places(text) <= places(ids[-1]), text
        assert places(ids[-1]) - {"count"} <= places(strings(message)[-1]), ids[-1]


def test_french_uses_its_spaces_and_its_apostrophe() -> None:
    for message in entries(resources() / "translations" / "fr.po"):
        for text in strings(message):
            bare = re.sub(r"\{\w+\}|sudo apt install|--\w+", "x", text)
            assert "'" not in bare, text
            assert not re.search(r"(?<!\u202f)[;!?](?![\w])", re.sub(r"[!?](?=[!?])", "", bare)), text
            assert not re.search(r"(?<![\u00a0\d]):(?=\s|$)", bare), text
            assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»", bare), text
            assert '"' not in bare, text


def test_english_uses_typographic_quotes_and_apostrophes() -> None:
    for message in said_in_code():
        for text in [message] if isinstance(message, str) else message:
            assert "'" not in text, text
