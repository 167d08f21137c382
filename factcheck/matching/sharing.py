"""Sharing: which statements of a whole store have keys in common, and what that weighs.

Where all statements ask at once, none is looked up: whoever reads the keys in their order meets the holders
of each one after the other, and every two of them share it. A statement is paired with those before it alone,
by keys that few had until then, so that nothing which is stored later changes what was found.
"""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from operator import eq

_WEIGHTS = (0, 2, 2, 2, *[1] * 16)
"""What it weighs to share a key that so many statements before have: the rare ones say more, and one that
more have than are listed here brings up nobody."""
_LEAST = 2
"""What two statements must share at least: a rare key, or two that are less so."""
_COMPARED = 12
"""How many others a statement is compared with, those that share most."""
_BITS = 32
"""So many are kept for the other statement of a pair, which is one number."""
_OTHER = (1 << _BITS) - 1
_SHARED = re.compile(b"\1+")

Pairs = list[int]
"""Pairs of statements, as ``share_keys`` makes them and ``rank_pairs`` reads them."""


def share_keys(
    keyed: Iterable[tuple[int, int]], after: int, repeats: Mapping[int, Sequence[int]]
) -> Iterator[tuple[int, Pairs]]:
    """Give statements, each with those before it that share a key, as often as that weighs.

    ``keyed`` are keys with their holders, in the order of both. Only statements with a number above ``after``
    ask. ``repeats`` are some that say what an earlier one does word by word, which has the keys for all.
    """
    flat = array("q", chain.from_iterable(keyed))
    keys, numbers = flat[::2], flat[1::2]
    # Most keys have one holder. The others are found as runs of bytes, at no cost in Python for those.
    for run in _SHARED.finditer(bytes(map(eq, keys, keys[1:]))):
        start, end = run.span()
        # One more than can be shared tells a statement that repeats one of them whether there are too many.
        holders = numbers[start : min(end + 1, start + len(_WEIGHTS) + 1)].tolist()
        for before, number in enumerate(holders[: len(_WEIGHTS)]):
            if before and number > after:
                yield number, _pair(number, holders[:before])
        if repeats and not repeats.keys().isdisjoint(holders):
            yield from _share_repeated(holders, repeats)


def rank_pairs(pairs: Iterable[int], find: Callable[[int, int], int]) -> dict[int, list[int]]:
    """Return by statement the others that share most of its keys, the most first and then the newest.

    ``pairs`` are all that ``share_keys`` gave for these statements. ``find`` tells of two that share keys
    which one the first is compared with on behalf of the other, or 0.
    """
    shared: defaultdict[int, list[int]] = defaultdict(list)
    for pair, weight in Counter(pairs).items():
        if weight >= _LEAST:
            shared[pair >> _BITS].append(weight << _BITS | pair & _OTHER)
    ranked = {}
    for number, each in shared.items():
        each.sort(reverse=True)
        found = filter(None, (find(number, other & _OTHER) for other in each))
        if chosen := list(islice(found, _COMPARED)):
            ranked[number] = chosen
    return ranked


def _share_repeated(
    holders: Sequence[int], repeats: Mapping[int, Sequence[int]]
) -> Iterator[tuple[int, Pairs]]:
    for first in holders:
        for number in repeats.get(first, ()):
            others = [holder for holder in holders if holder < number and holder != first]
            if 0 < len(others) < len(_WEIGHTS):
                yield number, _pair(number, others)


def _pair(number: int, others: Sequence[int]) -> Pairs:
    high = number << _BITS
    return [high | other for other in others] * _WEIGHTS[len(others)]
