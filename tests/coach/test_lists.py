"""The lists of a language can be extended without knowing the program, and a slip is named with its place."""

import re
from pathlib import Path
from typing import Any

import pytest

from conflictapp.coach import inventory
from conflictapp.coach.coach import remarks
from conflictapp.coach.lists import lists
from conflictapp.coach.patterns import NEXT, pattern
from conflictapp.coach.remark import Field, Kind
from conflictapp.coach.tree import Tree
from conflictapp.places import resources
from conflictapp.texts.words import languages

SAID = re.compile(r"^(?:why|try|with) (.*)$", re.MULTILINE)


def said(language: str, kind: Kind) -> list[str]:
    return SAID.findall((resources() / "coach" / language / f"{kind}.txt").read_text("utf-8"))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_answered_in_every_language_with_a_reason_and_a_question(
    language: str, kind: Kind
) -> None:
    text = (resources() / "coach" / language / f"{kind}.txt").read_text("utf-8")
    blocks = [block for block in text.split("\n\n") if "\nsay " in f"\n{block}"]
    assert blocks
    for block in blocks:
        marks = [line.split(" ", 1)[0] for line in block.splitlines()]
        assert marks.count("why") == marks.count("try") == 1, block
        assert "{words}" in block


def test_french_answers_have_their_typography() -> None:
    for kind in Kind:
        for text in said("fr", kind):
            assert "'" not in text
            assert not re.search(r"(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»", text), text


def test_english_answers_have_their_typography() -> None:
    assert not [text for kind in Kind for text in said("en", kind) if re.search("[\"']", text)]


@pytest.mark.parametrize("language", languages())
def test_the_words_to_choose_from_are_no_pseudo_feelings_and_no_solutions(language: str) -> None:
    for words, field in (
        (inventory.feelings(language), Field.FEELING),
        (inventory.needs(language), Field.NEED),
    ):
        assert len(words) > 5
        for family in words:
            for word in family.words:
                assert remarks(language, word, field) == (), word


def test_a_line_added_to_a_list_is_enough(own_lists: Path) -> None:
    with (own_lists / "sarcasm.txt").open("a", encoding="utf-8") as file:
        file.write("\nin message\nsay {jolly|splendid show}\nwhy “{words}” stings.\ntry What do you feel?\n")
    (found,) = remarks("en", "Splendid shows, all of them.", Field.MESSAGE)
    assert (found.words, found.why) == ("Splendid shows", "“Splendid shows” stings.")


@pytest.mark.parametrize(
    "line",
    [
        *("say {<nobody-wrote-this>}", "not a <nobody-wrote-this>", "say a [b", "say a|<any>", "say *ing|a"),
        *("shout loud", "in kitchen", "say =[a] b", "say a = b", "  shout loud"),
        *(
            "say a <not any> b",
            "say <not denial>|a b",
            "led <any>",
            "say",
            "say ^",
            "not ?",
            "say [a]",
            "say [3] a",
        ),
        *("say a [b]|c", "say a |b", "say a| b", "say {}", "say {a|}", "say [a [b]] c", "say (kitchen) a"),
        *(
            "say a\nnot [3] b",
            "say a\nnot [a]",
            "say a\nled <not denial>",
            "say a\nled a [b]",
            "say <denial>s b",
            "say <> b",
        ),
    ],
)
def test_a_slip_in_a_list_is_named_with_its_file_and_line(own_lists: Path, line: str) -> None:
    (own_lists / "praising.txt").write_text(f"# one\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match=rf"praising\.txt, line {2 + line.count(chr(10))}"):
        lists("en")


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("words.txt", "slip: <nobody-wrote-this>"),
        ("words.txt", "slip: a, <any>"),
        ("words.txt", "slip: <slip>, a"),
        ("words.txt", "slip: ^ a"),
        ("words.txt", "slip: _, a"),
        ("words.txt", "denial: a"),
        ("own.txt", "[a]"),
        ("own.txt", "a [b"),
        ("weights.txt", "well: praising"),
        ("weights.txt", "well: praising 1,20"),
        ("weights.txt", "well: prasing 1.20"),
        ("weights.txt", "well praising 1.20"),
        ("weights.txt", "well: praising 1.20, "),
        ("fields.txt", "messag ="),
    ],
)
def test_a_slip_in_another_file_is_named_with_it(own_lists: Path, file: str, line: str) -> None:
    with (own_lists / file).open("a", encoding="utf-8") as list_:
        list_.write(f"\n{line}\n")
    with pytest.raises(ValueError, match=file):
        lists("en")


