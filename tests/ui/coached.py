"""A coach that knows a few words, for tests of what the window does with its remarks."""

from dataclasses import dataclass, field

import pytest

from conflictapp.coach.remark import Field, Kind, Remark
from conflictapp.ui.wizard import coaching

KNOWN = {
    "ignored": Remark(
        Kind.PSEUDO_FEELING, 0, 0, "", "It says what they did.", "What is behind it?", ("sad",)
    ),
    "ignorée": Remark(
        Kind.PSEUDO_FEELING, 0, 0, "", "It says what they did.", "What is behind it?", ("découragé·e",)
    ),
    "always": Remark(Kind.GENERALISATION, 0, 0, "", "There is an exception.", "When was the last time?"),
}


@dataclass
class FewWords:
    """Remarks on each known word of a text, and remembers what it was asked."""

    asked: list[tuple[str, str, Field]] = field(default_factory=list)

    def remarks(self, language: str, text: str, place: Field) -> tuple[Remark, ...]:
        self.asked.append((language, text, place))
        found = [(text.lower().find(word), word, remark) for word, remark in KNOWN.items()]
        return tuple(
            Remark(
                known.kind,
                at,
                at + len(word),
                text[at : at + len(word)],
                known.why,
                known.question,
                known.instead,
            )
            for at, word, known in sorted(found, key=lambda each: each[0])
            if at >= 0
        )


def install(patch: pytest.MonkeyPatch, pause: int = 1) -> FewWords:
    """Put it in the place of the coach, with hardly a pause before it reads."""
    made = FewWords()
    patch.setattr("conflictapp.coach.coach.remarks", made.remarks)
    patch.setattr(coaching, "PAUSE_MS", pause)
    return made
