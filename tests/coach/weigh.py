"""Learn `resources/coach/xx/weights.txt` from labelled sentences: `python -m tests.coach.weigh xx FILE.jsonl …`.

The files are written as ../shared/coach/dev.jsonl is. It needs scikit-learn 1.8 or later, which nothing else here does.
What a sentence says it learns from whole texts; the program asks it of each sentence of a text.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from conflictapp.coach.lists import WEIGHTS, lists
from conflictapp.coach.tokens import sentences
from conflictapp.coach.weights import OF_A_PERSON, WEIGHED, found_by
from conflictapp.places import resources
from tests.coach.scoring import CLEAN

STRENGTH = 0.7
"""How far a word that is seldom seen may weigh (the inverse of the L1 penalty): some 2,000 weights are left."""
SEEN = 4
"""In how many sentences a word must stand to be weighed."""
LEAST = 0.1
"""How much a word must weigh to be written down."""
HELD_BACK = {"probing": 2.0, "lecturing": 0.5, "ordering": 0.5, "advising": 0.5}
"""How much more likely these must be than they are: a question, a fact, a request or an idea is often just that."""
ABOUT = """\
# What the words of a sentence, and each two side by side, say for (more than 0) or against (less) a kind of remark
# that a list has found: what they leave unlikely is not told. A word stands here without accents and endings, as the
# stemmer leaves it; ^ is the opening of a sentence, 0 a number, ? and ! its end; you_message stands for judging and
# name_calling too. Learned by `python -m tests.coach.weigh`, which writes it anew; a weight may be changed by hand.
"""


def main(language: str, *files: str) -> None:
    from sklearn.feature_extraction.text import CountVectorizer  # late: nothing else needs it
    from sklearn.linear_model import LogisticRegression

    found, labels = zip(*_read(language, files), strict=True)
    counts = CountVectorizer(analyzer=sorted, binary=True, min_df=SEEN)
    seen = counts.fit_transform(each - {"^"} for each in found)
    lines = defaultdict[str, list[str]](list)
    for kind in WEIGHED:
        model = LogisticRegression(
            C=STRENGTH, l1_ratio=1, solver="liblinear", max_iter=2000, intercept_scaling=10, random_state=0
        )
        model.fit(seen, [kind in each for each in labels])
        lines["^"].append(f"{kind} {model.intercept_[0] - HELD_BACK.get(kind, 0):.2f}")
        for word, weight in zip(counts.get_feature_names_out(), model.coef_[0], strict=True):
            if abs(weight) >= LEAST:
                lines[word].append(f"{kind} {weight:.2f}")
    written = "".join(f"{word}: {', '.join(lines[word])}\n" for word in sorted(lines))
    (resources() / "coach" / language / WEIGHTS).write_text(ABOUT + written, "utf-8")


def _read(language: str, files: tuple[str, ...]) -> Iterator[tuple[set[str], set[str]]]:
    """What each text is found by, and its kinds; each text once."""
    known, done = lists(language), set[str]()
    for row in (json.loads(line) for file in files for line in Path(file).read_text("utf-8").splitlines()):
        text = row["text"].replace("\n", " ")
        if row["lang"] != language or row.get("ambiguous") or text in done:
            continue
        done.add(text)
        spoken = sentences(language, text, known.contractions, known.leads, known.subjects)
        labels = {each.removeprefix("disguised_") for each in row["labels"]} - CLEAN
        found = {each for words in spoken for each in found_by(words) if each and ":" not in each}
        yield found, {"you_message" if each in OF_A_PERSON else each for each in labels}


if __name__ == "__main__":
    main(*sys.argv[1:])
