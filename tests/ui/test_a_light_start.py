"""What a start does not bring along, so that the window is there at once and stays small."""

import subprocess
import sys
from pathlib import Path


def said(code: str, *arguments: object) -> str:
    """What a fresh process prints."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_library_is_up_before_anything_knows_a_whole_session() -> None:
    asked = "import sys, conflictapp.ui.start; print('conflictapp.domain.session' in sys.modules)"
    assert said(asked) == "False"


def test_no_source_is_read_or_kept_for_what_is_imported(tmp_path: Path) -> None:
    asked = """
import linecache, sys
from pathlib import Path
from conflictapp.ui.app import started
application, window = started(Path(sys.argv[1]), "en", None)
window.open_example()
print(sorted(path for path in linecache.cache if "conflictapp" in path))
"""
    assert said(asked, tmp_path) == "[]"
