"""An agreement of the library, read by those who made it: what they say of their actions is kept."""

from conflictapp.domain.edits.plan import set_status, write_action
from conflictapp.domain.reading import read
from conflictapp.domain.session import ActionStatus
from conflictapp.texts.words import Words
from conflictapp.ui.open_session import OpenSession
from conflictapp.ui.reading.agreement import AgreementView
from conflictapp.ui.theme import Look


def agreement_view(opened: OpenSession, words: Words, look: Look) -> AgreementView:
    """The view of a session’s agreement, through which its actions can be marked as done."""
    editor, versions = opened.editor, opened.versions
    view = AgreementView(words, look, lambda: read(editor.session, versions.all), marks=True)

    def mark(action: str, status: ActionStatus) -> None:
        editor.do(None, set_status, action, status)
        opened.autosave.save_now()
        view.show_again()

    view.marked.connect(mark)
    view.noted.connect(lambda action, text: editor.do(view, write_action, action, "note", text))
    return view
