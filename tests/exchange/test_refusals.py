"""Each fault of a document is refused with one sentence that names its place."""

import json
import re

import pytest

from tests.exchange.documents import bare, refusal, spoiled, whole

HUGE = 10**30

FAULTS = [
    ("fits[3].value", 7, "fits[3].value: 7 is not between -2 and 2"),
    ("fits[3].value", -3, "fits[3].value: -3 is not between -2 and 2"),
    ("fits[3].value", HUGE, "fits[3].value: 1e+30 is not a whole number"),
    ("fits[0].value", True, "fits[0].value: true is not a whole number"),
    ("fits[0].value", 1.0, "fits[0].value: 1.0 is not a whole number"),
    ("fits[0].value", "1", 'fits[0].value: "1" is not a whole number'),
    ("fits[0].value", None, "fits[0].value: null is not allowed here"),
    ("fits[0].value", float("nan"), "fits[0].value: NaN is not a whole number"),
    ("fits[0].value", [2], "fits[0].value: […] is not a whole number"),
    ("fits[1].idea", "wood", 'fits[1].idea: there is no idea "wood"'),
    ("fits[1].idea", "ana", 'fits[1].idea: there is no idea "ana"'),
    ("fits[1].idea", "", 'fits[1].idea: there is no idea ""'),
    ("minutes", 10**9, "minutes: 1000000000 is not between 0 and 10080"),
    ("step", 7, "step: 7 is not between 0 and 6"),
    ("climate[0].trust", 11, "climate[0].trust: 11 is not between 0 and 10"),
    ("scores[0].impact", 0, "scores[0].impact: 0 is not between 1 and 5"),
    ("private.partner_map[0].synergy", 5, "private.partner_map[0].synergy: 5 is not between 1 and 4"),
    ("tensions[0].values[3]", 12, "tensions[0].values[3]: 12 is not between 0 and 10"),
    ("tensions[0].values", [5], "tensions[0].values: a list of 12 is expected, not of 1"),
    ("signatures[0].strokes[0][1][0]", 1.5, "signatures[0].strokes[0][1][0]: 1.5 is not between 0 and 1"),
    ("signatures[0].strokes[0][1][0]", float("inf"), "signatures[0].strokes[0][1][0]: Infinity is not between 0 and 1"),
    ("signatures[0].strokes[0][1][0]", "x", 'signatures[0].strokes[0][1][0]: "x" is not a number'),
    ("signatures[0].strokes[0][1]", [0.5], "signatures[0].strokes[0][1]: a list of 2 is expected, not of 1"),
    ("needs[0].participant", "p9", 'needs[0].participant: there is no participant "p9"'),
    ("needs[0].participant", "mediator", 'needs[0].participant: there is no participant "mediator"'),
    ("serves[0].need", "n9", 'serves[0].need: there is no need "n9"'),
    ("reviews[0].actions[0].action", "a9", 'reviews[0].actions[0].action: there is no action "a9"'),
    ("reviews[0].criteria[0].criterion", "c9", 'reviews[0].criteria[0].criterion: there is no criterion "c9"'),
    ("plan.actions[0].who[1]", "cy", 'plan.actions[0].who[1]: there is no participant "cy"'),
    ("plan.actions[0].who[1]", "ana", 'plan.actions[0].who[1]: this is given twice ("ana")'),
    ("participants[1].id", "ana", 'participants[1].id: "ana" is used twice'),
    ("needs[1].id", "wall", 'ideas[1].id: "wall" is used twice'),
    ("participants[1].id", "", 'participants[1].id: "" is not an id, which has 1 to 100 characters on one line'),
    ("participants[1].id", "mediator", 'participants[1].id: "mediator" is kept for the mediator'),
    ("participants[1].name", 5, "participants[1].name: 5 is not a text"),
    ("title", ["x"], "title: […] is not a text"),
    ("title", "a\0b", "title: this text holds a character that is none"),
    ("ideas[0].text", "\ud800", "ideas[0].text: this text holds a character that is none"),
    ("ideas[0].parent", "shift", "ideas[0].parent: an idea cannot be a variant of itself"),
    ("ideas[0].parent", "cellar", "ideas[0].parent: an idea cannot be a variant of itself"),
    ("ideas[1].colour", "red", "ideas[1].colour: unknown field"),
    ("colour", "red", "colour: unknown field"),
    ("language", "de", 'language: "de" is not one of fr, en'),
    ("status", "", 'status: "" is not one of preparing, in_progress, agreed, in_review, closed, withdrawn'),
    ("preparation", None, "preparation: null is not an object with fields"),
    ("preparation.voices[0].win_win", 1, "preparation.voices[0].win_win: 1 is neither true nor false"),
    ("plan.actions", {}, "plan.actions: {…} is not a list"),
    ("plan.actions[1].due", "31/12", 'plan.actions[1].due: "31/12" is not a date'),
    ("remarks[0]", {}, "remarks[0].idea: this field is missing"),
    ("version", 2, "version: 2 is not 1, the only version that can be read here"),
    ("version", True, "version: true is not 1, the only version that can be read here"),
    ("format", "a/b", 'format: "a/b" is not "conflictapp/session", so this is no session of Common Ground'),
]  # fmt: skip


