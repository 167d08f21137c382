"""Keeping an earlier version of an article: the revisions after it move up, and what stands now stays."""

from sqlmodel import Session, col, select, update

from factcheck.db.tables import Article, Revision, Statement
from factcheck.desk.dating import is_before


def place_of(session: Session, article_id: int, published: str | None) -> int:
    """Return the number of a new revision that gives this date: the last but for those surely later."""
    dates = select(Revision.number, Revision.published).where(Revision.article_id == article_id)
    earlier = [number for number, other in session.exec(dates) if not is_before(published, other)]
    return max(earlier, default=0) + 1


def make_room(session: Session, article: Article, place: int) -> None:
    """Move the revisions of an article up from a number on, and with them the statements that end there."""
    for number in range(article.revision, place - 1, -1):  # one by one: no two may have one number
        moved = update(Revision).where(col(Revision.article_id) == article.id, col(Revision.number) == number)
        session.execute(moved.values(number=number + 1))
    own = update(Statement).where(col(Statement.article_id) == article.id)
    session.execute(own.where(col(Statement.revision) >= place).values(revision=Statement.revision + 1))
    # What was cut out by hand and taken back is below 0.
    session.execute(own.where(col(Statement.revision) <= -place).values(revision=Statement.revision - 1))
    article.revision += 1
    session.flush()
