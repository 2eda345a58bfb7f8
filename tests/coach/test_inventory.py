"""The words offered for feelings and needs: enough of them, none twice, none that blames."""

from collections.abc import Callable

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.inventory import Family, feelings, needs
from conflictapp.coach.remark import Field

LISTS = [(feelings, Field.FEELING), (needs, Field.NEED)]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("families", "field"), LISTS, ids=["feelings", "needs"])
def test_each_word_stands_once_and_the_coach_has_nothing_to_say_of_it(
    language: str, families: Callable[[str], tuple[Family, ...]], field: Field
) -> None:
    words = [word for family in families(language) for word in family.words]
    assert len(words) >= 60
    assert len({word.casefold() for word in words}) == len(words)
    assert [word for word in words if remarks(language, word, field)] == []


@pytest.mark.parametrize("families", [feelings, needs])
def test_both_languages_have_as_many_families(families: Callable[[str], tuple[Family, ...]]) -> None:
    assert len(families("fr")) == len(families("en")) == 10
