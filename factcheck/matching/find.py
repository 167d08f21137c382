"""Find: all matches among the utterances of a story."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from factcheck.matching.boilerplate import says_something
from factcheck.matching.compare import MATCH, compare
from factcheck.matching.features import Features, read_features
from factcheck.matching.frequencies import Frequencies
from factcheck.matching.likeness import likeness
from factcheck.matching.match import Match, Utterance

_CANDIDATES = 40
"""How many others each utterance is fully compared with, the most promising first."""
_KEYWORDS = 12
"""How many of its rarest words an utterance is looked up by."""
_CROWD = 200
"""A word that more utterances than this have finds nobody; the rarer words beside it do."""


def find_matches(
    utterances: Sequence[Utterance],
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Match, ...]:
    """Find every two utterances that speak of the same thing, sorted by their keys.

    Utterances of one article are matched too: repeats of a statement belong to its claim. Bylines and the
    boilerplate of a page match nothing. The result does not depend on the order of the utterances.

    ``progress`` is told how many of how many utterances are done; when ``cancelled`` says so, the search ends
    early and gives what it has.
    """
    told = sorted(
        (each for each in utterances if says_something(each.statement)), key=lambda utterance: utterance.key
    )
    features = [read_features(utterance.statement) for utterance in told]
    frequencies = Frequencies.count(features)
    matches: dict[tuple[int, int], Match] = {}
    compared: set[tuple[int, int]] = set()
    for done, (left, rights) in enumerate(_candidates(features, frequencies)):
        if cancelled():
            break
        for right in rights:
            pair = min(left, right), max(left, right)
            if pair not in compared:
                compared.add(pair)
                a, b = features[pair[0]], features[pair[1]]
                # Most candidates are no match: their differences are not worth looking for.
                if likeness(a, b, frequencies) >= MATCH:
                    comparison = compare(a, b, frequencies)
                    matches[pair] = Match(told[pair[0]].key, told[pair[1]].key, comparison)
        progress(done + 1, len(told))
    return tuple(matches[pair] for pair in sorted(matches))


def _candidates(features: Sequence[Features], frequencies: Frequencies) -> Iterator[tuple[int, list[int]]]:
    """Give each statement the numbers of those that share the weightiest rare words with it."""
    keywords = [
        sorted(each.forms, key=lambda form: (-frequencies.weight(form), form))[:_KEYWORDS]
        for each in features
    ]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(features):
        for form in each.forms:
            holders[form].append(number)
    for number, words in enumerate(keywords):
        shared: defaultdict[int, float] = defaultdict(float)
        for word in words:
            if len(holders[word]) <= _CROWD:
                for other in holders[word]:
                    shared[other] += frequencies.weight(word)
        shared.pop(number, None)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_CANDIDATES]
        yield number, [other for other, _ in best]
