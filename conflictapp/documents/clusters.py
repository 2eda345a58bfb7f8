"""Text cut into what a reader sees as one character, once what cannot be printed is out of it."""

import unicodedata

ZERO_WIDTH_SPACE = "\u200b"
SOFT_HYPHEN = "\u00ad"
_JOINER = "\u200d"
_BIDI_CONTROLS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_INVISIBLE = {
    0xAD,
    0x34F,
    0x61C,
    0x180E,
    *range(0x200B, 0x2010),
    *range(0x2060, 0x2065),
    *range(0xFE00, 0xFE10),
}
_TAGS = range(0xE0020, 0xE0080)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_JAMO = range(0x1100, 0x1200)
_JAMO_AFTER_FIRST = range(0x1160, 0x1200)
_SARA_AM = "\u0e33\u0eb3"
_VIRAMA = 9


def clean(text: str) -> str:
    """The text with its line breaks as “\\n”, without control characters or orders to turn its direction."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(_printable(char) for char in lines)


def clusters(text: str) -> list[str]:
    """The characters as a reader counts them: marks stay with their letter, joined emoji are one."""
    found: list[str] = []
    for char in text:
        if found and _joins(found[-1], char):
            found[-1] += char
        else:
            found.append(char)
    return found


def invisible(char: str) -> bool:
    """Whether a character only steers its neighbours and has no picture of its own."""
    return ord(char) in _INVISIBLE or ord(char) in _TAGS


def wants_emoji(cluster: str) -> bool:
    """Whether a cluster asks to be drawn as a picture, although a text font may have its letters."""
    return "\ufe0f" in cluster or ord(cluster[0]) in _FLAG_LETTERS or ord(cluster[0]) >= 0x1F300


def _printable(char: str) -> str:
    kind = unicodedata.category(char)
    if char == "\n":
        return char
    if char == "\t":
        return " "
    if kind == "Cs":
        return "\ufffd"
    return "" if kind == "Cc" or ord(char) in _BIDI_CONTROLS or char == "\ufeff" else char


def _joins(cluster: str, char: str) -> bool:
    last, code = cluster[-1], ord(char)
    if char.isascii():
        return False
    if char in "\u200c\u200d" or code in _TAGS or code in _SKIN_TONES or char in _SARA_AM:
        return True
    kind = unicodedata.category(char)
    if kind.startswith("M"):
        return cluster != "\n"
    if code in _FLAG_LETTERS:
        return len(cluster) == 1 and ord(cluster) in _FLAG_LETTERS
    if code in _JAMO_AFTER_FIRST:
        return ord(last) in _JAMO or "\uac00" <= last <= "\ud7a3"
    return (last == _JOINER and kind == "So") or (kind == "Lo" and unicodedata.combining(last) == _VIRAMA)
