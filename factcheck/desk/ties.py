"""Ties: what persons have said about which statements belong together, as bounds to the grouping."""

from collections.abc import Collection, Iterable
from itertools import permutations, product
from typing import NamedTuple


class Tie(NamedTuple):
    """A person's word that statements belong together, or that they belong with none of some others."""

    statements: tuple[int, ...]
    others: tuple[int, ...]
    """Those that they are parted from; none where the word is that they belong together."""
    claim: int
    """The stored claim that the person was at; of two that are joined, the one that goes on."""

    @property
    def joins(self) -> bool:
        """Whether the word is that the statements belong together."""
        return not self.others


def settle_ties(
    claims: Iterable[Collection[int]], ties: Iterable[Tie]
) -> tuple[list[set[int]], set[tuple[int, int]]]:
    """Return the sets of statements that stay together, and the pairs that stay apart.

    ``claims`` are the statements of each claim that a person has decided on; the ties follow in the order
    they were made, and a later one overrules an earlier.
    """
    words: dict[tuple[int, int], bool] = {}
    for tie in ties:
        first, *rest = tie.statements
        if tie.joins:  # whatever was said of any two of them
            for pair in permutations(tie.statements, 2):
                words.pop(pair, None)
        for one, other in product([first], rest) if tie.joins else product(tie.statements, tie.others):
            words.pop((other, one), None)
            words[one, other] = tie.joins
    together = [set(claim) for claim in claims]
    for first, other in (pair for pair, joins in words.items() if not joins):
        for group in together:
            if {first, other} <= group:
                group.discard(first)
    for pair in (pair for pair, joins in words.items() if joins):
        meeting = [group for group in together if group & set(pair)]
        together = [group for group in together if not group & set(pair)]
        together.append(set(pair).union(*meeting))
    apart = {(min(pair), max(pair)) for pair, joins in words.items() if not joins}
    return [group for group in together if group], apart