def waiting(tree: Tree[Any]) -> list[tuple[str, int, Any]]:
    """The lines of a tree in which nothing was looked for yet, with what they stand for: of any sort."""
    return [*tree.opening.waiting, *tree.anywhere.waiting]


@pytest.mark.parametrize("language", languages())
def test_every_line_can_be_read_whole_though_most_wait_for_a_text_that_begins_so(language: str) -> None:
    lists.cache_clear()
    known = lists(language)
    reading = known.tree.anywhere.reading
    blocks = {told.block for _line, _place, told in waiting(known.tree)}
    for tree in (known.tree, known.own, *(block.silence for block in blocks)):
        for line, place, _said in waiting(tree):
            items = []
            while following := NEXT.match(line, place):
                items.append(following[1])
                place = following.end()
            assert pattern(line).marked[1] <= len(items)
            for mark in items:
                assert reading.item(mark)
                begins = reading.begins(mark)
                assert begins is None or begins == reading.one_of(mark).begins
                assert begins is None or all(map(reading.one_of(mark).first, begins)), mark
    assert {block.kind for block in blocks} == set(Kind)


def test_two_slips_that_make_one_bracket_are_seen(own_lists: Path) -> None:
    (own_lists / "praising.txt").write_text("say a [b\nsay c] d\n", "utf-8")
    with pytest.raises(ValueError, match=r"praising\.txt, line 1"):
        lists("en")


def test_a_line_of_spaces_is_none(own_lists: Path) -> None:
    for file in ("own.txt", "praising.txt", "words.txt"):
        with (own_lists / file).open("a", encoding="utf-8") as list_:
            list_.write("\n   \n")
    assert lists("en").tree


def test_the_end_of_a_sentence_can_be_asked_for(own_lists: Path) -> None:
    (own_lists / "sarcasm.txt").write_text("in message\nsay {splendid show} $\nwhy a\ntry b\n", "utf-8")
    assert [each.kind for each in remarks("en", "Splendid show.", Field.MESSAGE)] == [Kind.SARCASM]
    assert remarks("en", "Splendid show at the barn.", Field.MESSAGE) == ()


def test_a_list_is_silent_where_one_speaks_of_oneself_when_it_says_so(own_lists: Path) -> None:
    list_of_one = "in message\n{}say {{splendid show}}\nwhy a\ntry b\n"
    text = "I was sad after the splendid show."
    for own, silent in (("own\n", True), ("", False)):
        lists.cache_clear()
        (own_lists / "own.txt").write_text("i was sad\n", "utf-8")
        (own_lists / "sarcasm.txt").write_text(list_of_one.format(own), "utf-8")
        assert (remarks("en", text, Field.MESSAGE) == ()) is silent


def test_a_block_may_be_silent_by_itself_where_one_speaks_of_oneself(own_lists: Path) -> None:
    (own_lists / "own.txt").write_text("i was sad\n", "utf-8")
    blocks = ("say {splendid}", "own\nsay {jolly}", "say {dazzling}")
    for kind, text in zip(
        (Kind.SARCASM, Kind.PRAISING, Kind.JUDGING), ("splendid", "jolly", "dazzling"), strict=True
    ):
        said = "\n\n".join(f"{block}\nwhy a\ntry b" for block in blocks)
        (own_lists / f"{kind}.txt").write_text(f"in message\n{said}\n", "utf-8")
        lists.cache_clear()
        found = remarks("en", f"I was sad after the {text} show.", Field.MESSAGE)
        assert bool(found) is (text != "jolly"), text


def test_what_is_marked_last_is_told_only_where_nothing_else_is_found(own_lists: Path) -> None:
    (own_lists / "sarcasm.txt").write_text("in message\nlast\nsay {splendid show}\nwhy a\ntry b\n", "utf-8")
    (alone,) = remarks("en", "Your cousin gave a splendid show.", Field.MESSAGE)
    assert alone.kind is Kind.SARCASM
    (first,) = remarks("en", "Your stupid cousin gave a splendid show.", Field.MESSAGE)
    assert first.kind is not Kind.SARCASM


def test_a_word_of_signs_alone_is_never_found(own_lists: Path) -> None:
    (own_lists / "praising.txt").write_text("say {splendid|_ show}\nwhy a\ntry b\n", "utf-8")
    assert remarks("en", "Splendid show.", Field.MESSAGE)
    assert remarks("en", "The show.", Field.MESSAGE) == ()
