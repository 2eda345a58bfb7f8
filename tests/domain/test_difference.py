"""What differs between two texts can be read, and both texts can be had back from it."""

from hypothesis import given
from hypothesis import strategies as st

from conflictapp.domain.difference import Change, difference

texts = st.lists(st.text(alphabet="ab é,1", max_size=6), max_size=8).map("\n".join)


@given(old=texts, new=texts)
def test_both_texts_can_be_had_back(old: str, new: str) -> None:
    lines = difference(old, new)
    assert [each.text for each in lines if each.change is not Change.ADDED] == old.splitlines()
    assert [each.text for each in lines if each.change is not Change.REMOVED] == new.splitlines()


@given(text=texts)
def test_a_text_differs_nowhere_from_itself(text: str) -> None:
    assert {each.change for each in difference(text, text)} <= {Change.SAME}


def test_in_a_line_that_changed_a_little_only_the_words_that_did_are_marked() -> None:
    removed, added = difference("The cork is up by 20 December", "The cork is up by 15 January")
    assert [each.text for each in removed.pieces if each.changed] == [" 20 December"]
    assert [each.text for each in added.pieces if each.changed] == [" 15 January"]


def test_lines_that_have_nothing_in_common_are_marked_whole() -> None:
    lines = difference("Buy the cork\nSame", "Sing at noon\nSame")
    assert [(each.change, len(each.pieces)) for each in lines] == [
        (Change.REMOVED, 1),
        (Change.ADDED, 1),
        (Change.SAME, 1),
    ]
