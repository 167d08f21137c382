"""Check-worthiness: how much a statement is worth a reviewer's time, with the signs that tell.

A sentence is worth checking when somebody could prove it wrong: it reports what was done, counted, compared
or written down. It is not when it weighs, wishes, promises, asks or addresses. Each sign of either has a
weight set by hand.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from factcheck.ingest.document import Kind
from factcheck.statements.worth_words import WORDS

_SIGNS: dict[str, tuple[float, int, str]] = {
    "figure": (1.6, 1, "figures"),
    "many": (1.1, 2, "figures"),
    "few": (0.6, 2, "small numbers"),
    "measure": (0.4, 3, "a public matter"),
    "comparison": (0.7, 2, "a comparison"),
    "change": (0.5, 2, "a rise or fall"),
    "act": (0.6, 2, "an act"),
    "position": (0.6, 2, "somebody's position"),
    "accusation": (0.6, 2, "an accusation"),
    "document": (0.4, 2, "a document or a body"),
    "date": (0.3, 2, "a date"),
    "past": (0.2, 3, "an event"),
    "name": (0.25, 4, "somebody named"),
    "report": (0.4, 1, "it reports"),
    "proposal": (-0.9, 1, "it proposes"),
    "question": (-1.5, 1, "a question"),
    "opinion": (-0.9, 2, "an opinion"),
    "ahead": (-0.4, 3, "what may come"),
    "self": (-0.4, 2, "the speaker's own mind"),
    "address": (-0.6, 2, "a courtesy"),
    "loose": (-0.4, 3, "loose words"),
    "label": (-1.5, 1, "a label, not a sentence"),
}
"""For each sign the weight, in logits, of one occurrence, how many occurrences count, and what it is called.

A figure counts once, since it takes several tokens to write one ("$", "28", "billion").
"""

_BASE = -1.8
_LENGTH = 0.3
"""Logits for each doubling of the number of words from ``_USUAL_LENGTH``."""
_USUAL_LENGTH = 14

_OF_KIND = {Kind.HEADING: 0.5, Kind.TITLE: 0.6, Kind.CAPTION: 0.7, Kind.BYLINE: 0.05}
"""What the value is multiplied by where it is not body text: the body says it in full."""

_FIRST_VERB = {
    "past": "report",
    "act": "report",
    "opinion": "proposal",
    "ahead": "proposal",
}
"""Whether a clause reports or proposes is told by its first verb."""

_CLAUSE_END = re.compile(
    r"(?:[,;，；、،]| [–—-]|--|—)\s+|[，；、،]|\s(?=(?:and|but|because|that|which|when|so)\s)"
)
_CLITIC = "ll|d|ve|re|m|s"
_TOKEN = re.compile(
    rf"[^\W\d_]+?n['’]t\b|['’](?:{_CLITIC})\b|[^\W\d_]+(?:['’](?!(?:{_CLITIC})\b)[^\W\d_]+)*"
    r"|\d+(?:[.,:]\d+)*|[?？؟%$€£¥]"
)
_BEING = frozenset(("is", "are", "was", "were", "been", "'re", "’re", "'s", "’s"))
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Worth:
    """How worth checking a statement is."""

    value: float
    """0 (an opinion, a question, a byline) to 1 (figures, events, documents, accusations)."""
    reasons: tuple[str, ...]
    """The signs found, in plain words, the one that counted most first: "figures", "an opinion"."""


def check_worthiness(text: str, kind: Kind = Kind.BODY, language: str | None = None) -> Worth:
    """Judge whether a statement asserts something that could be checked and that matters.

    The mean of the whole sentence and its best clause, since one clause that can be checked is enough. The
    idea of the signs is that of ClaimBuster (Hassan et al., 2017); the words and weights are not learnt.
    """
    language = language or "en"
    tokens = _TOKEN.findall(text)
    signs = _count_signs(tokens, language)
    if tokens and all(token[0].isupper() or not token[0].isalpha() for token in tokens):
        signs["label"] = 1
    whole = _logit(signs, len(tokens))
    clauses = _CLAUSE_END.split(text)
    best = max(_logit_of_clause(clause, language) for clause in clauses) if len(clauses) > 1 else whole
    value = _OF_KIND.get(kind, 1.0) / (1 + math.exp(-(whole + best) / 2))
    found = sorted((sign for sign in _SIGNS if signs[sign]), key=lambda sign: -abs(_weigh(sign, signs)))
    return Worth(value, tuple(dict.fromkeys(_SIGNS[sign][2] for sign in found)))


def _logit_of_clause(clause: str, language: str) -> float:
    tokens = _TOKEN.findall(clause)
    return _logit(_count_signs(tokens, language), len(tokens))


def _logit(signs: Counter[str], words: int) -> float:
    length = _LENGTH * math.log2((words + 1) / _USUAL_LENGTH)
    return _BASE + length + sum(_weigh(sign, signs) for sign in signs)


def _weigh(sign: str, signs: Counter[str]) -> float:
    weight, most, _ = _SIGNS[sign]
    return weight * min(signs[sign], most)


def _count_signs(tokens: list[str], language: str) -> Counter[str]:
    """Count the signs among tokens; the longest phrase that is listed counts, its words do not again."""
    signs: Counter[str] = Counter()
    phrases, widths = _phrases(language)
    words = [token.replace("’", "'").lower() for token in tokens]
    first_verb = ""
    at = 0
    while at < len(words):
        for width in range(widths.get(words[at], 0), 0, -1):
            sign = phrases.get(" ".join(words[at : at + width]), "")
            if sign:
                break
        else:
            width, sign = 1, _sign_of_shape(tokens, at, language)
        if sign:
            signs[sign] += 1
            first_verb = first_verb or _FIRST_VERB.get(sign, "")
        at += width
    if first_verb:
        signs[first_verb] += 1
    return signs


def _sign_of_shape(tokens: list[str], at: int, language: str) -> str:
    """Give the sign of a token that no list holds: a figure, a name, a regular past or present event."""
    word = tokens[at]
    sign = ""
    if word[0].isdigit():
        sign = "date" if _YEAR.fullmatch(word) else "few" if ":" in word else "figure"
    elif word in "%$€£¥":
        sign = "figure"
    elif word in "?？؟":
        sign = "question"
    elif word[0].isupper():
        # In German every noun has a capital; at the head of a sentence so has any word.
        named = tokens[at - 1][0].isupper() if language == "de" else True
        follows = len(tokens) > 1 and tokens[1][0].isupper() and len(word) > 1
        sign = "name" if (at and named) or (not at and follows) else ""
    elif language == "en" and len(word) > 4:
        going_on = word.endswith("ing") and at and tokens[at - 1] in _BEING
        sign = "past" if word.endswith("ed") or going_on else ""
    return sign


@cache
def _phrases(language: str) -> tuple[dict[str, str], dict[str, int]]:
    """Give the sign of each listed phrase, and for each word the most words of a phrase that it begins.

    A language without a list of its own is read with the English one, which leaves figures and names.
    """
    phrases: dict[str, str] = {}
    widths: dict[str, int] = {}
    for sign, listed in WORDS.get(language, WORDS["en"]).items():
        for phrase in listed.split(", "):
            words = _TOKEN.findall(phrase)
            phrases[" ".join(words)] = sign
            widths[words[0]] = max(widths.get(words[0], 0), len(words))
    return phrases, widths
