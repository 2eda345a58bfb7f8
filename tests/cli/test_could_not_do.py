"""What cannot be done is said in one sentence, and changes nothing."""

import json
from pathlib import Path

import pytest

from conflictapp.cli import commands, library
from conflictapp.storage.repository import FILE
from tests.cli.conftest import Ask
from tests.exchange.documents import bare, spoiled
from tests.worlds import agreed_plan

BAD = {
    "no JSON": b"Dear neighbours",
    "too deep": b"[" * 1000,
    "too large": b" " * (20 * 1024 * 1024 + 1),
    "another format": json.dumps(bare(format="other")).encode(),
    "another version": json.dumps(bare(version=2)).encode(),
    "an unknown participant": json.dumps(spoiled("needs[0].participant", "p9")).encode(),
    "out of range": json.dumps(spoiled("fits[3].value", 7)).encode(),
    "no date": json.dumps(spoiled("plan.actions[0].due", "31/12")).encode(),
    "a double id": json.dumps(spoiled("participants[1].id", "ana")).encode(),
    "an unknown field": json.dumps(bare(colour="red")).encode(),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_bad_file_is_refused_and_the_database_untouched(
    ask: Ask, tmp_path: Path, data_folder: Path, fault: str
) -> None:
    assert ask("list").status == 0
    before = {each.name: each.read_bytes() for each in data_folder.iterdir()}
    (tmp_path / "bad.json").write_bytes(BAD[fault])
    refused = ask("import", tmp_path / "bad.json")
    assert (refused.status, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert {each.name: each.read_bytes() for each in data_folder.iterdir()} == before


def test_a_bad_file_begins_no_database(ask: Ask, tmp_path: Path, data_folder: Path) -> None:
    (tmp_path / "bad.json").write_bytes(BAD["out of range"])
    assert ask("import", tmp_path / "bad.json").err == "fits[3].value: 7 is not between -2 and 2\n"
    assert ask("ranking", tmp_path / "bad.json").err == "fits[3].value: 7 is not between -2 and 2\n"
    assert not data_folder.exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["import"], "Something is missing or is not understood. It is written: conflictapp import FILE"),
        (["search"], "Something is missing or is not understood. It is written: conflictapp search WORDS [--json]"),
        (["list", "--foo"], "--foo is not understood here. It is written: conflictapp list [--json]"),
        (["list", "--js"], "--js is not understood here. It is written: conflictapp list [--json]"),
        (["list", "more"], "more is not understood here. It is written: conflictapp list [--json]"),
        (["list", "--lang", "es"], "--lang: es is not one of en, fr"),
        (["--lang=es", "list"], "--lang: es is not one of en, fr"),
        (["export", "s", "--pdf", "-", "--paper", "a5"], "--paper: a5 is not one of a4, letter"),
        (["export", "s"], "Say what to write: --json, --pdf or --ics, with a file or -."),
        (["export", "s", "--json", "-", "--pdf", "-"], "Only one of --json, --pdf and --ics can go to “-”."),
        (["export", "s", "--json", "-"], "There is no session s."),
        (["import", "nowhere.json"], "nowhere.json cannot be read."),
        (["lst"], "lst is neither a file nor a command. Commands: " + ", ".join(commands.COMMANDS)),
        (["--js"], "--js is not understood here. It is written: conflictapp [--data DIR] [--lang L] [FILE]"),
    ],
)  # fmt: skip
def test_bad_use_is_one_sentence(ask: Ask, arguments: list[str], sentence: str) -> None:
    refused = ask(*arguments)
    assert (refused.status, refused.out, refused.err) == (2, "", f"{sentence}\n")


def test_bad_use_is_refused_in_the_language_asked_for(ask: Ask) -> None:
    assert ask("export", "--lang", "fr").err.startswith("Il manque quelque chose")


def test_the_settings_decide_the_language_when_nobody_asks(ask: Ask, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "settings.json").write_text('{"language": "fr"}')
    assert ask("list").out == "Il n’y a pas encore de séance.\n"
    assert ask("list", "--lang", "en").out == "There is no session yet.\n"


def test_otherwise_the_system_does(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    assert ask("list").out == "Il n’y a pas encore de séance.\n"
    monkeypatch.setenv("LC_ALL", "C")
    assert ask("list").out == "There is no session yet.\n"


def test_a_name_with_line_breaks_stays_on_one_line(ask: Ask) -> None:
    assert ask("import", "two\nlines").err == "two lines cannot be read.\n"


def test_a_file_that_cannot_be_written_is_said(ask: Ask, tmp_path: Path) -> None:
    from conflictapp.exchange import encode

    (tmp_path / "s.json").write_bytes(encode(agreed_plan()))
    ask("import", tmp_path / "s.json")
    refused = ask("export", "neighbours", "--json", tmp_path / "nowhere" / "s.json")
    assert refused.status == 1
    assert "could not be written" in refused.err


def test_a_folder_is_no_session(ask: Ask, tmp_path: Path) -> None:
    assert ask("import", tmp_path).status == 2


@pytest.mark.parametrize("content", [b"a letter " * 100, b""])
def test_a_damaged_library_is_said_and_set_aside(ask: Ask, data_folder: Path, content: bytes) -> None:
    data_folder.mkdir()
    (data_folder / FILE).write_bytes(content)
    listed = ask("list", "--json")
    assert listed.json == []
    if content:
        assert "set aside as" in listed.err
        aside = next(each for each in data_folder.iterdir() if "damaged" in each.name)
        assert aside.read_bytes() == content


def test_a_defect_of_ours_is_said_calmly_and_logged_without_content(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("Ana’s secret")

    monkeypatch.setattr(library, "data_folder", broken)
    failed = ask("list")
    assert (failed.status, failed.out, failed.err.count("\n")) == (1, "", 1)
    logged = (data_folder / "log" / "conflictapp.log").read_text(encoding="utf-8")
    assert "KeyError" in logged
    assert "secret" not in logged


def test_an_interruption_ends_quietly(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(library, "data_folder", interrupted)
    assert ask("list") == type(ask("schema"))(130, "", "")
