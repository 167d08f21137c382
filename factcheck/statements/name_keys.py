"""Name keys: one key for the spellings of one name, by rules of transliteration and a table of countries."""

import re
from collections.abc import Sequence

from factcheck.statements.lexemes import Lexeme

_CYRILLIC = str.maketrans(
    {
        "а": "a",
        "б": "b",
        "в": "v",
        "г": "g",
        "ґ": "g",
        "д": "d",
        "е": "e",
        "є": "e",
        "ё": "e",
        "ж": "zh",
        "з": "z",
        "и": "y",
        "і": "i",
        "ї": "i",
        "й": "y",
        "к": "k",
        "л": "l",
        "м": "m",
        "н": "n",
        "о": "o",
        "п": "p",
        "р": "r",
        "с": "s",
        "т": "t",
        "у": "u",
        "ф": "f",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ы": "y",
        "ь": "",
        "э": "e",
        "ю": "yu",
        "я": "ya",
        "'": "",
    }
)
_RULES = (
    (re.compile(r"['’.\-]"), ""),
    (re.compile(r"sch"), "sh"),
    (re.compile(r"(yy|iy|ij|yj|ii|y|i|j)+"), "i"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ou"), "u"),
    (re.compile(r"ie"), "e"),
    (re.compile(r"^ze|^tze"), "se"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def name_key(name: Sequence[Lexeme], language: str = "") -> str:
    """Give the key of a name: its words folded, without what differs between transliterations."""
    words = [word for lexeme in name if lexeme.kind == "word" if (word := lexeme.norm.removesuffix("'s"))]
    return " ".join(_word_key(word) for word in words)


def _word_key(word: str) -> str:
    word = word.translate(_CYRILLIC)
    for pattern, replacement in _RULES:
        word = pattern.sub(replacement, word)
    return word
