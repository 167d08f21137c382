"""A corpus laid down in the store as an archive stands after years: every statement decided on, in bulk.

What a search or a comparison asks of a statement is there as a load would write it: its facts, read by two
processes, and its keys, under the epochs that a growing store begins. Passed by are the reading of files, the
cutting into sentences, speakers and check-worthiness, the grouping into claims (each statement is a claim of
its own) and the transaction for each article: thousands of articles are written in one.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from sqlmodel import Session

from benchmarks.scale_copying import Row, copy_rows
from benchmarks.scale_corpus import ARTICLE, STORY, Corpus
from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Revision, Source, Statement, StatementKey, Story
from factcheck.desk.candidates import first_statements
from factcheck.desk.codec import pack_facts, pack_quotes
from factcheck.desk.crew import open_crew
from factcheck.desk.epochs import living_epochs, rotate_if_due
from factcheck.ingest.document import Kind
from factcheck.matching.keys import kept_keys, read_imprint
from factcheck.statements.find_facts import find_facts
from factcheck.statements.quotes import find_quotes
from factcheck.statements.statement import Statement as Said

_AT_ONCE = 100_000
"""Statements written in one transaction; the keys of as many are held in memory."""
_PART = 500
"""Statements that a process reads at a time."""
_MOMENT = "2026-01-01T00:00:00.000000Z"

_DECIDED = {
    "action": "mark",
    "before": "",
    "after": '{"verdict":"disputed"}',
    "reviewer": "Archive",
    "at": _MOMENT,
}


class _Read(NamedTuple):
    columns: Row
    words: tuple[int, ...]


class _Numbers(NamedTuple):
    """The numbers of the last rows of each table."""

    story: int
    source: int
    article: int
    statement: int


def lay_down(store: Store, corpus: Corpus, start: int, stop: int) -> list[int]:
    """Lay down statements ``start`` to ``stop`` of the corpus; return their ids in its order."""
    ids: list[int] = []
    parts = (corpus.texts[at : min(at + _PART, stop)] for at in range(start, stop, _PART))
    with open_crew(size=2) as crew:
        read = (one for _, part in crew.spread(_read, parts) for one in part)
        for first in range(start, stop, _AT_ONCE):
            sources = corpus.sources[first : min(first + _AT_ONCE, stop)]
            # Read before the transaction begins: a server ends one that is idle for a minute.
            ids += _write(store, sources, iter(list(islice(read, len(sources)))))
            rotate_if_due(store)
    return ids


def _read(texts: Sequence[str]) -> list[_Read]:
    return [_read_one(said) for said in texts]


def _read_one(said: str) -> _Read:
    imprint = read_imprint(Said(start=0, end=len(said), text=said, language="en"))
    columns = {
        "revision": 1,
        "text": said,
        "kind": Kind.BODY,
        "language": "en",
        "speaker": None,
        "quotes": pack_quotes(find_quotes(said)),
        "facts": pack_facts(find_facts(said, "en")),
        "check_worthiness": 0.5,
        "place": 0,
        "by_hand": False,
        "text_key": imprint.text,
    }
    return _Read(columns, tuple(imprint.words))


def _write(store: Store, sources: Sequence[str], read: Iterator[_Read]) -> range:
    """Write as many statements as there are sources, by article and story."""
    with store.write() as session:
        last = _last_numbers(session)
        ids = range(last.statement + 1, last.statement + 1 + len(sources))
        outlets = _keep_outlets(session, last, sources)
        stories = range(0, len(sources), STORY)
        copy_rows(session, Story, [_story(last.story + 1 + n, at, sources) for n, at in enumerate(stories)])
        articles: list[Row] = []
        revisions: list[Row] = []
        statements: list[Row] = []
        claims: list[Row] = []
        words: dict[int, tuple[int, ...]] = {}
        first: dict[int, int] = {}
        for number, at in enumerate(range(0, len(sources), ARTICLE), start=last.article + 1):
            story = last.story + 1 + at // STORY
            rows = list(islice(read, min(ARTICLE, len(sources) - at)))
            articles.append(_article(number, story, outlets[sources[at]]))
            revisions.append(_revision(number, [row.columns for row in rows]))
            for statement, row in enumerate(rows, start=ids[at]):
                statements.append(row.columns | {"id": statement, "claim_id": statement})
                claims.append(
                    {
                        "id": statement,
                        "story_id": story,
                        "rank": statement,
                        "verdict": "disputed",
                        "sources": 1,
                    }
                )
                if row.columns["text_key"]:
                    first.setdefault(int(str(row.columns["text_key"])), statement)
                    words[statement] = row.words
        copy_rows(session, Article, articles)
        copy_rows(session, Revision, revisions)
        copy_rows(session, Claim, claims)
        copy_rows(session, Statement, statements)
        copy_rows(session, Event, (_decision(claim) for claim in claims))
        _write_keys(session, first, words)
        if session.connection().dialect.name == "postgresql":
            # The server leaves its numbers behind those that were written out.
            for table in ("story", "source", "article", "revision", "statement", "claim", "event"):
                session.connection().exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}"
                )
    return ids


def _last_numbers(session: Session) -> _Numbers:
    reader = SessionReader(session)
    return _Numbers(
        *(reader.rows(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0] for table in _Numbers._fields)
    )


def _keep_outlets(session: Session, last: _Numbers, sources: Sequence[str]) -> Mapping[str, int]:
    known = {
        name.removeprefix("Outlet "): number
        for number, name in SessionReader(session).rows("SELECT id, name FROM source")
    }
    new = sorted(set(sources) - known.keys())
    numbered = {name: number for number, name in enumerate(new, start=last.source + 1)}
    if numbered:
        rows = [
            {"id": number, "key": f"outlet {name}", "name": f"Outlet {name}"}
            for name, number in numbered.items()
        ]
        copy_rows(session, Source, rows)
    return known | numbered


def _story(number: int, at: int, sources: Sequence[str]) -> Row:
    told = sources[at : at + STORY]
    return {
        "id": number,
        "name": f"archive {number}",
        "opened": _MOMENT,
        "changed": _MOMENT,
        "edition": 1,
        "grouped": 1,
        "articles": -(-len(told) // ARTICLE),
        "sources": len(set(told)),
        "claims": len(told),
        "decided": len(told),
    }


def _article(number: int, story: int, source: int) -> Row:
    return {
        "id": number,
        "story_id": story,
        "source_id": source,
        "key": f"file:/archive/{number}.txt",
        "revision": 1,
        "language": "en",
    }


def _decision(claim: Row) -> Row:
    number = claim["id"]
    return {**_DECIDED, "id": number, "step": number, "story_id": claim["story_id"], "claim_id": number}


def _revision(article: int, statements: list[Row]) -> Row:
    """Join the statements of an article to its text, one a line, and tell them where they stand."""
    start = 0
    for row in statements:
        end = start + len(str(row["text"]))
        row |= {"article_id": article, "start": start, "end": end}
        start = end + 1
    return {
        "id": article,
        "article_id": article,
        "number": 1,
        "digest": f"{article:064x}",
        "text": "\n".join(str(row["text"]) for row in statements),
        "loaded": _MOMENT,
    }


def _write_keys(session: Session, first: dict[int, int], words: Mapping[int, tuple[int, ...]]) -> None:
    """Write the keys of all that are the first with their text, in the order of the table."""
    reader = SessionReader(session)
    texts = list(first)
    for at in range(0, len(texts), 1000):
        for said, number in first_statements(reader, texts[at : at + 1000]):
            first[said] = number
    new = [number for number in first.values() if number in words]
    newest = living_epochs(reader, {word for number in new for word in words[number]})[0]
    packed = array("q", (key << 32 | number for number in new for key in kept_keys(words[number], newest)))
    ordered = sorted(packed)
    told_once = (one for at, one in enumerate(ordered) if not at or one != ordered[at - 1])
    copy_rows(
        session, StatementKey, ({"key": one >> 32, "statement_id": one & 0xFFFFFFFF} for one in told_once)
    )
