"""Words for a feeling and for a need, by family, since people lack words (Gordon’s step 1)."""

from dataclasses import dataclass
from functools import lru_cache

from conflictapp.places import resources


@dataclass(frozen=True)
class Family:
    """A family of words near each other."""

    name: str
    words: tuple[str, ...]


def feelings(language: str) -> tuple[Family, ...]:
    """Feelings by family, those of a need that is not met first."""
    return _families(language, "feelings")


def needs(language: str) -> tuple[Family, ...]:
    """Needs by family."""
    return _families(language, "needs")


@lru_cache
def _families(language: str, name: str) -> tuple[Family, ...]:
    text = (resources() / "coach" / language / f"{name}.txt").read_text("utf-8")
    found: list[Family] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith("#"):
            continue
        family, words = line.split(":", 1)
        found.append(Family(family.strip(), tuple(word.strip() for word in words.split(",") if word.strip())))
    return tuple(found)
