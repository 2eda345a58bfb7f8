"""Blank sheets to fill in by hand, one page a step, for groups who work on paper."""

from reportlab.platypus import Flowable, PageBreak

from conflictapp.documents.pages import Leaf, pdf, text_width
from conflictapp.documents.paragraphs import typed
from conflictapp.documents.rules import Rule
from conflictapp.documents.sections.blank_steps import BLANK_STEPS
from conflictapp.documents.styles import KICKER, META, TITLE
from conflictapp.documents.tagging.metadata import About
from conflictapp.domain.gaps import Step
from conflictapp.texts.steps import step_name, step_question, step_subtitle
from conflictapp.texts.words import Words


def worksheets_pdf(words: Words, paper: str = "a4") -> bytes:
    """The seven sheets, on “a4” or “letter” paper."""
    story: list[Flowable] = []
    for step in Step:
        ahead = [PageBreak()] if story else []
        story += [*ahead, *_heading(words, step), *BLANK_STEPS[step](words, text_width(paper))]
    about = About(words.say("Worksheets"), "", words.say("No-lose resolution, step by step"), words.language)
    return pdf([Leaf(story, words.say("Common Ground · worksheets to fill in by hand"))], about, paper)


def _heading(words: Words, step: Step) -> list[Flowable]:
    kicker = words.say("STEP {number} · {name}", number=int(step), name=step_name(words, step).upper())
    return [
        typed(kicker, KICKER),
        typed(step_question(words, step), TITLE),
        typed(step_subtitle(words, step), META),
        Rule(),
    ]
