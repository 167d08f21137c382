"""Compare two statements: how alike they are, in what they differ, how they stand to each other."""

from factcheck.matching.additions import addition_differences
from factcheck.matching.alignment import align, are_told_alike
from factcheck.matching.dates import date_differences
from factcheck.matching.features import Features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison, Difference, DifferenceKind, Relation
from factcheck.matching.names import name_differences, role_differences
from factcheck.matching.numbers import number_differences
from factcheck.matching.outright import doubt_differences
from factcheck.matching.quantities import quantity_differences
from factcheck.matching.quotations import names_the_speakers, quotation_differences
from factcheck.matching.turns import denial_differences, negation_differences, opposite_differences
from factcheck.matching.wording import wording_differences

_COMPARABLE = 20.0
"""From this score on differences are looked for, though only a match can be a conflict."""
MATCH = 50.0
"""From this score on two statements speak of the same thing."""
_SAME = 85.0
"""From this score on they are the same statement."""
_SURE = 70.0
"""From this score on a "not" or an opposite is taken to turn round what the other statement says.

A denial is so in every match: it seldom rejects anything but what the other one says.
"""
_TURNS = {DifferenceKind.NEGATION, DifferenceKind.OPPOSITE}
_REFUSALS = {DifferenceKind.NEGATION, DifferenceKind.DENIAL}
"""What only one of two statements says, at odds with the other or with something else, makes no agreement."""
_FINDERS = (
    number_differences,
    quantity_differences,
    date_differences,
    name_differences,
    role_differences,
    negation_differences,
    denial_differences,
    opposite_differences,
    quotation_differences,
)


def compare(a: Features, b: Features, frequencies: Frequencies) -> Comparison:
    """Compare two statements; without a match (a score below 50) they stand in no relation."""
    return _compare_scored(a, b, likeness(a, b, frequencies))


def match(a: Features, b: Features, frequencies: Frequencies) -> Comparison | None:
    """Compare two statements; None when they are no match, as most candidates, at a fraction of the cost."""
    score = likeness(a, b, frequencies)
    return _compare_scored(a, b, score) if score >= MATCH else None


def _compare_scored(a: Features, b: Features, score: float) -> Comparison:
    if score < _COMPARABLE:
        return Comparison(score, None, ())
    found = _find_differences(a, b, score)
    differences = tuple(sorted(found, key=_place)) if len(found) > 1 else tuple(found)
    return Comparison(score, _relate(score, differences), differences)


def _find_differences(a: Features, b: Features, score: float) -> list[Difference]:
    found: list[Difference] = []
    for find in _FINDERS:
        found += find(a, b)
    reworded: list[Difference] = []
    # Most pairs are no match and told quite differently: they need not be laid on each other.
    if score >= MATCH or are_told_alike(a, b):
        alignment = align(a, b)
        reworded += wording_differences(a, b, alignment)
    if score >= MATCH:
        found += doubt_differences(a, b)
        reworded += addition_differences(a, b, alignment)
    if found and reworded:
        reworded = [other for other in reworded if not any(_meet(other, each) for each in found)]
    found += reworded
    return _leave_out_retold(found, a, b) if found and a.quotations and b.quotations else found


def _relate(score: float, differences: tuple[Difference, ...]) -> Relation | None:
    if score < MATCH:
        return None
    if any(each.conflict and (score >= _SURE or each.kind not in _TURNS) for each in differences):
        return Relation.CONFLICTS
    if score >= _SAME and not any(each.kind in _REFUSALS for each in differences):
        return Relation.AGREES
    return Relation.RELATED


def _leave_out_retold(found: list[Difference], a: Features, b: Features) -> list[Difference]:
    """Leave out what a difference of quotations tells again: words that are at odds, names of speakers."""
    at_odds = [each for each in found if each.conflict and each.kind is not DifferenceKind.QUOTATION]
    found = [
        each
        for each in found
        if each.conflict
        or each.kind is not DifferenceKind.QUOTATION
        or not any(_meet(each, other) for other in at_odds)
    ]
    if any(each.kind is DifferenceKind.SPEAKER for each in found):
        found = [each for each in found if not names_the_speakers(each, a, b)]
    return found


def _meet(one: Difference, other: Difference) -> bool:
    """Tell whether two differences speak of the same words on either side."""
    return _overlap(one.a, other.a) or _overlap(one.b, other.b)


def _overlap(left: tuple[int, int] | None, right: tuple[int, int] | None) -> bool:
    return left is not None and right is not None and left[0] < right[1] and right[0] < left[1]


def _place(difference: Difference) -> tuple[tuple[int, int], tuple[int, int], str]:
    return difference.a or (0, 0), difference.b or (0, 0), difference.kind
