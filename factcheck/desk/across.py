"""Across stories: the matches between statements of different stories, as they were last looked for."""

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
$chosen
ORDER BY cross_match.score DESC, cross_match.a_id, cross_match.b_id"""
_OF_STORY = "WHERE story.id = :story OR other_story.id = :story"


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


def list_across(store: Store, story_id: int | None = None) -> tuple[Across, ...]:
    """Return the matches between stories, the likest first: all, or those with a statement of one story.

    Statements that a newer revision withdrew are left out.
    """
    with store.read() as reader:
        if story_id is None:
            rows = reader.rows(_MATCHES.replace("$chosen", ""))
        else:
            rows = reader.rows(_MATCHES.replace("$chosen", _OF_STORY), story=story_id)
    return tuple(map(_view, rows))


def _view(row: Row) -> Across:
    return Across(view_match(row[:5], {}), Said(*row[5:8]), Said(*row[8:11]))
