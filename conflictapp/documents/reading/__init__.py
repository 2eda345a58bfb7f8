"""An agreement read back: the session that its file carries, and whether it is as it was made."""

from conflictapp.documents.reading.agreement import Carried, read_agreement, read_agreement_file

__all__ = ["Carried", "read_agreement", "read_agreement_file"]
