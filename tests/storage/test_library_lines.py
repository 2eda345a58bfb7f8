"""What the library shows of sessions, and how it finds them."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conflictapp.domain.reviews import next_review
from conflictapp.domain.session import Outcome, Review, Session, Status
from conflictapp.storage.repository import Repository, open_library
from conflictapp.storage.search import words_of
from conflictapp.storage.summaries import Counts
from tests.worlds import agreed_plan, empty, two_neighbours

NOW = "2026-11-23T09:00"


@pytest.fixture
def library(tmp_path: Path):
    repository = open_library(tmp_path).repository
    yield repository
    repository.close()


def test_a_line_tells_where_a_session_stands(library: Repository) -> None:
    library.add(agreed_plan(), NOW)
    (line,) = library.summaries()
    assert (line.id, line.status, line.step) == ("neighbours", Status.AGREED, 5)
    assert line.participants == ("Ana", "Bo")
    assert (line.done, line.actions, line.next_due) == (1, 2, "2026-12-20")
    assert line.review_at == "2027-01-15T18:00"


@pytest.mark.parametrize("outcome", [None, *Outcome])
@pytest.mark.parametrize("planned", ["2027-01-15T18:00", "2027-06-10", ""])
def test_the_next_review_is_the_domains(library: Repository, outcome: Outcome | None, planned: str) -> None:
    session = agreed_plan()
    session.plan.review_at = planned
    session.reviews = [Review("2027-01-15", outcome=outcome, next_review="2027-05-01")]
    library.add(session, NOW)
    assert library.summaries()[0].review_at == next_review(session)


def test_the_last_changed_comes_first(library: Repository) -> None:
    for identity, at in [("old", "2026-11-24"), ("new", "2026-11-26"), ("middle", "2026-11-25")]:
        library.add(Session(identity, updated_at=at), NOW)
    assert [line.id for line in library.summaries()] == ["new", "middle", "old"]


def test_counts_follow_the_filters(library: Repository) -> None:
    library.add(two_neighbours(), NOW)
    library.add(empty(), NOW)
    agreed = library.add(agreed_plan(), NOW)
    assert library.counts("2027-01-14") == Counts(3, 2, 1, 0, 0)
    assert library.counts("2027-01-15") == Counts(3, 2, 1, 1, 0)
    library.archive(agreed)
    assert library.counts("2027-01-15") == Counts(2, 2, 0, 0, 1)
    assert [line.id for line in library.summaries(archived=True)] == [agreed]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Le cœur du problème", "coeur"),
        ("Le coeur", "cœur"),
        ("Respecter l’accord", "l'accord"),
        ("Une ÉTÉ", "ete"),
        ("voilà", "VOILA"),
        ("Straße", "strasse"),
        ("שָׁלוֹם", "שלום"),
        ("我们的会议", "会议"),
        ("Νερό", "νερο"),
        ("Le partage de l’eau", "eau part"),
    ],
)
def test_it_finds_what_people_mean(library: Repository, text: str, typed: str) -> None:
    library.add(replace(empty(), title=text), NOW)
    assert library.search(typed)


def test_every_word_must_be_there(library: Repository) -> None:
    library.add(two_neighbours(), NOW)
    assert library.search("cork wall")
    assert not library.search("cork ceiling")


@pytest.mark.parametrize(
    "typed", ["tired", "one speaks", "caretaker", "floods", "concert", "no broken night"]
)
def test_every_text_is_searched_private_notes_too(library: Repository, typed: str) -> None:
    library.add(agreed_plan(), NOW)
    assert library.search(typed)


def test_ids_and_codes_are_not_words(library: Repository) -> None:
    library.add(Session("hidden", title="Shown"), NOW)
    assert not library.search("hidden")
    assert not library.search("preparing")


def test_a_word_that_was_replaced_is_no_longer_found(library: Repository) -> None:
    session = replace(two_neighbours(), title="Trumpets")
    library.add(session, NOW)
    session.title = "Bells"
    library.save(session)
    assert library.search("bells")
    assert not library.search("trumpets")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
def test_anything_typed_is_searched_without_harm_and_finds_itself(library: Repository, text: str) -> None:
    library.save(replace(empty(), title=text))
    found = library.search(text)
    assert bool(found) == bool(words_of(text))


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "*", "a OR", "NEAR(", "^x", "text:x", "-", "(", "\0", "a\0b", "😀"]
)
def test_signs_are_not_operators(library: Repository, typed: str) -> None:
    assert library.search(typed) == []
