"""The versions of one session's agreement, kept in the library."""

from collections.abc import Sequence

from conflictapp.domain.agreement import Version
from conflictapp.storage.repository import Repository
from conflictapp.ui.wizard.versions import Shelf


class LibraryShelf(Shelf):
    """Beside the session, in its database."""

    def __init__(self, repository: Repository, identity: str) -> None:
        self._repository, self._identity = repository, identity

    def versions(self) -> Sequence[Version]:
        return self._repository.versions(self._identity)

    def keep(self, version: Version) -> Version:
        return self._repository.keep_version(self._identity, version)

    def pdf(self, number: int, paper: str) -> bytes | None:
        return self._repository.version_pdf(self._identity, number, paper)

    def keep_pdf(self, number: int, paper: str, pdf: bytes) -> None:
        self._repository.keep_version_pdf(self._identity, number, paper, pdf)
