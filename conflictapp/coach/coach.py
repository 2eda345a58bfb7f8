"""The coach: reads a text and remarks, kindly, on what makes a listener defensive."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conflictapp.coach.lists import Block, Lists, lists
from conflictapp.coach.remark import Field, Kind, Remark
from conflictapp.coach.tokens import Token, sentences

_ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class _Finding:
    block: Block
    first: int
    last: int

    @property
    def rank(self) -> tuple[int, int, int]:
        """The more exact kind first, then the longest, then the earliest."""
        return _ORDER[self.block.kind], self.first - self.last, self.first


def remarks(language: str, text: str, field: Field) -> tuple[Remark, ...]:
    """What makes a listener defensive in a text typed in a field, in the order of the text.

    No word has two remarks, no sentence two of a kind.
    """
    known = lists(language)
    return tuple(
        _remark(text, words, finding)
        for words in sentences(language, text, known.contractions, known.leads)
        for finding in sorted(_chosen(known, words, field), key=lambda each: each.first)
    )


def _chosen(known: Lists, words: Sequence[Token], field: Field) -> list[_Finding]:
    chosen: list[_Finding] = []
    for finding in sorted(_findings(known, words, field), key=lambda each: each.rank):
        apart = all(
            finding.block.kind is not other.block.kind
            and (finding.last < other.first or other.last < finding.first)
            for other in chosen
        )
        if apart and not _silenced(finding.block, words):
            chosen.append(finding)
    return chosen


def _findings(known: Lists, words: Sequence[Token], field: Field) -> Iterator[_Finding]:
    by_word, anywhere = known.beginning
    for place, word in enumerate(words):
        for patterns in (*(by_word.get(key, ()) for key in word.keys), anywhere):
            for pattern, block in patterns:
                if field in block.fields and (found := pattern.find(words, place)):
                    yield _Finding(block, *found)


def _silenced(block: Block, words: Sequence[Token]) -> bool:
    return any(pattern.find(words, place) for pattern in block.silent for place in range(len(words)))


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
