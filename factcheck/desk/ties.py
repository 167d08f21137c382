"""Ties: what persons have said about which statements belong together, as bounds to the grouping."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tie:
    """A person's word that the first statement belongs with each of the others, or with none of them."""

    joins: bool
    statements: tuple[int, ...]
    claim: int
    """The stored claim that the person was at; of two that are joined, the one that goes on."""


def settle_ties(
    claims: Iterable[Collection[int]], ties: Iterable[Tie]
) -> tuple[list[set[int]], set[tuple[int, int]]]:
    """Return the sets of statements that stay together, and the pairs that stay apart.

    ``claims`` are the statements of each claim that a person has decided on; the ties follow in the order
    they were made, and a later one overrules an earlier.
    """
    together = [set(claim) for claim in claims]
    apart: set[tuple[int, int]] = set()
    for tie in ties:
        first, *others = tie.statements
        if tie.joins:
            apart -= {pair for other in others for pair in ((first, other), (other, first))}
            joined = {first, *others}
            meeting = [group for group in together if group & joined]
            together = [group for group in together if not group & joined]
            together.append(joined.union(*meeting))
        else:
            apart |= {(min(first, other), max(first, other)) for other in others}
            for group in together:
                if first in group and group & set(others):
                    group.discard(first)
    return [group for group in together if group], apart
