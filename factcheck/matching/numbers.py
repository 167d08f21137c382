"""Numbers: figures of the same thing in two statements that cannot both be true."""

from collections.abc import Iterator

from factcheck.matching.features import Counted, Features
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.facts import Number


def number_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Pair the figures that are left when all that fit have found each other."""
    if not a.numbers or not b.numbers:
        return
    left, right, loose = _without_those_that_fit(a.numbers, b.numbers)
    yield from loose
    pairs = sorted(
        (-_belonging(x, y), x.number.start, y.number.start, i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if _same_thing(x, y)
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, _, _, i, j in pairs:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            yield _difference(left[i], right[j], conflict=True)


def _without_those_that_fit(
    a: tuple[Counted, ...], b: tuple[Counted, ...]
) -> tuple[list[Counted], list[Counted], list[Difference]]:
    """Take out the figures that can both be true, equal ones first."""
    left, right = list(a), list(b)
    loose = []
    for fits in (_equal, _overlap):
        for x in tuple(left):
            for y in right:
                if fits(x, y):
                    left.remove(x)
                    right.remove(y)
                    if fits is _overlap:
                        loose.append(_difference(x, y, conflict=False))
                    break
    return left, right, loose


def _equal(x: Counted, y: Counted) -> bool:
    return x.number.low == y.number.low and x.number.high == y.number.high


def _overlap(x: Counted, y: Counted) -> bool:
    overlap = x.number.low <= y.number.high and y.number.low <= x.number.high
    return overlap and _same_thing(x, y)


def _same_thing(x: Counted, y: Counted) -> bool:
    """Tell whether two figures count the same: their roles, units and what narrows these do not disagree."""
    one, other = x.number, y.number
    if one.role != other.role:
        return False
    if one.of and other.of and not set(one.of) & set(other.of):
        return False
    if x.units and y.units:
        return bool(x.units & y.units)
    return bool(x.near & y.near)


def _belonging(x: Counted, y: Counted) -> float:
    return 2.0 * bool(x.units & y.units) + len(x.near & y.near)


def _difference(x: Counted, y: Counted, *, conflict: bool) -> Difference:
    return Difference(
        kind=DifferenceKind.NUMBER,
        a=(x.number.start, x.number.end),
        b=(y.number.start, y.number.end),
        a_does=_says(x.number),
        b_does=_says(y.number),
        about=x.about or y.about,
        conflict=conflict,
    )


def _says(number: Number) -> str:
    return f"says {number.text}"
