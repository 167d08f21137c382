"""Copies: what two articles have in common word for word, with all quotations taken out.

Independent reports of one event share its quotations, copies share the sentences between them.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.ingest.document import Kind
from factcheck.matching.match import Utterance
from factcheck.statements.words import split_words

Gram = tuple[str, ...]

_GRAM = 3
_PASSAGE = 6
"""Words that a shared run must have to be shown as a copied passage."""
_CROWD = 30
"""Of more holders of one gram than this, only those of the first are counted as pairs: what many copies have
in common, each has in common with the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPassage:
    """A run of words that two articles share: spans into the texts of two utterances, named by their keys."""

    a: str
    a_span: tuple[int, int]
    b: str
    b_span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Word:
    norm: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of one utterance that stand side by side, with no quotation between them."""

    key: str
    words: tuple[_Word, ...]

    def grams(self) -> list[Gram]:
        norms = [word.norm for word in self.words]
        return [tuple(norms[at : at + _GRAM]) for at in range(len(norms) - _GRAM + 1)]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many word 3-grams two articles share."""

    shared: int
    share: float
    """0 to 1: the part of the shorter article's 3-grams that the other has too (containment, Broder 1997)."""


def overlaps(articles: Mapping[str, Sequence[Utterance]]) -> dict[tuple[str, str], Overlap]:
    """Tell of every two articles (by key, ``a < b``) that share something how much it is."""
    grams = {key: {gram for run in _runs(articles[key]) for gram in run.grams()} for key in sorted(articles)}
    holders: dict[Gram, list[str]] = {}
    for key, held in grams.items():
        for gram in held:
            holders.setdefault(gram, []).append(key)
    shared: Counter[tuple[str, str]] = Counter()
    for keys in holders.values():
        if len(keys) <= _CROWD:
            shared.update(combinations(keys, 2))
        else:
            shared.update((keys[0], other) for other in keys[1:])
    return {
        (a, b): Overlap(count, count / min(len(grams[a]), len(grams[b]))) for (a, b), count in shared.items()
    }


def copied_passages(a: Sequence[Utterance], b: Sequence[Utterance]) -> tuple[CopiedPassage, ...]:
    """Find the runs of at least six words that two articles share, in the order of the first."""
    places = {gram: (run, at) for run in reversed(_runs(b)) for at, gram in enumerate(run.grams())}
    return tuple(_passages(_runs(a), places))


def _runs(article: Sequence[Utterance]) -> list[_Run]:
    runs = []
    for utterance in sorted(article, key=lambda each: (each.statement.start, each.key)):
        statement = utterance.statement
        if statement.kind is Kind.BYLINE:
            continue
        words: list[_Word] = []
        for word in split_words(statement.text):
            if any(quote.start <= word.start < quote.end for quote in statement.quotes):
                runs.append(_Run(utterance.key, tuple(words)))
                words = []
            else:
                words.append(_Word(word.norm, word.start, word.end))
        runs.append(_Run(utterance.key, tuple(words)))
    return [run for run in runs if len(run.words) >= _GRAM]


def _passages(runs: Sequence[_Run], places: Mapping[Gram, tuple[_Run, int]]) -> Iterator[CopiedPassage]:
    for run in runs:
        grams = run.grams()
        at = 0
        while at < len(grams):
            other, there = places.get(grams[at], (run, -1))
            length = 0 if there < 0 else _common_length(run, at, other, there)
            if length >= _PASSAGE:
                yield CopiedPassage(
                    a=run.key,
                    a_span=(run.words[at].start, run.words[at + length - 1].end),
                    b=other.key,
                    b_span=(other.words[there].start, other.words[there + length - 1].end),
                )
            at += max(1, length)


def _common_length(run: _Run, at: int, other: _Run, there: int) -> int:
    length = 0
    for left, right in zip(run.words[at:], other.words[there:], strict=False):
        if left.norm != right.norm:
            break
        length += 1
    return length
