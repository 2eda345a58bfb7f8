"""Every pair of colours that the window puts together can be read, measured as WCAG 2 asks."""

import json
from typing import Any

import pytest

from conflictapp.places import resources

TEXT, OUTLINE = 4.5, 3.0
TEXT_PAIRS = [
    *(
        (ink, on)
        for ink in ("ink", "soft_ink")
        for on in ("paper", "surface", "rail", "panel", "hover", "accent_soft")
    ),
    *(("accent", on) for on in ("paper", "surface", "rail", "panel", "hover", "accent_soft")),
    *((sign, on) for sign in ("good", "objection", "notice_text") for on in ("paper", "surface", "panel")),
    ("notice_text", "notice_paper"),
    ("ink", "notice_paper"),
    ("on_accent", "accent"),
    ("paper", "ink"),
    ("good", "accent_soft"),
]
OUTLINE_PAIRS = [
    ("field_line", "surface"),
    ("field_line", "paper"),
    ("accent", "surface"),
    ("accent", "paper"),
]


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> dict[str, Any]:
    path = resources() / "themes" / f"{request.param}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("ink", "on"), TEXT_PAIRS)
def test_text_can_be_read(theme: dict[str, Any], ink: str, on: str) -> None:
    assert contrast(theme[ink], theme[on]) >= TEXT


@pytest.mark.parametrize(("line", "on"), OUTLINE_PAIRS)
def test_the_outline_of_a_control_can_be_seen(theme: dict[str, Any], line: str, on: str) -> None:
    assert contrast(theme[line], theme[on]) >= OUTLINE


def test_initials_can_be_read_on_each_person_s_colour(theme: dict[str, Any]) -> None:
    assert all(contrast(colour, theme["on_people"]) >= TEXT for colour in theme["people"])


@pytest.mark.parametrize("on", ["surface", "paper"])
def test_each_person_s_colour_can_be_read_as_text(theme: dict[str, Any], on: str) -> None:
    assert all(contrast(colour, theme[on]) >= TEXT for colour in theme["people"])


def test_twelve_people_have_twelve_colours(theme: dict[str, Any]) -> None:
    assert len(set(theme["people"])) == 12


def test_the_sign_of_a_fit_can_be_read_on_its_shade(theme: dict[str, Any]) -> None:
    assert set(theme["fits"]) == {"-2", "-1", "0", "1", "2"}
    assert all(contrast(fit["paper"], fit["ink"]) >= TEXT for fit in theme["fits"].values())


def test_both_themes_name_the_same_tokens() -> None:
    themes = [json.loads((resources() / "themes" / f"{name}.json").read_text()) for name in ("light", "dark")]
    assert themes[0].keys() == themes[1].keys()
