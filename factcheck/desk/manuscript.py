"""The manuscript: a whole article with the claims that it makes, as the article screen shows it."""

from factcheck.db.store import Store
from factcheck.desk.claim_lines import claim_lines
from factcheck.desk.errors import NotFoundError
from factcheck.desk.rows import ARTICLE, view_article
from factcheck.desk.views import Manuscript, Underlined

_ARTICLE = f"""
SELECT article.story_id, revision.text, {ARTICLE}
FROM article
JOIN source ON source.id = article.source_id
JOIN revision ON revision.article_id = article.id AND revision.number = article.revision
WHERE article.id = :id"""  # noqa: S608 - made of a constant

_STATEMENTS = """
SELECT statement.id, statement.start, statement."end", statement.claim_id
FROM statement JOIN article ON article.id = statement.article_id
WHERE article.id = :id AND statement.revision = article.revision AND statement.claim_id IS NOT NULL
ORDER BY statement.start, statement."end" DESC"""

_OF_ARTICLE = """claim.id IN (
    SELECT own.claim_id FROM statement AS own JOIN article ON article.id = own.article_id
    WHERE article.id = :id AND own.revision = article.revision)"""

_BESIDE = """
SELECT id FROM article WHERE story_id = :id
ORDER BY CASE WHEN published IS NULL THEN 1 ELSE 0 END, published, id"""


def view_manuscript(store: Store, article_id: int) -> Manuscript:
    """Return an article in its newest revision, with the statements that make or deny a claim.

    Raises ``NotFoundError`` when there is no such article.
    """
    with store.read() as reader:
        rows = reader.rows(_ARTICLE, id=article_id)
        if not rows:
            raise NotFoundError(f"article {article_id}: there is no such article")
        story_id, text, *columns = rows[0]
        return Manuscript(
            article=view_article(tuple(columns)),
            text=text,
            statements=tuple(Underlined(*row) for row in reader.rows(_STATEMENTS, id=article_id)),
            claims=claim_lines(reader, _OF_ARTICLE, article_id),
            articles=tuple(number for (number,) in reader.rows(_BESIDE, id=story_id)),
        )
