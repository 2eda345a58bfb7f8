"""What is said of the versions of an agreement."""

from collections.abc import Sequence

from conflictapp.domain.agreement import Version, current, is_signed, may_be_kept, signed_count, superseded_by
from conflictapp.texts.words import Words


def version_name(words: Words, version: Version) -> str:
    """A version and its day (“Version 2, 3 December 2026”)."""
    return words.say("Version {number}, {date}", number=version.number, date=words.date(version.made_at))


def version_state(words: Words, versions: Sequence[Version], version: Version) -> str:
    """Where a version stands: a draft, in force, or superseded, and by which; and who has signed."""
    if not may_be_kept(version):
        return words.say("Draft: not everyone has consented yet")
    latest, by = current(versions), superseded_by(version, versions)
    if by is not None:
        date = words.date(by.made_at)
        superseded = words.say("Superseded by version {number} of {date}", number=by.number, date=date)
        return f"{superseded} · {signed_by(words, version)}"
    if latest is None or latest.number < version.number:
        return words.say(
            "Kept as version {number} once it is saved, printed or signed", number=version.number
        )
    return words.say("In force") + " · " + signed_by(words, version)


def signed_by(words: Words, version: Version) -> str:
    """How many have signed a version."""
    count, people = signed_count(version), len(version.session.participants)
    if is_signed(version):
        return words.say("signed by all")
    return words.say("signed by {count} of {people}", count=count, people=people)


def next_version(words: Words, versions: Sequence[Version], *, changed: bool) -> str:
    """What a change to the plan makes, or has made, of the latest version; "" before the first."""
    latest = current(versions)
    if latest is None:
        return ""
    number, following = latest.number, latest.number + 1
    if changed:
        return words.say(
            "Changed since version {number}: what you save, print or sign from now on is version {following}.",
            number=number,
            following=following,
        )
    if is_signed(latest):
        return words.say(
            "Version {number} is signed by all and stays as it is: what you change here makes version {following}.",
            number=number,
            following=following,
        )
    return words.say(
        "Version {number} was given out and stays as it is: what you change here makes version {following}.",
        number=number,
        following=following,
    )
