"""Comparing two texts outside any story, as `factcheck compare` does."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factcheck.matching.match import Comparison

if TYPE_CHECKING:
    from factcheck.matching.features import Features


def explain_texts(a: str, b: str) -> tuple[Comparison, tuple[str, ...]]:
    """Compare two texts by themselves, and tell in words what their score rests on."""
    from factcheck.matching.compare import compare
    from factcheck.matching.frequencies import Frequencies
    from factcheck.matching.likeness import explain

    left, right = _read(a), _read(b)
    frequencies = Frequencies.count([left, right])
    return compare(left, right, frequencies), explain(left, right, frequencies)


def compare_texts(pairs: Iterable[tuple[str, str]]) -> Iterator[Comparison]:
    """Compare the two texts of each pair; how rare a word is counts by all the texts together.

    Each text is taken as one statement, whose language is told from its words.
    """
    from factcheck.matching.compare import compare
    from factcheck.matching.frequencies import Frequencies

    read_pairs = [(_read(a), _read(b)) for a, b in pairs]
    frequencies = Frequencies.count(features for pair in read_pairs for features in pair)
    for a, b in read_pairs:
        yield compare(a, b, frequencies)


def _read(text: str) -> "Features":
    from factcheck.ingest.clean import clean_line
    from factcheck.ingest.language import tell_language
    from factcheck.matching.features import read_features
    from factcheck.statements.extract import read_statement

    text = clean_line(text)
    return read_features(read_statement(text, tell_language(text)))
