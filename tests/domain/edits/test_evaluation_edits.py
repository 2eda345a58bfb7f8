"""Verbs of the evaluation: what is said of an idea is said once, and can be taken back."""

from conflictapp.domain.edits.evaluation import (
    add_remark,
    place_black_ball,
    score_of,
    set_fit,
    set_score,
    set_serve,
    take_black_ball,
    write_remark,
)
from conflictapp.domain.parts import Part
from conflictapp.domain.ranking import State, rank
from conflictapp.domain.session import RemarkKind, Serve
from tests.worlds import fit_of, two_neighbours


def test_a_fit_is_given_changed_and_taken_back() -> None:
    session = two_neighbours()
    assert set_fit(session, "cellar", "ana", 2) == {Part.FITS}
    set_fit(session, "cellar", "ana", -1)
    assert fit_of(session, "cellar", "ana") == -1
    assert [fit.participant for fit in session.fits if fit.idea == "cellar"] == ["ana"]
    set_fit(session, "cellar", "ana", None)
    assert fit_of(session, "cellar", "ana") is None


def test_a_need_is_answered_once() -> None:
    session = two_neighbours()
    set_serve(session, "shift", "play", True)  # noqa: FBT003  the verb reads so
    set_serve(session, "shift", "play", True)  # noqa: FBT003
    assert session.serves.count(Serve("shift", "play")) == 1
    set_serve(session, "shift", "play", False)  # noqa: FBT003
    assert Serve("shift", "play") not in session.serves


def test_a_score_begins_blank_and_keeps_the_other_scales() -> None:
    session = two_neighbours()
    assert score_of(session, "cellar").impact is None
    assert not [score for score in session.scores if score.idea == "cellar"]
    set_score(session, "wall", "impact", None)
    assert (score_of(session, "wall").feasibility, score_of(session, "wall").impact) == (3, None)


def test_a_remark_keeps_who_said_it_when_its_words_change() -> None:
    session = two_neighbours()
    add_remark(session, "wall", "bo", RemarkKind.DRAWBACK, "Dear")
    write_remark(session, 0, "Too dear")
    assert (session.remarks[0].participant, session.remarks[0].text) == ("bo", "Too dear")


def test_a_second_black_ball_of_the_same_person_changes_the_reason() -> None:
    session = two_neighbours()
    place_black_ball(session, "wall", "bo", "It burns")
    place_black_ball(session, "wall", "bo", "It burns fast")
    assert [ball.reason for ball in session.black_balls] == ["It burns fast"]
    assert rank(session)[-1].state is State.ASIDE


def test_a_black_ball_placed_anew_stays_one_when_the_former_is_put_back() -> None:
    session = two_neighbours()
    session.black_balls.clear()
    place_black_ball(session, "cellar", "ana", "damp")
    removal = take_black_ball(session, 0)
    place_black_ball(session, "cellar", "ana", "dark")
    removal.undo()
    assert [ball.reason for ball in session.black_balls] == ["dark"]
