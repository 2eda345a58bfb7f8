"""What helps a mediator lead each step, and what is shown to participants, from the TOML files of each language."""

from functools import cache
from typing import TypeVar

import msgspec

from conflictapp.places import resources

_STEPS = ("preparation", "needs", "ideas", "evaluation", "choice", "plan", "review")


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of a guidance file: a field with another name or type is a defect."""


class Titled(_Strict, frozen=True):
    """A short title and the sentences that explain it."""

    title: str
    text: str


class Prompt(_Strict, frozen=True):
    """A theme and the question that makes people think of it."""

    name: str
    question: str


class Guidance(_Strict, frozen=True):
    """What the mediator can say, watch for and read in one step, with the lists that only some steps have."""

    say: tuple[str, ...]
    watch: tuple[str, ...]
    help: tuple[str, ...]
    prompts: tuple[str, ...] = ()
    ground_rules: tuple[str, ...] = ()
    values_roads: tuple[Titled, ...] = ()
    obstacle_prompts: tuple[Prompt, ...] = ()
    tensions: tuple[tuple[str, str], ...] = ()


class Method(_Strict, frozen=True):
    """The method on one page, for participants."""

    title: str
    intro: str
    steps: tuple[str, ...]
    asks: tuple[str, ...]
    no_vote: str
    leave: str


class Frame(_Strict, frozen=True):
    """What everyone can count on during a session."""

    intro: str
    points: tuple[Titled, ...]


class Zone(_Strict, frozen=True):
    """A named area of the partner map; each range includes both its ends."""

    name: str
    synergy: tuple[int, int]
    antagonism: tuple[int, int]

    def holds(self, synergy: int, antagonism: int) -> bool:
        """Whether a position lies in this area."""
        return (
            self.synergy[0] <= synergy <= self.synergy[1]
            and self.antagonism[0] <= antagonism <= self.antagonism[1]
        )


class _PartnerMap(_Strict, frozen=True):
    """The file that names the areas of the partner map."""

    zones: tuple[Zone, ...]


_File = TypeVar("_File", bound=_Strict)


@cache
def load_guidance(language: str, step: int) -> Guidance:
    """The guidance of a step, 0 to 6."""
    return _load(language, f"{step}-{_STEPS[step]}", Guidance)


@cache
def load_method(language: str) -> Method:
    """The method as participants are shown it."""
    return _load(language, "method", Method)


@cache
def load_frame(language: str) -> Frame:
    """The points of the agreement to mediate."""
    return _load(language, "frame", Frame)


@cache
def load_zones(language: str) -> tuple[Zone, ...]:
    """The areas of the partner map; together they cover it, without overlap."""
    return _load(language, "partner_map", _PartnerMap).zones


def zone(language: str, synergy: int, antagonism: int) -> str:
    """The usual name for people who spend this energy, 1 to 4, for a subject and against it."""
    return next(each.name for each in load_zones(language) if each.holds(synergy, antagonism))


def _load(language: str, name: str, shape: type[_File]) -> _File:
    path = resources() / "guidance" / language / f"{name}.toml"
    return msgspec.toml.decode(path.read_bytes(), type=shape)
