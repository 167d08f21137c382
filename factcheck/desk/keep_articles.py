"""Keeping an article: its source, its newest revision and the statements of that, in one transaction."""

from collections.abc import Sequence
from os import fsencode
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, func, insert, select

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Revision, Source, Statement, Story
from factcheck.desk import clock
from factcheck.desk.codec import pack_facts, pack_quotes
from factcheck.desk.keep_keys import keep_keys
from factcheck.desk.known import is_loaded, source_key
from factcheck.desk.reading import ReadArticle
from factcheck.desk.spans import carry_over
from factcheck.ingest.clean import clean_line
from factcheck.ingest.document import Document
from factcheck.matching.keys import Imprint


def keep_article(
    store: Store,
    story: str,
    path: Path,
    read: ReadArticle,
    source: str | None,
) -> tuple[str, int] | None:
    """Store what was read as an article of the story of that name, or as the newest revision of one it has.

    ``source`` is who published it, None where nobody says. Returns the name of its source and the number of
    the revision, or None when the story has these very bytes.
    """
    document = read.document
    with store.write() as session:
        begun = _story(session, story)
        story_id = begun.id or 0
        if is_loaded(SessionReader(session), story_id, document.digest, source):
            return None
        article, outlet = _keep_head(session, begun, path, document, source)
        session.add(
            Revision(
                article_id=article.id or 0,
                number=article.revision,
                digest=document.digest,
                text=document.text,
                published=article.published,
                loaded=clock.now(),
            )
        )
        _keep_statements(session, article.id or 0, article.revision, read)
        begun.edition += 1
        begun.changed = clock.now()
        return outlet, article.revision


def _story(session: Session, name: str) -> Story:
    story = session.exec(select(Story).where(Story.name == name)).one_or_none()
    if story is None:
        story = Story(name=name, opened=clock.now(), changed=clock.now())
        session.add(story)
        session.flush()
    return story


def _keep_head(
    session: Session, story: Story, path: Path, document: Document, named: str | None
) -> tuple[Article, str]:
    story_id = story.id or 0
    place = fsencode(path.resolve()).decode("utf-8", "backslashreplace")
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
    article.title = document.title
    article.author = document.author
    article.published = document.published.isoformat() if document.published else None
    article.url = document.url
    article.language = document.language
    article.path = clean_line(place)
    article.revision += 1
    session.flush()
    if not _carries(session, story_id, left):
        story.sources -= 1
    return article, source.name


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


def _keep_statements(session: Session, article_id: int, revision: int, read: ReadArticle) -> None:
    """Store the statements of a revision; one that stood in an earlier one keeps its row and its claim."""
    standing: dict[str, list[Statement]] = {}
    known = select(Statement).where(Statement.article_id == article_id, col(Statement.revision) > 0)
    # The last to be added is the first to be taken: the newest revision's, those made by hand behind the
    # others, in the order of the text.
    order = (col(Statement.revision), col(Statement.by_hand).desc(), col(Statement.start).desc())
    for row in session.exec(known.order_by(*order)):
        standing.setdefault(row.text, []).append(row)
    before = [row for rows in standing.values() for row in rows if row.revision == revision - 1]
    new: list[dict[str, Any]] = []
    new_imprints: list[Imprint] = []
    for value, imprint in zip(read.statements, read.imprints, strict=True):
        fields = {
            "revision": revision,
            "start": value.start,
            "end": value.end,
            "kind": value.kind,
            "language": value.language,
            "speaker": value.speaker,
            "quotes": pack_quotes(value.quotes),
            "facts": pack_facts(value.facts),
            "check_worthiness": value.check_worthiness,
            "text_key": imprint.text,
        }
        if rows := standing.get(value.text):
            rows.pop().sqlmodel_update(fields)
        else:
            fixed = {"article_id": article_id, "text": value.text, "place": 0, "by_hand": False}
            new.append({**fixed, "claim_id": None, **fields})
            new_imprints.append(imprint)
    _follow_corrections(session, [row for row in before if row.revision < revision], new)
    if new:
        inserted = insert(Statement).returning(col(Statement.id), sort_by_parameter_order=True)
        numbers = [number or 0 for number in session.scalars(inserted, new)]
        keep_keys(session, list(zip(numbers, new_imprints, strict=True)))
    by_hand = [row for row in before if row.by_hand and row.revision < revision]
    found = {(value.start, value.end) for value in read.statements}
    carry_over(by_hand, revision, read.document.text, found)


def _follow_corrections(session: Session, gone: Sequence[Statement], new: Sequence[dict[str, Any]]) -> None:
    """Put a statement that corrects one of a decided claim into that claim, which it is new material for."""
    claims = {row.claim_id for row in gone if row.claim_id is not None}
    decided = select(Claim.id).where(col(Claim.id).in_(claims), col(Claim.verdict).is_not(None))
    verdicts = set(session.exec(decided)) if claims and new else set()
    corrected = {row.id or 0: row for row in gone if row.claim_id in verdicts}
    if not corrected:
        return

    # Most revisions touch nothing that was decided, and need no comparing here.
    from factcheck.desk.corrections import pair_corrections

    pairs = pair_corrections(
        [
            (number, row.text, row.kind, row.language, row.speaker, row.quotes, row.facts)
            for number, row in corrected.items()
        ],
        [
            (-at, row["text"], row["kind"], row["language"], row["speaker"], row["quotes"], row["facts"])
            for at, row in enumerate(new, 1)
        ],
    )
    for number, (old, _) in pairs.items():
        new[-number - 1]["claim_id"] = corrected[old].claim_id
