"""Find: all matches among the utterances of a story."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.matching.boilerplate import says_something
from factcheck.matching.compare import match
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import NEIGHBOURS, Frequencies
from factcheck.matching.match import Comparison, Match, Utterance
from factcheck.statements.statement import Statement

_CANDIDATES = 40
"""How many others each utterance is fully compared with, the most promising first."""
_KEYWORDS = 12
"""How many of its rarest words an utterance is looked up by."""
_CROWD = 200
"""A word that more utterances than this have finds nobody; the rarer words beside it do."""
_CROWD_SHARE = 0.02
"""The same as a share of the base, where that is only a part of the utterances."""
_NEARLY = 1 - 1e-9
"""What a sum is taken for less by, so that the order in which it was added up decides nothing."""


Cancelled = Callable[[], bool]
"""Tells whether the search is wanted no more."""
Pair = tuple[int, int]
"""Two statements by their numbers, the smaller first."""


class Neighbourhood(NamedTuple):
    """What a statement was found beside: all that its matches rest on but the words themselves."""

    likest: tuple[tuple[int, float], ...]
    """Its neighbours by their numbers, each with how alike it is, the likest first."""
    candidates: tuple[int, ...]
    """The others that it is compared with, the most promising first."""
    least: float
    """What the words weigh that it shares with the last of these."""


class Search:
    """Statements among which matches are looked for; each is known by its number in the order given.

    The same statements in the same order find and score the same pairs, whoever asks for which of them.
    Words weigh by how many of the ``base`` have them, all unless it is given. While that stays as it is,
    a new statement changes nothing of two others but where it comes into the neighbourhood of one.
    """

    def __init__(
        self,
        statements: Iterable[Statement],
        cancelled: Cancelled = lambda: False,
        base: Collection[int] | None = None,
    ) -> None:
        self._features: list[Features] = []
        for statement in statements:
            if cancelled():
                break
            self._features.append(read_features(statement))
        counted = None if base is None else [self._features[n] for n in base if n < len(self._features)]
        self._frequencies = Frequencies.count(self._features, counted)
        self._crowd = _CROWD if counted is None else _CROWD_SHARE * len(counted)
        self._counts = Counter(form for each in counted or self._features for form in each.forms)
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._numbers: dict[Features, int] = {}
        self._of_text: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self._features):
            self._numbers[each] = number
            self._of_text[each.statement.text].append(number)
            for form in each.forms:
                self._holders[form].append(number)

    def __len__(self) -> int:
        return len(self._features)

    def find_neighbourhood(self, number: int) -> Neighbourhood:
        """Find the neighbours of a statement, and those that share the weightiest rare words with it."""
        features = self._features[number]
        shared: defaultdict[int, float] = defaultdict(float)
        for word in self._keywords(number):
            weight = self._frequencies.weight(word)
            for other in self._holders[word]:
                shared[other] += weight
        shared.pop(number, None)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_CANDIDATES]
        return Neighbourhood(
            tuple((self._numbers[one], cosine) for one, cosine in self._frequencies.neighbours(features)),
            tuple(other for other, _ in best),
            best[-1][1] if best else 0.0,
        )

    def keep_neighbourhood(self, neighbourhoods: Mapping[int, Neighbourhood]) -> None:
        """Take the neighbours of statements as they were found before."""
        for number, neighbourhood in neighbourhoods.items():
            likest = [(self._features[other], cosine) for other, cosine in neighbourhood.likest]
            self._frequencies.keep_neighbours(self._features[number], likest)

    def find_reached(self, new: Iterable[int], neighbourhoods: Mapping[int, Neighbourhood]) -> set[int]:
        """Tell into whose neighbourhood new statements come; it may be that of a few more."""
        reached = set()
        for number in new:
            one = self._features[number]
            for text, cosine in self._frequencies.liken(one):
                for each in self._of_text[text.statement.text]:
                    if (neighbourhood := neighbourhoods.get(each)) and (
                        len(neighbourhood.likest) < NEIGHBOURS
                        or cosine >= neighbourhood.likest[-1][1] * _NEARLY
                    ):
                        reached.add(each)
            sharing = {other for form in one.forms if self._finds(form) for other in self._holders[form]}
            for other in sharing - reached:
                if (neighbourhood := neighbourhoods.get(other)) is None:
                    continue
                common = [word for word in self._keywords(other) if word in one.forms]
                weight = sum(map(self._frequencies.weight, common))
                is_full = len(neighbourhood.candidates) == _CANDIDATES
                if common and (not is_full or weight >= neighbourhood.least * _NEARLY):
                    reached.add(other)
        return reached

    def compare(self, pair: Pair) -> Comparison | None:
        """Compare two statements; None when they are no match."""
        return match(self._features[pair[0]], self._features[pair[1]], self._frequencies)

    def _keywords(self, number: int) -> list[str]:
        weight = self._frequencies.weight
        words = sorted(self._features[number].forms, key=lambda form: (-weight(form), form))[:_KEYWORDS]
        return [word for word in words if self._finds(word)]

    def _finds(self, word: str) -> bool:
        return self._counts[word] <= self._crowd


def pairs_of(number: int, neighbourhood: Neighbourhood) -> list[Pair]:
    """Give the pairs of a statement with those that it is compared with."""
    return [(min(number, other), max(number, other)) for other in neighbourhood.candidates]


def find_matches(
    utterances: Sequence[Utterance],
    cancelled: Cancelled = lambda: False,
    progress: Callable[[int], None] = lambda done: None,
) -> tuple[Match, ...]:
    """Find every two utterances that speak of the same thing, sorted by their keys.

    Utterances of one article are matched too: repeats of a statement belong to its claim. Bylines and the
    boilerplate of a page match nothing. The result does not depend on the order of the utterances.

    ``progress`` is told how many utterances are done; when ``cancelled`` says so, the search ends
    early and gives what it has.
    """
    told = matchable(utterances)
    search = Search((each.statement for each in told), cancelled)
    compared: set[Pair] = set()
    matches: list[Match] = []
    for number in range(len(told)):
        if cancelled():
            break
        new = [pair for pair in pairs_of(number, search.find_neighbourhood(number)) if pair not in compared]
        compared.update(new)
        matches += [
            Match(told[a].key, told[b].key, found) for a, b in new if (found := search.compare((a, b)))
        ]
        progress(number + 1)
    return tuple(sorted(matches, key=lambda match: (match.a, match.b)))


def matchable(utterances: Iterable[Utterance]) -> list[Utterance]:
    """Give the utterances that can match others, in the order of their keys."""
    told = (each for each in utterances if says_something(each.statement))
    return sorted(told, key=lambda utterance: utterance.key)
