"""Negations: what one statement says is so and the other that it is not."""

from collections.abc import Iterator

from factcheck.matching.features import Features, Placed
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.statements.facts import Negation


def negation_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the negations that one side has of a word which the other says without one."""
    if not a.negations and not b.negations:
        return
    left, right = list(a.negations), list(b.negations)
    for same_scope in (True, False):
        for x in tuple(left):
            for y in right:
                if x.fact.scope == y.fact.scope or (not same_scope and _overlap(x, y)):
                    left.remove(x)
                    right.remove(y)
                    break
    for x in left:
        if _says(b, x, a):
            yield _difference(x, "a")
    for y in right:
        if _says(a, y, b):
            yield _difference(y, "b")


def _overlap(x: Placed[Negation], y: Placed[Negation]) -> bool:
    return not x.ahead.isdisjoint(y.ahead) or len(x.near & y.near) >= 3


def _says(other: Features, negation: Placed[Negation], own: Features) -> bool:
    """Tell whether the other statement has the negated word, or else what stands around the negation."""
    scope = negation.fact.scope
    if scope in other.forms:
        return True
    shared = negation.near & other.forms
    return len(shared) >= 2 and 2 * len(shared) >= len(negation.near)


def _difference(negation: Placed[Negation], side: str) -> Difference:
    fact = negation.fact
    span = fact.start, fact.end
    return Difference(
        kind=DifferenceKind.NEGATION,
        a=span if side == "a" else None,
        b=span if side == "b" else None,
        a_does=f"says “{fact.text}”" if side == "a" else "does not",
        b_does=f"says “{fact.text}”" if side == "b" else "does not",
    )
