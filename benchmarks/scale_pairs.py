"""All pairs of an archive: what the matches between its stories take, and which planted ones are found."""

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import text

from benchmarks.scale_corpus import STORY
from factcheck.db.store import Store
from factcheck.desk.match_all import match_all, read_blocks

Pairs = set[tuple[int, int]]


def measure_pairs(store: Store, truth: Path, rows: dict[int, int], size: int) -> None:
    """Find all pairs by one process, by two, and by Dask; print what each took and found.

    ``rows`` are the rows of the corpus by the ids of its statements. Seconds are of the clock, with those of
    the processor in brackets; a cluster's are spent in processes that are not ours.
    """
    planted = _read_truth(truth, size)
    found: Pairs = set()

    def look_up() -> None:
        for block in read_blocks(store, 0, max(rows)):
            found.update((other, one.number) for one in block.part.asked for other, _ in one.others)

    _measure("all pairs, candidates", look_up, lambda: found, planted, rows)
    for workers in (1, 2):
        _forget(store)
        name = f"all pairs, {workers} process{'es' if workers > 1 else ''}"
        _measure(name, lambda: match_all(store, workers=workers), lambda: _stored(store), planted, rows)  # noqa: B023
    for workers in (1, 2) if find_spec("distributed") else ():
        _forget(store)
        with _dask(workers) as address:
            work = lambda: match_all(store, scheduler=address)  # noqa: E731
            _measure(f"all pairs, Dask with {workers}", work, lambda: _stored(store), planted, rows)
    _forget(store)


def _measure(
    name: str,
    work: Callable[[], object],
    found: Callable[[], Pairs],
    planted: dict[int, Pairs],
    rows: dict[int, int],
) -> None:
    wall, cpu = time.perf_counter(), _cpu()
    work()
    wall, cpu = time.perf_counter() - wall, _cpu() - cpu
    pairs = found()
    known = {(rows[a], rows[b]) for a, b in pairs if a in rows and b in rows}
    shares = [len(known & planted[grade]) / len(planted[grade]) for grade in sorted(planted)]
    grades = "  ".join(f"{share:.3f}" for share in shares)
    took = f"{wall:,.0f} s ({cpu:,.0f})"
    print(f"  {name:26}{took:>18}   {len(pairs):,} pairs   by grade {grades}", flush=True)


def _read_truth(path: Path, size: int) -> dict[int, Pairs]:
    """Read, by grade, the planted pairs of a prefix of the corpus that stand in two stories."""
    planted: dict[int, Pairs] = defaultdict(set)
    for line in path.open(encoding="utf-8"):
        a, b, grade = map(int, line.split("\t"))
        if max(a, b) < size and a // STORY != b // STORY:
            planted[grade].add((min(a, b), max(a, b)))
    return planted


def _stored(store: Store) -> Pairs:
    with store.read() as reader:
        return {(a, b) for a, b in reader.rows("SELECT a_id, b_id FROM cross_match")}


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
