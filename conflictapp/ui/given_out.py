"""A version of the agreement as the pages that people hold, and what giving them out keeps."""

from conflictapp.domain.agreement import Version, is_signed, may_be_kept, superseded_by
from conflictapp.texts.words import Words
from conflictapp.ui.wizard.versions import Versions


def pages(
    versions: Versions, version: Version, paper: str, *, copies: bool = False, annex: bool = False
) -> bytes:
    """The PDF of a version, the one that was given out where it is kept; a superseded version says so on its pages.

    Perhaps a copy for each participant; perhaps with how the group weighed its ideas, as an annex.
    """
    from conflictapp.documents.agreement import agreement_pdf, copies_pdf  # late: reportlab is heavy

    session, words, number = version.session, Words(version.session.language), version.number
    by = superseded_by(version, versions.all)
    if copies:
        return copies_pdf(session, words, paper, number, annex=annex, superseded_by=by)
    plain = version in versions.all and not annex and by is None
    kept = versions.shelf.pdf(number, paper) if plain else None
    return kept or agreement_pdf(session, words, paper, version=number, annex=annex, superseded_by=by)


def given_out(
    versions: Versions, version: Version, paper: str, *, copies: bool = False, annex: bool = False
) -> bytes:
    """The PDF of a version that leaves the screen: unless it is a draft, the version is kept from now on."""
    kept = versions.keep(version)
    alone = pages(versions, kept, paper)
    if may_be_kept(kept) and superseded_by(kept, versions.all) is None:
        versions.shelf.keep_pdf(kept.number, paper, alone)
    return pages(versions, kept, paper, copies=copies, annex=annex) if copies or annex else alone


def keep_signed(versions: Versions, paper: str) -> None:
    """Once everyone has signed the version that holds, keep its PDF, also when nobody saves or prints it."""
    version = versions.current
    if version is not None and is_signed(version) and versions.shelf.pdf(version.number, paper) is None:
        given_out(versions, version, paper)
