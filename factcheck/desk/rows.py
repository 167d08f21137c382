"""Rows of the store as the values that the desk hands out, and the columns that each is made of."""

import json

from factcheck.db.reader import Row
from factcheck.desk.codec import day_from_json, differences_from_json, facts_from_json, quotes_from_json
from factcheck.desk.views import ArticleView, MatchView, StatementView
from factcheck.ingest.document import Kind
from factcheck.matching.match import Relation

STATEMENT = """
statement.id, statement.article_id, source.name, statement.start, statement."end", statement.text,
statement.kind, statement.speaker, statement.quotes, statement.facts, statement.check_worthiness"""
"""The columns that ``view_statement`` takes."""

ARTICLE = """
article.id, source.name, article.title, article.author, article.published, article.url, article.language,
article.path, article.revision, article.origin_id, article.origin, article.goes_back_to"""
"""The columns that ``view_article`` takes."""

MATCH = """
"match".a_id, "match".b_id, "match".score, "match".relation, "match".differences"""
"""The columns that ``view_match`` takes."""


def view_statement(row: Row) -> StatementView:
    """Turn the columns ``STATEMENT`` into the value that the desk hands out."""
    number, article, source, start, end, text, kind, speaker, quotes, facts, worth = row
    return StatementView(
        id=number,
        article=article,
        source=source,
        start=start,
        end=end,
        text=text,
        kind=Kind(kind),
        speaker=speaker,
        quotes=quotes_from_json(json.loads(quotes)),
        facts=facts_from_json(json.loads(facts)),
        check_worthiness=worth,
    )


def view_article(row: Row) -> ArticleView:
    """Turn the columns ``ARTICLE`` into the value that the desk hands out."""
    number, source, title, author, published, url, language, path, revision, original, origin, by_hand = row
    return ArticleView(
        id=number,
        source=source,
        title=title,
        author=author,
        published=day_from_json(published),
        url=url,
        language=language,
        path=path,
        revision=revision,
        original=original or number,
        origin=origin,
        origin_by_hand=by_hand is not None,
    )


def view_match(row: Row, *, swapped: bool = False) -> MatchView:
    """Turn the columns ``MATCH`` into the value that the desk hands out, as seen from b when ``swapped``."""
    a, b, score, relation, differences = row
    return MatchView(
        a=b if swapped else a,
        b=a if swapped else b,
        score=score,
        relation=Relation(relation),
        differences=differences_from_json(json.loads(differences), swapped=swapped),
    )
