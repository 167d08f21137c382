"""Across stories: the matches between statements of different stories, as they were last looked for."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.db.reader import Row
from factcheck.db.store import Store
from factcheck.desk.rows import view_match
from factcheck.desk.views import MatchView

_MATCHES = """
SELECT cross_match.a_id, cross_match.b_id, cross_match.score, cross_match.relation, cross_match.differences,
       story.name, source.name, statement.text, other_story.name, other_source.name, other.text
FROM cross_match
JOIN statement ON statement.id = cross_match.a_id
JOIN article ON article.id = statement.article_id AND article.revision = statement.revision
JOIN story ON story.id = article.story_id
JOIN source ON source.id = article.source_id
JOIN statement AS other ON other.id = cross_match.b_id
JOIN article AS other_article
    ON other_article.id = other.article_id AND other_article.revision = other.revision
JOIN story AS other_story ON other_story.id = other_article.story_id
JOIN source AS other_source ON other_source.id = other_article.source_id
WHERE $chosen
ORDER BY cross_match.score DESC, cross_match.a_id DESC, cross_match.b_id DESC LIMIT :limit"""
_AFTER = "(cross_match.score, cross_match.a_id, cross_match.b_id) < (:score, :a, :b)"
_OF_STORY = f"{_AFTER} AND (story.id = :story OR other_story.id = :story)"
_ABOVE_ALL = 1000.0
"""More than any score, which are at most 100."""
_PAGE = 500
"""Matches that are read at once: there may be as many as statements."""


@dataclass(frozen=True, slots=True)
class Said:
    """Where a statement stands, and what it says."""

    story: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Across:
    """A match between statements of two stories."""

    match: MatchView
    a: Said
    b: Said


def stream_across(store: Store, story_id: int | None = None) -> Iterator[Across]:
    """Give the matches between stories, the likest first: all, or those with a statement of one story.

    Statements that a newer revision withdrew are left out.
    """
    query = _MATCHES.replace("$chosen", _AFTER if story_id is None else _OF_STORY)
    last: Row = (0, 0, _ABOVE_ALL)
    while True:
        a, b, score, *_ = last
        with store.read() as reader:
            rows = reader.rows(query, story=story_id, score=score, a=a, b=b, limit=_PAGE)
        yield from map(_view, rows)
        if len(rows) < _PAGE:
            return
        last = rows[-1]


def _view(row: Row) -> Across:
    return Across(view_match(row[:5], {}), Said(*row[5:8]), Said(*row[8:11]))
