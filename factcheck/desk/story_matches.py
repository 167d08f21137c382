"""The matches of a story: stored, or found; in a large story only what is new to it is compared.

A large story weighs words by what appeared in it first, its base, so that an article that is added changes no
weight. What two statements amount to then rests on their words and on the neighbourhood each was found in,
which is kept: a statement that comes into nobody's neighbourhood leaves all that was found before as it was.
"""

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b

from factcheck.db.reader import Reader
from factcheck.desk.codec import differences_from_json
from factcheck.desk.crew import count_cores, open_crew
from factcheck.desk.neighbourhoods import Known, Neighbourhoods
from factcheck.desk.packed import unpack_list
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.desk.snapshot import Member, Snapshot
from factcheck.matching.find import Neighbourhood, Pair, Search, find_matches, matchable, pairs_of
from factcheck.matching.match import Comparison, Match, Relation, Utterance
from factcheck.statements.statement import Statement

LARGE = 2000
"""A story of more statements is a large one; so many are its base."""
_MANY = 2000
"""Statements from which on processes pay: each has to start, and to read all of them."""
_STATEMENTS = 50
"""For so many statements a worker looks for candidates at a time, a few hundredths of a second."""
_PAIRS = 2000
"""So many pairs it compares at a time: less than a tenth of a second."""

_LOOKING = "Looking for statements to compare"
_COMPARING = "Comparing statements"

_STORED = 'SELECT a_id, b_id, score, relation, differences FROM "match" WHERE story_id = :id'

Cancelled = Callable[[], bool]
Compared = dict[Pair, Comparison]

_search: Search
"""What a worker searches in; each has one, made when it begins."""


