"""The scorers that are measured side by side: factcheck and what a user would pick instead."""

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Protocol

from rapidfuzz import fuzz, utils

from factcheck.ingest.language import tell_language
from factcheck.matching.compare import compare
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison
from factcheck.statements.extract import read_statement

_B = 0.75
_K1 = 1.2


class Scorer(Protocol):
    """Scores pairs of texts of one set, given by their numbers."""

    def __init__(self, texts: Sequence[str]) -> None: ...

    def score(self, a: int, b: int) -> float:
        """Give a score that is the higher the more alike two texts are."""
        ...

    def rank(self, query: int, answer: int) -> float:
        """Give the score by which the answers to a query are ranked, in the best way that the scorer has."""
        ...


@cache
def features_of(text: str) -> Features:
    """Read a text as `factcheck compare` does."""
    return read_features(read_statement(text, tell_language(text)))


class Factcheck:
    """factcheck's own score."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.features = [features_of(text) for text in texts]
        self.frequencies = Frequencies.count(self.features)
        for features in self.features:
            self.frequencies.standing(features)

    def compare(self, a: int, b: int) -> Comparison:
        """Compare two texts in full."""
        return compare(self.features[a], self.features[b], self.frequencies)

    def score(self, a: int, b: int) -> float:
        """Give the score of the full comparison."""
        return self.compare(a, b).score

    def rank(self, query: int, answer: int) -> float:
        """Give the score alone: ranking asks for no differences."""
        return likeness(self.features[query], self.features[answer], self.frequencies)


def fuzzy(measure: Callable[[str, str], float]) -> type[Scorer]:
    """Make a scorer of a measure of rapidfuzz, on texts in lower case without punctuation."""

    class Fuzzy:
        def __init__(self, texts: Sequence[str]) -> None:
            self.texts = [utils.default_process(text) for text in texts]

        def score(self, a: int, b: int) -> float:
            return measure(self.texts[a], self.texts[b])

        rank = score

    return Fuzzy


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


class TfIdf:
    """The cosine of word counts weighted by rarity."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = [Counter(_words(text)) for text in texts]
        seen = Counter(word for each in counts for word in each)
        self.vectors = []
        for each in counts:
            vector = {
                word: n * (1 + math.log((1 + len(texts)) / (1 + seen[word]))) for word, n in each.items()
            }
            length = math.sqrt(sum(value * value for value in vector.values())) or 1
            self.vectors.append({word: value / length for word, value in vector.items()})

    def score(self, a: int, b: int) -> float:
        """Give the cosine."""
        left, right = self.vectors[a], self.vectors[b]
        return sum(left[word] * right[word] for word in left.keys() & right.keys())

    rank = score


class Bm25:
    """BM25, the classic of search.

    Two texts are compared both ways, each as a part of its score for itself, for neither is the query; a
    query ranks its answers one way, as BM25 is meant to.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.counts = [Counter(_words(text)) for text in texts]
        self.lengths = [sum(each.values()) for each in self.counts]
        self.mean = sum(self.lengths) / len(texts)
        seen = Counter(word for each in self.counts for word in each)
        self.rarity = {word: math.log(1 + (len(texts) - n + 0.5) / (n + 0.5)) for word, n in seen.items()}
        self.own = [self._query(number, number) or 1.0 for number in range(len(texts))]

    def score(self, a: int, b: int) -> float:
        """Give the mean of both directions."""
        return (self._query(a, b) / self.own[a] + self._query(b, a) / self.own[b]) / 2

    def rank(self, query: int, answer: int) -> float:
        """Give the plain BM25 of an answer."""
        return self._query(query, answer)

    def _query(self, a: int, b: int) -> float:
        counts = self.counts[b]
        norm = _K1 * (1 - _B + _B * self.lengths[b] / self.mean)
        return sum(
            self.rarity[word] * counts[word] * (_K1 + 1) / (counts[word] + norm)
            for word in self.counts[a].keys() & counts.keys()
        )


SCORERS: dict[str, Any] = {
    "factcheck": Factcheck,
    "ratio": fuzzy(fuzz.ratio),
    "token_sort": fuzzy(fuzz.token_sort_ratio),
    "token_set": fuzzy(fuzz.token_set_ratio),
    "WRatio": fuzzy(fuzz.WRatio),
    "TF-IDF": TfIdf,
    "BM25": Bm25,
}
