"""`python -m conflictapp`."""

import sys

from conflictapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