def fingerprint(utterances: Iterable[Utterance]) -> str:
    """Return what is equal for equal statements, in any order: that their matches are the same ones."""
    told = sorted(repr(utterance) for utterance in utterances)
    return blake2b("\n".join(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def stored_matches(reader: Reader, snapshot: Snapshot) -> tuple[Match, ...]:
    """Return the matches that are stored of the statements of a story that stand, as they were found."""
    keys = {one.id: one.utterance.key for one in snapshot.standing}
    matches = [
        Match(
            keys[a],
            keys[b],
            Comparison(score, Relation(relation), differences_from_json(unpack_list(differences))),
        )
        for a, b, score, relation, differences in reader.rows(_STORED, id=snapshot.story)
        if a in keys and b in keys
    ]
    return tuple(sorted(matches, key=lambda match: (match.a, match.b)))


def find_story_matches(
    members: Mapping[str, Member],
    before: Neighbourhoods | None = None,
    stored: Iterable[Match] = (),
    cancelled: Cancelled = lambda: False,
    progress: Watch = pass_over,
) -> tuple[tuple[Match, ...], Neighbourhoods | None]:
    """Find the matches of a story, and the neighbourhoods of its statements where it is large.

    ``members`` are its statements by their keys. ``before`` and ``stored`` are the neighbourhoods and the
    matches that were found when it was last compared: they spare work and change nothing of the result.
    What is compared anew is shared out to a process for each core, from 2,000 statements on.
    """
    told = matchable(one.utterance for one in members.values())
    shared_out = len(told) >= _MANY and count_cores() > 1
    if len(told) <= LARGE and not shared_out:
        pace = Pace(progress, len(told), "statements", _COMPARING)
        pace.tell(0)
        return find_matches(told, cancelled, pace.tell), None
    statements = [each.statement for each in told]
    ids = [members[each.key].id for each in told]
    base = _base(told, members) if len(told) > LARGE else None
    known = None
    if before and base and not _are_read_twice(statements):
        known = before.still_hold(ids, base)
    compared: Compared
    if known or not shared_out:
        numbers = {each.key: number for number, each in enumerate(told)}
        compared = {
            (numbers[match.a], numbers[match.b]): match.comparison
            for match in stored
            if match.a in numbers and match.b in numbers
        }
        search = Search(statements, cancelled, base)
        neighbourhoods = _renew(search, known or ({}, set()), compared, cancelled, progress)
    else:
        neighbourhoods, compared = _find_anew(statements, base, cancelled, progress)
    matches = tuple(Match(told[a].key, told[b].key, found) for (a, b), found in sorted(compared.items()))
    return matches, Neighbourhoods.found(ids, base, neighbourhoods) if base else None


def _base(told: Sequence[Utterance], members: Mapping[str, Member]) -> list[int]:
    """Give the numbers of the statements that appeared first; what has no date, behind all that has one."""
    order = sorted((members[each.key].published, each.key, number) for number, each in enumerate(told))
    return [number for _, _, number in order[:LARGE]]


def _are_read_twice(statements: Iterable[Statement]) -> bool:
    """Tell whether one text is read in two languages; whose neighbour it is then rests on which is newer."""
    read = {(each.text, each.language) for each in statements}
    return len({text for text, _ in read}) < len(read)


def _renew(
    search: Search, known: Known, compared: Compared, cancelled: Cancelled, progress: Watch
) -> dict[int, Neighbourhood]:
    """Find the neighbourhoods that new statements change, and bring what is compared up to date with them."""
    before, lost = known
    new = [number for number in range(len(search)) if number not in before]
    asking = sorted({*new, *lost, *(search.find_reached(new, before) if before else ())})
    neighbourhoods = dict(before)
    pace = Pace(progress, len(asking), "statements", _LOOKING)
    for done, number in enumerate(asking):
        pace.tell(done)
        if cancelled():
            return neighbourhoods
        neighbourhoods[number] = search.find_neighbourhood(number)
    search.keep_neighbourhood(neighbourhoods)
    same = {each for each in before.keys() - lost if neighbourhoods[each].likest == before[each].likest}
    moved = neighbourhoods.keys() - same
    pairs = _pairs(neighbourhoods)
    kept = {pair for pair in pairs & _pairs(before) if moved.isdisjoint(pair)}
    for pair in compared.keys() - kept:
        del compared[pair]
    comparing = sorted(pairs - kept)
    pace = Pace(progress, len(comparing), "pairs", _COMPARING)
    for start in range(0, len(comparing), _PAIRS):
        pace.tell(start)
        if cancelled():
            break
        part = comparing[start : start + _PAIRS]
        compared |= {pair: found for pair in part if (found := search.compare(pair))}
    return neighbourhoods


def _pairs(neighbourhoods: Mapping[int, Neighbourhood]) -> set[Pair]:
    return {
        pair for number, neighbourhood in neighbourhoods.items() for pair in pairs_of(number, neighbourhood)
    }


def _find_anew(
    statements: Sequence[Statement], base: Sequence[int] | None, cancelled: Cancelled, progress: Watch
) -> tuple[dict[int, Neighbourhood], Compared]:
    """Find all neighbourhoods and compare all pairs, by a process for each core."""
    total = len(statements)
    neighbourhoods: dict[int, Neighbourhood] = {}
    compared: Compared = {}
    pace = Pace(progress, total, "statements", _LOOKING)
    pace.tell(0)
    with open_crew(_begin_search, statements, base) as crew:
        starts = range(0, total, _STATEMENTS)
        ranges = (range(start, min(start + _STATEMENTS, total)) for start in starts)
        for numbers, found in crew.spread(_find_neighbourhoods, ranges, cancelled):
            neighbourhoods.update(zip(numbers, found, strict=True))
            pace.tell(numbers.stop)
        pairs = sorted(_pairs(neighbourhoods))
        parts = (pairs[start : start + _PAIRS] for start in range(0, len(pairs), _PAIRS))
        pace = Pace(progress, len(pairs), "pairs", _COMPARING)
        done = 0
        for asked, answered in crew.spread(_compare, parts, cancelled):
            compared.update(answered)
            done += len(asked)
            pace.tell(done)
    return neighbourhoods, compared


def _begin_search(statements: Sequence[Statement], base: Sequence[int] | None) -> None:
    global _search  # noqa: PLW0603 - the one thing that a worker keeps from task to task
    _search = Search(statements, base=base)
    gc.freeze()  # the collector need not go through all that again and again


def _find_neighbourhoods(numbers: range) -> list[Neighbourhood]:
    return [_search.find_neighbourhood(number) for number in numbers]


def _compare(pairs: Sequence[Pair]) -> list[tuple[Pair, Comparison]]:
    return [(pair, found) for pair in pairs if (found := _search.compare(pair))]
