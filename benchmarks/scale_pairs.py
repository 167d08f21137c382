"""All pairs of an archive: what the matches between its stories take, and which planted ones are found."""

import os
import time
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import text

from factcheck.db.reader import Row
from factcheck.db.store import Store
from factcheck.desk.match_all import match_all
from factcheck.desk.progress import pass_over
from factcheck.desk.sharing import share_all

Pairs = set[tuple[int, int]]

_COMPARED = 100_000
"""Of more statements the candidates alone are measured: comparing a million takes an hour and more."""


def measure_pairs(store: Store, truth: Path, rows: dict[int, int], size: int) -> None:
    """Find all pairs by one process, by two, and by Dask; print what each took and found.

    ``rows`` are the rows of the corpus by the ids of its statements. Seconds are of the clock, with those of
    the processor in brackets; a cluster's are spent in processes that are not ours.
    """
    says = _read_texts(store)
    planted = _read_truth(truth, size, _read_stories(store), says, {row: one for one, row in rows.items()})
    found = array("q")  # millions of them

    def look_up() -> None:
        for _, others in share_all(store, 0, max(rows), pass_over, lambda: False):
            found.extend(number << 32 | other for number, each in others.items() for other in each)

    _measure("all pairs, candidates", look_up, lambda: (divmod(one, 2**32) for one in found), planted, says)
    if size > _COMPARED:
        return
    for workers in (1, 2):
        _forget(store)
        name = f"all pairs, {workers} process{'es' if workers > 1 else ''}"
        _measure(name, lambda: match_all(store, workers=workers), lambda: _stored(store), planted, says)  # noqa: B023
    for workers in (1, 2) if find_spec("distributed") else ():
        _forget(store)
        with _dask(workers) as address:
            work = lambda: match_all(store, scheduler=address)  # noqa: E731
            _measure(f"all pairs, Dask with {workers}", work, lambda: _stored(store), planted, says)
    _forget(store)


def _measure(
    name: str,
    work: Callable[[], object],
    found: Callable[[], Iterable[Row]],
    planted: dict[int, Pairs],
    says: dict[int, int],
) -> None:
    wall, cpu = time.perf_counter(), _cpu()
    work()
    wall, cpu = time.perf_counter() - wall, _cpu() - cpu
    wanted: Pairs = set().union(*planted.values())
    known: Pairs = set()
    count = 0
    for count, (a, b) in enumerate(found(), 1):  # noqa: B007
        if (pair := _ordered(says[a], says[b])) in wanted:
            known.add(pair)
    shares = [len(known & planted[grade]) / len(planted[grade]) for grade in sorted(planted)]
    grades = "  ".join(f"{share:.3f}" for share in shares)
    took = f"{wall:,.0f} s ({cpu:,.0f})"
    print(f"  {name:26}{took:>18}   {count:,} pairs   by grade {grades}", flush=True)


def _read_texts(store: Store) -> dict[int, int]:
    """Return for each statement the first that says the same: who finds one of them has found the other."""
    query = """
    SELECT statement.id, first.id FROM statement JOIN (
        SELECT text_key, min(id) AS id FROM statement WHERE text_key <> 0 GROUP BY text_key
    ) AS first ON first.text_key = statement.text_key"""
    with store.read() as reader:
        numbers = reader.rows("SELECT id FROM statement")
        return {number: number for (number,) in numbers} | dict(reader.rows(query))


def _read_stories(store: Store) -> dict[int, int]:
    query = """
    SELECT statement.id, article.story_id FROM statement JOIN article ON article.id = statement.article_id"""
    with store.read() as reader:
        return dict(reader.rows(query))


def _read_truth(
    path: Path, size: int, stories: dict[int, int], says: dict[int, int], ids: dict[int, int]
) -> dict[int, Pairs]:
    """Read, by grade, the planted pairs of a prefix of the corpus that stand in two stories, as texts.

    ``ids`` are those of the statements by the rows of the corpus.
    """
    planted: dict[int, Pairs] = defaultdict(set)
    for line in path.open(encoding="utf-8"):
        row, other, grade = map(int, line.split("\t"))
        if max(row, other) < size and stories[ids[row]] != stories[ids[other]]:
            planted[grade].add(_ordered(says[ids[row]], says[ids[other]]))
    return planted


def _ordered(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def _stored(store: Store) -> list[Row]:
    with store.read() as reader:
        return reader.rows("SELECT a_id, b_id FROM cross_match")


def _forget(store: Store) -> None:
    with store.write() as session:
        for query in ("DELETE FROM cross_match", "DELETE FROM cross_search"):
            session.connection().execute(text(query))


@contextmanager
def _dask(workers: int) -> Iterator[str]:
    from distributed import LocalCluster

    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        yield cluster.scheduler_address


def _cpu() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system
