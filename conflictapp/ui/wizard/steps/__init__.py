"""The seven pages, in the order of the method."""

from conflictapp.ui.wizard.page import StepPage
from conflictapp.ui.wizard.steps.choice import ChoicePage
from conflictapp.ui.wizard.steps.evaluation import EvaluationPage
from conflictapp.ui.wizard.steps.ideas import IdeasPage
from conflictapp.ui.wizard.steps.needs import NeedsPage
from conflictapp.ui.wizard.steps.plan import PlanPage
from conflictapp.ui.wizard.steps.preparation import PreparationPage
from conflictapp.ui.wizard.steps.review import ReviewPage

PAGES: tuple[type[StepPage], ...] = (
    PreparationPage,
    NeedsPage,
    IdeasPage,
    EvaluationPage,
    ChoicePage,
    PlanPage,
    ReviewPage,
)
