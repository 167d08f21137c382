"""Candidates: of all statements in the store, those that one may match, whatever story they are in."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from heapq import nsmallest

from factcheck.db.keys import find_holders
from factcheck.db.reader import Reader
from factcheck.desk.epochs import living_epochs, number_stored
from factcheck.matching.keys import Imprint, asked_keys

_SHARE = 5
"""One source fills at most a fifth of a statement's candidates when there are more than enough: a report that
it carries in many versions does not crowd out the others."""
_SPARE = 2
"""How many times as many are looked at, so that enough are left."""

Ranked = list[tuple[int, float]]
"""Ids of statements with the weight of what they share, the most first."""


def rank_sharing(reader: Reader, imprints: Sequence[Imprint], limit: int) -> list[Ranked]:
    """Return for each statement those that share most of its rare words, at most ``limit``.

    One that says the same word by word stands first. Of statements that all say the same, the first stored
    stands for all.
    """
    words = {word for imprint in imprints for word in imprint.words}
    epochs, stored = living_epochs(reader, words), number_stored(reader)
    asking: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for asker, imprint in enumerate(imprints):
        for key, weight in asked_keys(imprint.words, epochs, stored).items():
            asking[key].append((asker, weight))
    shared: list[dict[int, float]] = [defaultdict(float) for _ in imprints]
    for key, number in find_holders(reader, asking):
        for asker, weight in asking[key]:
            shared[asker][number] += weight
    same = dict(first_statements(reader, {imprint.text for imprint in imprints} - {0}))
    for asker, imprint in enumerate(imprints):
        if imprint.text in same:
            shared[asker][same[imprint.text]] = float("inf")
    return [nsmallest(limit, weights.items(), key=_most_first) for weights in shared]


def find_candidates(reader: Reader, imprints: Sequence[Imprint], limit: int = 50) -> list[list[int]]:
    """Return for each statement the ids of at most ``limit`` that it may match, the likeliest first.

    Where there are more, those that share most words lead, and a source fills at most a fifth.
    """
    ranked = rank_sharing(reader, imprints, _SPARE * limit)
    stored = _stored(reader, {number for each in ranked if len(each) > limit for number, _ in each})
    return [_chosen(each, imprint, stored, limit) for each, imprint in zip(ranked, imprints, strict=True)]


def first_statements(reader: Reader, texts: Collection[int]) -> list[tuple[int, int]]:
    """Return the texts of these hashes that the store has, each with its first statement."""
    listed = ",".join(map(str, texts)) or "NULL"
    query = f"SELECT text_key, min(id) FROM statement WHERE text_key IN ({listed}) GROUP BY text_key"  # noqa: S608 - whole numbers
    return [(text, number) for text, number in reader.rows(query)]


def _most_first(shared: tuple[int, float]) -> tuple[float, int]:
    return -shared[1], -shared[0]


def _stored(reader: Reader, numbers: Collection[int]) -> dict[int, tuple[int, str]]:
    """Return the source of statements, and their texts, case-folded."""
    listed = ",".join(map(str, sorted(numbers))) or "NULL"
    query = f"""
    SELECT statement.id, article.source_id, statement.text
    FROM statement JOIN article ON article.id = statement.article_id
    WHERE statement.id IN ({listed})"""  # noqa: S608 - whole numbers
    return {number: (source, text.casefold()) for number, source, text in reader.rows(query)}


def _chosen(ranked: Ranked, imprint: Imprint, stored: dict[int, tuple[int, str]], limit: int) -> list[int]:
    if len(ranked) <= limit:
        return [number for number, _ in ranked]
    # Sorting keeps the order of those that share as many words.
    likest = sorted(
        ranked, key=lambda each: sum(map(stored[each[0]][1].__contains__, imprint.spelled)), reverse=True
    )
    seen: Counter[int] = Counter()
    kept: list[int] = []
    over: list[int] = []
    for number, _ in likest:
        source = stored[number][0]
        seen[source] += 1
        (kept if seen[source] <= limit // _SHARE else over).append(number)
    return (kept + over)[:limit]
