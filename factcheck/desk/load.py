"""Loading articles into a story: each file is one transaction, and one bad file never stops the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from os import fsencode
from pathlib import Path

from sqlmodel import Session, col, func, insert, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Revision, Source, Statement, Story
from factcheck.desk import clock
from factcheck.desk.codec import facts_to_json, quotes_to_json
from factcheck.desk.errors import DeskError
from factcheck.desk.regroup import regroup
from factcheck.desk.stories import open_story, view_story
from factcheck.desk.views import StoryView
from factcheck.ingest.clean import clean_line
from factcheck.ingest.document import Document
from factcheck.ingest.find import find_files
from factcheck.ingest.unreadable import UnreadableError
from factcheck.statements.statement import Statement as StatementValue
from factcheck.statements.words import fold


class Outcome(StrEnum):
    """What came of one file."""

    ADDED = "added"
    REVISED = "revised"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What came of one file, with a message that names it."""

    path: str
    outcome: Outcome
    message: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A story after a load, and what came of each file."""

    story: StoryView
    results: tuple[LoadResult, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load has come: ``done`` of ``total`` steps, and what is being done now."""

    done: int
    total: int
    what: str


def load_articles(
    store: Store,
    paths: Sequence[Path],
    *,
    story: str | None = None,
    source: str | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Loaded:
    """Load files and folders into a story, made where there is none of that name, and match its statements.

    ``story`` is the name of the first path's folder or file unless given; ``source`` stands in for what
    the files say of who published them. A cancelled load keeps the articles that it had read.
    Raises ``DeskError`` when a name is empty.
    """
    name = clean_line(story if story is not None else _name_of(paths[0]))
    if not name:
        raise DeskError("a story needs a name: give one with --story")
    if source is not None and not (source := clean_line(source)):
        raise DeskError("a source needs a name")
    files = find_files(paths)
    story_id = open_story(store, name)
    results = []
    for done, path in enumerate(files):
        if cancelled():
            break
        progress(Progress(done, len(files) + 1, f"Reading {clean_line(path.name)}"))
        results.append(_load_file(store, story_id, path, source))
    progress(Progress(len(files), len(files) + 1, "Comparing statements"))
    regroup(store, story_id, cancelled=cancelled)
    progress(Progress(len(files) + 1, len(files) + 1, "Done"))
    with store.read() as session:
        return Loaded(view_story(session, story_id), tuple(results))


def _name_of(path: Path) -> str:
    path = path.resolve()
    return path.name if path.is_dir() else path.stem


def _load_file(store: Store, story_id: int, path: Path, source: str | None) -> LoadResult:
    shown = _shown(path)
    try:
        data = path.read_bytes() if path.is_file() else None
    except OSError:
        data = None  # the reader finds out what is wrong, and says it in words
    if data is not None:
        with store.read() as session:
            known = _find_same(session, story_id, sha256(data).hexdigest(), source)
        if known:
            return LoadResult(shown, Outcome.UNCHANGED, f"{shown}: already loaded, nothing changed")

    # The readers cost more to import than all the rest: not before a file is new.
    from factcheck.ingest.read import read_document
    from factcheck.statements.extract import find_statements

    try:
        document = read_document(path)
    except UnreadableError as error:
        return LoadResult(shown, Outcome.FAILED, str(error))
    statements = find_statements(document)
    with store.write() as session:
        if _find_same(session, story_id, document.digest, source):  # another process was quicker
            return LoadResult(shown, Outcome.UNCHANGED, f"{shown}: already loaded, nothing changed")
        outcome, outlet = _keep(session, story_id, path, document, statements, source or document.source)
    count = f"{len(statements)} statement{'' if len(statements) == 1 else 's'}"
    return LoadResult(shown, outcome, f"{shown}: {outcome} as {outlet}, {count}")


def _shown(path: Path) -> str:
    return clean_line(fsencode(path).decode("utf-8", "backslashreplace"))


def _find_same(session: Session, story_id: int, digest: str, source: str | None) -> bool:
    """Tell whether the newest revision of an article of the story is made of these very bytes."""
    query = (
        select(Source.key)
        .join(Article)
        .join(Revision)
        .where(Article.story_id == story_id, Revision.digest == digest, Revision.number == Article.revision)
    )
    return any(source is None or key == _named(source) for key in session.exec(query))


def _named(source: str) -> str:
    return f"name:{fold(source)}"


def _keep(
    session: Session,
    story_id: int,
    path: Path,
    document: Document,
    statements: Sequence[StatementValue],
    named: str | None,
) -> tuple[Outcome, str]:
    place = fsencode(path.resolve()).decode("utf-8", "backslashreplace")
    source = _source(session, place, named)
    key = document.url or f"file:{place}"
    article = session.exec(
        select(Article).where(
            Article.story_id == story_id, Article.source_id == source.id, Article.key == key
        )
    ).one_or_none()
    outcome = Outcome.REVISED if article else Outcome.ADDED
    if article is None:
        article = Article(
            story_id=story_id, source_id=source.id or 0, key=key, title="", author=None, published=None,
            url=None, language=None, path="", revision=0,
        )  # fmt: skip
    article.title = document.title
    article.author = document.author
    article.published = document.published.isoformat() if document.published else None
    article.url = document.url
    article.language = document.language
    article.path = clean_line(place)
    article.revision += 1
    session.add(article)
    session.flush()
    assert article.id is not None  # noqa: S101 - the flush above gave it one
    session.add(
        Revision(
            article_id=article.id, number=article.revision, digest=document.digest, text=document.text,
            loaded=clock.now(),
        )
    )  # fmt: skip
    _keep_statements(session, article.id, article.revision, statements)
    story = session.get_one(Story, story_id)
    story.edition += 1
    story.changed = clock.now()
    return outcome, source.name


def _source(session: Session, place: str, named: str | None) -> Source:
    key = _named(named) if named else f"file:{place}"
    source = session.exec(select(Source).where(Source.key == key)).one_or_none()
    if source is None:
        source = Source(key=key, name=named or _unused_name(session, Path(place)))
        session.add(source)
        session.flush()
    return source


def _unused_name(session: Session, path: Path) -> str:
    """Name a file that says no source: its name, with as many of its folders as tell it from others."""
    name = ""
    for depth in range(1, len(path.parts) + 1):
        name = clean_line("/".join(path.parts[-depth:]))
        if not session.exec(select(func.count()).where(Source.name == name)).one():
            break
    return name


def _keep_statements(
    session: Session, article_id: int, revision: int, statements: Sequence[StatementValue]
) -> None:
    """Store the statements of a revision; one that stood in the last revision keeps its row and its claim."""
    standing: dict[str, list[Statement]] = {}
    for row in session.exec(
        select(Statement)
        .where(Statement.article_id == article_id, Statement.revision == revision - 1)
        .order_by(col(Statement.start).desc())
    ):
        standing.setdefault(row.text, []).append(row)
    new = []
    for value in statements:
        fields = {
            "revision": revision,
            "start": value.start,
            "end": value.end,
            "kind": value.kind,
            "language": value.language,
            "speaker": value.speaker,
            "quotes": quotes_to_json(value.quotes),
            "facts": facts_to_json(value.facts),
            "check_worthiness": value.check_worthiness,
        }
        if rows := standing.get(value.text):
            rows.pop().sqlmodel_update(fields)
        else:
            new.append({"article_id": article_id, "text": value.text, "place": 0, **fields})
    if new:
        session.execute(insert(Statement), new)
