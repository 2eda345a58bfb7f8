"""A word offered for women and men, in the form that someone has used of themselves."""

import re

_BOTH = re.compile(r"(\w+)·(\w+)")
_FEMININE = ("ée", "ées", "ie", "ies", "ue", "ues", "ise", "ises", "euse", "ive")
_MASCULINE = ("é", "és", "i", "is", "u", "us", "eux", "if", "ifs")
_SHORTEST = 4  # letters: “tu, du, lui” end as a participle does
_NO_FORM = re.compile(r"(?:\w*[ao]is|suis|depuis|plus|aussi|ainsi|merci|celui|envie|côté)")
"""Longer words that do too: “jamais”, “parfois”, “côté”."""


def in_form_of(words: str, said: str) -> str:
    """The words in the form of what was said: “découragée” for “ignorée”; as they are where that does not tell."""
    endings = (_form(each) for each in re.findall(r"\w+", said.lower()))
    feminine = next((each for each in endings if each is not None), None)
    if feminine is None or "·" in said:
        return words
    return _BOTH.sub(lambda both: _feminine(*both.groups()) if feminine else both[1], words)


def _form(word: str) -> bool | None:
    """Whether a word is feminine; None where its ending does not tell."""
    if len(word) < _SHORTEST or _NO_FORM.fullmatch(word):
        return None
    if word.endswith(_FEMININE):
        return True
    return False if word.endswith(_MASCULINE) else None


def _feminine(masculine: str, ending: str) -> str:
    """“inquiète” of “inquiet” and “ète”, “heureuse” of “heureux” and “se”."""
    if ending.startswith("è"):
        return masculine[:-2] + ending
    return (masculine[:-1] if masculine.endswith("x") else masculine) + ending
