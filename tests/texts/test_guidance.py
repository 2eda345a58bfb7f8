"""The guidance says the same things in every language, in that language's typography."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product

import msgspec
import pytest

from conflictapp.texts.guidance import load_frame, load_guidance, load_method, load_zones, zone
from conflictapp.texts.words import languages

LOADERS: dict[str, Callable[[str], object]] = {
    **{f"step {step}": partial(load_guidance, step=step) for step in range(7)},
    "method": load_method,
    "frame": load_frame,
    "zones": load_zones,
}
LONGEST_SENTENCE = 260
NAKED_FRENCH_SIGN = re.compile(r"(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»")


def sentences(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from sentences(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from sentences(each)


def shape(value: object) -> object:
    """The same structure, its texts left out."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    return [shape(each) for each in value] if isinstance(value, list | tuple) else type(value)


def plain(name: str, language: str) -> object:
    return msgspec.to_builtins(LOADERS[name](language))


def texts(name: str, language: str) -> list[str]:
    return list(sentences(plain(name, language)))


@pytest.mark.parametrize("name", LOADERS)
def test_every_language_says_as_much(name: str) -> None:
    shapes = [shape(plain(name, language)) for language in languages()]
    assert all(each == shapes[0] for each in shapes)


@pytest.mark.parametrize(("name", "language"), list(product(LOADERS, languages())))
def test_no_sentence_is_empty_endless_or_straight_quoted(name: str, language: str) -> None:
    for text in texts(name, language):
        assert text == text.strip() != ""
        assert not re.search("[\"']|  |\\.\\.\\.", text), text
        assert max(map(len, re.split(r"(?<=[.!?]) ", text))) <= LONGEST_SENTENCE, text


@pytest.mark.parametrize("name", LOADERS)
def test_french_signs_have_their_no_break_spaces(name: str) -> None:
    assert not [text for text in texts(name, "fr") if NAKED_FRENCH_SIGN.search(text)]


@pytest.mark.parametrize(("language", "step"), list(product(languages(), range(7))))
def test_each_step_can_be_led(language: str, step: int) -> None:
    guidance = load_guidance(language, step)
    assert 4 <= len(guidance.say) <= 6
    assert 4 <= len(guidance.watch) <= 6
    assert 1 <= len(guidance.help) <= 3
    assert not re.search("[«»“”]", "".join(guidance.say))


def test_the_lists_of_single_steps_are_there() -> None:
    assert len(load_guidance("en", 0).values_roads) == 4
    assert len(load_guidance("en", 2).prompts) >= 8
    assert len(load_guidance("en", 6).tensions) == 12
    assert len(load_method("en").steps) == 6


@pytest.mark.parametrize("language", languages())
def test_nothing_asks_anyone_to_give_up_half(language: str) -> None:
    everything = " ".join(text for name in LOADERS for text in texts(name, language)).lower()
    assert not re.search("compromis|concession|meet halfway|couper la poire", everything)


@pytest.mark.parametrize("language", languages())
def test_each_place_of_the_partner_map_has_one_name(language: str) -> None:
    for synergy, antagonism in product(range(1, 5), repeat=2):
        holding = [each.name for each in load_zones(language) if each.holds(synergy, antagonism)]
        assert holding == [zone(language, synergy, antagonism)]


def test_a_language_without_guidance_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load_guidance("xx", 0)
