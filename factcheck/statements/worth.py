"""Check-worthiness: how much a statement is worth a reviewer's time, with the signs that tell."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from factcheck.ingest.document import Kind
from factcheck.statements.worth_words import WORDS

_SIGNS: dict[str, tuple[float, int]] = {
    # What a record, a count or a document could prove wrong.
    "figure": (1.2, 2),
    "number word": (0.7, 2),
    "measure": (0.7, 2),
    "comparison": (0.8, 2),
    "change": (0.6, 2),
    "act": (0.7, 2),
    "saying": (0.2, 1),
    "accusation": (0.5, 2),
    "document": (0.4, 2),
    "date": (0.4, 2),
    "past": (0.3, 2),
    "name": (0.25, 3),
    # What nothing could.
    "question": (-1.5, 1),
    "opinion": (-0.7, 2),
    "future": (-0.5, 2),
    "hedge": (-0.3, 2),
    "judgment": (-0.3, 2),
    "self": (-0.3, 2),
    "you": (-0.4, 2),
    "address": (-0.8, 2),
    "vague": (-0.3, 2),
}
"""For each sign the weight, in logits, of one occurrence, and how many occurrences count."""

_BASE = -2.2
_LENGTH = 0.5
"""Logits for each doubling of the number of words from ``_USUAL_LENGTH``, up to two doublings."""
_USUAL_LENGTH = 14

_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[?？؟%$€£¥]")
_NOT_PROSE = {Kind.HEADING: 0.5, Kind.TITLE: 0.6, Kind.CAPTION: 0.7, Kind.BYLINE: 0.05}
"""What the value of a statement is multiplied by where it is not body text: the body says it in full."""


@dataclass(frozen=True, slots=True)
class Worth:
    """How worth checking a statement is."""

    value: float
    """0 (an opinion, a question, a byline) to 1 (figures, events, documents, accusations)."""
    reasons: tuple[str, ...]
    """The signs that were found, the one that counted most first."""


def check_worthiness(text: str, kind: Kind = Kind.BODY, language: str | None = None) -> Worth:
    """Judge whether a statement asserts something that could be checked, and that somebody would want checked."""
    tokens = _TOKEN.findall(text)
    signs = _count_signs(tokens, language or "en")
    parts = {sign: weight * min(signs[sign], most) for sign, (weight, most) in _SIGNS.items() if signs[sign]}
    length = math.log2((len(tokens) + 1) / _USUAL_LENGTH)
    logit = _BASE + sum(parts.values()) + _LENGTH * max(-3.0, min(2.0, length))
    value = _NOT_PROSE.get(kind, 1.0) / (1 + math.exp(-logit))
    return Worth(value, tuple(sorted(parts, key=lambda sign: -abs(parts[sign]))))


def _count_signs(tokens: list[str], language: str) -> Counter[str]:
    signs: Counter[str] = Counter()
    phrases = _phrases(language)
    words = [token.replace("’", "'").lower() for token in tokens]
    at = 0
    while at < len(words):
        for width in (3, 2, 1):
            sign = phrases.get(" ".join(words[at : at + width]))
            if sign:
                signs[sign] += 1
                at += width
                break
        else:
            word = tokens[at]
            if word[0].isdigit() or word in "%$€£¥":
                signs["figure"] += 1
            elif word in "?？؟":
                signs["question"] += 1
            elif at and word[0].isupper():
                signs["name"] += 1
            at += 1
    return signs


@cache
def _phrases(language: str) -> dict[str, str]:
    groups = WORDS.get(language, WORDS["en"])
    return {phrase: sign for sign, phrases in groups.items() for phrase in phrases.split(", ")}
