"""Compare two statements: how alike they are, in what they differ, how they stand to each other."""

from factcheck.matching.dates import date_differences
from factcheck.matching.features import Features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison, Difference, Relation
from factcheck.matching.names import name_differences
from factcheck.matching.negations import negation_differences
from factcheck.matching.numbers import number_differences

_MATCH = 50.0
"""From this score on two statements speak of the same thing."""
_SAME = 85.0
"""From this score on they are the same statement."""


def compare(a: Features, b: Features, frequencies: Frequencies) -> Comparison:
    """Compare two statements; without a match (score below 50) no differences are looked for."""
    score = likeness(a, b, frequencies)
    if score < _MATCH:
        return Comparison(score, None, ())
    differences = tuple(
        sorted(_differences(a, b), key=lambda each: (each.a or (0, 0), each.b or (0, 0), each.kind))
    )
    if any(difference.conflict for difference in differences):
        relation = Relation.CONFLICTS
    elif score >= _SAME:
        relation = Relation.AGREES
    else:
        relation = Relation.RELATED
    return Comparison(score, relation, differences)


def _differences(a: Features, b: Features) -> list[Difference]:
    return [
        *number_differences(a, b),
        *date_differences(a, b),
        *negation_differences(a, b),
        *name_differences(a, b),
    ]
