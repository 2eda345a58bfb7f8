"""The totals on labelled sentences, most of them published, do not fall."""

from pathlib import Path

import pytest

from tests.coach.scoring import read, score

SENTENCES = Path(__file__).resolve().parents[3] / "shared" / "coach" / "dev.jsonl"


@pytest.mark.skipif(not SENTENCES.exists(), reason="the labelled sentences are not part of the project")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_totals_hold(language: str) -> None:
    total = score([each for each in read(SENTENCES) if each.language == language])
    assert total.precision >= 0.95
    assert total.recall >= 0.93
    assert total.alarms <= 0.03
