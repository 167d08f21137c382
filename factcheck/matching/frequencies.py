"""Frequencies: what all the loaded texts together tell of one word, and of one statement."""

import math
from collections import Counter, defaultdict
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from factcheck.matching.features import Features

_PRIOR_TEXTS = 50
_PRIOR_SHARE = 0.004
"""Every word starts as if it stood in this share of so many texts: with nothing loaded all weigh the same."""
NEIGHBOURS = 5
"""How many of the loaded texts that are most like a statement tell what it speaks of."""
_KEYWORDS = 24
"""How many of its rarest words a statement's neighbours are looked for by."""
_CROWD = 500
"""A word that stands in more texts than this finds no neighbours; the rarer words beside it do."""
_CROWD_SHARE = 0.05
"""The same as a share of the base, where that is only a part of the texts."""
_FUNCTION = 0.4
"""What a function word counts beside a content word as rare."""
_FIGURE = 1.2
"""What a figure counts beside a word as rare: texts on one thing give the same ones."""
_SATURATION = 1.2
"""How soon a word said again adds little: k1 of BM25 (Robertson and Walker 1994)."""
_NAME = 0.5
"""From this share of capitals on, among the texts that have a word, it is a name."""
_LEAST = 2.0
"""The least squared length of a statement with its neighbours: few loaded texts prove no kinship."""
_KEPT = 48
"""How many of the weightiest words of a neighbourhood are kept."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a statement stands among the loaded texts."""

    weights: dict[str, float]
    """How much each of its words says, function words among them."""
    total: float
    """The sum of the weights."""
    names: frozenset[str]
    """Its content words that the loaded texts write with a capital more often than not."""
    kin: dict[str, float]
    """The words of the statement and its neighbours, scaled to a length of 1 or, with few of them, less."""
    kindred: frozenset[str]
    """These words alone."""


