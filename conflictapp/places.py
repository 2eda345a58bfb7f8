"""Where resources and data are found."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of resources: inside the installed package, or beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def data_folder(chosen: str | None = None) -> Path:
    """The folder that holds the database: the one chosen, CONFLICTAPP_DATA, or the platform's own."""
    named = chosen or os.environ.get("CONFLICTAPP_DATA")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path  # late: only without a named folder

    return user_data_path("conflictapp", appauthor=False)
