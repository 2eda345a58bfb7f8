"""No text is cut on any screen, in either language, at the smallest size of the window."""

import pytest
from pytestqt.qtbot import QtBot

from tests.screens.fits import cut_texts
from tests.screens.scenes import Scene, opened, scenes

LANGUAGES = ("fr", "en")
CASES = [(language, scene) for language in LANGUAGES for scene in scenes(language)]


@pytest.mark.parametrize(("language", "scene"), CASES, ids=[f"{scene.name}-{each}" for each, scene in CASES])
def test_every_text_fits_in_the_smallest_window(qtbot: QtBot, language: str, scene: Scene) -> None:
    with opened(scene, language, "light", (1024, 640)) as window:
        assert cut_texts(window) == []


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)], ids=["small", "usual"])
@pytest.mark.parametrize(
    "scene", [each for each in scenes("fr") if each.name.endswith("full")], ids=lambda each: each.name
)
def test_every_text_fits_at_the_largest_scale(qtbot: QtBot, scene: Scene, size: tuple[int, int]) -> None:
    with opened(scene, "fr", "dark", size, scale=160) as window:
        assert cut_texts(window) == []
