"""Name keys: one key for the spellings of one name, by rules of transliteration and a table of variants."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from factcheck.statements.language.phrases import words
from factcheck.statements.name_variants import GIVEN_NAMES, LONGEST_VARIANT, VARIANTS

_LATIN = str.maketrans(
    dict(zip("абвгґдезийіїклмнопрстуфхыэ", "abvggdeziiiiklmnoprstufhie", strict=True))
    | {
        "є": "e",
        "ж": "zh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ь": "",
        "ю": "iu",
        "я": "ia",
    }
)
_CYRILLIC = re.compile(r"[а-яєіїґ]")
_CYRILLIC_ENDING = re.compile(
    r"(?<=...)(?:ого|ому|ыми?|ими?|ами|ах|ом|ем|ем|ей|ой|ою|ая|ую|ии|ий|ый|ію|ия|ию|ия|а|у|е|ы|и|і|ю|я|ь)$"
)
_SPELLINGS = (
    (re.compile(r"['’.\-]"), ""),
    (re.compile(r"tsch|tch|cz"), "ch"),
    (re.compile(r"sch"), "sh"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ou"), "u"),
    (re.compile(r"[yij]+"), "i"),
    (re.compile(r"(?<=.)ie(?=.)"), "e"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""What transliterations do differently, made equal: tsch/tch/ch, kh/h, w/v, y/yy/iy/ij, double letters."""
_SLAVIC_ENDING = re.compile(r"(?<=...sk)i$")
_LONG = 6
"""From this length on z and s, which German exchanges ("Selenskyj"), are taken for one."""
_COMPASS = words("north south east west latin central northern southern eastern western")
"""What in front of a country's name makes it another place's."""


def name_key(words: Sequence[str]) -> str:
    """Give the key of a name of these folded words: its words with a space between, spelled one way.

    Countries, their peoples, some capitals and given names take the key of the table.
    """
    key: list[str] = []
    at = 0
    while at < len(words):
        length, variant = _variant(words, at)
        spelled = variant or _word_key(words[at])
        key.append(_given_names().get(spelled, spelled))
        at += length
    return " ".join(key)


def variant_length(words: Sequence[str]) -> int:
    """Give how many words at the start of folded words are one name of the table, 0 for none."""
    length, key = _variant(words, 0)
    return length if key else 0


def is_variant(word: str) -> bool:
    """Whether a folded word alone stands in the table of variants."""
    return (word,) in VARIANTS or (
        _CYRILLIC.search(word) is not None and (_stripped(word),) in _stripped_variants()
    )


def _variant(words: Sequence[str], at: int) -> tuple[int, str]:
    """Find the longest entry of the table at a word: its length and key, else 1 and ""."""
    if at and words[at - 1] in _COMPASS:
        return 1, ""
    for length in range(min(LONGEST_VARIANT, len(words) - at), 0, -1):
        run = tuple(words[at : at + length])
        found = VARIANTS.get(run)
        if found is None and _CYRILLIC.search(run[0]):
            found = _stripped_variants().get(tuple(map(_stripped, run)))
        if found is not None:
            return length, found
    return 1, ""


@cache
def _given_names() -> dict[str, str]:
    return {_word_key(run[0]): _word_key(key) for run, key in GIVEN_NAMES.items()}


@cache
def _stripped_variants() -> dict[tuple[str, ...], str]:
    return {tuple(map(_stripped, run)): key for run, key in VARIANTS.items() if _CYRILLIC.search(run[0])}


def _stripped(word: str) -> str:
    """Cut the ending of a case off a Cyrillic word."""
    return _CYRILLIC_ENDING.sub("", word)


@lru_cache(maxsize=16384)
def _word_key(word: str) -> str:
    if _CYRILLIC.search(word):
        word = _stripped(word).translate(_LATIN)
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    if len(word) >= _LONG:
        word = word.replace("z", "s")
    return _SLAVIC_ENDING.sub("", word)
