"""Sharing: for all new statements of the store at once, the likeliest of those that stood before them.

The keys are read once, in the order in which they are stored, and no statement is looked up. Pairs are put
into buckets by the later statement of each, so that memory grows by some bytes a statement and no faster.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from factcheck.db.keys import read_keys, read_keys_of_new
from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.buckets import open_buckets
from factcheck.desk.progress import Pace, Watch
from factcheck.matching.keys import KEYS
from factcheck.matching.sharing import part_pairs, rank_pairs, share_keys

Others = dict[int, list[int]]
"""Statements with those that each is compared with, the likeliest first."""

_BUCKET = 10_000
"""Statements of a bucket: their pairs are sorted in a moment."""
_AT_ONCE = 1_000
"""The store's keys are read in as many ranges as it holds so many statements: 40,000 at a time."""
_FEW = 10
"""Where at most one in so many statements is new, other keys than theirs are not read."""
_ROWS = 50_000
"""Statements whose stories are read at a time."""

_STORIES = """
SELECT statement.id, article.story_id
FROM statement JOIN article ON article.id = statement.article_id AND article.revision = statement.revision
WHERE statement.id > :after AND statement.id <= :last AND statement.text_key <> 0"""
_REPEATED = """
SELECT first.id, statement.id
FROM (
    SELECT text_key, min(id) AS id FROM statement WHERE text_key <> 0 GROUP BY text_key HAVING count(*) > 1
) AS first
JOIN statement ON statement.text_key = first.text_key AND statement.id > first.id
WHERE statement.id <= :last ORDER BY statement.id"""


def share_all(
    store: Store, after: int, last: int, progress: Watch, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, Others]]:
    """Give the others for the statements above ``after`` up to ``last``: bucket by bucket, with its end.

    They are of other stories, and stored before. Nothing is given until all keys are read, of which
    ``progress`` is told, and nothing at all when that is cancelled.
    """
    if after >= last:
        return
    with store.read() as reader:
        standing = _Standing(reader, last)
    repeats = standing.repeats_after(after)
    parts = last // _AT_ONCE + 1
    pace = Pace(progress, parts, "parts of the index", "Looking for what statements share")
    edges = [KEYS[0] + len(KEYS) * part // parts for part in range(parts + 1)]
    starts = range(after, last, _BUCKET)
    with open_buckets(len(starts)) as buckets:
        for part, (low, high) in enumerate(pairwise(edges), 1):
            with store.read() as reader:
                if (last - after) * _FEW < last:
                    keyed = read_keys_of_new(reader, range(low, high), last, after, repeats)
                else:
                    keyed = read_keys(reader, range(low, high), last)
            for pairs in share_keys(keyed, after, repeats):
                for bucket, some in zip(buckets.open, part_pairs(pairs, starts), strict=True):
                    bucket.frombytes(some.tobytes())
            buckets.relieve()
            pace.tell(part)
            if cancelled():
                return
        firsts = {number: first for first, each in repeats.items() for number in each}
        for start, bucket in zip(starts, buckets, strict=True):
            others = rank_pairs(np.frombuffer(bucket, np.int64), standing.find)
            end = min(start + _BUCKET, last)
            for number in firsts.keys() & range(start + 1, end + 1):
                if same := standing.find(number, firsts[number]):
                    others.setdefault(number, []).insert(0, same)
            yield end, others


class _Standing:
    """Which story each statement stands in, and which say the same word by word."""

    def __init__(self, reader: Reader, last: int) -> None:
        self._stories = array("q", bytes(8 * (last + 1)))
        """By the numbers of statements; 0 for one that was withdrawn, or can match no other."""
        for after in range(0, last, _ROWS):
            for number, story in reader.rows(_STORIES, after=after, last=min(after + _ROWS, last)):
                self._stories[number] = story
        self._repeats: dict[int, list[int]] = defaultdict(list)
        for first, number in reader.rows(_REPEATED, last=last):
            self._repeats[first].append(number)

    def repeats_after(self, after: int) -> dict[int, list[int]]:
        """Return, by the first of those with one text, which has the keys for all, those above a number."""
        found = {first: [one for one in each if one > after] for first, each in self._repeats.items()}
        return {first: each for first, each in found.items() if each}

    def find(self, number: int, other: int) -> int:
        """Find the first that says what another does before a statement, in another story; 0 if none does."""
        story = self._stories[number]
        if not story:
            return 0
        if self._stories[other] not in (0, story):
            return other
        for each in self._repeats.get(other, ()):
            if each >= number:
                break
            if self._stories[each] not in (0, story):
                return each
        return 0
