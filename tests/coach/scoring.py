"""How well the coach reads labelled sentences: `python -m tests.coach.scoring FILE.jsonl` prints the table."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from conflictapp.coach.coach import remarks
from conflictapp.coach.remark import Field, Kind

CLEAN = {"clean_i_message", "true_need"}
OF_A_PERSON = {
    Kind.YOU_MESSAGE,
    Kind.JUDGING,
    Kind.NAME_CALLING,
}  # published sheets name a judgement all three ways
FIELDS = {"i_message": Field.MESSAGE, "free": Field.MESSAGE, "need": Field.NEED, "idea": Field.IDEA}


@dataclass(frozen=True)
class Read:
    """A labelled sentence: what it is labelled with, and what the coach found in it."""

    language: str
    labels: frozenset[str]
    found: tuple[str, ...]

    def accepts(self, kind: str) -> bool:
        """Whether a remark of that kind is right."""
        return kind in self.labels or (kind in OF_A_PERSON and bool(OF_A_PERSON & self.labels))

    @property
    def hit(self) -> bool:
        """Whether one of the remarks is right."""
        return any(map(self.accepts, self.found))


@dataclass(frozen=True)
class Score:
    """Precision, recall and false alarms (0..1), and how many sentences of each kind were seen."""

    precision: float
    recall: float
    alarms: float
    kinds: dict[str, tuple[int, int]]


def read(path: Path) -> list[Read]:
    """The sentences of a file as the coach reads them, the ambiguous ones left out."""
    return list(_read(path))


def _read(path: Path) -> Iterator[Read]:
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        if row.get("ambiguous"):
            continue
        labels = {
            "you_message" if each == "disguised_you_message" else each for each in row["labels"]
        } - CLEAN
        found = remarks(row["lang"], row["text"].replace("\n", " "), FIELDS[row["context"]])
        yield Read(row["lang"], frozenset(labels), tuple(each.kind for each in found))


def score(sentences: list[Read]) -> Score:
    """The score over some sentences."""
    faulty = [each for each in sentences if each.labels]
    clean = [each for each in sentences if not each.labels]
    remarked = [each.accepts(kind) for each in sentences for kind in each.found]
    labelled = Counter(label for each in faulty for label in each.labels)
    seen = Counter(
        label
        for each in faulty
        for label in each.labels
        if any(Read(each.language, frozenset((label,)), ()).accepts(kind) for kind in each.found)
    )
    return Score(
        sum(remarked) / len(remarked),
        sum(each.hit for each in faulty) / len(faulty),
        sum(bool(each.found) for each in clean) / len(clean),
        {label: (seen[label], labelled[label]) for label in sorted(labelled)},
    )


def _table(path: Path) -> Iterator[str]:
    sentences = read(path)
    for language in sorted({each.language for each in sentences}):
        total = score([each for each in sentences if each.language == language])
        yield f"{language}  precision {total.precision:.3f}  recall {total.recall:.3f}  false alarms {total.alarms:.3f}"
        yield from (f"    {kind:18} {seen:3} of {all_:3}" for kind, (seen, all_) in total.kinds.items())


if __name__ == "__main__":
    print("\n".join(_table(Path(sys.argv[1]))))
