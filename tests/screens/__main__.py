"""Writes a PNG of every screen and of every printed page: `python -m tests.screens FOLDER [WORDS]`.

With WORDS, only those whose name holds one of them. `python -m tests.screens --readme` writes the README's.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.screens.choice import in_front
from tests.screens.pages import documents, draw
from tests.screens.scenes import SIZES, Scene, opened, scenes

USUAL = (1280, 800)
_README = {0: "-voices", 1: "", 2: "", 3: "", 4: "", 5: "-actions", 6: "-over_time"}


def main(folder: Path, words: list[str]) -> None:
    application = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for language in ("fr", "en"):
        for scene in scenes(language):
            if words and not any(word in scene.name for word in words):
                continue
            for size in SIZES:
                picture(folder, scene, language, "light", size)
            picture(folder, scene, language, "dark", USUAL)
        for paper in ("a4", "letter"):
            for name, make in documents(language, paper).items():
                if not words or any(word in name for word in words):
                    draw(folder, f"pdf-{name}-{language}-{paper}", make())
    application.quit()


def readme() -> None:
    application = QApplication([])
    folder = Path(__file__).parents[2] / ".pictures"
    for language in ("fr", "en"):
        shown = {f"step{step}{section}-full": step for step, section in _README.items()}
        for scene in scenes(language):
            if scene.name in shown:
                with opened(scene, language, "light", USUAL) as window:
                    image = in_front(window).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
                    image.save(str(folder / f"step{shown[scene.name]}-{language}.png"))
    application.quit()


def picture(folder: Path, scene: Scene, language: str, theme: str, size: tuple[int, int]) -> None:
    with opened(scene, language, theme, size) as window:
        window.grab().save(str(folder / f"{scene.name}-{language}-{theme}-{size[0]}x{size[1]}.png"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("python -m tests.screens FOLDER [WORDS]")
    if sys.argv[1] == "--readme":
        readme()
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
