"""Spellings: which unlike forms are one word, spelt or derived in another way, and not two words alike."""

import re

from rapidfuzz.distance import Prefix

_SHARED = 4
"""So many letters at least two forms of one word begin with."""
_ENDINGS_TEXT = """
    al ally an ance ant ar ary at ation ator ative ce dom e ed en ence ent enti er ern es ese ful hood ian ic
    ical ik in ing ion ism ist iv less ly ment n ness or ous re s ship y yy
    e en er ern heit ig in isch keit lich ung ungen
    ement eur euse ien ienne ique
    а ы и у е ой ом ов ский ская ское
"""
_ENDINGS = frozenset(_ENDINGS_TEXT.split()) | {""}
"""What one stem may have more than another of the same word, in any language read here."""
_VARIANTS = (
    (re.compile(r"our(?=$|abl|it|ful|hood|ed|ing)"), "or"),
    (re.compile(r"[ao]e"), "e"),
    (re.compile(r"([iy])s(?=$|[aei])"), r"\1z"),
    (re.compile(r"tre?$"), "ter"),
    (re.compile(r"([dl])\1"), r"\1"),
    (re.compile(r"(cen|fen)[cs]$"), r"\1s"),
    (re.compile(r"(?<=[ae]n)[ct]$"), "t"),
    (re.compile(r"^gray$"), "grey"),
    (re.compile(r"^tyre?$"), "tire"),
    (re.compile(r"ogu?e?$"), "og"),
    (re.compile(r"gramm?e?$"), "gram"),
    (re.compile(r"ß"), "ss"),
)
"""In what British and American spelling differ."""


def are_one_word(left: str, right: str, *, names: bool = False) -> bool:
    """Tell whether two forms (folded stems) are one word: "colour" and "color", "violence" and "violent".

    With ``names`` any likeness is enough, for names are written down by ear: "Zelensky", "Zelenskyy". Common
    words that are only alike are two: "least" and "last", "police" and "policy".
    """
    if names or left == right or _plain(left) == _plain(right):
        return True
    shared = Prefix.similarity(left, right)
    return shared >= _SHARED and left[shared:] in _ENDINGS and right[shared:] in _ENDINGS


def _plain(form: str) -> str:
    for pattern, plain in _VARIANTS:
        form = pattern.sub(plain, form)
    return form
