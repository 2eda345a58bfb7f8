"""What a person set for this computer: language, theme, size of the text, paper."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any  # the settings hold texts, numbers and switches

from conflictapp.errors import MachineError

FILE = "settings.json"


@dataclass(frozen=True)
class Settings:
    """The choices, with what holds until someone chooses; no language means the system's."""

    language: str | None = None
    theme: str = "system"
    scale: int = 100
    panel_open: bool = True
    animations: bool = True
    paper: str = "a4"


_ALLOWED: dict[str, frozenset[object]] = {
    "theme": frozenset({"system", "light", "dark"}),
    "paper": frozenset({"a4", "letter"}),
    "scale": frozenset(range(90, 161)),
}


def load_settings(folder: Path) -> Settings:
    """The settings kept in a data folder; what is not allowed is left as usual, a damaged file is set aside."""
    data = _kept(folder / FILE)
    usual = asdict(Settings())
    kept: dict[str, Any] = {
        each.name: _allowed(each.name, data, usual[each.name]) for each in fields(Settings)
    }
    return Settings(**kept)


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings; raises MachineError when the folder cannot be written."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise MachineError("settings.not_saved") from error


def _kept(path: Path) -> dict[str, object]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict):
        return data
    with suppress(OSError):  # a disk that cannot be written keeps it where it is
        path.replace(path.with_suffix(".damaged.json"))
    return {}


def _allowed(name: str, data: dict[str, object], usual: object) -> object:
    value = data.get(name, usual)
    kind = str if name == "language" else type(usual)
    if not isinstance(value, kind) or isinstance(value, bool) is not isinstance(usual, bool):
        return usual
    return value if value in _ALLOWED.get(name, frozenset({value})) else usual
