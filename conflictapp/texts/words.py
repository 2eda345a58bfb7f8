"""The words, dates and lists of one language, for screen and paper alike.

The sentences in the code are the English ones; every other language is a gettext catalogue in
`resources/translations`. `say` and `count` are what the catalogues are extracted from.
"""

import gettext
import io
import os
from collections.abc import Sequence
from functools import cache

from conflictapp.moments import clock
from conflictapp.moments import day as day_of
from conflictapp.places import resources

SOURCE = "en"


class Words:
    """Everything that a language decides: sentences, plurals, dates, times, lists."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = "en_GB" if language == SOURCE else language
        self._catalogue = _catalogue(language)

    def say(self, text: str, /, **values: object) -> str:
        """The sentence in this language, its {named} places filled."""
        said = self._catalogue.gettext(text)
        return said.format(**values) if values else said

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """The sentence for `number` of something; `{count}` stands for the number."""
        return self._catalogue.ngettext(one, many, number).format(count=number, **values)

    def date(self, moment: str) -> str:
        """A day in full (“23 November 2026”), from an ISO 8601 date or date and time; "" stays ""."""
        return self._day(moment, "d MMMM y")

    def short_date(self, moment: str) -> str:
        """A day in little room (“23 Nov 2026”); "" stays ""."""
        return self._day(moment, "d MMM y")

    def day_and_month(self, moment: str) -> str:
        """A day without its year (“23 Nov”); "" stays ""."""
        return self._day(moment, "d MMM")

    def month(self, moment: str) -> str:
        """A month with its year (“November 2026”); "" stays ""."""
        return self._day(f"{moment[:8]}02" if moment else "", "LLLL y")

    def time(self, moment: str) -> str:
        """The time of day of an ISO 8601 date and time (“14:30”, « 14 h 30 »); "" for a date alone."""
        if "T" not in moment:
            return ""
        at = clock(moment)
        if self.language == "fr":
            return f"{at.hour}\u00a0h\u00a0{at.minute:02}" if at.minute else f"{at.hour}\u00a0h"
        from babel.dates import format_time  # late: Babel's data is heavy

        return format_time(at, "short", locale=self._locale)

    def moment(self, moment: str) -> str:
        """A day in full, with its time when there is one (“23 November 2026 at 14:30”)."""
        if not self.time(moment):
            return self.date(moment)
        return self.say("{date} at {time}", date=self.date(moment), time=self.time(moment))

    def list(self, items: Sequence[str]) -> str:
        """The items in one phrase (“A, B and C”)."""
        from babel.lists import format_list  # late: Babel's data is heavy

        return format_list(list(items), locale=self._locale)

    def quote(self, text: str) -> str:
        """The text in this language's quotation marks."""
        return self.say("“{text}”", text=text)

    def _day(self, moment: str, pattern: str) -> str:
        if not moment:
            return ""
        from babel.dates import format_date  # late: Babel's data is heavy

        day = day_of(moment)
        written = format_date(day, pattern, locale=self._locale)
        return written.replace("1 ", "1er ", 1) if self.language == "fr" and day.day == 1 else written


def languages() -> list[str]:
    """The codes of the languages the program speaks, English first."""
    folder = resources() / "translations"
    return [SOURCE, *sorted(path.stem for path in folder.glob("*.po"))]


def system_language() -> str:
    """The language that the system asks for, when the program speaks it; else English."""
    asked = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    if asked is None:
        import locale  # late: most systems say it above

        asked = locale.getlocale()[0] or SOURCE
    code = asked.split("_")[0].split(".")[0].lower()[:2]
    return code if code in languages() else SOURCE


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    folder = resources() / "translations"
    compiled = folder / f"{language}.mo"
    if compiled.exists():
        with compiled.open("rb") as file:
            return gettext.GNUTranslations(file)
    source = folder / f"{language}.po"
    if not source.exists():
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo  # late: a wheel has the catalogue compiled
    from babel.messages.pofile import read_po

    buffer = io.BytesIO()
    with source.open("rb") as file:
        write_mo(buffer, read_po(file, locale=language))
    buffer.seek(0)
    return gettext.GNUTranslations(buffer)
