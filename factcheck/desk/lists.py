"""Plain lists of what a story holds, for those who script."""

from sqlmodel import col, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Match, Source, Statement
from factcheck.desk.queue import view_match, view_statement
from factcheck.desk.views import MatchView, StatementView


def list_statements(store: Store, story_id: int) -> tuple[StatementView, ...]:
    """Return the statements of the newest revisions of a story's articles, in the order of the texts."""
    with store.read() as session:
        rows = session.exec(
            select(Statement, Source.name)
            .join(Article, col(Article.id) == Statement.article_id)
            .join(Source, col(Source.id) == Article.source_id)
            .where(Article.story_id == story_id, Statement.revision == Article.revision)
            .order_by(col(Article.id), col(Statement.start))
        )
        return tuple(view_statement(statement, source) for statement, source in rows)


def list_matches(store: Store, story_id: int) -> tuple[MatchView, ...]:
    """Return the matches of a story, the likest first."""
    with store.read() as session:
        rows = session.exec(
            select(Match)
            .where(Match.story_id == story_id)
            .order_by(col(Match.score).desc(), col(Match.a_id), col(Match.b_id))
        )
        return tuple(view_match(row) for row in rows)
