"""The matches of a story: stored, or found by one process, or by several where there are many statements."""

import gc
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b

from factcheck.db.reader import Reader
from factcheck.desk.codec import differences_from_json
from factcheck.desk.crew import count_cores, open_crew
from factcheck.desk.packed import unpack_list
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.desk.snapshot import Snapshot
from factcheck.matching.find import Pair, Search, find_matches, matchable
from factcheck.matching.match import Comparison, Match, Relation, Utterance
from factcheck.statements.statement import Statement

_MANY = 2000
"""Statements from which on processes pay: each has to start, and to read all of them."""
_STATEMENTS = 50
"""For so many statements a worker looks for candidates at a time, a few hundredths of a second."""
_PAIRS = 2000
"""So many pairs it compares at a time: less than a tenth of a second."""

_COMPARING = "Comparing statements"

_STORED = 'SELECT a_id, b_id, score, relation, differences FROM "match" WHERE story_id = :id'

_search: Search
"""What a worker searches in; each has one, made when it begins."""


def fingerprint(utterances: Iterable[Utterance]) -> str:
    """Return what is equal for equal statements, in any order: that their matches are the same ones."""
    told = sorted(repr(utterance) for utterance in utterances)
    return blake2b("\n".join(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def stored_matches(reader: Reader, snapshot: Snapshot) -> tuple[Match, ...]:
    """Return the matches that are stored for a story, as they were found."""
    keys = {one.id: one.utterance.key for one in snapshot.standing}
    matches = [
        Match(
            keys[a],
            keys[b],
            Comparison(score, Relation(relation), differences_from_json(unpack_list(differences))),
        )
        for a, b, score, relation, differences in reader.rows(_STORED, id=snapshot.story)
    ]
    return tuple(sorted(matches, key=lambda match: (match.a, match.b)))


def find_story_matches(
    utterances: Sequence[Utterance],
    cancelled: Callable[[], bool] = lambda: False,
    progress: Watch = pass_over,
) -> tuple[Match, ...]:
    """Find what ``find_matches`` finds, from 2,000 statements on by a process for each core."""
    told = matchable(utterances)
    total = len(told)
    if total < _MANY or count_cores() == 1:
        pace = Pace(progress, total, "statements", _COMPARING)
        pace.tell(0)
        return find_matches(told, cancelled, pace.tell)
    matches = []
    pairs_found: set[Pair] = set()  # two statements may each find the other
    pace = Pace(progress, total, "statements", "Looking for statements to compare")
    pace.tell(0)
    with open_crew(_begin_search, [each.statement for each in told]) as crew:
        starts = range(0, total, _STATEMENTS)
        ranges = (range(start, min(start + _STATEMENTS, total)) for start in starts)
        for numbers, found in crew.spread(_find_pairs, ranges, cancelled):
            pairs_found.update(found)
            pace.tell(numbers.stop)
        pairs = sorted(pairs_found)
        parts = (pairs[start : start + _PAIRS] for start in range(0, len(pairs), _PAIRS))
        pace = Pace(progress, len(pairs), "pairs", _COMPARING)
        done = 0
        for part, compared in crew.spread(_compare, parts, cancelled):
            matches += [Match(told[a].key, told[b].key, comparison) for (a, b), comparison in compared]
            done += len(part)
            pace.tell(done)
    return tuple(matches)


def _begin_search(statements: Sequence[Statement]) -> None:
    global _search  # noqa: PLW0603 - the one thing that a worker keeps from task to task
    _search = Search(statements)
    gc.freeze()  # the collector need not go through all that again and again


def _find_pairs(numbers: range) -> list[Pair]:
    return [pair for number in numbers for pair in _search.find_pairs(number)]


def _compare(pairs: Sequence[Pair]) -> list[tuple[Pair, Comparison]]:
    return [(pair, found) for pair in pairs if (found := _search.compare(pair))]
