"""Naming an origin: a reviewer's word on which article another goes back to, whatever their texts tell."""

from sqlmodel import Session

from factcheck.db.reader import SessionReader
from factcheck.db.store import Store
from factcheck.db.tables import Article
from factcheck.desk.errors import DeskError, NotFoundError
from factcheck.desk.events import append, tell_event
from factcheck.desk.tie import settle, stir
from factcheck.desk.views import Change

_STATEMENTS = "SELECT id FROM statement WHERE article_id = :id ORDER BY start"


def name_origin(store: Store, article_id: int, original: int | None, *, reviewer: str) -> Change:
    """Say which article another goes back to: itself where it is independent, None to let its text tell.

    The claims of the story are told anew by it. Raises ``NotFoundError`` when there is no such article,
    ``DeskError`` when the two are of different stories, or the reviewer has no name.
    """
    with store.write() as session:
        article = _find(session, article_id)
        if original is not None and _find(session, original).story_id != article.story_id:
            raise DeskError(f"articles {article_id} and {original} are of two stories")
        told = tell_event(append(session, article, "origin", reviewer, {"goes_back_to": original}))
        stir(session, article.story_id)
        story_id, statements = article.story_id, statements_of(session, article_id)
    return settle(store, story_id, statements, told)


def statements_of(session: Session, article_id: int) -> list[int]:
    """Return the ids of the statements of an article, in the order of its text."""
    return [number for (number,) in SessionReader(session).rows(_STATEMENTS, id=article_id)]


def _find(session: Session, article_id: int) -> Article:
    article = session.get(Article, article_id)
    if article is None:
        raise NotFoundError(f"article {article_id}: there is none; `factcheck origins` lists them")
    return article
