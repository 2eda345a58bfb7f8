"""Step ideas: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.ideas.page import IdeasPage

__all__ = ["IdeasPage"]
