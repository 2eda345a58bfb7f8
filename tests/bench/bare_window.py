"""The floor of a start: a window of PySide6 with nothing in it, shown and ready."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(["bare"])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
application.processEvents()
from memory import peak_memory  # noqa: E402  late, and found beside this script

sys.stdout.write(f"{peak_memory()}\n")
sys.stdout.flush()
