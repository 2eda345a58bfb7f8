"""What the words of a sentence say, taken together, for or against a kind of remark."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from conflictapp.coach.spelling import keys

_SIGNS = ("#", "?", "!")
WRITTEN = re.compile(r"-?\d+\.\d+(?:, \S+ -?\d+\.\d+)*")
"""How the line of a kind is written."""


@dataclass(eq=False)
class Weights:
    """The line of a kind in weights.txt: where it starts from, then words in all their forms, each with its weight.

    Their sum is the logarithm of the odds (logistic regression): 0 is as likely as not. It is read when a remark of the
    kind is first in question.
    """

    language: str
    written: str

    @cached_property
    def _start(self) -> float:
        return float(self.written.partition(",")[0])

    @cached_property
    def _by_key(self) -> dict[str, float]:
        found = {}
        for entry in self.written.split(",")[1:]:
            word, _, weight = entry.strip().rpartition(" ")
            found[word if word in _SIGNS else keys(self.language, word)[1]] = float(weight)
        return found

    def log_odds(self, found_by: Collection[str]) -> float:
        """How likely a remark of the kind is right in a sentence whose words and end are found by these."""
        weights = self._by_key
        return self._start + sum(weights[key] for key in found_by if key in weights)
