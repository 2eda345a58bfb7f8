"""Our window on a data folder, shown and ready; with `session`, after a walk through a whole session."""

import sys
from pathlib import Path

from conflictapp.ui.app import started

application, window = started(Path(sys.argv[1]), "fr", None)
if sys.argv[2:] == ["session"]:
    window.open_example()
    for step in range(7):
        window._go_to(step)
        application.processEvents()
from PySide6.QtCore import QTimer  # noqa: E402

QTimer.singleShot(0, application.quit)
application.exec()
application.processEvents()
from memory import peak_memory  # noqa: E402  late, and found beside this script

sys.stdout.write(f"{peak_memory()}\n")
sys.stdout.flush()
