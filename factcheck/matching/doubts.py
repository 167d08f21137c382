"""Doubts: what one statement says outright and the other only as a rumour, a claim or a question."""

from collections.abc import Iterator
from functools import cache

from factcheck.matching.features import Features
from factcheck.matching.match import Difference, DifferenceKind
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


def doubt_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the doubt that only one side leaves; it may be well founded, so it is never a conflict."""
    mine, theirs = _doubt(a), _doubt(b)
    if (mine is None) == (theirs is None):
        return
    yield Difference(
        kind=DifferenceKind.DOUBT,
        a=mine,
        b=theirs,
        a_does=_tell(mine, a),
        b_does=_tell(theirs, b),
        conflict=False,
    )


def _doubt(features: Features) -> tuple[int, int] | None:
    """Give the word that leaves a doubt, or the question mark at the end."""
    text, language = features.statement.text, features.statement.language or "en"
    if not _stems(language).isdisjoint(features.all_forms):
        for term in features.terms:
            # "Reportedly" has the stem of "report", which leaves no doubt.
            if fold(text[term.start : term.end]) in _words(language):
                return term.start, term.end
    end = len(text.rstrip("\"”»’' "))
    return (end - 1, end) if text[end - 1 : end] == "?" else None


def _tell(span: tuple[int, int] | None, features: Features) -> str:
    if span is None:
        return "says so outright"
    word = features.statement.text[slice(*span)]
    return "asks" if word == "?" else f"says so with a doubt, “{word}”"


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset(map(fold, _DOUBTING.get(language, "").split()))


@cache
def _stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in _words(language))
