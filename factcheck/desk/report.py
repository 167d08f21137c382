"""What a report of a story is written from."""

from sqlmodel import col, func, select

from factcheck.db.store import Store
from factcheck.db.tables import Article, Claim, Event, Source, Story
from factcheck.desk.queue import view_article, view_claims
from factcheck.desk.stories import view_story
from factcheck.desk.views import StoryReport


def story_report(store: Store, story_id: int) -> StoryReport:
    """Return a story with all its claims and articles, as one state of the store has it."""
    with store.read() as session:
        articles = session.exec(
            select(Article, Source.name)
            .join(Source)
            .where(Article.story_id == story_id)
            .order_by(func.lower(Source.name), col(Article.published), col(Article.key))
        )
        reviewers = session.exec(
            select(Event.reviewer).where(Event.story_id == story_id).distinct().order_by(col(Event.reviewer))
        )
        return StoryReport(
            story=view_story(session, story_id),
            as_of=session.get_one(Story, story_id).changed.date(),
            reviewers=tuple(reviewers),
            claims=view_claims(session, col(Claim.story_id) == story_id),
            articles=tuple(view_article(article, source) for article, source in articles),
        )
