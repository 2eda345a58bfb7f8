"""What the words of a sentence say, taken together, for or against each kind of remark."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from conflictapp.coach.remark import Kind
from conflictapp.coach.tokens import NUMBER, Token

OF_A_PERSON = frozenset({Kind.YOU_MESSAGE, Kind.JUDGING, Kind.NAME_CALLING})
"""Kinds that are weighed as one, you_message: published sheets call the same sentence by either name."""
WEIGHED = [kind for kind in Kind if kind not in OF_A_PERSON or kind is Kind.YOU_MESSAGE]
"""The kinds that have weights of their own."""
WRITTEN = re.compile(
    rf"(?:(?:#.*|[^\s:]+(?: [^\s:]+)?: (?:(?:{'|'.join(WEIGHED)}) -?\d+\.\d+(?:, (?=\S)|(?=\n)))++|[ \t]*)\n)*+"
)
"""How a file of weights is written."""
_OPENING, _DIGIT = "^", "0"
_RIVAL, _NO_RIVAL = 0.4, -6.0
"""What a likelier kind takes away from a remark, and how unlikely it is to take nothing more away."""


class Weights:
    """The lines of weights.txt: a word or two side by side, and the weights that they have for kinds."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        """Hold the lines by what stands before the colon."""
        self.lines = lines

    def likely(self, found_by: Iterable[str]) -> dict[str, float]:
        """How likely a remark of each kind is right in a sentence found by these.

        The sum of its weights, which is the logarithm of the odds (logistic regression), less two fifths of that of the
        likeliest other kind, which is taken for -6 at least.
        """
        odds: dict[str, float] = dict.fromkeys(WEIGHED, 0.0)
        for each in found_by:
            if each in self.lines:
                for kind, weight in _weights(self.lines[each]):
                    odds[kind] += weight
        first, second = sorted(odds.values(), reverse=True)[:2]
        sure = {
            kind: own - _RIVAL * max(_NO_RIVAL, second if own == first else first)
            for kind, own in odds.items()
        }
        return sure | dict.fromkeys(OF_A_PERSON, sure[Kind.YOU_MESSAGE])


@lru_cache(1024)
def _weights(written: str) -> list[tuple[str, float]]:
    pairs = (each.split(" ") for each in written.split(", "))
    return [(kind, float(weight)) for kind, weight in pairs]


def found_by(words: Sequence[Token], label: Sequence[str] = ()) -> set[str]:
    """What the words of a sentence are found by in weights.txt, alone and two by two, after those of a label.

    A word by its stem, a number by `0`, the opening of the sentence by `^` and its end by `?` or `!`.
    """
    said = [_OPENING, *label, *(_DIGIT if each.keys == (NUMBER,) else each.keys[1][1:] for each in words)]
    return {*said, words[0].closing, *map(" ".join, pairwise(said))}
