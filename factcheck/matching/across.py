"""Across: statements compared with a few others that they may match, whatever stories they are from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.matching.compare import MATCH, compare
from factcheck.matching.features import read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.keys import hash_word
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison
from factcheck.statements.statement import Statement

Numbered = tuple[int, Statement]
"""A statement with the number by which it is known."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement, and the others that it is to be compared with."""

    number: int
    statement: Statement
    others: Sequence[Numbered]


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the statements of a large comparison, with all that comparing them needs."""

    asked: Sequence[Asked]
    counts: Mapping[int, int]
    """In how many of ``texts`` texts a word stands, by its hash."""
    texts: int
    """0 where words were never counted."""


def compare_part(part: Part) -> list[tuple[int, int, Comparison]]:
    """Compare each statement with its others; give those that match: the other, the statement, how.

    What comes of a statement depends on its own others alone, so that it does not matter how the statements
    are shared out.
    """
    return [(number, asked.number, found) for asked in part.asked for number, found in _compare(asked, part)]


def _compare(asked: Asked, part: Part) -> list[tuple[int, Comparison]]:
    one = read_features(asked.statement)
    others = [read_features(statement) for _, statement in asked.others]
    if part.texts:
        forms = {form for each in (one, *others) for form in each.forms}
        counts = {form: part.counts.get(hash_word(form), 0) for form in forms}
        frequencies = Frequencies.sampled([one, *others], counts, part.texts)
    else:
        frequencies = Frequencies.count([one, *others])
    return [
        (number, compare(other, one, frequencies))
        for (number, _), other in zip(asked.others, others, strict=True)
        if likeness(other, one, frequencies) >= MATCH
    ]
