"""Step choice: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.choice.page import ChoicePage

__all__ = ["ChoicePage"]
