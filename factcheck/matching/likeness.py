"""Likeness: how far two statements say the same, from 0 to 100."""

import math
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from factcheck.matching.features import Features, Frequencies

_SYNONYM = 0.75
_SPELLING = 0.9
_ALIKE = 0.8


def likeness(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Score two statements: 85 and up is the same statement, 50 to 85 may be, 0 has nothing in common."""
    shared = shared_weight(a, b, frequencies)
    if not shared:
        return 0.0
    total_a, total_b = frequencies.total(a), frequencies.total(b)
    both = 2 * shared / (total_a + total_b)
    shorter = shared / min(total_a, total_b)
    sets = fuzz.token_set_ratio(a.ordered, b.ordered) / 100
    order = fuzz.ratio(a.ordered, b.ordered) / 100
    mean = 0.4 * both + 0.25 * shorter + 0.2 * sets + 0.15 * order
    # The middle of the scale lies where news sentences begin to be about one event.
    return 100 / (1 + math.exp(-9 * (mean - 0.5)))


def shared_weight(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Add up the weights of the words that both have, counting alike words in part."""
    weight = frequencies.weight
    equal = a.forms & b.forms
    shared = math.fsum(map(weight, equal))
    used: set[str] = set()
    for handle in sorted(a.handles.keys() & b.handles.keys()):
        left, right = a.handles[handle], b.handles[handle]
        if left in equal or right in equal or left in used or right in used:
            continue
        alike = _SYNONYM if handle[0] == "=" else _alike(left, right)
        if alike:
            used.update((left, right))
            shared += alike * min(weight(left), weight(right))
    return shared


@lru_cache(maxsize=65536)
def _alike(left: str, right: str) -> float:
    alike = JaroWinkler.normalized_similarity(left, right)
    return alike if alike >= _ALIKE else 0.0
