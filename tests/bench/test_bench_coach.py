"""What the coach costs, as a ratio to taking the same sentence apart with one regular expression."""

import os
import re
import subprocess
import sys
from statistics import median

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.remark import Field
from tests.bench.test_bench_storage import floor

SENTENCES = {
    "en": "When you changed the delivery date on Tuesday without telling me, I had to call six clients in the "
    "morning and I felt overwhelmed, because I had already prepared all of the files for the meeting with your team.",
    "fr": "Quand vous avez changé la date de livraison mardi sans me prévenir, j’ai dû rappeler six clients dans la "
    "matinée et je me suis sentie débordée, parce que j’avais déjà préparé tous les dossiers pour la réunion du soir.",
}
BLAME = {"en": "You never listen to me.", "fr": "Tu ne m’écoutes jamais, et j’en ai assez."}
FIRST = """
import sys
from time import perf_counter
import dataclasses, pathlib, re, typing
from conflictapp.coach.remark import Field
start = perf_counter()
from conflictapp.coach.coach import remarks
assert remarks(sys.argv[1], sys.argv[2], Field.MESSAGE)
print(perf_counter() - start)
"""


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_of_forty_words(benchmark, language: str) -> None:
    text = SENTENCES[language]
    benchmark(remarks, language, text, Field.MESSAGE)
    floor(benchmark, lambda: re.findall(r"\w+", text))


@pytest.mark.parametrize("language", SENTENCES)
def test_the_first_use(benchmark, language: str) -> None:
    """Said by a fresh process, since it cannot be done twice in one, its modules compiled as installed ones are."""

    def first() -> float:
        command = [sys.executable, "-c", FIRST, language, BLAME[language]]
        return float(subprocess.run(command, capture_output=True, check=True, text=True, env=compiled).stdout)

    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    first()
    times: list[float] = []
    benchmark.pedantic(lambda: times.append(first()), rounds=5 if not benchmark.disabled else 1)
    benchmark.extra_info["first_use_ms"] = median(times) * 1000
