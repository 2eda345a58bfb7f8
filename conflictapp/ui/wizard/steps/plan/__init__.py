"""Step plan: its page and its cards, one file each."""

from conflictapp.ui.wizard.steps.plan.page import PlanPage

__all__ = ["PlanPage"]
