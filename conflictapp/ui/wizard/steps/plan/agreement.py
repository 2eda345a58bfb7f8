"""The agreement: read it once more, put it on paper, and note who has signed."""

from functools import partial

from conflictapp.domain.decision import agreement_exists
from conflictapp.ui.widgets.boxes import Card
from conflictapp.ui.widgets.buttons import button, with_icon
from conflictapp.ui.widgets.flow import FlowLayout
from conflictapp.ui.widgets.labels import label
from conflictapp.ui.widgets.notices import Notice
from conflictapp.ui.wizard.sheet import Sheet
from conflictapp.ui.wizard.steps.plan.signatures import Signatures
from conflictapp.ui.wizard.steps.plan.version_list import VersionList


class AgreementSheet(Sheet):
    """The decision, the documents, the signatures and the versions."""

    def build(self) -> None:
        words = self.words
        decision = Card("mint", margins=20)
        decision.body.addWidget(label(words.say("Our decision"), "label"))
        self._statement = label("", "big", "agreement.statement")
        decision.body.addWidget(self._statement)
        self.body.addWidget(decision)
        self._draft = Notice(
            words.say("Not everyone has consented yet: what you print is marked as a draft."),
            "agreement.draft",
        )
        self.body.addWidget(self._draft)
        self.body.addWidget(self._make_documents())
        self._signatures = Signatures(self.desk, self.page)
        self.body.addWidget(self._signatures)
        self._versions = VersionList(self.desk)
        self.body.addWidget(self._versions)

    def show_session(self) -> None:
        session = self.desk.session
        self._statement.setText(session.decision.statement or self.words.say("No statement yet."))
        self._draft.setVisible(not agreement_exists(session))
        self._signatures.show_session()
        self._versions.show_session()

    def _make_documents(self) -> Card:
        words, output, card = self.words, self.desk.output, Card()
        card.body.addWidget(label(words.say("On paper and in the calendar"), "section"))
        flow = FlowLayout(spacing=10)
        for name, text, picture, write, kind in (
            ("agreement.preview", words.say("See the pages"), "eye", output.preview_agreement, "primary"),
            ("agreement.pdf", words.say("Agreement as a PDF…"), "file", output.save_agreement, "plain"),
            ("agreement.print", words.say("Print…"), "printer", output.print_agreement, "plain"),
            (
                "agreement.copies",
                words.say("A copy for each participant…"),
                "users",
                output.save_copies,
                "plain",
            ),
            (
                "agreement.calendar",
                words.say("Dates for a calendar…"),
                "calendar",
                output.save_calendar,
                "plain",
            ),
        ):
            made = button(text, name, partial(write, self.desk.versions), kind)
            flow.addWidget(with_icon(made, self.look, picture, "on_accent" if kind == "primary" else "ink"))
        card.body.addLayout(flow)
        inside = words.say(
            "A PDF file also carries what was said in the session, without your private notes, so that this program"
            " can open it again. To hand over the agreement alone, print it."
        )
        card.body.addWidget(label(inside, "caption", "agreement.inside"))
        return card
