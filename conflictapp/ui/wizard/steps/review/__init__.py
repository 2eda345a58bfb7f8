"""Step review: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.review.page import ReviewPage

__all__ = ["ReviewPage"]
