"""Likeness: how far two statements say the same, from 0 to 100."""

import math
from functools import lru_cache
from operator import add
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from factcheck.matching.features import Features
from factcheck.matching.frequencies import Frequencies, Standing
from factcheck.matching.quotations import are_other_quotations, verbatim
from factcheck.matching.spellings import are_one_word

_SYNONYM = 0.75
"""What a near-synonym counts, beside 1 for the same word."""
_FEW = 4
"""A statement with fewer content words than this may share them by chance."""
_LONE = 4.0
"""How much likelier chance is where two statements share a single word, and little weight."""
_FAR = 8.0
"""Figures that one thing is given by two reports are seldom this many times each other."""
_TOLD = 6
"""How many words an explanation lists."""
_SAME_KIN = 0.7
_OTHER_KIN = 0.3
"""From the one on, and below the other, an explanation speaks of the neighbourhood."""
_ALIKE = 0.8
"""From this Jaro-Winkler similarity on two words are spellings or derivations of one."""


class Signals(NamedTuple):
    """What the score is made of, each from 0 to 1."""

    words: float
    """The weight of the words that both have, as a part of all."""
    kin: float
    """How far both use one vocabulary when each is read together with its nearest loaded texts."""
    phrases: float
    """How many of the words that both have stand side by side in both: a phrase is less proof than its words
    would be in different places."""
    names: float
    """The weight of the names that only one has, on the side where they weigh less: each names another."""
    figures: float
    """How far their figures lie apart."""
    chance: float
    """How likely it is that they share by chance what they share, being short, and most so a single word."""


_NOTHING = Signals(0.0, 0.0, 0.0, 0.0, 0.0, 1.0)


def likeness(a: Features, b: Features, frequencies: Frequencies) -> float:
    """Score two statements: 85 and up is the same statement, 50 to 85 may be, 0 has nothing in common.

    The weights are those of a logistic regression on five sets of labelled pairs, rounded; on each set those
    learned from the other four do as well. It is calibrated on the pairs of all five taken together, of which
    those about 50 are true as often as false; of one set alone more or fewer may be.
    ``benchmarks/quality.py`` measures it, and tells of each set how precise and how complete both cuts are.
    """
    words, kin, phrases, names, figures, chance = signals(a, b, frequencies)
    if not words:
        return 0.0
    speaks_for = 3.5 * words + 2.4 * kin
    against = 0.8 * phrases + 1.8 * names + 1.6 * figures + 7.0 * chance
    score = 100 / (1 + math.exp(1.7 + against - speaks_for))
    return score / 2 if are_other_quotations(a, b) else score


def signals(a: Features, b: Features, frequencies: Frequencies) -> Signals:
    """Give what the score of two statements is made of."""
    equal = a.forms & b.forms
    handles = a.coarse & b.coarse
    if not equal and not handles:
        return _NOTHING
    one, other = frequencies.standing(a), frequencies.standing(b)
    alike = _alike_words(a, b, equal, handles) if handles else []
    if not equal and not alike:
        return _NOTHING
    used = equal.union([word for left, right, _ in alike for word in (left, right)]) if alike else equal
    weights, weights_other = one.weights, other.weights
    common = a.all_forms & b.all_forms
    shared = math.fsum(map(add, map(weights.__getitem__, common), map(weights_other.__getitem__, common))) / 2
    if alike:
        shared += math.fsum([part * min(weights[left], weights_other[right]) for left, right, part in alike])
    words = min(1.0, 2 * shared / (one.total + other.total))
    beside = len(a.beside) + len(b.beside)
    names = _unshared(one, used)
    return Signals(
        words,
        _kinship(a, b, one, other),
        2 * len(a.beside & b.beside) / beside if beside else 0.0,
        names and min(names, _unshared(other, used)),
        apart(a.figures, b.figures),
        _chance(min(len(a.forms), len(b.forms)), len(used & a.forms), words),
    )


