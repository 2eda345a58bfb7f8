"""What a place in a sentence may be: one of some words, any other, one with an ending, or some words between."""

from collections.abc import Callable, Sequence

from conflictapp.coach.groups import Group
from conflictapp.coach.tokens import Token

_GAP = 5

Item = Callable[[Sequence[Token], int], Sequence[int]]
"""Finds one thing at a word: gives where it may end when it begins there."""


def other(group: Group) -> Item:
    """One word that is none of a group."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        return (place + 1,) if place < len(words) and not group.ends(words, place) else ()

    return ends


def ending(letters: str) -> Item:
    """One word with an ending."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        return (place + 1,) if place < len(words) and words[place].keys[0].endswith(letters) else ()

    return ends


def between(denials: frozenset[str]) -> Item:
    """Up to five words of the sentence, none of them a denial."""

    def ends(words: Sequence[Token], place: int) -> Sequence[int]:
        end = place
        while end < min(place + _GAP, len(words)) and denials.isdisjoint(words[end].keys):
            end += 1
        return range(place, end + 1)

    return ends


def up_to(words: int) -> Item:
    """As many words, or fewer."""

    def ends(said: Sequence[Token], place: int) -> Sequence[int]:
        return range(min(place + words, len(said)), place - 1, -1)

    return ends


def maybe(items: Sequence[Item]) -> Item:
    """Some things one after the other, there or not."""

    def ends(words: Sequence[Token], place: int) -> list[int]:
        found = [place]
        for item in items:
            found = [end for begin in found for end in item(words, begin)]
        return [place, *found]

    return ends


def at_end(words: Sequence[Token], place: int) -> tuple[int, ...]:
    """The end of the sentence."""
    return (place,) if place == len(words) else ()
