"""A copy of the coach's lists that a test may change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conflictapp.coach.lists import lists
from conflictapp.places import resources


@pytest.fixture
def own_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of resources where a list of English can be changed, with nothing in its weights."""
    folder = tmp_path / "coach" / "en"
    folder.mkdir(parents=True)
    for file in (resources() / "coach" / "en").glob("*.txt"):
        (folder / file.name).write_text(file.read_text("utf-8"), "utf-8")
    (folder / "weights.txt").write_text("", "utf-8")
    monkeypatch.setattr("conflictapp.coach.lists.resources", lambda: tmp_path)
    lists.cache_clear()
    yield folder
    lists.cache_clear()
