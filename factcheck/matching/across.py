"""Across: statements compared with a few others that they may match, whatever stories they are from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.matching.compare import match
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.keys import hash_word
from factcheck.matching.match import Comparison
from factcheck.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class Words:
    """How often words stand in a store, as far as it has counted them."""

    counts: Mapping[int, int]
    """In how many of ``texts`` texts a word stands, by its hash."""
    texts: int
    """0 where words were never counted."""


def compare_across(
    others: Mapping[int, Sequence[int]], statements: Mapping[int, Statement], words: Words
) -> Iterator[tuple[int, int, Comparison]]:
    """Compare each statement with its others; give those that match: the other, the statement, how.

    All are named by their numbers. What comes of a statement depends on its own others alone, so that it does
    not matter how the statements are shared out.
    """
    features = {number: read_features(statement) for number, statement in statements.items()}
    for number, each in others.items():
        one = features[number]
        frequencies = _frequencies([one, *map(features.__getitem__, each)], words)
        for other in each:
            if found := match(features[other], one, frequencies):
                yield other, number, found


def _frequencies(features: Sequence[Features], words: Words) -> Frequencies:
    if not words.texts:
        return Frequencies.count(features)
    forms = {form for each in features for form in each.forms}
    counts = {form: words.counts.get(hash_word(form), 0) for form in forms}
    return Frequencies.sampled(features, counts, words.texts)
