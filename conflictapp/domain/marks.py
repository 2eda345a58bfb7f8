"""The mark of each participant: initials that differ for everyone in the group."""

from collections import Counter
from collections.abc import Callable, Sequence

from conflictapp.domain.session import Participant


def marks(participants: Sequence[Participant]) -> dict[str, str]:
    """One to three characters for each participant's id, no two alike: one letter where that is enough."""
    names = [participant.name.strip() or str(at + 1) for at, participant in enumerate(participants)]
    found = [name[0].upper() for name in names]
    for longer in (_words, _two_letters, _numbered):
        found = _tell_apart(names, found, longer)
    return {participant.id: mark for participant, mark in zip(participants, found, strict=True)}


def _tell_apart(names: list[str], found: list[str], longer: Callable[[str, int], str]) -> list[str]:
    shared = {mark for mark, count in Counter(found).items() if count > 1}
    return [
        longer(name, at) if mark in shared else mark
        for at, (name, mark) in enumerate(zip(names, found, strict=True))
    ]


def _words(name: str, _at: int) -> str:
    first, *others = name.split()
    return (first[0] + (others[-1][0] if others else "")).upper()


def _two_letters(name: str, _at: int) -> str:
    return name[:2].upper() if len(name.split()) == 1 else _words(name, 0)


def _numbered(name: str, at: int) -> str:
    return f"{name[0].upper()}{at + 1}"
