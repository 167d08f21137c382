"""Sharing: which statements of a whole store have keys in common, and what that weighs.

Where all statements ask at once, none is looked up: whoever reads the keys in their order meets the holders
of each one after the other, and every two of them share it. A statement is paired with those before it alone,
by keys that few had until then, so that nothing which is stored later changes what was found.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from math import sqrt
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.int64]
"""Whole numbers, of statements or of places among them."""

Pairs: TypeAlias = Numbers
"""Two statements for each key that they share, in one number: the later, the earlier, what the key weighs."""

_CROWD = 40
"""A key that so many statements before have brings up nobody."""
_WEIGHTS = np.array([0, *(round(60 / sqrt(before)) for before in range(1, _CROWD))])
"""What it weighs to share a key, by how many statements before have it: the rare ones say more."""
_LEAST = 20
"""What two statements must share at least: a key that nine before have at most, or any two."""
_COMPARED = 12
"""How many others a statement is compared with, those that share most."""
_WEIGHT = 6
"""The bits of a weight in a pair."""
_NUMBER = 28
"""The bits of each statement in a pair: 268 million can be told apart."""


def share_keys(
    keyed: Sequence[int] | Numbers, after: int, repeats: Mapping[int, Sequence[int]]
) -> Iterator[Pairs]:
    """Pair statements with those before them that share a key: some pairs at a time, by the later statement.

    ``keyed`` are keys with their holders as ``read_keys`` gives them, in the order of both. Only statements
    with a number above ``after`` ask. ``repeats`` are some that say what an earlier one does word by word,
    which has the keys for all.
    """
    packed = np.asarray(keyed, np.int64)
    keys, numbers = packed >> 32, packed & 2**32 - 1
    starts = _starts(keys)
    before = np.arange(len(keys)) - np.repeat(starts, np.diff(starts, append=len(keys)))
    asking = np.flatnonzero((before > 0) & (before < _CROWD) & (numbers > after))
    asking = asking[np.argsort(numbers[asking])]
    asked = before[asking]
    # Each asks for the one before it, for the one before that, and so on to the first.
    later = np.repeat(asking, asked)
    back = np.arange(len(later)) - np.repeat(np.cumsum(asked) - asked, asked) + 1
    yield _pack(numbers[later], numbers[later - back], _WEIGHTS[before[later]])
    again: list[Pairs] = []
    for at in np.flatnonzero(np.isin(numbers, list(repeats))):
        # One more than can be shared tells whether there are too many.
        some = slice(at - before[at], at - before[at] + _CROWD + 1)
        holders = numbers[some][keys[some] == keys[at]]
        again += _ask_again(holders, int(numbers[at]), repeats)
    if again:
        yield np.sort(np.concatenate(again))


def part_pairs(pairs: Pairs, starts: range) -> Iterator[Pairs]:
    """Part some pairs of ``share_keys`` by the later statement: those above one start up to the next."""
    edges = np.searchsorted(pairs, (np.array(starts[1:], np.int64) + 1) << (_NUMBER + _WEIGHT))
    return (pairs[start:end] for start, end in pairwise([0, *edges.tolist(), len(pairs)]))


def rank_pairs(pairs: Pairs, find: Callable[[int, int], int]) -> dict[int, list[int]]:
    """Return by statement the others that share most of its keys, the most first and then the newest.

    ``pairs`` are all that ``share_keys`` gave for these statements. ``find`` tells of two that share keys
    which one the first is compared with on behalf of the other, or 0.
    """
    pairs = np.sort(pairs)
    both = pairs >> _WEIGHT
    starts = _starts(both)
    weights = np.add.reduceat(pairs & (1 << _WEIGHT) - 1, starts)
    enough = weights >= _LEAST
    both, weights = both[starts][enough], weights[enough]
    later = both >> _NUMBER
    order = np.lexsort((-both, -weights, later))
    others = (both[order] & (1 << _NUMBER) - 1).tolist()
    ranked = {}
    # They are in the order of the later statement before and after.
    starts = _starts(later)
    for start, end in pairwise([*starts.tolist(), len(later)]):
        number = int(later[start])
        found = filter(None, (find(number, other) for other in others[start:end]))
        if chosen := list(islice(found, _COMPARED)):
            ranked[number] = chosen
    return ranked


def _ask_again(holders: Numbers, first: int, repeats: Mapping[int, Sequence[int]]) -> Iterator[Pairs]:
    """Pair those that repeat the first with a text with the other holders of a key that it has."""
    for number in repeats[first]:
        others = holders[(holders < number) & (holders != first)]
        if len(others) < _CROWD:
            yield _pack(number, others, _WEIGHTS[len(others)])


def _starts(numbers: Numbers) -> Numbers:
    """Tell where another number begins among some that are in order."""
    return np.flatnonzero(np.diff(numbers, prepend=numbers[:1] - 1))


def _pack(later: Numbers | int, earlier: Numbers, weights: Numbers) -> Pairs:
    return (later << _NUMBER | earlier) << _WEIGHT | weights
