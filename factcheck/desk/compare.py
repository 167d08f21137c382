"""Comparing two texts outside any story, as `factcheck compare` does."""

from collections.abc import Iterable, Iterator

from factcheck.matching.match import Comparison


def compare_texts(pairs: Iterable[tuple[str, str]]) -> Iterator[Comparison]:
    """Compare the two texts of each pair; how rare a word is counts by all the texts together.

    Each text is taken as one statement, whose language is told from its words.
    """
    from factcheck.ingest.clean import clean_line
    from factcheck.ingest.language import tell_language
    from factcheck.matching.compare import compare
    from factcheck.matching.features import Features, read_features
    from factcheck.matching.frequencies import Frequencies
    from factcheck.statements.extract import read_statement

    def read(text: str) -> Features:
        text = clean_line(text)
        return read_features(read_statement(text, tell_language(text)))

    read_pairs = [(read(a), read(b)) for a, b in pairs]
    frequencies = Frequencies.count(features for pair in read_pairs for features in pair)
    for a, b in read_pairs:
        yield compare(a, b, frequencies)
