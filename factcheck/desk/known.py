"""What makes a source, and an article, the same as one that the store has."""

from factcheck.db.reader import Reader
from factcheck.desk.dating import is_before
from factcheck.statements.words import fold

_OF_THESE_BYTES = """
SELECT source.key, article.revision = revision.number, revision.published, article.published
FROM revision
JOIN article ON article.id = revision.article_id
JOIN source ON source.id = article.source_id
WHERE revision.digest = :digest AND article.story_id = :story"""


def is_loaded(reader: Reader, story_id: int, digest: str, source: str | None) -> bool:
    """Tell whether an article of the story is made of these very bytes, or was before what it says by now.

    One that went back to what it said, under no earlier date, is new.
    """
    found = reader.rows(_OF_THESE_BYTES, digest=digest, story=story_id)
    keys = [key for key, is_newest, own, newest in found if is_newest or is_before(own, newest)]
    return bool(keys) if source is None else source_key(source) in keys


def source_key(name: str) -> str:
    """Return the key of a source that has a name: spellings of one name are one source."""
    return f"name:{fold(name)}"
