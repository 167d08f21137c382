"""Likeness: how far two statements say the same, from 0 to 100."""

import math
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from factcheck.matching.features import Features
from factcheck.matching.frequencies import Frequencies, Standing

_SYNONYM = 0.75
"""What a near-synonym counts, beside 1 for the same word."""
_FEW = 4
"""With fewer words of content than this a statement is too short to be sure of."""
_LONE = 4.0
"""How much more being short speaks against two statements that share a single word, and little weight."""
_FAR = 8.0
"""Figures that one thing is given by two reports are seldom this many times each other."""
_ALIKE = 0.8
"""From this Jaro-Winkler similarity on two words are spellings or derivations of one."""


def likeness(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Score two statements: 85 and up is the same statement, 50 to 85 may be, 0 has nothing in common."""
    words, company, letters, figures = signals(a, b, frequencies)
    if not words:
        return 0.0
    short = float(max(0, _FEW - min(len(a.forms), len(b.forms))))
    if len(a.forms & b.forms) < 2:
        short *= 1 + _LONE * (1 - words)  # short statements share one everyday word by chance
    return 100 / (
        1 + math.exp(1.8 + 0.4 * short - 1.7 * words - 3.15 * company - 0.7 * letters + 1.1 * figures)
    )


def signals(a: Features, b: Features, frequencies: Frequencies) -> tuple[float, float, float, float]:
    """Give what the score is made of, each from 0 to 1.

    The weight of the words that both have; how far both keep the same company among the loaded texts;
    rapidfuzz's likeness of all their words in alphabetical order; and how far their figures lie apart.
    """
    equal = a.forms & b.forms
    handles = a.handles.keys() & b.handles.keys()
    if not equal and not handles:
        return 0.0, 0.0, 0.0, 0.0
    standing, other = frequencies.standing(a), frequencies.standing(b)
    weights = [standing.weights[form] for form in equal]
    shared = math.fsum(weights)
    if handles:
        shared += _alike_weight(a, b, equal, handles, standing, other)
    if not shared:
        return 0.0, 0.0, 0.0, 0.0
    direct = math.fsum([weight * weight for weight in weights]) / (standing.length * other.length)
    return (
        2 * shared / (standing.total + other.total),
        _company(a, b, direct, standing, other),
        fuzz.ratio(a.ordered, b.ordered) / 100,
        apart(a.figures, b.figures),
    )


def _alike_weight(
    a: Features, b: Features, equal: frozenset[str], handles: set[str], standing: Standing, other: Standing
) -> float:
    """Add up in part the weights of the words that are near-synonyms or spellings of one, each used once."""
    total = 0.0
    used = set(equal)
    for handle in sorted(handles):
        left, right = a.handles[handle], b.handles[handle]
        if left in used or right in used:
            continue
        alike = _SYNONYM if handle[0] == "=" else _alike(left, right)
        if alike:
            used.update((left, right))
            total += alike * min(standing.weights[left], other.weights[right])
    return total


def _company(a: Features, b: Features, direct: float, standing: Standing, other: Standing) -> float:
    """Tell how far two statements lie in one neighbourhood of the loaded texts, 0 to 1.

    Each is taken as itself and its nearest neighbours, weighted by their cosines; this is the cosine of the
    two lists. Statements on twin events use the same words beside other neighbours. ``direct`` is the cosine
    of the two statements themselves.
    """
    near, near_other = standing.neighbours, other.neighbours
    text, text_other = a.statement.text, b.statement.text
    if text == text_other:
        return 1.0
    common = math.fsum([near[each] * near_other[each] for each in near.keys() & near_other.keys()])
    square = 1 + direct * direct + standing.square - near.get(text_other, 0.0) ** 2
    square_other = 1 + direct * direct + other.square - near_other.get(text, 0.0) ** 2
    return (2 * direct + common) / math.sqrt(square * square_other)


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


@lru_cache(maxsize=65536)
def _alike(left: str, right: str) -> float:
    alike = JaroWinkler.normalized_similarity(left, right)
    return alike if alike >= _ALIKE else 0.0
