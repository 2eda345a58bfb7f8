"""Step needs: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.needs.page import NeedsPage

__all__ = ["NeedsPage"]
