"""Writes a PNG of every screen and of the agreement's pages: `python -m tests.screens FOLDER [WORDS]`.

With WORDS, only the scenes whose name holds one of them. `python -m tests.screens --readme` writes the README's.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from conflictapp.documents.agreement import agreement_pdf
from conflictapp.exchange import decode
from conflictapp.places import resources
from conflictapp.texts.words import Words
from tests.screens.choice import in_front
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
            agreement(folder, language, paper)
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


def agreement(folder: Path, language: str, paper: str) -> None:
    session = decode((resources() / "examples" / f"{language}.json").read_bytes())
    document, buffer = QPdfDocument(None), QBuffer()
    buffer.setData(QByteArray(agreement_pdf(session, Words(language), paper=paper)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        inked = document.render(page, QSize(int(points.width() * 1.5), int(points.height() * 1.5)))
        image = QImage(inked.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)  # the ink alone is rendered, without its paper
        painter = QPainter(image)
        painter.drawImage(0, 0, inked)
        painter.end()
        image.save(str(folder / f"agreement-{language}-{paper}-{page + 1}.png"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("python -m tests.screens FOLDER [WORDS]")
    if sys.argv[1] == "--readme":
        readme()
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
