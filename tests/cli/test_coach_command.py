"""`conflictapp coach`: one line in, one object out."""

import json
import os
import subprocess
import sys

import pytest

from tests.cli.conftest import ROOT


def test_a_text_is_answered_with_one_object(ask) -> None:
    answer = ask("coach", "--lang", "fr", "--field", "feeling", "mise de côté")
    assert answer.status == 0
    (remark,) = answer.json["remarks"]
    assert set(remark) == {"kind", "start", "end", "words", "why", "try"}
    assert (remark["kind"], remark["start"], remark["end"], remark["words"]) == (
        "pseudo_feeling",
        0,
        12,
        "mise de côté",
    )


@pytest.mark.parametrize(
    ("given", "named"), [(["--field", "mood", "x"], "mood"), (["--lang", "de", "x"], "de")]
)
def test_a_field_or_a_language_there_is_not_is_refused_in_a_sentence(
    ask, given: list[str], named: str
) -> None:
    answer = ask("coach", *given)
    assert answer.status == 2
    assert named in answer.err
    assert answer.err.count("\n") == 1


def test_each_line_of_the_input_is_answered_with_a_line_in_order_even_an_empty_or_broken_one() -> None:
    lines = ["You never listen.", "", "The gate was open.", "\u2028\x0b you are selfish", "\ud83d"]
    given = "\n".join(lines).encode("utf-8", "surrogatepass") + b"\n\xff\xfe\n"
    command = [sys.executable, "-m", "conflictapp", "coach", "--lang", "en", "--field", "message"]
    answer = subprocess.run(
        command, input=given, capture_output=True, check=True, cwd=ROOT, env={**os.environ, "LC_ALL": "C"}
    )
    found = [json.loads(line)["remarks"] for line in answer.stdout.decode().splitlines()]
    assert [bool(each) for each in found] == [True, False, False, True, False, False]


def test_the_language_of_the_interface_is_the_coach_s_unless_another_is_asked(ask) -> None:
    assert ask("coach", "You are selfish").json["remarks"]
    assert ask("--lang", "fr", "coach", "You are selfish").json["remarks"] == []
