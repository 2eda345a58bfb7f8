"""The verbs of a session: what each changes, what it says it changed, and what follows from it."""

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.edits import choice, details, evaluation, ideas, needs, people, plan, private, review
from conflictapp.domain.parts import Part
from conflictapp.domain.session import (
    ActionStatus,
    ConsentLevel,
    Level,
    Participant,
    RemarkKind,
    Session,
    Signature,
    Status,
)
from tests.worlds import agreed_plan, empty, fit_of, two_neighbours


def test_the_group_stops_at_twelve() -> None:
    session = empty()
    changes = [people.add_participant(session, f"p{number}", "Someone") for number in range(14)]
    assert len(session.participants) == 12
    assert changes[-1] == frozenset()


def test_writing_a_voice_keeps_one_voice_a_person() -> None:
    session = Session("s", participants=[Participant("a"), Participant("b")])
    people.write_voice(session, "a", "stake", "to sleep")
    people.write_voice(session, "a", "win_win", value=True)
    people.write_voice(session, "b", "stake", "to play")
    voices = session.preparation.voices
    assert [(each.participant, each.stake, each.win_win) for each in voices] == [
        ("a", "to sleep", True),
        ("b", "to play", False),
    ]


def test_other_words_for_a_need_must_be_confirmed_anew() -> None:
    session = two_neighbours()
    need = session.needs[0]
    listener = next(each.id for each in session.participants if each.id != need.participant)
    needs.restate(session, need.id, listener, "You want rest")
    needs.confirm(session, need.id, listener, confirmed=True)
    changed = needs.write_need(session, need.id, "quiet after ten")
    assert changed == {Part.NEEDS, Part.RESTATEMENTS}
    assert not needs.restatement_of(session, need.id, listener).confirmed


def test_a_blank_restatement_cannot_be_confirmed() -> None:
    session = two_neighbours()
    need, listener = session.needs[0].id, session.participants[1].id
    needs.restate(session, need, listener, "  ")
    needs.confirm(session, need, listener, confirmed=True)
    assert not needs.restatement_of(session, need, listener).confirmed


def test_another_equation_must_be_accepted_anew() -> None:
    session = two_neighbours()
    needs.write_equation(session, "Find calm and music")
    needs.accept_equation(session, session.participants[0].id, accepted=True)
    needs.write_equation(session, "Find calm and music")
    assert session.equation.accepted_by
    needs.write_equation(session, "Find calm, music and sleep")
    assert session.equation.accepted_by == []


def test_a_restatement_passes_to_another_listener_only_when_that_one_has_none() -> None:
    session = two_neighbours()
    session.restatements.clear()
    need = session.needs[0].id
    needs.restate(session, need, "one", "first")
    needs.restate(session, need, "two", "second")
    assert needs.change_listener(session, need, "one", "two") == frozenset()
    assert needs.change_listener(session, need, "one", "three") == {Part.RESTATEMENTS}


def test_splitting_keeps_the_first_in_place_and_puts_the_second_behind() -> None:
    session = two_neighbours()
    first, *others = [idea.id for idea in session.ideas]
    ideas.split_idea(session, first, "cork", "carpet", "new")
    assert [idea.id for idea in session.ideas] == [first, "new", *others]
    assert [idea.text for idea in session.ideas[:2]] == ["cork", "carpet"]


def test_merging_joins_the_words_and_undoing_brings_every_idea_back() -> None:
    session = two_neighbours()
    before = deepcopy(session)
    one, two = session.ideas[0].id, session.ideas[1].id
    removal = ideas.merge_ideas(session, [one, two])
    assert session.ideas[0].text == f"{before.ideas[0].text} + {before.ideas[1].text}"
    assert two not in [idea.id for idea in session.ideas]
    removal.undo()
    assert session == before


def test_a_merged_idea_reworded_since_keeps_its_words_when_the_others_come_back() -> None:
    session = two_neighbours()
    one, two = session.ideas[0].id, session.ideas[1].id
    removal = ideas.merge_ideas(session, [one, two])
    ideas.write_idea(session, one, "text", "cork and carpet")
    removal.undo()
    assert [idea.text for idea in session.ideas][:1] == ["cork and carpet"]
    assert [idea.id for idea in session.ideas][:2] == [one, two]


def test_groups_are_named_renamed_and_left() -> None:
    session = two_neighbours()
    one, two = session.ideas[0].id, session.ideas[1].id
    ideas.group_ideas(session, [one, two], "walls")
    ideas.rename_group(session, "walls", "the wall")
    ideas.group_ideas(session, [two], "")
    assert [idea.group for idea in session.ideas][:2] == ["the wall", ""]


@given(st.lists(st.one_of(st.none(), st.integers(-2, 2)), min_size=1, max_size=8))
def test_the_last_fit_given_is_the_one_that_counts(values: list[int | None]) -> None:
    session = Session("s")
    for value in values:
        evaluation.set_fit(session, "i", "p", value)
    assert fit_of(session, "i", "p") == values[-1]
    assert len(session.fits) <= 1


