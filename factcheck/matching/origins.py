"""Origins: which articles copy one text, told by the passages they share and the agency they credit.

Independent reports of one event share its quotations, copies share the sentences between them: word 3-grams
are compared with all quotations taken out.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from factcheck.ingest.document import Kind
from factcheck.matching.match import Utterance
from factcheck.statements.words import split_words

_GRAM = 3
_COPIED = 0.3
"""From this share of shared 3-grams on, one article is a copy of the other."""
_COPIED_WITH_CREDIT = 0.15
"""The same where both credit the same agency."""
_ENOUGH = 20
"""3-grams that two articles must share to be copies: any two sentences on one event share a few."""
_PASSAGE = 6
"""Words that a shared run must have to be shown as a copied passage."""

_AGENCIES = {
    "AFP": "AFP|Agence France-Presse",
    "ANSA": "ANSA",
    "AP": "AP|Associated Press",
    "APA": "APA",
    "dpa": "dpa|Deutsche Presse-Agentur",
    "EFE": "EFE",
    "Interfax": "Interfax|Интерфакс",
    "Kyodo": "Kyodo",
    "PA Media": "PA Media|Press Association",
    "Reuters": "Reuters",
    "TASS": "TASS|ТАСС",
    "Ukrinform": "Ukrinform|Укринформ|Укрінформ",
    "Xinhua": "Xinhua|新华社",
}
_NAMED = "|".join(f"(?:{spellings})" for spellings in _AGENCIES.values()).replace(" ", r"\ ")
_CREDIT = re.compile(
    rf"""
      ^[^.!?]{{0,60}}\((?P<dateline>{_NAMED})\)\s*[-–—:]?      # TOWN (AP) —
    | ^[^.!?]{{0,60}}[-–—]\s*(?P<before>{_NAMED})\s*[-–—:]      # Town — Reuters —
    | [(\[](?P<bracket>{_NAMED})[)\]]\.?$                     # … (dpa)
    | [-–—]\s*(?P<dash>{_NAMED})\.?$                          # … — AFP
    | ^(?i:by\ |von\ |par\ |source:\ |with\ |\W*)?(?P<line>{_NAMED})\.?$
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPassage:
    """A run of words that two articles share: spans into the texts of two utterances, named by their keys."""

    a: str
    a_span: tuple[int, int]
    b: str
    b_span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Copied:
    """What two articles have in common word for word, quotations left out."""

    share: float
    """0 to 1: the part of the shorter article's 3-grams that the other has too."""
    passages: tuple[CopiedPassage, ...]


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

    def grams(self) -> list[tuple[str, ...]]:
        norms = [word.norm for word in self.words]
        return [tuple(norms[at : at + _GRAM]) for at in range(len(norms) - _GRAM + 1)]


def containment(a: Sequence[Utterance], b: Sequence[Utterance]) -> Copied:
    """Tell how much of one article stands in another word for word (Broder 1997), and where."""
    runs_a, runs_b = _runs(a), _runs(b)
    places = {gram: (run, at) for run in reversed(runs_b) for at, gram in enumerate(run.grams())}
    return Copied(_share(_grams(runs_a), places.keys()), tuple(_passages(runs_a, places)))


def group_origins(articles: Mapping[str, Sequence[Utterance]]) -> tuple[tuple[str, ...], ...]:
    """Group articles (by key) that go back to one text; every article is in exactly one group, all sorted."""
    keys = sorted(articles)
    group = {key: key for key in keys}
    grams = {key: _grams(_runs(articles[key])) for key in keys}
    credits = {key: credited_agencies(articles[key]) for key in keys}
    for at, left in enumerate(keys):
        for right in keys[at + 1 :]:
            needed = _COPIED_WITH_CREDIT if credits[left] & credits[right] else _COPIED
            if group[left] == group[right]:
                continue
            enough = len(grams[left] & grams[right]) >= _ENOUGH
            if enough and _share(grams[left], grams[right]) >= needed:
                joined, gone = group[left], group[right]
                group = {key: joined if home == gone else home for key, home in group.items()}
    return tuple(tuple(key for key in keys if group[key] == home) for home in dict.fromkeys(group.values()))


def _grams(runs: Sequence[_Run]) -> set[tuple[str, ...]]:
    return {gram for run in runs for gram in run.grams()}


def _share(a: AbstractSet[tuple[str, ...]], b: AbstractSet[tuple[str, ...]]) -> float:
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def credited_agencies(article: Sequence[Utterance]) -> frozenset[str]:
    """Name the news agencies that an article credits, by a dateline, a byline or a closing line."""
    named = set()
    for utterance in article:
        found = _CREDIT.search(utterance.statement.text.strip())
        if found is not None:
            spelling = next(text for text in found.groupdict().values() if text)
            named.add(next(name for name, all_ in _AGENCIES.items() if spelling in all_.split("|")))
    return frozenset(named)


def _runs(article: Sequence[Utterance]) -> list[_Run]:
    runs = []
    for utterance in sorted(article, key=lambda each: (each.statement.start, each.key)):
        statement = utterance.statement
        if statement.kind is Kind.BYLINE:
            continue
        words: list[_Word] = []
        for word in split_words(statement.text, statement.language):
            if any(quote.start <= word.start < quote.end for quote in statement.quotes):
                runs.append(_Run(utterance.key, tuple(words)))
                words = []
            else:
                words.append(_Word(word.norm, word.start, word.end))
        runs.append(_Run(utterance.key, tuple(words)))
    return [run for run in runs if len(run.words) >= _GRAM]


def _passages(
    runs_a: Sequence[_Run], places: Mapping[tuple[str, ...], tuple[_Run, int]]
) -> list[CopiedPassage]:
    passages = []
    for run in runs_a:
        grams = run.grams()
        at = 0
        while at < len(grams):
            other, there = places.get(grams[at], (run, -1))
            length = 0 if there < 0 else _common_length(run, at, other, there)
            if length >= _PASSAGE:
                a_span = run.words[at].start, run.words[at + length - 1].end
                b_span = other.words[there].start, other.words[there + length - 1].end
                passages.append(CopiedPassage(a=run.key, a_span=a_span, b=other.key, b_span=b_span))
            at += max(1, length)
    return passages


def _common_length(run: _Run, at: int, other: _Run, there: int) -> int:
    length = 0
    for left, right in zip(run.words[at:], other.words[there:], strict=False):
        if left.norm != right.norm:
            break
        length += 1
    return length
