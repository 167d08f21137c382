"""Keeping an article: its source, a revision and the statements of that, in one transaction."""

from os import fsencode
from pathlib import Path
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Revision, Source, Story
from factcheck.desk import clock
from factcheck.desk.keep_earlier import make_room, place_of
from factcheck.desk.keep_statements import keep_statements, keep_withdrawn
from factcheck.desk.known import is_loaded, source_key
from factcheck.desk.reading import ReadArticle
from factcheck.ingest.clean import clean_line
from factcheck.ingest.document import Document


class Kept(NamedTuple):
    """What an article was stored as."""

    source: str
    """The name of who published it."""
    revision: int
    newest: int
    """The number of the article's newest revision."""


def keep_article(
    store: Store,
    story: str,
    path: Path,
    read: ReadArticle,
    source: str | None,
) -> Kept | None:
    """Store what was read as an article of the story of that name, or as a revision of one it has.

    That is the newest, unless its date says that it came before. ``source`` is who published it, None where
    nobody says. Returns None when the story has these very bytes.
    """
    document = read.document
    with store.write() as session:
        begun = _story(session, story)
        story_id = begun.id or 0
        if is_loaded(SessionReader(session), story_id, document.digest, source):
            return None
        article, outlet = _find_article(session, begun, path, document, source)
        published = document.published.isoformat() if document.published else None
        number = place_of(session, article.id or 0, published)
        is_newest = number > article.revision
        if is_newest:
            article.revision = number
            _keep_head(article, document, path)
        else:
            make_room(session, article, number)
        session.add(
            Revision(
                article_id=article.id or 0,
                number=number,
                digest=document.digest,
                text=document.text,
                published=published,
                loaded=clock.now(),
            )
        )
        (keep_statements if is_newest else keep_withdrawn)(session, article.id or 0, number, read)
        begun.edition += 1
        begun.changed = clock.now()
        return Kept(outlet, number, article.revision)


def _story(session: Session, name: str) -> Story:
    story = session.exec(select(Story).where(Story.name == name)).one_or_none()
    if story is None:
        story = Story(name=name, opened=clock.now(), changed=clock.now())
        session.add(story)
        session.flush()
    return story


def _find_article(
    session: Session, story: Story, path: Path, document: Document, named: str | None
) -> tuple[Article, str]:
    """Find the article that a document is a version of, or begin one; give it with the name of its source."""
    story_id = story.id or 0
    place = _place(path)
    source = _source(session, place, named)
    key = document.url or f"file:{place}"
    of_story = select(Article).where(Article.story_id == story_id)
    article = session.exec(of_story.where(Article.source_id == source.id, Article.key == key)).one_or_none()
    if article is None and named:
        # The same file, which named no source when it was loaded first.
        unnamed = select(Source.id).where(Source.key == f"file:{place}")
        article = session.exec(of_story.where(col(Article.source_id).in_(unnamed))).one_or_none()
    if not _carries(session, story_id, source.id):
        story.sources += 1
    if article is None:
        article = Article(story_id=story_id, source_id=source.id or 0, key=key, revision=0)
        session.add(article)
        story.articles += 1
    left, article.source_id, article.key = article.source_id, source.id or 0, key
    session.flush()
    if not _carries(session, story_id, left):
        story.sources -= 1
    return article, source.name


def _keep_head(article: Article, document: Document, path: Path) -> None:
    """Tell of an article what its newest revision says."""
    article.title = document.title
    article.author = document.author
    article.published = document.published.isoformat() if document.published else None
    article.url = document.url
    article.language = document.language
    article.path = clean_line(_place(path))


def _place(path: Path) -> str:
    return fsencode(path.resolve()).decode("utf-8", "backslashreplace")


def _carries(session: Session, story_id: int, source_id: int | None) -> bool:
    """Tell whether a story has an article of a source."""
    of_both = select(Article.id).where(Article.story_id == story_id, Article.source_id == source_id)
    return session.exec(of_both.limit(1)).first() is not None


def _source(session: Session, place: str, named: str | None) -> Source:
    key = source_key(named) if named else f"file:{place}"
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
