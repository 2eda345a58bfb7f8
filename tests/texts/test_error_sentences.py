"""Every code that the program raises has its sentence, in each language."""

import ast
from pathlib import Path

import pytest

import conflictapp
from conflictapp.errors import PersonError
from conflictapp.storage.codes import StorageCode
from conflictapp.texts.errors import SENTENCES, error_sentence
from conflictapp.texts.words import Words

PACKAGE = Path(conflictapp.__file__).parent


def raised() -> dict[str, set[str]]:
    """The codes in the source, each with the names of the values that come with it."""
    found: dict[str, set[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("PersonError", "MachineError"):
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    found.setdefault(code.value, set()).update(each.arg for each in node.keywords)
    return found


CODES = {**raised(), **{str(code): set() for code in StorageCode}}


def test_every_code_has_a_sentence_and_every_sentence_a_code() -> None:
    assert CODES.keys() == SENTENCES.keys()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", sorted(CODES))
def test_the_sentence_has_its_values(code: str, language: str) -> None:
    values = dict.fromkeys(CODES[code], "VALUE") | ({"kind": "need"} if "kind" in CODES[code] else {})
    sentence = error_sentence(Words(language), PersonError(code, "PLACE", **values))
    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize("kind", ["participant", "message", "need", "idea", "action", "criterion"])
def test_each_kind_of_reference_has_its_sentence(kind: str) -> None:
    error = PersonError("json.unknown_reference", "fits[0].idea", kind=kind, value='"x"')
    said = {error_sentence(Words(language), error) for language in ("en", "fr")}
    assert len(said) == 2
    assert all('"x"' in sentence and "fits[0].idea" in sentence for sentence in said)


def test_a_code_nobody_knows_is_a_defect() -> None:
    assert error_sentence(Words("en"), PersonError("?")) == error_sentence(Words("en"), PersonError("defect"))
