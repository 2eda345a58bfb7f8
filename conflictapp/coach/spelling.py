"""Words brought to what they share: letters without accents or case, and the stem under their endings."""

import re
from collections.abc import Iterable
from functools import lru_cache

import Stemmer  # PyStemmer: Snowball’s stemmers, in C

# no cache of theirs: ours keeps what is asked again
_STEMMERS = {"fr": Stemmer.Stemmer("french", 0), "en": Stemmer.Stemmer("english", 0)}
_ACCENTS = re.compile("[\u0300-\u036f]+")
_LETTERS = [*zip("éèàêçâîôûùëïäöüÿ’ʼ‘", "eeaecaiouueiaouy'''", strict=True), ("œ", "oe"), ("æ", "ae")]
_AGREEMENTS = {"fr": ("", "e", "s", "es"), "en": ("",)}
_OWN_PLURALS = ("a", "i", "o", "u", "s", "ion")
# shorter words are mostly grammar, whose stems are shared by chance
_SHORTEST_WITH_ENDINGS = {"fr": 5, "en": 4}


@lru_cache(4096)
def folded(word: str) -> str:
    """The word without accents, ligatures and case, its apostrophes straight."""
    letters = word.lower()
    for accented, plain in _LETTERS if not letters.isascii() else ():  # quicker than str.translate
        letters = letters.replace(accented, plain)
    if letters.isascii():
        return letters
    import unicodedata  # late: French and English need it nowhere

    return _ACCENTS.sub("", unicodedata.normalize("NFKD", letters))


@lru_cache(4096)
def keys(language: str, word: str) -> tuple[str, ...]:
    """What a word that was typed may be found by: its letters, and `~` with its stem."""
    letters = folded(word)
    return letters, f"~{_STEMMERS[language].stemWord(letters)}"


@lru_cache(4096)
def beginnings(found_by: Iterable[str]) -> tuple[str, ...]:
    """The two letters that each of these begins with: a stem may begin with others than its word (dying, die)."""
    return tuple(dict.fromkeys([key.lstrip("~-")[:2] for key in found_by]))


@lru_cache(8192)
def listed(language: str, word: str) -> frozenset[str]:
    """What finds a listed word in all its forms; `=word`, or a short word, only in its agreements."""
    if word.startswith("="):
        return frozenset((folded(word[1:]),))
    letters = folded(word)
    if not letters.isalpha():
        return frozenset((letters,))
    endings = _AGREEMENTS[language]
    if len(letters) < _SHORTEST_WITH_ENDINGS[language]:
        return frozenset([letters + ending for ending in endings])
    # the stemmer takes most plurals to the stem of the singular
    told = endings[:3] if letters.endswith(_OWN_PLURALS) else endings[:2]
    return frozenset(["~" + stem for stem in _STEMMERS[language].stemWords([letters + end for end in told])])
