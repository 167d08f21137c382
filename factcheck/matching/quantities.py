"""Quantities told without a figure: one of a thing against several, all of it against some or none."""

from collections.abc import Iterator

from factcheck.matching.extents import extent_of
from factcheck.matching.features import Counted, Features
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.opening import within_sentence
from factcheck.matching.terms import Telling

_SURROUNDED = 2
"""How many words near both tell that two words speak of one thing."""


def quantity_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell where one has one of a thing and the other several, or one says all and the other some or none."""
    for x in a.ones:
        for plural in _plurals(x, a, b):
            yield _difference(DifferenceKind.NUMBER, _said(x, a), _told(plural, b))
    for y in b.ones:
        for plural in _plurals(y, b, a):
            yield _difference(DifferenceKind.NUMBER, _told(plural, a), _said(y, b))
    for extent in a.extents:
        for other in b.extents:
            language = a.statement.language, b.statement.language
            if extent_of(extent.text, language[0]) != extent_of(other.text, language[1]) and _near(
                extent, other
            ):
                yield _difference(
                    DifferenceKind.AGREEMENT,
                    _told(extent, a),
                    _told(other, b),
                )


def _plurals(one: Counted, own: Features, other: Features) -> list[Telling]:
    """Give the uncounted plural by which the other statement speaks of what this one has one of."""
    fact = one.fact
    counted = any(fact.unit in each.units for each in other.numbers) or any(
        plural.form == fact.unit for plural in own.plurals
    )
    if counted:
        return []
    wanted = [plural for plural in other.plurals if plural.form == fact.unit]
    return [plural for plural in wanted if len(plural.context.near & one.context.near) >= _SURROUNDED][:1]


def _near(one: Telling, other: Telling) -> bool:
    return len(one.context.ahead & other.context.ahead) >= _SURROUNDED


def _said(number: Counted, features: Features) -> tuple[int, int, str]:
    start, end = number.fact.start, number.fact.end
    return start, end, within_sentence(start, end, features.statement)


def _told(word: Telling, features: Features) -> tuple[int, int, str]:
    return word.start, word.end, within_sentence(word.start, word.end, features.statement)


def _difference(kind: DifferenceKind, a: tuple[int, int, str], b: tuple[int, int, str]) -> Difference:
    return Difference(kind=kind, a=a[:2], b=b[:2], a_does=f"says {a[2]}", b_does=f"says {b[2]}")
