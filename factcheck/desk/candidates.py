"""Candidates: of all statements in the store, those that one may match, whatever story they are in."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from operator import itemgetter

from factcheck.db.keys import find_holders
from factcheck.db.reader import Reader, listed
from factcheck.desk.epochs import living_epochs, number_stored
from factcheck.matching.keys import Imprint, asked_keys

_SHARE = 5
"""One source fills at most a fifth of a statement's candidates when there are more than enough: a report that
it carries in many versions does not crowd out the others."""
_SPARE = 3
"""How many times as many are looked at, so that enough are left."""
_DEEPER = 4
"""How many times so many are looked at where one source would else crowd out the others."""

_FIRSTS = "SELECT text_key, min(id) FROM statement WHERE text_key IN ($texts) GROUP BY text_key"
_STORED = """
SELECT statement.id, article.source_id, statement.text
FROM statement JOIN article ON article.id = statement.article_id WHERE statement.id IN ($ids)"""

Ranked = list[tuple[int, float]]
"""Ids of statements with the weight of what they share, the most first."""


def find_candidates(reader: Reader, imprints: Sequence[Imprint], limit: int) -> list[list[int]]:
    """Return for each statement the ids of at most ``limit`` that it may match, the likeliest first.

    Those that share most words lead. Of statements that all say the same, the first stored stands for all.
    Where there are more than enough, a source fills at most a fifth.
    """
    ranked = _rank_sharing(reader, imprints, _DEEPER * _SPARE * limit)
    looked_at = [0] * len(ranked)
    stored: dict[int, tuple[int, str]] = {}
    for _ in range(_DEEPER):
        lacking = [
            at
            for at, each in enumerate(ranked)
            if len(each) > looked_at[at] and _count_kept(each[: looked_at[at]], stored, limit) < limit
        ]
        numbers: set[int] = set()
        for at in lacking:
            further = ranked[at][looked_at[at] :][: _SPARE * limit]
            numbers.update(number for number, _ in further)
            looked_at[at] += len(further)
        stored |= _stored(reader, numbers - stored.keys())
    return [
        _chosen(each[:seen], imprint, stored, limit)
        for each, seen, imprint in zip(ranked, looked_at, imprints, strict=True)
    ]


def first_statements(reader: Reader, texts: Collection[int]) -> list[tuple[int, int]]:
    """Return the texts of these hashes that the store has, each with its first statement."""
    rows = reader.rows(_FIRSTS.replace("$texts", listed(texts)))
    return [(text, number) for text, number in rows]


def _rank_sharing(reader: Reader, imprints: Sequence[Imprint], limit: int) -> list[Ranked]:
    """Return for each statement those that share most of its rare words, at most ``limit``.

    One that says the same word by word stands first. Of statements that all say the same, the first stored
    stands for all.
    """
    words = {word for imprint in imprints for word in imprint.words}
    epochs, stored = living_epochs(reader, words), number_stored(reader)
    shared: list[dict[int, float]] = [defaultdict(float) for _ in imprints]
    asking: dict[int, list[tuple[dict[int, float], float]]] = defaultdict(list)
    for imprint, weights in zip(imprints, shared, strict=True):
        for key, weight in asked_keys(imprint.words, epochs, stored).items():
            asking[key].append((weights, weight))
    for key, number in find_holders(reader, asking):
        for weights, weight in asking[key]:
            weights[number] += weight
    same = dict(first_statements(reader, {imprint.text for imprint in imprints} - {0}))
    for asker, imprint in enumerate(imprints):
        if imprint.text in same:
            shared[asker][same[imprint.text]] = float("inf")
    return [_most_first(weights)[:limit] for weights in shared]


def _most_first(weights: dict[int, float]) -> Ranked:
    # Sorting keeps the order of those that share as much: the last stored first.
    newest = sorted(weights.items(), reverse=True)
    return sorted(newest, key=_weight, reverse=True)


_weight = itemgetter(1)


def _stored(reader: Reader, numbers: Collection[int]) -> dict[int, tuple[int, str]]:
    """Return the source of statements, and their texts, case-folded."""
    rows = reader.rows(_STORED.replace("$ids", listed(numbers)))
    return {number: (source, text.casefold()) for number, source, text in rows}


def _count_kept(ranked: Ranked, stored: dict[int, tuple[int, str]], limit: int) -> int:
    """Count how many of these are left when no source fills more than its share."""
    of_source = Counter(stored[number][0] for number, _ in ranked)
    return sum(min(count, limit // _SHARE) for count in of_source.values())


def _chosen(ranked: Ranked, imprint: Imprint, stored: dict[int, tuple[int, str]], limit: int) -> list[int]:
    alike = []
    for number, _ in ranked:
        source, text = stored[number]
        alike.append((sum([word in text for word in imprint.spelled]), number, source))
    alike.sort(key=itemgetter(0), reverse=True)  # keeps the order of those that share as many words
    seen: Counter[int] = Counter()
    kept: list[int] = []
    over: list[int] = []
    for _, number, source in alike:
        seen[source] += 1
        (kept if seen[source] <= limit // _SHARE else over).append(number)
    return (kept + over)[:limit]