def explain(a: Features, b: Features, frequencies: Frequencies) -> tuple[str, ...]:
    """Tell in words what the score of two statements, A and B, rests on, what weighs most first."""
    found = signals(a, b, frequencies)
    if not found.words:
        return ("no word in common",)
    equal = sorted(a.forms & b.forms, key=lambda form: (-frequencies.weight(form), form))
    alike = _alike_words(a, b, a.forms & b.forms, a.coarse & b.coarse)
    told = []
    if are_other_quotations(a, b):
        told.append("the words quoted have nothing in common")
    told += [f"both quote “{words}” word for word" for words in verbatim(a, b)]
    if equal:
        words = ", ".join(_as_written(a, form) for form in equal[:_TOLD]) + ", …" * (len(equal) > _TOLD)
        told.append(f"shares {len(equal)} of {min(len(a.forms), len(b.forms))} weighty words: {words}")
    taken = [pair for pair in alike if _are_taken_for_one(*pair, a, b)]
    for what, pairs in (
        ("words taken for one", taken),
        ("words only spelt alike", [pair for pair in alike if pair not in taken]),
    ):
        if pairs:
            written = [
                f"{_as_written(a, left)} / {_as_written(b, right)}" for left, right, _ in pairs[:_TOLD]
            ]
            told.append(f"{what}: {', '.join(written)}" + ", …" * (len(pairs) > _TOLD))
    if frequencies.texts > 2:  # with no third text there is no neighbourhood
        if found.kin >= _SAME_KIN:
            told.append("same neighbourhood: the texts nearest to them use the same words")
        elif found.kin < _OTHER_KIN:
            told.append("other neighbourhoods: the texts nearest to them use other words")
    if found.names:
        used = (a.forms & b.forms).union([word for left, right, _ in alike for word in (left, right)])
        only = [
            ", ".join(sorted(_as_written(each, name) for name in frequencies.standing(each).names - used))
            for each in (a, b)
        ]
        told.append(f"only A names {only[0]}; only B names {only[1]}")
    if found.figures:
        told.append("figures lie far apart" if found.figures == 1 else "figures lie apart")
    if found.chance:
        told.append("so short that what they share may be chance")
    return tuple(told)


def _are_taken_for_one(left: str, right: str, part: float, a: Features, b: Features) -> bool:
    """Tell near-synonyms and spellings of one word or name from words that happen to be spelt alike."""
    names = left in a.capitals and right in b.capitals
    return part == _SYNONYM or are_one_word(left, right, names=names)


def _as_written(features: Features, form: str) -> str:
    term = next(term for term in features.terms if term.form == form)
    return features.statement.text[term.start : term.end]


def _kinship(a: Features, b: Features, one: Standing, other: Standing) -> float:
    """Give the cosine of two statements each read together with its neighbours.

    Statements on twin events use the same words beside other neighbours.
    """
    if a.statement.text == b.statement.text:
        return 1.0
    kin, others = one.kin, other.kin
    return min(1.0, math.fsum([kin[form] * others[form] for form in one.kindred & other.kindred]))


def _chance(few: int, shared: int, words: float) -> float:
    """Give 0 where both statements have words enough, 1 where they share one and it weighs nothing."""
    lone = _LONE * (1 - words) if shared < 2 else 0.0
    return max(0, _FEW - few) / _FEW * (1 + lone) / (1 + _LONE)


def _unshared(standing: Standing, used: frozenset[str]) -> float:
    """Give what the names that the other statement has not are of all a statement's weight."""
    names = standing.names - used
    return math.fsum(map(standing.weights.__getitem__, names)) / standing.total if names else 0.0


def _alike_words(
    a: Features, b: Features, equal: frozenset[str], handles: frozenset[str]
) -> list[tuple[str, str, float]]:
    """Give the words that are near-synonyms or spellings of one, each used once, and how far they are it."""
    own, others = a.handles, b.handles
    open_handles = [each for each in handles if own[each] not in equal and others[each] not in equal]
    if not open_handles:
        return []
    found = []
    used: set[str] = set()
    for handle in sorted(open_handles):
        left, right = own[handle], others[handle]
        if left in used or right in used:
            continue
        part = _SYNONYM if handle[0] == "=" else _alike(left, right)
        if part:
            used.update((left, right))
            found.append((left, right, part))
    return found


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
