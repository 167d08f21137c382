"""A corpus of news statements with planted matches, as ``make_corpus.py`` writes it, loaded as an archive."""

import subprocess
import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from sqlalchemy import text

from factcheck.db.store import Store
from factcheck.desk.crew import open_crew
from factcheck.desk.epochs import rotate_if_due
from factcheck.desk.keep_articles import keep_article
from factcheck.desk.reading import ReadArticle, take_in
from factcheck.ingest.document import Block, Document, Kind
from factcheck.statements.extract import read_statement
from factcheck.statements.statement import Statement

MAKER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "make_corpus.py"
_ARTICLE = 40
"""Statements of an article."""
STORY = 10 * _ARTICLE
"""Statements of a story: an archive is many stories of bounded size."""

# As an archive stands after years: each statement a claim of its own, which was decided.
_CLAIMS = """
INSERT INTO claim (id, story_id, verdict, note, title, flagged, evidence, decided_on, suggested, reasons,
    worth, rank, sources, conflicts)
SELECT statement.id, article.story_id, NULL, '', '', FALSE, '[]', '[]', 'unverified', '[]',
    '[]', statement.id, 1, 0
FROM statement JOIN article ON article.id = statement.article_id WHERE statement.claim_id IS NULL"""
_PLACED = "UPDATE statement SET claim_id = id WHERE claim_id IS NULL"
_EVENTS = """
INSERT INTO event (story_id, claim_id, action, step, before, after, reviewer, at, statements, moved, placed)
SELECT story_id, id, 'mark', 0, '{"verdict": null}', '{"verdict": "disputed"}', 'Archive',
    '2026-01-01T00:00:00.000000+00:00', '[]', '{}', '{}'
FROM claim WHERE verdict IS NULL AND story_id IN (SELECT id FROM story WHERE name LIKE 'archive %')"""
_DECIDED = """
UPDATE claim SET verdict = 'disputed'
WHERE verdict IS NULL AND story_id IN (SELECT id FROM story WHERE name LIKE 'archive %')"""


@dataclass(frozen=True)
class Query:
    """A statement of a new article, and the stored one that it was made from."""

    text: str
    target: int
    """The number of the statement; below 0 for none."""
    grade: int


@dataclass
class Corpus:
    """The statements of a corpus, and new articles to look them up with."""

    texts: list[str]
    sources: list[str]
    articles: list[list[Query]]
    truth: Path
    """The planted pairs of statements, with their grades."""


def make_corpus(maker: Path, folder: Path, size: int) -> Corpus:
    """Make a corpus, unless the folder has it, and read it."""
    made = folder / f"corpus-{size}"
    if not (made / "queries.tsv").is_file():
        subprocess.run(
            [sys.executable, str(maker), str(made), str(size)], check=True, stdout=subprocess.DEVNULL
        )
    rows = [line.rstrip("\n").split("\t") for line in (made / "corpus.tsv").open(encoding="utf-8")]
    articles: dict[str, list[Query]] = {}
    for line in (made / "queries.tsv").open(encoding="utf-8"):
        _, article, target, grade, said = line.rstrip("\n").split("\t")
        articles.setdefault(article, []).append(Query(said, int(target), int(grade)))
    return Corpus(
        [row[5] for row in rows], [row[1] for row in rows], list(articles.values()), made / "truth.tsv"
    )


def load(store: Store, corpus: Corpus, start: int, stop: int) -> None:
    """Load statements ``start`` to ``stop`` of the corpus, read by two processes, and decide on them all."""
    numbers = range(start, stop, _ARTICLE)
    parts = (corpus.texts[number : min(number + _ARTICLE, stop)] for number in numbers)
    with open_crew() as crew:
        for number, (_, read) in zip(numbers, crew.spread(_read, parts), strict=True):
            place = Path(f"/archive/{number}.txt")
            story = f"archive {number // STORY}"
            keep_article(store, story, place, read, f"Outlet {corpus.sources[number]}")
            if number % STORY == 0:
                rotate_if_due(store)
    rotate_if_due(store)
    with store.write() as session:
        connection = session.connection()
        connection.execute(text(_CLAIMS))
        connection.execute(text(_PLACED))


def decide_all(store: Store) -> None:
    """Decide on every claim of the archive: none is left out of what a new article is compared with."""
    with store.write() as session:
        connection = session.connection()
        connection.execute(text(_EVENTS.replace(":", r"\:")))
        connection.execute(text(_DECIDED))


def _read(texts: list[str]) -> ReadArticle:
    statements = []
    start = 0
    for said in texts:
        statement = read_statement(said, "en")
        statements.append(replace(statement, start=start, end=start + len(said)))
        start += len(said) + 1
    return take_in(_document(statements), statements)


def _document(statements: list[Statement]) -> Document:
    joined = "\n".join(one.text for one in statements)
    return Document(
        text=joined,
        blocks=tuple(Block(one.start, one.end, Kind.BODY) for one in statements),
        digest=sha256(joined.encode()).hexdigest(),
        language="en",
    )
