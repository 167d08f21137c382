"""Likeness: how far two statements say the same, from 0 to 100."""

import math
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from factcheck.matching.features import Features
from factcheck.matching.frequencies import Frequencies

_SYNONYM = 0.75
"""What a near-synonym counts, beside 1 for the same word."""
_FEW = 4
"""With fewer words of content than this a statement is too short to be sure of."""
_FAR = 8.0
"""Figures that one thing is given by two reports are seldom this many times each other."""
_ALIKE = 0.8
"""From this Jaro-Winkler similarity on two words are spellings or derivations of one."""


def likeness(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Score two statements: 85 and up is the same statement, 50 to 85 may be, 0 has nothing in common."""
    words, company, letters, figures = signals(a, b, frequencies)
    if not words:
        return 0.0
    short = max(0, _FEW - min(len(a.forms), len(b.forms)))
    return 100 / (
        1 + math.exp(1.8 + 0.4 * short - 1.7 * words - 3.15 * company - 0.7 * letters + 1.1 * figures)
    )


def signals(a: Features, b: Features, frequencies: Frequencies) -> tuple[float, float, float, float]:
    """Give what the score is made of, each from 0 to 1.

    The weight of the words that both have; how far both keep the same company among the loaded texts;
    rapidfuzz's likeness of all their words in alphabetical order; and how far
    their figures lie apart.
    """
    words = shared_weight(a, b, frequencies)
    if not words:
        return 0.0, 0.0, 0.0, 0.0
    share = 2 * words / (frequencies.sums(a)[0] + frequencies.sums(b)[0])
    letters = fuzz.ratio(a.ordered, b.ordered) / 100
    return share, company(a, b, frequencies), letters, apart(a.figures, b.figures)


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


def apart(a: tuple[tuple[float, float], ...], b: tuple[tuple[float, float], ...]) -> float:
    """Tell how far the figures of two statements lie apart: 0 where any can be the same or one has none.

    1 where the nearest lie so far apart that they hardly count one thing, 0.5 where they are just different.
    """
    nearest = math.inf
    for low, high in a:
        for other_low, other_high in b:
            if low <= other_high and other_low <= high:
                return 0.0
            below, above = (high, other_low) if high < other_low else (other_high, low)
            nearest = min(nearest, above / max(below, 1e-9))
    if not a or not b:
        return 0.0
    return 1.0 if nearest > _FAR else 0.5


def company(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Tell how far two statements lie in one neighbourhood of the loaded texts, 0 to 1.

    Each is taken as itself and its nearest neighbours, weighted by their cosines; this is the cosine of the
    two lists. Statements on twin events use the same words beside other neighbours.
    """
    near_a, near_b = frequencies.neighbours(a), frequencies.neighbours(b)
    text_a, text_b = a.statement.text, b.statement.text
    if text_a == text_b:
        return 1.0
    direct = frequencies.cosine(a, b)
    common = math.fsum(near_a[text] * near_b[text] for text in near_a.keys() & near_b.keys())
    square_a = 1 + direct**2 + math.fsum(near**2 for text, near in near_a.items() if text != text_b)
    square_b = 1 + direct**2 + math.fsum(near**2 for text, near in near_b.items() if text != text_a)
    return (2 * direct + common) / math.sqrt(square_a * square_b)


@lru_cache(maxsize=65536)
def _alike(left: str, right: str) -> float:
    alike = JaroWinkler.normalized_similarity(left, right)
    return alike if alike >= _ALIKE else 0.0
