"""Learn `resources/coach/xx/weights.txt` from labelled sentences: `python -m tests.coach.weigh xx FILE.jsonl …`.

The files are written as ../shared/coach/dev.jsonl is. It needs scikit-learn 1.8
or later, which nothing else here does. What a
sentence says it learns from whole texts; the program asks it of each sentence of a text.
"""

import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from conflictapp.coach.lists import WEIGHTS, found_by, lists
from conflictapp.coach.remark import Kind
from conflictapp.coach.spelling import folded
from conflictapp.coach.tokens import sentences
from conflictapp.places import resources
from tests.coach.scoring import CLEAN, OF_A_PERSON

STRENGTH = 0.5
"""How far a word that is seldom seen may weigh (the inverse of the L1 penalty): some 1,300 weights are left."""
SEEN = 6
"""In how many sentences a word must stand to be weighed."""
ABOUT = """\
# What all the words of a sentence say for (more than 0) or against (less) a kind of remark that a list has found:
# what they leave all but impossible is not told, what they leave unlikely gives way to a likely remark on those words.
# A line names kinds, then where they start from, then words in all their forms, each with its weight.
# Learned by `python -m tests.coach.weigh`, which writes it anew; a weight may be changed by hand.
"""
Seen = list[tuple[frozenset[str], frozenset[str]]]


def main(language: str, *files: str) -> None:
    shown = Counter[tuple[str, str]]()
    seen = list(_read(language, files, shown))
    words = {key: word for (key, word), _times in reversed(shown.most_common())}
    groups = [OF_A_PERSON, *({kind} for kind in Kind if kind not in OF_A_PERSON)]
    lines = [
        f"{', '.join(sorted(group))}: {_weigh(seen, group, words)}" for group in map(frozenset[Kind], groups)
    ]
    path = resources() / "coach" / language / WEIGHTS
    wrapped = (textwrap.fill(line, 110, subsequent_indent="  ", break_on_hyphens=False) for line in lines)
    path.write_text(ABOUT + "\n".join(wrapped) + "\n", "utf-8")


def _read(
    language: str, files: tuple[str, ...], shown: Counter[tuple[str, str]]
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """What each text is found by, and its labels; each text once."""
    known, done = lists(language), set[str]()
    for row in (json.loads(line) for file in files for line in Path(file).read_text("utf-8").splitlines()):
        text = row["text"].replace("\n", " ")
        if row["lang"] != language or row.get("ambiguous") or text in done:
            continue
        done.add(text)
        found = set[str]()
        for words in sentences(language, text, known.contractions, known.leads, known.subjects):
            found |= found_by(words)
            for each in words:
                said = text[each.start : each.end].lower()
                word = said if folded(said) == each.keys[0] else each.keys[0]
                shown[each.keys[1] if len(each.keys) > 1 else word, word] += 1
        labels = {"you_message" if each == "disguised_you_message" else each for each in row["labels"]}
        yield frozenset(found), frozenset(labels - CLEAN)


def _weigh(seen: Seen, kinds: frozenset[Kind], words: dict[str, str]) -> str:
    from sklearn.feature_extraction.text import CountVectorizer  # late: nothing else needs it
    from sklearn.linear_model import LogisticRegression

    counts = CountVectorizer(analyzer=sorted, binary=True, min_df=SEEN)
    found = counts.fit_transform([keys for keys, _labels in seen])
    model = LogisticRegression(
        C=STRENGTH, l1_ratio=1, solver="liblinear", max_iter=2000, intercept_scaling=10, random_state=0
    )
    model.fit(found, [bool(kinds & labels) for _keys, labels in seen])
    weighed = {
        words.get(key, key): weight
        for key, weight in zip(counts.get_feature_names_out(), model.coef_[0], strict=True)
        if round(weight, 2) and "," not in key
    }
    by_weight = sorted(weighed.items(), key=lambda each: -each[1])
    return ", ".join((f"{model.intercept_[0]:.2f}", *(f"{word} {weight:.2f}" for word, weight in by_weight)))


if __name__ == "__main__":
    main(*sys.argv[1:])
