"""Versions of an agreement are kept beside their session, and go and come back with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from conflictapp.domain.agreement import Version, planned, with_signature
from conflictapp.domain.session import Note, Signature
from conflictapp.errors import PersonError
from conflictapp.storage.backup import back_up
from conflictapp.storage.opening import open_database
from conflictapp.storage.repository import FILE, Repository, open_library
from tests.worlds import agreed_plan

NOW = "2026-11-23T09:00"


@pytest.fixture
def library(tmp_path: Path):
    repository = open_library(tmp_path).repository
    repository.add(agreed_plan(), NOW)
    yield repository
    repository.close()


def version() -> Version:
    session = agreed_plan()
    session.private.notes.append(Note(5, "PRIVATE"))
    return planned(session, [], "What we agreed", NOW)


def test_a_version_comes_back_as_it_was_kept(library: Repository) -> None:
    kept = library.keep_version("neighbours", version())
    assert library.versions("neighbours") == [kept]
    assert (kept.number, kept.text, len(kept.sha256)) == (1, "What we agreed", 64)


def test_nothing_private_is_kept_in_a_version(library: Repository, tmp_path: Path) -> None:
    library.keep_version("neighbours", version())
    asked = "SELECT count(*) FROM agreements WHERE document LIKE '%PRIVATE%' OR document LIKE '%private%'"
    assert library._connection.execute(asked).fetchone() == (0,)


def test_a_signature_is_added_to_a_version_and_its_words_stay(library: Repository) -> None:
    kept = library.keep_version("neighbours", version())
    signed = with_signature(kept, Signature("ana", NOW, [[[0.1, 0.25]]]))
    again = library.keep_version("neighbours", signed)
    assert again.sha256 != kept.sha256
    assert [each.session.signatures for each in library.versions("neighbours")] == [signed.session.signatures]


def test_another_text_never_takes_the_place_of_one_that_is_kept(library: Repository) -> None:
    first = library.keep_version("neighbours", version())
    other = library.keep_version("neighbours", replace(version(), text="Something else"))
    assert other.number == 2
    assert [each.text for each in library.versions("neighbours")] == [first.text, "Something else"]


def test_the_pdf_of_a_version_is_kept_until_someone_signs(library: Repository) -> None:
    kept = library.keep_version("neighbours", version())
    assert library.version_pdf("neighbours", 1, "a4") is None
    library.keep_version_pdf("neighbours", 1, "a4", b"%PDF")
    library.keep_version("neighbours", kept)
    assert library.version_pdf("neighbours", 1, "a4") == b"%PDF"
    assert library.version_pdf("neighbours", 1, "letter") is None
    library.keep_version("neighbours", with_signature(kept, Signature("ana", NOW)))
    assert library.version_pdf("neighbours", 1, "a4") is None


def test_versions_go_with_their_session_and_come_back_with_it(library: Repository) -> None:
    library.keep_version("neighbours", version())
    library.delete("neighbours")
    with pytest.raises(PersonError):
        library.versions("neighbours")
    library.restore("neighbours")
    assert len(library.versions("neighbours")) == 1
    library.delete("neighbours")
    library.purge()
    assert library._connection.execute("SELECT count(*) FROM agreements").fetchone() == (0,)


def test_a_backup_holds_the_versions(library: Repository, tmp_path: Path) -> None:
    library.keep_version("neighbours", version())
    (tmp_path / "copy").mkdir()
    back_up(library._connection, tmp_path / "copy" / FILE)
    copy = open_database(tmp_path / "copy" / FILE)
    assert copy.execute("SELECT number FROM agreements").fetchall() == [(1,)]
    copy.close()
