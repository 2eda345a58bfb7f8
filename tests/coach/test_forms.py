"""What is offered takes the form of what was typed."""

import pytest

from conflictapp.coach.forms import in_form_of


@pytest.mark.parametrize(
    ("offered", "said", "taken"),
    [
        ("découragé·e", "ignorée", "découragée"),
        ("découragé·e", "Ignoré", "découragé"),
        ("inquiet·ète", "mise de côté", "inquiète"),
        ("fier·ère", "trahie", "fière"),
        ("anxieux·se", "exclues", "anxieuse"),
        ("anxieux·se", "exclu", "anxieux"),
        ("las·se", "rejetée", "lasse"),
        ("plein·e d’espoir", "incomprise", "pleine d’espoir"),
        ("découragé·e", "rejeté·e", "découragé·e"),
        ("découragé·e", "invisible", "découragé·e"),
        ("découragé·e", "jamais écoutée", "découragée"),
        ("découragé·e", "pas du tout respectée", "découragée"),
        ("découragé·e", "que tu m’as trahie", "découragée"),
        ("découragé·e", "par lui", "découragé·e"),
        ("découragé·e", "mais mis de côté", "découragé·e"),
        ("triste", "ignorée", "triste"),
        ("sad", "ignored", "sad"),
    ],
)
def test_the_form_follows_what_was_said(offered: str, said: str, taken: str) -> None:
    assert in_form_of(offered, said) == taken