class Frequencies:
    """How many of the loaded texts use each word, and which of them are most like a statement."""

    def __init__(
        self,
        features: Sequence[Features] = (),
        counts: Mapping[str, int] | None = None,
        texts: int = 0,
        base: Sequence[Features] | None = None,
    ) -> None:
        self._features = features
        self._crowd = _CROWD if base is None else _CROWD_SHARE * len(base)
        base = features if base is None else base
        self._held = Counter(form for each in base for form in each.forms)
        self._counts = self._held if counts is None else counts
        self._texts = len(base) if counts is None else texts
        # A sample counts content words alone; function words are about as frequent in any few texts.
        self._joining = Counter(form for each in base for form in each.all_forms - each.forms)
        self._joined = len(base)
        self._capitals = Counter(form for each in base for form in each.capitals)
        self._small = Counter(form for each in base for form in each.small)
        self._neighbours: dict[Features, list[tuple[Features, float]]] = {}
        self._weights: dict[str, float] = {}
        self._vectors: dict[Features, dict[str, float]] = {}
        self._standings: dict[Features, Standing] = {}
        self._holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        """The numbers of the texts that have a word, each with how much it says there."""
        for number, each in enumerate(features):
            vector = self._vector(each)
            for form in each.forms:
                self._holders[form].append((number, vector[form]))

    @classmethod
    def count(cls, features: Iterable[Features], base: Iterable[Features] | None = None) -> "Frequencies":
        """Count the words of the loaded texts, or of the ``base`` among them; a text counts once."""
        return cls(_distinct(features), base=None if base is None else _distinct(base))

    @classmethod
    def sampled(cls, features: Iterable[Features], counts: Mapping[str, int], texts: int) -> "Frequencies":
        """Take how many of a sample of ``texts`` texts have a word; neighbours are among ``features``."""
        return cls(_distinct(features), counts, texts)

    @property
    def texts(self) -> int:
        """How many different texts are loaded."""
        return len(self._features)

    def weight(self, form: str) -> float:
        """Give the inverse document frequency of a form (Spärck Jones 1972): the rarer, the more it says."""
        known = self._weights.get(form)
        if known is None:
            # Who asks for a word has it.
            known = self._weights[form] = _rarity(max(1, self._counts.get(form, 0)), self._texts)
        return known

    def neighbours(self, features: Features) -> list[tuple[Features, float]]:
        """Give the loaded texts that are most like a statement, itself left out, with their cosines."""
        known = self._neighbours.get(features)
        if known is None:
            known = self._neighbours[features] = self._find_neighbours(features)
        return known

    def keep_neighbours(self, features: Features, neighbours: list[tuple[Features, float]]) -> None:
        """Take the neighbours of a statement as they were found before."""
        self._neighbours[features] = neighbours

    def liken(self, features: Features) -> Iterator[tuple[Features, float]]:
        """Give the loaded texts of which a statement may be a neighbour, with the cosine by all its words."""
        return ((self._features[number], cosine) for number, cosine in self._share(features, features.forms))

    def standing(self, features: Features) -> Standing:
        """Give how a statement stands among the loaded texts; it is worked out once."""
        known = self._standings.get(features)
        if known is None:
            weights, kin = self._weigh(features), self._gather(features)
            known = self._standings[features] = Standing(
                weights=weights,
                total=math.fsum(weights.values()),
                names=frozenset(form for form in features.forms if self._is_name(form, features)),
                kin=kin,
                kindred=frozenset(kin),
            )
        return known

    def _weigh(self, features: Features) -> dict[str, float]:
        weights = {}
        for form, times in Counter(features.sequence).items():
            if form not in features.forms:
                weight = _FUNCTION * _rarity(self._joining[form], self._joined)
            else:
                weight = (_FIGURE if form[:1].isdigit() else 1.0) * self.weight(form)
            weights[form] = weight * (_SATURATION + 1) * times / (_SATURATION + times)
        return weights

    def _is_name(self, form: str, features: Features) -> bool:
        capitals, small = self._capitals[form], self._small[form]
        if not capitals and not small:
            return form in features.capitals and form not in features.small
        return capitals > 0 and capitals >= _NAME * (capitals + small)

    def _vector(self, features: Features) -> dict[str, float]:
        """Give the weights scaled to a length of 1."""
        known = self._vectors.get(features)
        if known is None:
            weights = self._weigh(features)
            length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
            known = self._vectors[features] = {form: weight / length for form, weight in weights.items()}
        return known

    def _gather(self, features: Features) -> dict[str, float]:
        """Add to a statement's words those of its neighbours, each as far as it is like it (Rocchio 1971)."""
        gathered = dict(self._vector(features))
        for neighbour, cosine in self.neighbours(features):
            for form, weight in self._vector(neighbour).items():
                gathered[form] = gathered.get(form, 0.0) + cosine * weight
        square = math.fsum(weight * weight for weight in gathered.values())
        length = math.sqrt(max(square, _LEAST))
        weightiest = sorted(gathered.items(), key=lambda item: (-item[1], item[0]))[:_KEPT]
        return {form: weight / length for form, weight in weightiest}

    def _find_neighbours(self, features: Features) -> list[tuple[Features, float]]:
        keywords = sorted(features.forms, key=lambda form: (self._counts.get(form, 0), form))[:_KEYWORDS]
        shared = self._share(features, keywords)
        text = features.statement.text
        # The texts are numbered in alphabetical order, so that ties do not depend on the order of loading.
        # Each stands once: one more is enough to leave out the statement's own.
        likest = nsmallest(NEIGHBOURS + 1, shared, key=lambda each: (-each[1], each[0]))
        others = [(self._features[number], cosine) for number, cosine in likest]
        return [each for each in others if each[0].statement.text != text][:NEIGHBOURS]

    def _share(self, features: Features, forms: Iterable[str]) -> ItemsView[int, float]:
        """Give the texts that have some of the words of a statement, with the cosine by these words."""
        vector = self._vector(features)
        shared: defaultdict[int, float] = defaultdict(float)
        for form in forms:
            if self._held[form] <= self._crowd:
                weight = vector[form]
                for number, there in self._holders.get(form, ()):
                    shared[number] += weight * there
        return shared.items()


def _distinct(features: Iterable[Features]) -> list[Features]:
    """Give one of each text, in alphabetical order."""
    distinct = {each.statement.text: each for each in features}
    return [distinct[text] for text in sorted(distinct)]


def _rarity(seen: int, texts: int) -> float:
    return math.log((texts + _PRIOR_TEXTS) / (seen + _PRIOR_SHARE * _PRIOR_TEXTS))
