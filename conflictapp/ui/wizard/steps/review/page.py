"""Placeholder."""

from PySide6.QtWidgets import QVBoxLayout

from conflictapp.domain.parts import Part
from conflictapp.domain.steps import Step
from conflictapp.ui.wizard.page import StepPage


class ReviewPage(StepPage):
    """The page."""

    step = Step.REVIEW

    def build(self, body: QVBoxLayout) -> None:
        pass

    def refresh(self, parts: frozenset[Part]) -> None:
        pass
