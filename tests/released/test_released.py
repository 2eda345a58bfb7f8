"""The database of every release opens today with nothing lost."""

import gzip
from pathlib import Path

import pytest

from conflictapp.storage.repository import FILE, open_library
from conflictapp.storage.rows import rows_of
from tests.released.every_field import every_field

RELEASES = sorted(Path(__file__).parent.glob("*.sqlite.gz"))


@pytest.mark.parametrize("dump", RELEASES, ids=lambda each: each.stem)
def test_a_release_s_database_opens_with_nothing_lost(dump: Path, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(gzip.decompress(dump.read_bytes()))
    opened = open_library(tmp_path)
    assert opened.set_aside is None
    assert opened.repository.load("neighbours") == every_field()
    assert opened.repository.search("caretaker")
    opened.repository.close()


def test_the_kept_session_fills_every_table() -> None:
    assert all(rows_of(every_field()).values())