def test_remarks_scores_and_needs_served_are_kept_with_the_idea() -> None:
    session = two_neighbours()
    idea, need, person = session.ideas[0].id, session.needs[0].id, session.participants[0].id
    session.serves.clear()
    evaluation.set_serve(session, idea, need, serves=True)
    evaluation.set_serve(session, idea, need, serves=True)
    assert len(session.serves) == 1
    evaluation.set_serve(session, idea, need, serves=False)
    assert session.serves == []
    evaluation.add_remark(session, idea, person, RemarkKind.DRAWBACK, "dear")
    evaluation.write_remark(session, len(session.remarks) - 1, "costly")
    assert session.remarks[-1].text == "costly"
    evaluation.set_score(session, idea, "impact", 4)
    assert evaluation.score_of(session, idea).impact == 4


def test_a_second_black_ball_of_the_same_person_changes_the_reason() -> None:
    session = two_neighbours()
    session.black_balls.clear()
    evaluation.place_black_ball(session, "i", "p", "noise at night")
    evaluation.place_black_ball(session, "i", "p", "it wakes the child")
    assert [ball.reason for ball in session.black_balls] == ["it wakes the child"]


def test_the_needs_check_holds_one_level_a_need() -> None:
    session = agreed_plan()
    need = session.needs[0].id
    choice.check_need(session, need, Level.UNMET)
    choice.check_need(session, need, Level.PARTLY)
    assert [each.level for each in session.decision.coverage if each.need == need] == [Level.PARTLY]
    choice.check_need(session, need, None)
    assert need not in [each.need for each in session.decision.coverage]


def test_consent_is_written_field_by_field() -> None:
    session = two_neighbours()
    person = session.participants[0].id
    session.decision.consents.clear()
    choice.write_consent(session, person, "restatement", "cork and quiet")
    choice.write_consent(session, person, "level", ConsentLevel.RESERVED)
    consent = session.decision.consents[0]
    assert (consent.level, consent.restatement) == (ConsentLevel.RESERVED, "cork and quiet")


def test_who_does_an_action_is_listed_once() -> None:
    session = agreed_plan()
    action, person = session.plan.actions[0], session.participants[0].id
    action.who.clear()
    plan.set_doer(session, action.id, person, does=True)
    plan.set_doer(session, action.id, person, does=True)
    assert action.who == [person]
    plan.set_doer(session, action.id, person, does=False)
    assert action.who == []


def test_a_session_holds_the_signatures_it_is_given_and_says_whether_they_are_others() -> None:
    session, given = agreed_plan(), [Signature("mediator", "2026-11-23T15:00:00", [[[0.1, 0.2]]])]
    assert plan.hold_signatures(session, given) == {Part.SIGNATURES}
    assert plan.hold_signatures(session, given) == frozenset()
    assert session.signatures == given
    assert session.signatures[0] is not given[0]


def test_the_status_found_at_a_review_is_that_of_the_plan() -> None:
    session = agreed_plan()
    session.status = Status.AGREED
    review.begin_review(session, "2027-01-15")
    action = session.plan.actions[0].id
    review.note_action(session, 0, action, ActionStatus.DROPPED)
    assert session.plan.actions[0].status is ActionStatus.DROPPED


def test_satisfaction_is_taken_back_with_none() -> None:
    session = agreed_plan()
    session.status = Status.AGREED
    review.begin_review(session, "2027-01-15")
    need = session.needs[0].id
    review.rate_need(session, 0, need, 4)
    review.rate_need(session, 0, need, None)
    assert session.reviews[0].needs == []


def test_private_notes_are_one_a_step() -> None:
    session = empty()
    private.write_note(session, 2, "slow down")
    private.write_note(session, 2, "slow down more")
    assert private.note_of(session, 2) == "slow down more"
    assert len(session.private.notes) == 1


def test_the_same_rule_is_not_added_twice() -> None:
    session = empty()
    details.add_rule(session, "We take turns")
    details.add_rule(session, "We take turns")
    assert session.preparation.ground_rules == ["We take turns"]


def test_a_review_takes_its_answers_along_to_another_day() -> None:
    session = agreed_plan()
    session.status = Status.AGREED
    review.begin_review(session, "2027-01-15")
    person = session.participants[0].id
    people.feel_climate(session, person, "2027-01-15", "trust", 8)
    review.set_tension(session, "2027-01-15", 0, 3)
    review.date_review(session, 0, "2027-01-22")
    review.date_review(session, 0, "")
    assert session.reviews[0].held_on == "2027-01-22"
    assert people.climate_of(session, person, "2027-01-22").trust == 8
    assert [each.taken_at for each in session.tensions][-1] == "2027-01-22"
