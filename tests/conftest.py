"""What every test shares: no screen, and the tests' own folder for data."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
