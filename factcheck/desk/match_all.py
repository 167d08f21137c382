"""Matching all: statements of different stories that speak of the same thing, over the whole store.

Each statement is compared with the likeliest of those stored before it, so that every pair is looked at once
and what was stored later needs nothing done again. This process finds the candidates, reads the rows and
writes the matches; the comparing is shared out, to worker processes or to a cluster.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

from factcheck.db.reader import Reader, SessionReader
from factcheck.db.store import Store
from factcheck.desk.blocks import Block, Found, begin_comparing, compare_block, compare_prepared, read_blocks
from factcheck.desk.crew import count_cores, open_crew
from factcheck.desk.epochs import newest_epoch, number_stored
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.matching.across import Words

_SHARED_OUT = 400
"""New statements from which on processes pay, for each of them: it has to start."""

_UP_TO = "SELECT coalesce(max(up_to), 0) FROM cross_search"
_NUMBER = "SELECT count(*) FROM cross_match"


@dataclass(frozen=True, slots=True)
class MatchedAll:
    """What came of matching all."""

    statements: int
    """How many were new, and were compared with those before them."""
    matches: int
    """How many matches between stories the store now holds."""


def match_all(
    store: Store,
    *,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Watch = pass_over,
    cancelled: Callable[[], bool] = lambda: False,
) -> MatchedAll:
    """Find the matches between statements of different stories, as far as it was not done before.

    ``scheduler`` is the address of a Dask scheduler whose workers compare; else ``workers`` processes of this
    machine do, one a core unless given, or this one alone. All give the same result. One that is cancelled
    keeps what it has found, and the next goes on from there. Raises ``ClusterError`` when there is no
    scheduler at the address, or Dask is not installed.
    """
    with store.read() as reader:
        stored, begun = number_stored(reader), _up_to(reader)
        epoch = newest_epoch(reader)
    with ExitStack() as stack:
        blocks = read_blocks(store, begun, stored, progress, cancelled)
        words = Words(epoch.counts, epoch.texts)
        size = workers or count_cores()
        found: Iterator[tuple[Block, list[Found]]]
        if scheduler is not None:
            # Dask is an extra, and costs a second to import.
            from factcheck.desk.cluster import open_cluster

            cluster = stack.enter_context(open_cluster(scheduler, words))
            found = stack.enter_context(closing(cluster.spread(compare_block, blocks, cancelled)))
        elif size > 1 and stored - begun > size * _SHARED_OUT:
            crew = stack.enter_context(open_crew(begin_comparing, words, size=size))
            found = stack.enter_context(closing(crew.spread(compare_prepared, blocks, cancelled)))
        else:
            found = ((block, compare_block(words, block)) for block in blocks)
        pace = Pace(progress, stored - begun, "statements", "Comparing statements of all stories")
        for block, matches in found:
            _keep(store, block, matches)
            pace.tell(block.last - begun)
            if cancelled():
                break
    with store.read() as reader:
        [(number,)] = reader.rows(_NUMBER)
        return MatchedAll(_up_to(reader) - begun, number)


def _up_to(reader: Reader) -> int:
    [(up_to,)] = reader.rows(_UP_TO)
    return int(up_to)


def _keep(store: Store, block: Block, matches: Iterable[Found]) -> None:
    """Store the matches of a block, unless another process did."""
    with store.write() as session:
        from sqlmodel import insert, update

        from factcheck.db.tables import CrossMatch, CrossSearch

        if _up_to(SessionReader(session)) != block.after:
            return
        rows = [found._asdict() for found in matches]
        if rows:
            session.execute(insert(CrossMatch), rows)
        if block.after:
            session.execute(update(CrossSearch).values(up_to=block.last))
        else:
            session.add(CrossSearch(up_to=block.last))
