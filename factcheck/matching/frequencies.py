"""Frequencies: what all the loaded texts together tell of one word, and of one statement."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.matching.features import Features

_PRIOR_TEXTS = 50
_PRIOR_SHARE = 0.004
"""Every word starts as if it stood in this share of so many texts: with nothing loaded all weigh the same."""
_NEIGHBOURS = 10
_KEYWORDS = 12
"""How many of its rarest words a statement's neighbours are looked for by."""
_CROWD = 500
"""A word that stands in more texts than this finds no neighbours; the rarer words beside it do."""


class Frequencies:
    """How many of the loaded texts use each word, and which of them are most like a statement."""

    def __init__(self, features: Sequence[Features] = ()) -> None:
        self._features = features
        self._counts = Counter(form for each in features for form in each.forms)
        self._weights: dict[str, float] = {}
        self._sums: dict[Features, tuple[float, float]] = {}
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._neighbours: dict[str, dict[str, float]] = {}
        for number, each in enumerate(features):
            for form in each.forms:
                self._holders[form].append(number)

    @classmethod
    def count(cls, features: Iterable[Features]) -> "Frequencies":
        """Count the words of the loaded texts; a text that is loaded twice counts once."""
        distinct = {each.statement.text: each for each in features}
        return cls([distinct[text] for text in sorted(distinct)])

    def weight(self, form: str) -> float:
        """Give the inverse document frequency of a form (Spärck Jones 1972): the rarer, the more it says."""
        known = self._weights.get(form)
        if known is None:
            seen = self._counts[form] + _PRIOR_SHARE * _PRIOR_TEXTS
            known = self._weights[form] = math.log((len(self._features) + _PRIOR_TEXTS) / seen)
        return known

    def sums(self, features: Features) -> tuple[float, float]:
        """Give the sum of the weights of a statement's forms, and the root of the sum of their squares."""
        known = self._sums.get(features)
        if known is None:
            weights = [self.weight(form) for form in sorted(features.forms)]
            known = math.fsum(weights), math.sqrt(math.fsum(weight * weight for weight in weights))
            self._sums[features] = known
        return known

    def cosine(self, a: Features, b: Features) -> float:
        """Give the cosine of two statements' weighted forms, 0 to 1."""
        shared = math.fsum(self.weight(form) ** 2 for form in a.forms & b.forms)
        return shared / (self.sums(a)[1] * self.sums(b)[1]) if shared else 0.0

    def neighbours(self, features: Features) -> Mapping[str, float]:
        """Find the loaded texts that are most like a statement, itself left out, with their cosines."""
        text = features.statement.text
        known = self._neighbours.get(text)
        if known is None:
            known = self._neighbours[text] = self._find_neighbours(features)
        return known

    def _find_neighbours(self, features: Features) -> dict[str, float]:
        shared: defaultdict[int, float] = defaultdict(float)
        for form in sorted(features.forms, key=lambda form: (self._counts[form], form))[:_KEYWORDS]:
            holders = self._holders.get(form, ())
            if len(holders) <= _CROWD:
                square = self.weight(form) ** 2
                for number in holders:
                    shared[number] += square
        length = self.sums(features)[1]
        text = features.statement.text
        # The texts are numbered in alphabetical order, so that ties do not depend on the order of loading.
        likest = sorted(
            (-square / (length * self.sums(self._features[number])[1]), number)
            for number, square in shared.items()
            if self._features[number].statement.text != text
        )[:_NEIGHBOURS]
        return {self._features[number].statement.text: -negated for negated, number in likest}
