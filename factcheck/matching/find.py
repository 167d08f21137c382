"""Find: all matches among the utterances of a story."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from factcheck.matching.boilerplate import says_something
from factcheck.matching.compare import MATCH, compare
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Comparison, Match, Utterance
from factcheck.statements.statement import Statement

_CANDIDATES = 40
"""How many others each utterance is fully compared with, the most promising first."""
_KEYWORDS = 12
"""How many of its rarest words an utterance is looked up by."""
_CROWD = 200
"""A word that more utterances than this have finds nobody; the rarer words beside it do."""


Cancelled = Callable[[], bool]
"""Tells whether the search is wanted no more."""
Pair = tuple[int, int]
"""Two statements by their numbers, the smaller first."""


class Search:
    """Statements among which matches are looked for; each is known by its number in the order given.

    The same statements in the same order find and score the same pairs, whoever asks for which of them.
    """

    def __init__(self, statements: Iterable[Statement], cancelled: Cancelled = lambda: False) -> None:
        self._features: list[Features] = []
        for statement in statements:
            if cancelled():
                break
            self._features.append(read_features(statement))
        self._frequencies = Frequencies.count(self._features)
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self._features):
            for form in each.forms:
                self._holders[form].append(number)

    def find_pairs(self, number: int) -> list[Pair]:
        """Pair a statement with those that share the weightiest rare words with it."""
        weight = self._frequencies.weight
        words = sorted(self._features[number].forms, key=lambda form: (-weight(form), form))[:_KEYWORDS]
        shared: defaultdict[int, float] = defaultdict(float)
        for word in words:
            if len(self._holders[word]) <= _CROWD:
                for other in self._holders[word]:
                    shared[other] += weight(word)
        shared.pop(number, None)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_CANDIDATES]
        return [(min(number, other), max(number, other)) for other, _ in best]

    def compare(self, pair: Pair) -> Comparison | None:
        """Compare two statements; None when they are no match."""
        a, b = self._features[pair[0]], self._features[pair[1]]
        # Most candidates are no match: their differences are not worth looking for.
        if likeness(a, b, self._frequencies) < MATCH:
            return None
        return compare(a, b, self._frequencies)


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
        new = [pair for pair in search.find_pairs(number) if pair not in compared]
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
