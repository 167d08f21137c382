"""Doubts: the words and marks by which a statement leaves a doubt."""

from collections.abc import Sequence
from functools import cache

from factcheck.matching.terms import Term
from factcheck.statements.statement import Statement
from factcheck.statements.words import fold, stem

_DOUBTING = {
    "en": "rumor rumors rumour rumours alleged allegedly allegation allegations reportedly claims purported"
    " purportedly supposedly unconfirmed unverified theory theories myth myths staged",
    "de": "gerücht gerüchte angeblich mutmasslich behauptung angebliche unbestätigt",
    "fr": "rumeur rumeurs prétendu présumé allégation supposé prétendument",
    "es": "rumor rumores presunto presunta supuesto supuestamente presuntamente",
    "ru": "слухи слухах якобы предположительно утверждения",
    "uk": "чутки чутках нібито начебто ймовірно",
}


def find_doubt(statement: Statement, terms: Sequence[Term]) -> tuple[int, int] | None:
    """Give the span of the word that leaves a doubt, or of the question mark at the end."""
    text, language = statement.text, statement.language or "en"
    stems = _stems(language)
    for term in terms:
        # "Reportedly" has the stem of "report", which leaves no doubt.
        if term.form in stems and fold(text[term.start : term.end]) in _words(language):
            return term.start, term.end
    end = len(text.rstrip("\"”»’' "))
    return (end - 1, end) if text[end - 1 : end] == "?" else None


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset(map(fold, _DOUBTING.get(language, "").split()))


@cache
def _stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in _words(language))
