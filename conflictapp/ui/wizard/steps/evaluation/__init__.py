"""Step evaluation: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.evaluation.page import EvaluationPage

__all__ = ["EvaluationPage"]
