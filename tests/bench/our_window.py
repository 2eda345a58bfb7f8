"""Our window on a data folder, shown and ready; with `session`, after a walk through a whole session."""

import resource
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from conflictapp.ui.app import STARTED_AS
from conflictapp.ui.start import start_window

application = QApplication(STARTED_AS)
window = start_window(Path(sys.argv[1]), "fr")
if sys.argv[2:] == ["session"]:
    window.open_example()
    for step in range(7):
        window._go_to(step)
        application.processEvents()
QTimer.singleShot(0, application.quit)
application.exec()
application.processEvents()
sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}\n")
sys.stdout.flush()
