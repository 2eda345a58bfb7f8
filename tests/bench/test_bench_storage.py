"""What storage costs, as a ratio to raw SQLite in the same run; small worlds when benchmarks are off."""

import sqlite3
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from conflictapp.domain.session import Fit
from conflictapp.storage.connection import connect, promise
from conflictapp.storage.repository import FILE, Repository, open_library
from conflictapp.storage.search import query
from tests.worlds import large, two_neighbours

SUBJECTS = ["water", "music", "garden", "budget", "keys", "parking", "harvest", "school"]


def measured(config) -> bool:
    """Whether benchmarks were asked for, which needs the world in its full size."""
    return config.option.benchmark_enable or config.option.benchmark_only


def filled(folder: Path, sessions: int) -> Repository:
    """A library of that many small sessions, no two alike."""
    library = open_library(folder).repository
    library._connection.execute("PRAGMA synchronous = OFF")  # only while the world is made
    for number in range(sessions):
        subject = SUBJECTS[number % len(SUBJECTS)]
        library.add(
            replace(two_neighbours(), id=f"s{number}", title=f"The {subject} {number}"), f"{number:06}"
        )
    promise(library._connection)
    return library


def floor(benchmark, act, *, rounds: int = 30) -> None:
    """Report the benchmark's median as a ratio to that of the raw act."""
    if benchmark.disabled:
        act()
        return
    times = []
    for _ in range(rounds):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    benchmark.extra_info["floor_ms"] = median(times) * 1000
    benchmark.extra_info["ratio"] = benchmark.stats.stats.median / median(times)


@pytest.fixture(scope="module")
def many(tmp_path_factory, request):
    size = 20_000 if measured(request.config) else 20
    library = filled(tmp_path_factory.mktemp("many"), size)
    yield library
    library.close()


def raw_commit(path: Path):
    """One row upserted and committed by raw SQLite with the same promises."""
    connection = connect(path)
    promise(connection)
    connection.execute("CREATE TABLE raw(id INTEGER PRIMARY KEY, text)")
    numbers = count()

    def act() -> None:
        connection.execute("REPLACE INTO raw VALUES (1, ?)", [f"text {next(numbers)}"])
        connection.commit()

    return act


def test_saving_a_keystroke_in_the_largest_session(benchmark, tmp_path: Path) -> None:
    library, session, numbers = open_library(tmp_path).repository, large(), count()
    library.add(session, "2026-11-23")

    def save() -> None:
        session.ideas[20].text = f"Idea that grows {next(numbers)}"
        library.save(session)

    benchmark(save)
    floor(benchmark, raw_commit(tmp_path / "raw.sqlite"))


def test_saving_every_fit_of_the_largest_session(benchmark, tmp_path: Path) -> None:
    library, session, numbers = open_library(tmp_path).repository, large(), count()
    library.add(session, "2026-11-23")

    def save() -> None:
        value = next(numbers) % 2
        session.fits = [Fit(each.idea, each.participant, value) for each in session.fits]
        library.save(session)

    benchmark(save)
    floor(benchmark, raw_commit(tmp_path / "raw.sqlite"))


@pytest.mark.parametrize("typed", ["water", "t", "the wall cork", "garden 1"])
def test_searching_many_sessions(benchmark, many: Repository, typed: str) -> None:
    assert benchmark(many.search, typed)
    raw = "SELECT count(*) FROM words JOIN sessions ON number = words.rowid WHERE words MATCH ?"
    floor(benchmark, lambda: many._connection.execute(raw, [query(typed)]).fetchall())


def test_opening_and_listing_two_thousand_sessions(benchmark, tmp_path: Path, request) -> None:
    filled(tmp_path, 2_000 if measured(request.config) else 20).close()

    def open_and_list() -> None:
        library = open_library(tmp_path).repository
        assert library.summaries()
        library.counts("2026-11-23")
        library.close()

    def raw() -> None:
        connection = sqlite3.connect(tmp_path / FILE)
        connection.execute("SELECT * FROM sessions").fetchall()
        connection.close()

    benchmark(open_and_list)
    floor(benchmark, raw)


def test_loading_the_largest_session(benchmark, tmp_path: Path) -> None:
    library = open_library(tmp_path).repository
    library.add(large(), "2026-11-23")
    benchmark(library.load, "large")
    raw = library._connection
    floor(benchmark, lambda: raw.execute("SELECT * FROM fits").fetchall())
