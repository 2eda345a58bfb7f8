"""The coach: reads a text and remarks, kindly, on what makes a listener defensive."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from conflictapp.coach.lists import Block, Lists, lists
from conflictapp.coach.remark import Field, Kind, Remark
from conflictapp.coach.tokens import Token, sentences
from conflictapp.coach.weights import found_by

_ORDER = {kind: place for place, kind in enumerate(Kind)}
_TOLD, _MORE = -2.5, -1.9
"""How likely by all the words of its sentence (`Weights.likely`) a remark is that is told, or told beside another."""


@dataclass(eq=False)
class _Finding:
    block: Block
    first: int
    last: int
    likely: float

    @property
    def rank(self) -> tuple[bool, bool, int, int, int]:
        """What is told only alone last; else the likely first, then the more exact kind, the longest, the earliest."""
        return (
            self.block.last,
            self.likely < _MORE,
            _ORDER[self.block.kind],
            self.first - self.last,
            self.first,
        )


def remarks(language: str, text: str, field: Field) -> tuple[Remark, ...]:
    """What makes a listener defensive in a text typed in a field, in the order of the text.

    No word has two remarks, nor do words side by side, and no sentence two of a kind: what all its words make likely is
    told, then the more exact kind, then the longest.
    """
    known = lists(language)
    spoken = sentences(language, text, known.contractions, known.leads, known.subjects)
    return tuple(
        _remark(text, words, finding)
        for before, words in pairwise(chain([[]], spoken))
        for finding in sorted(_chosen(known, before, words, field), key=lambda each: each.first)
    )


def _chosen(known: Lists, before: Sequence[Token], words: Sequence[Token], field: Field) -> list[_Finding]:
    heard = [
        (told, first, last)
        for told, first, last in known.tree.find(words)
        if field in told.fields and not (first and told.block.led.ends(words, first - 1))
    ]
    weighed = bool(heard) and field in known.weighed
    likely = known.weights.likely(found_by(words, known.weighed[field])) if weighed else {}
    found = [
        _Finding(told.block, first, last, 0.0 if told.sure else likely.get(told.block.kind, 0.0))
        for told, first, last in heard
    ]
    chosen: dict[Kind, _Finding] = {}
    covered = bytearray(len(words) + 2)  # which words something is said of already, or of one beside them
    silent: dict[Block, bool] = {}
    for finding in sorted(found, key=lambda each: each.rank):
        block = finding.block
        if finding.likely < (_MORE if chosen and block.kind not in chosen else _TOLD):
            continue
        if block.last and chosen:
            break
        if any(covered[finding.first + 1 : finding.last + 2]):
            continue
        if block not in silent:
            silent[block] = block.silence.holds(words) or (
                block.own and (known.own.holds(words) or known.own.holds(before))
            )
        if not silent[block]:
            covered[finding.first : finding.last + 3] = b"\1" * (finding.last + 3 - finding.first)
            chosen.setdefault(block.kind, finding)
    return list(chosen.values())


def _remark(text: str, words: Sequence[Token], finding: _Finding) -> Remark:
    block = finding.block
    start, end = words[finding.first].start, words[finding.last].end
    said = text[start:end]
    return Remark(
        block.kind,
        start,
        end,
        said,
        block.why.replace("{words}", said),
        block.question.replace("{words}", said),
        block.instead,
    )
