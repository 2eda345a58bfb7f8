"""Ways to read a printed page back, as other programs do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from printed import poppler


@pytest.fixture
def read_text(tmp_path: Path) -> Callable[..., str]:
    """The letters of a PDF, as another program copies them."""
    return lambda data, *options: poppler("pdftotext", data, tmp_path, *options)


@pytest.fixture
def read_fonts(tmp_path: Path) -> Callable[[bytes], list[str]]:
    """One line for each font of a PDF."""
    return lambda data: poppler("pdffonts", data, tmp_path).splitlines()[2:]
