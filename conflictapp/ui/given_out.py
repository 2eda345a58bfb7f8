"""A version of the agreement as the pages that people hold, and what giving them out keeps."""

from conflictapp.domain.agreement import Version, is_signed, may_be_kept
from conflictapp.texts.words import Words
from conflictapp.ui.wizard.versions import Versions


def pages(
    versions: Versions, version: Version, paper: str, *, copies: bool = False, annex: bool = False
) -> bytes:
    """The PDF of a version, the one that was given out where it is kept.

    Perhaps a copy for each participant; perhaps with how the group weighed its ideas, as an annex.
    """
    from conflictapp.documents.agreement import agreement_pdf, copies_pdf  # late: reportlab is heavy

    session, words = version.session, Words(version.session.language)
    if copies:
        return copies_pdf(session, words, paper, version.number, annex=annex)
    plain = version in versions.all and not annex
    kept = versions.shelf.pdf(version.number, paper) if plain else None
    return kept or agreement_pdf(session, words, paper, version=version.number, annex=annex)


def given_out(
    versions: Versions, version: Version, paper: str, *, copies: bool = False, annex: bool = False
) -> bytes:
    """The PDF of a version that leaves the screen: unless it is a draft, the version is kept from now on."""
    kept = versions.keep(version)
    alone = pages(versions, kept, paper)
    if may_be_kept(kept):
        versions.shelf.keep_pdf(kept.number, paper, alone)
    return pages(versions, kept, paper, copies=copies, annex=annex) if copies or annex else alone


def keep_signed(versions: Versions, paper: str) -> None:
    """Once everyone has signed the version that holds, keep its PDF, also when nobody saves or prints it."""
    version = versions.current
    if version is not None and is_signed(version) and versions.shelf.pdf(version.number, paper) is None:
        given_out(versions, version, paper)