@pytest.mark.parametrize(("place", "value", "sentence"), FAULTS)
def test_a_fault_is_named_with_its_place(place: str, value: object, sentence: str) -> None:
    assert refusal(spoiled(place, value)) == sentence


@pytest.mark.parametrize(
    "moment",
    [
        "31/12", "2026-13-01", "2026-02-30", "2026-1-1", "20261102", "2026-W45-1", "2026-11-02 18:00",
        "2026-11-02T18", "2026-11-02T25:00", "2026-11-02T18:00+9", "2026-11-02\n", "0000-01-01", "9999-12-31",
        "٢٠٢٦-١١-٠٢", "tomorrow", "T18:00",
    ],
)  # fmt: skip
def test_a_date_that_is_none_is_refused(moment: str) -> None:
    assert refusal(bare(starts_at=moment)).startswith("starts_at: ")
    assert refusal(bare(starts_at=moment)).endswith(" is not a date")


@pytest.mark.parametrize(
    "name",
    [
        "climate", "fits", "serves", "scores", "black_balls", "signatures", "decision.coverage",
        "decision.consents", "rounds[0].consents", "preparation.voices", "reviews[0].needs",
        "reviews[0].criteria", "reviews[0].actions", "private.partner_map", "equation.accepted_by",
        "decision.ideas", "preparation.frame_accepted_by",
    ],
)  # fmt: skip
def test_an_answer_given_twice_is_refused(name: str) -> None:
    found = whole()
    for step in re.findall(r"[a-z_]+|\d+", name):
        found = found[int(step) if step.isdigit() else step]
    assert found, "nothing to double"
    assert refusal(spoiled(name, [found[0], found[0]])).startswith(f"{name}[1]: this is given twice (")


def test_an_id_is_short() -> None:
    assert refusal(spoiled("messages[0].id", "m" * 101)).startswith("messages[0].id: ")
    assert refusal(bare(id="a\nb")).startswith('id: "a\\nb" is not an id')


def test_what_is_quoted_from_a_file_stays_on_one_short_line() -> None:
    for value in ("x" * 5000, "a\nb\u2028\x1b[31m", "\ud800"):
        for document in (bare(language=value), bare(**{value: 1}), bare(starts_at=value)):
            sentence = refusal(document)
            assert sentence.isprintable()
            assert len(sentence) < 200


def test_a_field_given_twice_is_named_with_its_place() -> None:
    text = json.dumps(whole()).replace('"name": "Bo"', '"name": "Bo", "name": "Bob"')
    assert refusal(text.encode()) == "participants[1].name: this field is given twice"
    assert refusal(b'{"format": "x", "format": "y"}') == "format: this field is given twice"


def test_the_sentence_is_french_in_french() -> None:
    assert refusal(spoiled("fits[3].value", 7), "fr") == "fits[3].value\u00a0: 7 n’est pas entre -2 et 2"
