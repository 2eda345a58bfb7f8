"""Files that are not a library of ours are never written over."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from conflictapp.errors import MachineError, PersonError
from conflictapp.storage import connection as connections
from conflictapp.storage.backup import KEPT, back_up, back_up_before
from conflictapp.storage.codes import StorageCode
from conflictapp.storage.connection import connect
from conflictapp.storage.migrations import migrations
from conflictapp.storage.opening import open_database
from conflictapp.storage.repository import FILE, open_library
from conflictapp.storage.schema import LAYOUT, is_nested, tables
from conflictapp.storage.version import VERSION
from tests.worlds import agreed_plan, large

NOW = "2026-11-23"


def kept_library(folder: Path) -> Path:
    library = open_library(folder).repository
    library.add(large(), NOW)
    library.close()
    return folder / FILE


def set_aside(folder: Path, code: StorageCode, content: bytes) -> None:
    """Opening sets the file aside, whole, and goes on with an empty library."""
    opened = open_library(folder)
    assert opened.code == code
    assert opened.set_aside is not None
    assert re.fullmatch(r"sessions\.(damaged|foreign)-\d{4}-\d\d-\d\d\.sqlite", opened.set_aside.name)
    assert opened.set_aside.read_bytes() == content
    assert opened.repository.summaries() == []
    opened.repository.close()


def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path) -> None:
    content = b"a letter to the neighbours " * 100
    (tmp_path / FILE).write_bytes(content)
    set_aside(tmp_path, StorageCode.DAMAGED, content)


def test_a_truncated_library_is_set_aside(tmp_path: Path) -> None:
    file = kept_library(tmp_path)
    content = file.read_bytes()[: file.stat().st_size // 2]
    file.write_bytes(content)
    set_aside(tmp_path, StorageCode.DAMAGED, content)


def test_the_database_of_another_program_is_set_aside(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / FILE)
    other.execute("CREATE TABLE sessions(recipe)")
    other.close()
    set_aside(tmp_path, StorageCode.FOREIGN, (tmp_path / FILE).read_bytes())


def test_what_is_set_aside_twice_has_two_names(tmp_path: Path) -> None:
    names = set()
    for content in (b"first" * 99, b"second" * 99):
        (tmp_path / FILE).write_bytes(content)
        opened = open_library(tmp_path)
        opened.repository.close()
        names.add(opened.set_aside)
    assert sorted(each.read_bytes()[:5] for each in names if each) == [b"first", b"secon"]


def test_a_newer_library_is_refused_untouched(tmp_path: Path) -> None:
    file = kept_library(tmp_path)
    newer = sqlite3.connect(file)
    newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()
    content = file.read_bytes()
    with pytest.raises(PersonError) as refusal:
        open_library(tmp_path)
    assert refusal.value.code == StorageCode.NEWER
    assert file.read_bytes() == content


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError) as failure:
        open_library(tmp_path / "file" / "library")
    assert failure.value.code == StorageCode.NOT_WRITABLE


def test_a_locked_library_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0)
    other = connect(tmp_path / FILE)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(MachineError, match="locked"):
        open_library(tmp_path)
    other.close()


def test_each_connection_keeps_what_it_promises(tmp_path: Path) -> None:
    connection = open_database(tmp_path / FILE)
    asked = ["journal_mode", "synchronous", "foreign_keys"]
    assert [connection.execute(f"PRAGMA {each}").fetchone()[0] for each in asked] == ["wal", 2, 1]
    connection.close()


def test_every_field_has_its_column(tmp_path: Path) -> None:
    connection = open_database(tmp_path / FILE)
    for table in tables():
        keys = {"session", "owner", "position"} if is_nested(table) else {"session", "position"}
        own = (
            {"number", "added_at", "archived", "deleted_at", "coach_off", "drafts"}
            if table is LAYOUT
            else keys
        )
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")}
        assert columns == own | {column.name for column in table.columns}
    connection.close()


def test_the_version_counts_the_migrations() -> None:
    assert len(migrations._migrations) == VERSION


def test_a_library_that_is_up_to_date_opens_without_sqlite_utils(tmp_path: Path) -> None:
    kept_library(tmp_path)
    script = (
        "import sys; from pathlib import Path; from conflictapp.storage.repository import open_library;"
        "open_library(Path(sys.argv[1])).repository.summaries(); sys.exit('sqlite_utils' in sys.modules)"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)], cwd=Path(__file__).parents[2]
        ).returncode
        == 0
    )


def test_a_copy_holds_what_is_still_in_the_log(tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(agreed_plan(), NOW)
    (tmp_path / "copy").mkdir()
    back_up(library._connection, tmp_path / "copy" / FILE)
    library.close()
    copy = open_library(tmp_path / "copy").repository
    assert copy.load("neighbours") == agreed_plan()
    copy.close()


def test_only_the_last_copies_are_kept(tmp_path: Path) -> None:
    connection = open_database(tmp_path / FILE)
    for version in range(1, KEPT + 3):
        back_up_before(connection, tmp_path / FILE, version)
    connection.close()
    kept = sorted(each.name for each in tmp_path.glob("*.before-*"))
    assert kept == [f"sessions.before-000{number}.sqlite" for number in (3, 4, 5)]
