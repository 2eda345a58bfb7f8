"""Sessions come in, are listed, found, and go out again."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from conflictapp.domain.session import Session
from conflictapp.exchange import decode, encode
from conflictapp.storage.repository import open_library
from tests.cli.conftest import Ask
from tests.released.every_field import every_field
from tests.worlds import agreed_plan, two_neighbours

FileOf = Callable[[Session], Path]


@pytest.fixture
def kept(ask: Ask, file_of: FileOf) -> str:
    """The id of a session in the library that uses every field."""
    return ask("import", file_of(every_field())).out.strip()


def test_import_prints_the_id_and_export_gives_the_file_back(ask: Ask, file_of: FileOf) -> None:
    file = file_of(every_field())
    added = ask("import", file)
    assert (added.status, added.out, added.err) == (0, "neighbours\n", "")
    assert ask("export", "neighbours", "--json", "-", "--with-private").out == file.read_text(
        encoding="utf-8"
    )


def test_an_id_that_is_taken_gives_way_to_a_new_one(ask: Ask, file_of: FileOf, kept: str) -> None:
    second = ask("import", file_of(two_neighbours())).out.strip()
    assert second not in ("", kept)
    assert ask("export", kept, "--json", "-").json["step"] == every_field().step
    assert ask("export", second, "--json", "-").json["step"] == two_neighbours().step


def test_a_file_without_an_id_gets_one(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "new.json").write_text('{"format": "conflictapp/session", "version": 1}')
    identity = ask("import", tmp_path / "new.json").out.strip()
    assert identity
    assert ask("list", "--json").json[0]["id"] == identity


def test_private_stays_at_home_unless_asked_for(ask: Ask, kept: str) -> None:
    assert "private" not in ask("export", kept, "--json", "-").json
    assert "private" in ask("export", kept, "--json", "-", "--with-private").json


def test_one_call_writes_all_three_files(ask: Ask, kept: str, tmp_path: Path) -> None:
    files = [tmp_path / f"agreed.{kind}" for kind in ("json", "pdf", "ics")]
    written = ask("export", kept, "--json", files[0], "--pdf", files[1], "--ics", files[2])
    assert (written.status, written.out, written.err) == (0, "", "")
    assert decode(files[0].read_bytes()).title == every_field().title
    assert "BEGIN:VEVENT" in files[2].read_text()
    assert "Ana is tired" not in "".join(page.extract_text() for page in pypdf.PdfReader(files[1]).pages)


def test_the_pdf_takes_the_paper_and_the_language_asked_for(ask: Ask, kept: str, tmp_path: Path) -> None:
    ask("export", kept, "--pdf", tmp_path / "fr.pdf", "--paper", "letter", "--lang", "fr")
    ask("export", kept, "--pdf", tmp_path / "own.pdf")
    french, own = (pypdf.PdfReader(tmp_path / name) for name in ("fr.pdf", "own.pdf"))
    assert round(french.pages[0].mediabox.width) == 612
    assert round(own.pages[0].mediabox.width) == 595
    assert french.pages[0].extract_text() != own.pages[0].extract_text()


def test_documents_are_in_the_session_s_own_language(ask: Ask, kept: str, tmp_path: Path) -> None:
    ask("export", kept, "--pdf", tmp_path / "a.pdf", "--data", tmp_path / "data")
    ask("export", kept, "--pdf", tmp_path / "b.pdf", "--lang", "en")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_exporting_a_pdf_makes_a_version_whose_number_is_the_calendar_s_sequence(
    ask: Ask, file_of: FileOf, tmp_path: Path
) -> None:
    kept = ask("import", file_of(agreed_plan())).out.strip()
    assert "SEQUENCE:1" in ask("export", kept, "--ics", "-").out
    assert ask("export", kept, "--pdf", tmp_path / "one.pdf").out == ""
    library = open_library(tmp_path / "data").repository
    session = library.load(kept)
    session.plan.guarantor = "Bo"
    library.save(session)
    ask("export", kept, "--pdf", tmp_path / "two.pdf")
    assert [each.number for each in library.versions(kept)] == [1, 2]
    library.close()
    assert "SEQUENCE:2" in ask("export", kept, "--ics", "-").out
    assert "Version 2" in pypdf.PdfReader(tmp_path / "two.pdf").pages[0].extract_text()


def test_the_list_shows_id_status_step_and_title_in_columns(ask: Ask, file_of: FileOf, kept: str) -> None:
    second = agreed_plan()
    second.id, second.title = "b", "Two\nlines\x1b[2J"
    ask("import", file_of(second))
    lines = ask("list").out.splitlines()
    assert sorted(lines) == [
        "b           Agreed  Action plan  Two lines [2J",
        "neighbours  Agreed  Action plan  Music in the evening",
    ]
    assert "Accord trouvé" in ask("list", "--lang", "fr").out


def test_an_empty_library_says_so_and_is_an_empty_list_as_json(ask: Ask) -> None:
    assert ask("list").out == "There is no session yet.\n"
    assert ask("list", "--json").json == []
    assert ask("search", "wall").out == "No session has these words.\n"


def test_search_minds_neither_accents_nor_case(ask: Ask, file_of: FileOf) -> None:
    session = Session("s", title="L’été à l’Écluse")
    ask("import", file_of(session))
    assert [each["id"] for each in ask("search", "ECLUSE", "ete", "--json").json] == ["s"]
    assert ask("search", "--json", "winter").json == []


def test_the_ranking_has_one_idea_a_line(ask: Ask, file_of: FileOf) -> None:
    lines = ask("ranking", file_of(agreed_plan())).out.splitlines()
    assert [line.split()[0] for line in lines[:2]] == ["1.", "2."]
    assert "Line the wall with cork" in lines[0]
    assert "Set aside" in lines[2]


def test_the_ranking_as_json_has_the_fields_promised(ask: Ask, file_of: FileOf) -> None:
    ranked = ask("ranking", file_of(agreed_plan()), "--json").json
    assert ranked[0] == {"idea": "wall", "place": 1, "state": "ranked", "worst": 1, "mean": 4.0}
    assert ranked[2] == {"idea": "cellar", "place": None, "state": "aside", "worst": -2, "mean": None}
    waiting = ask("ranking", file_of(two_neighbours()), "--json").json
    assert waiting[2]["state"] == "to_evaluate"


def test_ranking_touches_no_library(ask: Ask, file_of: FileOf, data_folder: Path) -> None:
    ask("ranking", file_of(agreed_plan()))
    assert not data_folder.exists()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_example_can_be_imported(ask: Ask, tmp_path: Path, language: str) -> None:
    (tmp_path / "example.json").write_text(ask("example", "--lang", language).out, encoding="utf-8")
    assert ask("import", tmp_path / "example.json").status == 0
    assert ask("list", "--json").json[0]["step"] == 6


def test_the_schema_is_printed(ask: Ask) -> None:
    assert ask("schema").json["properties"]["version"] == {"const": 1}


def test_the_data_folder_may_be_named_before_or_after_the_command(
    ask: Ask, file_of: FileOf, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    ask("--data", elsewhere, "import", file_of(agreed_plan()))
    assert len(ask("list", f"--data={elsewhere}", "--json").json) == 1
    assert len(ask(f"--data={elsewhere}", "list", "--json").json) == 1
    assert ask("list", "--json").json == []


def test_a_folder_named_like_a_command_is_a_folder(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ask("--data", "example", "list", "--json").json == []
    assert (tmp_path / "example").is_dir()


def test_words_after_two_dashes_are_only_words(ask: Ask) -> None:
    assert ask("search", "--", "--json").out == "No session has these words.\n"


def test_what_is_exported_twice_is_the_same(ask: Ask, kept: str) -> None:
    first, second = (ask("export", kept, "--json", "-").out for _ in range(2))
    assert first == second
    assert json.loads(first) == json.loads(encode(every_field()))
