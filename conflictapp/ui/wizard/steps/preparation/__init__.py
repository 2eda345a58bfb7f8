"""Step preparation: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.preparation.page import PreparationPage

__all__ = ["PreparationPage"]
