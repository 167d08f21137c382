"""Frequencies: what all the loaded texts together tell of one word, and of one statement."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.matching.features import Features

_PRIOR_TEXTS = 50
_PRIOR_SHARE = 0.004
"""Every word starts as if it stood in this share of so many texts: with nothing loaded all weigh the same."""
_NEIGHBOURS = 10
_KEYWORDS = 24
"""How many of its rarest words a statement's neighbours are looked for by."""
_CROWD = 500
"""A word that stands in more texts than this finds no neighbours; the rarer words beside it do."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a statement stands among the loaded texts."""

    weights: dict[str, float]
    """The weight of each of its forms."""
    total: float
    """The sum of the weights."""
    length: float
    """The root of the sum of their squares; 0 for a statement without words."""
    neighbours: dict[str, float]
    """The loaded texts that are most like it, itself left out, with their cosines."""
    square: float
    """The sum of the squares of these cosines."""


class Frequencies:
    """How many of the loaded texts use each word, and which of them are most like a statement."""

    def __init__(
        self, features: Sequence[Features] = (), counts: Mapping[str, int] | None = None, texts: int = 0
    ) -> None:
        self._features = features
        self._counts = Counter(form for each in features for form in each.forms) if counts is None else counts
        self._texts = len(features) if counts is None else texts
        self._weights: dict[str, float] = {}
        self._lengths: dict[Features, float] = {}
        self._standings: dict[Features, Standing] = {}
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(features):
            for form in each.forms:
                self._holders[form].append(number)

    @classmethod
    def count(cls, features: Iterable[Features]) -> "Frequencies":
        """Count the words of the loaded texts; a text that is loaded twice counts once."""
        distinct = {each.statement.text: each for each in features}
        return cls([distinct[text] for text in sorted(distinct)])

    @classmethod
    def sampled(cls, features: Iterable[Features], counts: Mapping[str, int], texts: int) -> "Frequencies":
        """Take how many of a sample of ``texts`` texts have a word; neighbours are among ``features``."""
        distinct = {each.statement.text: each for each in features}
        return cls([distinct[text] for text in sorted(distinct)], counts, texts)

    def weight(self, form: str) -> float:
        """Give the inverse document frequency of a form (Spärck Jones 1972): the rarer, the more it says."""
        known = self._weights.get(form)
        if known is None:
            seen = self._counts.get(form, 0) + _PRIOR_SHARE * _PRIOR_TEXTS
            known = self._weights[form] = math.log((self._texts + _PRIOR_TEXTS) / seen)
        return known

    def standing(self, features: Features) -> "Standing":
        """Give how a statement stands among the loaded texts; it is worked out once."""
        known = self._standings.get(features)
        if known is None:
            weights = self._weigh(features)
            neighbours = self._find_neighbours(features)
            known = self._standings[features] = Standing(
                weights=weights,
                total=math.fsum(weights.values()),
                length=self._length(features),
                neighbours=neighbours,
                square=math.fsum(near * near for near in neighbours.values()),
            )
        return known

    def _weigh(self, features: Features) -> dict[str, float]:
        return {form: self.weight(form) for form in features.forms}

    def _length(self, features: Features) -> float:
        known = self._lengths.get(features)
        if known is None:
            squares = math.fsum(self.weight(form) ** 2 for form in features.forms)
            known = self._lengths[features] = math.sqrt(squares)
        return known

    def _find_neighbours(self, features: Features) -> dict[str, float]:
        shared: defaultdict[int, float] = defaultdict(float)
        for form in sorted(features.forms, key=lambda form: (self._counts.get(form, 0), form))[:_KEYWORDS]:
            holders = self._holders.get(form, ())
            if len(holders) <= _CROWD:
                square = self.weight(form) ** 2
                for number in holders:
                    shared[number] += square
        length = self._length(features)
        text = features.statement.text
        # The texts are numbered in alphabetical order, so that ties do not depend on the order of loading.
        likest = sorted(
            (-square / (length * self._length(self._features[number])), number)
            for number, square in shared.items()
            if self._features[number].statement.text != text
        )[:_NEIGHBOURS]
        return {self._features[number].statement.text: -negated for negated, number in likest}
