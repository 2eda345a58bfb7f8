"""Writes the database that this release makes, packed: run once for each release, then kept for ever.

python tests/released/make.py VERSION
"""

import gzip
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from conflictapp.storage.repository import FILE, open_library  # noqa: E402
from tests.released.every_field import every_field  # noqa: E402  found beside this file, once the path is set


def dump(target: Path) -> None:
    """Keep a session that fills every table, and pack the database's file."""
    with TemporaryDirectory() as folder:
        library = open_library(Path(folder)).repository
        library.add(every_field(), "2026-11-23T09:00")
        library.close()
        target.write_bytes(gzip.compress((Path(folder) / FILE).read_bytes(), mtime=0))


if __name__ == "__main__":
    dump(HERE / f"{sys.argv[1]}.sqlite.gz")
