"""What is saved comes back, and only what changed is written."""

import os
import signal
import subprocess
import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conflictapp.domain.session import Fit, Idea, Session
from conflictapp.errors import MachineError, PersonError
from conflictapp.storage.codes import StorageCode
from conflictapp.storage.connection import connect
from conflictapp.storage.repository import FILE, Repository, open_library
from tests.strategies import sessions
from tests.worlds import agreed_plan, empty, large, two_neighbours

NOW = "2026-11-23T09:00"
quickly = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture
def library(tmp_path: Path):
    repository = open_library(tmp_path).repository
    yield repository
    repository.close()


def written_by(library: Repository, session: Session) -> int:
    """How many rows a save wrote."""
    before = library._connection.total_changes
    library.save(session)
    return library._connection.total_changes - before


@pytest.mark.parametrize("world", [empty, two_neighbours, agreed_plan, large])
def test_what_is_added_comes_back(library: Repository, world) -> None:
    assert library.load(library.add(world(), NOW)) == world()


@quickly
@given(session=sessions())
def test_any_session_survives_a_restart(session: Session) -> None:
    with TemporaryDirectory() as folder:
        first = open_library(Path(folder)).repository
        first.add(session, NOW)
        first.close()
        again = open_library(Path(folder)).repository
        assert again.load(session.id) == session
        again.close()


@quickly
@given(versions=st.lists(sessions(), min_size=1, max_size=4))
def test_saving_on_the_way_changes_nothing_of_the_end(versions: list[Session]) -> None:
    with TemporaryDirectory() as folder:
        library = open_library(Path(folder)).repository
        library.add(Session("one"), NOW)
        for each in versions:
            library.save(replace(each, id="one"))
        end = replace(versions[-1], id="one")
        assert library.load("one") == end
        library.close()


def test_a_keystroke_writes_its_row_and_the_words(library: Repository) -> None:
    session = large()
    library.add(session, NOW)
    session.ideas[7].text += "x"
    writes: list[str] = []
    library._connection.set_trace_callback(writes.append)
    library.save(session)
    library._connection.set_trace_callback(None)
    lists = [each for each in writes if each.startswith("INSERT INTO")]
    assert len(lists) == 1
    assert "ideas" in lists[0]


def test_what_is_not_typed_leaves_the_words_alone(library: Repository) -> None:
    session = large()
    library.add(session, NOW)
    session.fits[3] = Fit(session.fits[3].idea, session.fits[3].participant, 0)
    assert written_by(library, session) <= 1


def test_nothing_changed_writes_nothing(library: Repository) -> None:
    session = agreed_plan()
    library.add(session, NOW)
    assert written_by(library, session) == 0


def test_what_is_taken_away_is_gone(library: Repository) -> None:
    session = two_neighbours()
    library.add(session, NOW)
    del session.ideas[0]
    library.save(session)
    assert library.load(session.id) == session


def test_an_id_that_is_taken_or_empty_is_replaced(library: Repository) -> None:
    first, second = library.add(empty(), NOW), library.add(empty(), NOW)
    nameless = library.add(Session(""), NOW)
    assert len({first, second, nameless, ""}) == 4
    assert library.load(second) == replace(empty(), id=second)


def test_an_unknown_session_is_said(library: Repository) -> None:
    with pytest.raises(PersonError, match="unknown_session"):
        library.load("nobody")


def test_two_programs_keep_each_others_rows(tmp_path: Path) -> None:
    here, there = open_library(tmp_path).repository, open_library(tmp_path).repository
    here.add(two_neighbours(), NOW)
    one, other = here.load("neighbours"), there.load("neighbours")
    one.ideas[0].text, other.needs[0].text = "from here", "from there"
    here.save(one)
    there.save(other)
    both = here.load("neighbours")
    assert (both.ideas[0].text, both.needs[0].text) == ("from here", "from there")
    here.close()
    there.close()


def test_a_save_that_fails_is_made_up_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conflictapp.storage.connection.WAIT_SECONDS", 0)
    library = open_library(tmp_path).repository
    session = two_neighbours()
    library.add(session, NOW)
    session.ideas.append(Idea("late", "typed while the file was locked"))
    other = connect(tmp_path / FILE)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MachineError) as failure:
        library.save(session)
    other.rollback()
    other.close()
    library.save(session)
    assert failure.value.code == StorageCode.LOCKED
    assert library.load(session.id) == session
    library.close()


def test_a_full_disk_is_said_and_loses_nothing(library: Repository) -> None:
    session = two_neighbours()
    library.add(session, NOW)
    pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
    library._connection.execute(f"PRAGMA max_page_count = {pages}")
    before = deepcopy(session)
    session.ideas[0].text = "long " * 20_000
    with pytest.raises(MachineError, match="disk_full"):
        library.save(session)
    assert library.load(session.id) == before
    library._connection.execute("PRAGMA max_page_count = 1000000")
    library.save(session)
    assert library.load(session.id) == session


def test_a_program_killed_after_a_save_has_kept_it(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path;"
        "from conflictapp.storage.repository import open_library;"
        "from conflictapp.domain.session import Session;"
        "open_library(Path(sys.argv[1])).repository.add(Session('kept', title='Before the cut'), '');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    library = open_library(tmp_path).repository
    assert ended.returncode == -signal.SIGKILL
    assert library.load("kept").title == "Before the cut"
    library.close()


def test_a_deleted_session_can_be_brought_back_until_purged(library: Repository) -> None:
    session = agreed_plan()
    library.add(session, NOW)
    library.delete(session.id)
    assert library.summaries() == library.search("cork") == []
    library.restore(session.id)
    assert library.load(session.id) == session
    library.delete(session.id)
    library.purge()
    with pytest.raises(PersonError):
        library.restore(session.id)


def test_purged_words_leave_the_file(tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(replace(empty(), title="unforgettable"), NOW)
    library.delete("empty")
    library.purge()
    library.close()
    assert b"unforgettable" not in (tmp_path / FILE).read_bytes()


def test_the_coach_reads_along_until_it_is_switched_off(tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(agreed_plan(), NOW)
    assert library.coached("neighbours")
    library.switch_coach("neighbours", on=False)
    library.save(replace(library.load("neighbours"), title="Another title"))
    library.close()
    again = open_library(tmp_path).repository
    assert not again.coached("neighbours")
    again.switch_coach("neighbours", on=True)
    assert again.coached("neighbours")
    again.close()


def test_what_was_begun_is_kept_beside_the_session_and_goes_with_it(tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(two_neighbours(), NOW)
    library.keep_drafts("neighbours", {"ideas.new": "A thick zanzibar"})
    again = open_library(tmp_path).repository
    assert again.drafts("neighbours") == {"ideas.new": "A thick zanzibar"}
    assert again.load("neighbours") == two_neighbours()
    assert again.search("zanzibar") == []
    again.delete("neighbours")
    again.purge()
    again.add(two_neighbours(), NOW)
    assert again.drafts("neighbours") == {}
    again.close()
    library.close()


def test_nobody_coaches_a_session_that_is_not_there(library: Repository) -> None:
    with pytest.raises(PersonError):
        library.coached("nowhere")
    with pytest.raises(PersonError):
        library.switch_coach("nowhere", on=False)
