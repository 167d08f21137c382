"""Matching all: statements of different stories that speak of the same thing, over the whole store.

Each statement is compared with the likeliest of those stored before it, so that every pair is looked at once
and what was stored later needs nothing done again. Candidates are looked up and matches written by this
process; the comparing is shared out, to worker processes or to a cluster.
"""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass

from factcheck.db.reader import Reader, SessionReader
from factcheck.db.store import Store
from factcheck.desk.candidates import rank_sharing
from factcheck.desk.codec import differences_to_json, unpack_facts, unpack_quotes
from factcheck.desk.crew import count_cores, open_crew
from factcheck.desk.epochs import newest_epoch, number_stored
from factcheck.desk.packed import pack
from factcheck.desk.progress import Pace, Watch, pass_over
from factcheck.ingest.document import Kind
from factcheck.matching.across import Asked, Part, compare_part
from factcheck.matching.keys import read_imprint
from factcheck.matching.match import Comparison, Relation
from factcheck.statements.statement import Statement

_BLOCK = 200
"""Statements that are one part, and one transaction: a fifth of a second of comparing."""
_RANKED = 60
"""Candidates that are looked up for each: most may have been stored after it."""
_COMPARED = 12
"""How many of them it is compared with."""
_LEAST = 1.5
"""What they must share at least: a pair of rare words and a word besides."""

_ASKING = """
SELECT statement.id, article.story_id, statement.text, statement.kind, statement.language,
       statement.quotes, statement.facts
FROM statement JOIN article ON article.id = statement.article_id
WHERE statement.id > :after AND statement.id <= :last AND statement.revision = article.revision
AND statement.text_key <> 0 ORDER BY statement.id"""
_SAYING = """
SELECT first.id, statement.id, article.story_id, statement.text, statement.kind, statement.language,
       statement.quotes, statement.facts
FROM statement AS first
JOIN statement ON statement.text_key = first.text_key
JOIN article ON article.id = statement.article_id AND article.revision = statement.revision
WHERE first.id IN ($ids) AND statement.id <= :last ORDER BY statement.id"""
_UP_TO = "SELECT coalesce(max(up_to), 0) FROM cross_search"
_NUMBER = "SELECT count(*) FROM cross_match"


_Saying = Mapping[int, list[tuple[int, Statement, int]]]
"""Statements with their numbers and stories, by the first that says the same."""


@dataclass(frozen=True, slots=True)
class MatchedAll:
    """What came of matching all."""

    statements: int
    """How many were new, and were compared with those before them."""
    matches: int
    """How many matches between stories the store now holds."""


@dataclass(frozen=True, slots=True)
class Block:
    """The statements of the store from one number to another."""

    after: int
    last: int
    part: Part


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
        stored = number_stored(reader)
        [(begun,)] = reader.rows(_UP_TO)
    pace = Pace(progress, stored - begun, "statements", "Comparing statements of all stories")
    size = workers or count_cores()
    blocks = read_blocks(store, begun, stored)
    with ExitStack() as stack:
        found: Generator[tuple[Block, list[tuple[int, int, Comparison]]], None, None]
        if scheduler is not None:
            # Dask is an extra, and costs a second to import.
            from factcheck.desk.cluster import open_cluster

            found = stack.enter_context(open_cluster(scheduler)).spread(_compare_block, blocks, cancelled)
        elif size > 1 and stored - begun > size * _BLOCK:
            found = stack.enter_context(open_crew(size=size)).spread(_compare_block, blocks, cancelled)
        else:
            found = ((block, _compare_block(block)) for block in blocks)
        stack.enter_context(closing(found))
        pace.tell(0)
        for block, matches in found:
            _keep(store, block, matches)
            pace.tell(block.last - begun)
            if cancelled():
                break
    with store.read() as reader:
        [(up_to,)] = reader.rows(_UP_TO)
        [(number,)] = reader.rows(_NUMBER)
    return MatchedAll(up_to - begun, number)


def _compare_block(block: Block) -> list[tuple[int, int, Comparison]]:
    return compare_part(block.part)


def read_blocks(store: Store, begun: int, stored: int) -> Iterator[Block]:
    """Give the statements from one number to another in blocks, with what each is compared with."""
    for after in range(begun, stored, _BLOCK):
        last = min(after + _BLOCK, stored)
        with store.read() as reader:
            yield Block(after, last, _read_part(reader, after, last))


def _read_part(reader: Reader, after: int, last: int) -> Part:
    rows = reader.rows(_ASKING, after=after, last=last)
    asking = [(number, story, _statement(*said)) for number, story, *said in rows]
    ranked = rank_sharing(reader, [read_imprint(statement) for *_, statement in asking], _RANKED)
    chosen = [
        [first for first, weight in each if first < number and weight >= _LEAST][:_COMPARED]
        for (number, *_), each in zip(asking, ranked, strict=True)
    ]
    saying = _saying(reader, {first for each in chosen for first in each}, last)
    epoch = newest_epoch(reader)
    asked = []
    for (number, story, statement), firsts in zip(asking, chosen, strict=True):
        others = [
            next((other[:2] for other in saying[first] if other[0] < number and other[2] != story), None)
            for first in firsts
        ]
        if told := [other for other in others if other]:
            asked.append(Asked(number, statement, told))
    return Part(asked, epoch.counts, epoch.texts)


def _saying(reader: Reader, firsts: Iterable[int], last: int) -> _Saying:
    """Return, by the first statement of a text, those that say it and stand, with their stories."""
    found = defaultdict(list)
    listed = ",".join(map(str, sorted(firsts))) or "NULL"
    for first, number, story, *said in reader.rows(_SAYING.replace("$ids", listed), last=last):
        found[first].append((number, _statement(*said), story))
    return found


def _keep(store: Store, block: Block, matches: Iterable[tuple[int, int, Comparison]]) -> None:
    """Store the matches of a block, unless another process did."""
    with store.write() as session:
        from sqlmodel import insert, update

        from factcheck.db.tables import CrossMatch, CrossSearch

        [(up_to,)] = SessionReader(session).rows(_UP_TO)
        if up_to != block.after:
            return
        rows = [
            {
                "a_id": a,
                "b_id": b,
                "score": found.score,
                "relation": found.relation or Relation.RELATED,
                "differences": pack(differences_to_json(found.differences)),
            }
            for a, b, found in matches
        ]
        if rows:
            session.execute(insert(CrossMatch), rows)
        if block.after:
            session.execute(update(CrossSearch).values(up_to=block.last))
        else:
            session.add(CrossSearch(up_to=block.last))


def _statement(text: str, kind: str, language: str | None, quotes: str, facts: str) -> Statement:
    return Statement(
        start=0,
        end=len(text),
        text=text,
        kind=Kind(kind),
        language=language,
        quotes=unpack_quotes(quotes),
        facts=unpack_facts(facts, text),
    )
