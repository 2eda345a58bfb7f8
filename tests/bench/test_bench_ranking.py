"""What ranking and looking for combinations cost with 40 ideas, 12 people and 15 needs, as a ratio to sorting."""

from conflictapp.domain.combinations import combine
from conflictapp.domain.ranking import rank
from conflictapp.domain.session import Fit, Serve, Session
from tests.bench.test_bench_storage import floor
from tests.worlds import large


def harmless() -> Session:
    """The largest session where no idea costs anybody: every set of three ideas has to be looked at."""
    session = large()
    session.fits = [Fit(each.idea, each.participant, abs(each.value)) for each in session.fits]
    return session


def test_the_ranking(benchmark) -> None:
    session = large()
    assert len(benchmark(rank, session)) == 40
    floor(benchmark, lambda: sorted(session.fits, key=lambda fit: fit.value))


def test_what_goes_together(benchmark) -> None:
    session = harmless()
    session.serves = [
        Serve(idea.id, f"n{(row * 5 + step) % 15}")
        for row, idea in enumerate(session.ideas)
        for step in range(5)
    ]
    assert benchmark(combine, session)
    floor(benchmark, lambda: sorted(session.fits, key=lambda fit: fit.value))


def test_what_goes_together_when_nothing_answers_every_need(benchmark) -> None:
    session = harmless()
    assert benchmark(combine, session)[0].open_needs
    floor(benchmark, lambda: sorted(session.fits, key=lambda fit: fit.value))
