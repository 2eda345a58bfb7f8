"""Compiles the gettext catalogues into the wheel; a checkout reads the .po files themselves."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        out = Path(self.directory) / "catalogues"
        out.mkdir(parents=True, exist_ok=True)
        for po in Path(self.root, "resources", "translations").glob("*.po"):
            mo = out / f"{po.stem}.mo"
            with po.open("rb") as source, mo.open("wb") as target:
                write_mo(target, read_po(source, locale=po.stem))
            build_data["force_include"][str(mo)] = f"conflictapp/resources/translations/{mo.name}"
