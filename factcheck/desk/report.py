"""What a report of a story is written from."""

from datetime import datetime

from factcheck.db.store import Store
from factcheck.desk.claim_views import view_story_claims
from factcheck.desk.rows import ARTICLE, view_article
from factcheck.desk.stories import view_story
from factcheck.desk.views import StoryReport

_ARTICLES = f"""
SELECT lower(source.name), coalesce(article.published, ''), article.key, {ARTICLE}
FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id = :id"""  # noqa: S608

_REVIEWERS = "SELECT DISTINCT reviewer FROM event WHERE story_id = :id"


def story_report(store: Store, story_id: int) -> StoryReport:
    """Return a story with all its claims and articles, as one state of the store has it."""
    with store.read() as reader:
        [(changed,)] = reader.rows("SELECT changed FROM story WHERE id = :id", id=story_id)
        return StoryReport(
            story=view_story(reader, story_id),
            as_of=datetime.fromisoformat(changed).date(),
            # Text is put in order here: how a database does it depends on where it was set up.
            reviewers=tuple(sorted(name for (name,) in reader.rows(_REVIEWERS, id=story_id))),
            claims=view_story_claims(reader, story_id),
            articles=tuple(view_article(row[3:]) for row in sorted(reader.rows(_ARTICLES, id=story_id))),
        )
