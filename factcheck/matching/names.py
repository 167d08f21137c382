"""Names: one name in the place where the other statement has another, and names that changed places."""

from collections.abc import Iterator

from factcheck.matching.features import Features, Proper
from factcheck.matching.match import Difference, DifferenceKind

_SAME_PLACE = 2.0
"""How much must speak for it that two names stand in one place."""


def name_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the names that stand in one place and are unlike, and those that have changed places."""
    left = [name for name in a.proper if not _known(name, b)]
    right = [name for name in b.proper if not _known(name, a)]
    for x in left:
        best = max(right, key=lambda y: _same_place(x, y, a, b), default=None)
        if best is not None and _same_place(x, best, a, b) >= _SAME_PLACE:
            right.remove(best)
            yield _difference(DifferenceKind.NAME, x, best)


def _known(name: Proper, other: Features) -> bool:
    """Tell whether the other statement has the name, in whatever spelling."""
    return (
        name.form in other.forms or not name.handles.isdisjoint(other.handles) or name.form in other.initials
    )


def _same_place(x: Proper, y: Proper, a: Features, b: Features) -> float:
    """Tell how much speaks for it that two names stand in one place of their statements."""
    return len(x.slot & y.slot) + 0.25 * len(x.near & y.near)


def _difference(kind: DifferenceKind, x: Proper, y: Proper) -> Difference:
    return Difference(
        kind=kind,
        a=(x.start, x.end),
        b=(y.start, y.end),
        a_does=f"names {x.text}",
        b_does=f"names {y.text}",
    )
