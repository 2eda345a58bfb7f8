"""The look: colour tokens of a theme, sizes at the chosen scale, typeface and stylesheet."""

import json
import re
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from conflictapp.places import resources

FAMILY = "Atkinson Hyperlegible Next"
SMALLEST, USUAL, LARGEST = 90, 100, 160
_DRESSED = "conflictapp.dressed"
_FONT_FILES = ("Regular", "SemiBold", "Bold")


@dataclass(frozen=True)
class Look:
    """One theme at one scale: what a widget needs in order to paint itself."""

    name: str
    tokens: dict[str, str]
    people: tuple[str, ...]
    fits: dict[int, tuple[str, str]]
    scale: int = USUAL
    animations: bool = True

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(self.tokens[token])

    def person(self, position: int) -> QColor:
        """The colour of the participant at `position`."""
        return QColor(self.people[position % len(self.people)])

    def fit(self, value: int | None) -> tuple[QColor, QColor]:
        """Background and ink of a fit from -2 to 2; of an empty cell for None."""
        if value is None:
            return self.colour("surface"), self.colour("soft_ink")
        background, ink = self.fits[value]
        return QColor(background), QColor(ink)

    def px(self, size: float) -> int:
        """A size in pixels at this scale."""
        return round(size * self.scale / 100)

    def font(self, size: float = 15, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The typeface at a size in pixels before scaling."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def stylesheet(self) -> str:
        """The application's stylesheet in these colours, at this scale."""
        text = Template(_stylesheet_source()).substitute(
            self.tokens, check=_drawn("check", self), down=_drawn("down", self)
        )
        return re.sub(r"(?<![\w#])(\d+)px", lambda found: f"{self.px(int(found[1]))}px", text)


def look(theme: str, scale: int = USUAL, *, animations: bool = True) -> Look:
    """The look named `light`, `dark` or `system` (what the desktop asks for)."""
    name = _system_theme() if theme == "system" else theme
    tokens, people, fits = _theme(name)
    return Look(name, tokens, people, fits, max(SMALLEST, min(LARGEST, scale)), animations)


def put_on(application: QApplication, look: Look) -> None:
    """Dress the whole application in this look."""
    if application.property(_DRESSED) is None:
        application.setProperty(_DRESSED, True)
        _load_fonts()
    application.setFont(look.font())
    application.setPalette(_palette(look))
    sheet = look.stylesheet()
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def _drawn(sign: str, look: Look) -> str:
    return (resources() / "themes" / f"{sign}-{look.name}.svg").as_posix()


def _system_theme() -> str:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


@cache
def _stylesheet_source() -> str:
    return (resources() / "themes" / "app.qss").read_text(encoding="utf-8")


@cache
def _theme(name: str) -> tuple[dict[str, str], tuple[str, ...], dict[int, tuple[str, str]]]:
    data = json.loads((resources() / "themes" / f"{name}.json").read_text("utf-8"))
    tokens = {key: value for key, value in data.items() if isinstance(value, str)}
    fits = {int(value): (pair["paper"], pair["ink"]) for value, pair in data["fits"].items()}
    return tokens, tuple(data["people"]), fits


def _load_fonts() -> None:
    for weight in _FONT_FILES:
        QFontDatabase.addApplicationFont(
            str(resources() / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf")
        )


def _palette(look: Look) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, token in (
        (role.Window, "paper"),
        (role.Base, "surface"),
        (role.AlternateBase, "paper"),
        (role.Button, "surface"),
        (role.Text, "ink"),
        (role.WindowText, "ink"),
        (role.ButtonText, "ink"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "ink"),
        (role.PlaceholderText, "soft_ink"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
    ):
        palette.setColor(target, look.colour(token))
    return palette
