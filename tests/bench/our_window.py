"""Our window on a data folder, shown and ready; with `session`, after a walk through a whole session."""

import resource
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
sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n")
sys.stdout.flush()
