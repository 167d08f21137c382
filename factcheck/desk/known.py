"""What makes a source, and an article, the same as one that the store has."""

from factcheck.db.reader import Reader
from factcheck.statements.words import fold

_OF_THESE_BYTES = """
SELECT source.key FROM revision
JOIN article ON article.id = revision.article_id AND article.revision = revision.number
JOIN source ON source.id = article.source_id
WHERE revision.digest = :digest AND article.story_id = :story"""


def is_loaded(reader: Reader, story_id: int, digest: str, source: str | None) -> bool:
    """Tell whether the newest revision of an article of the story is made of these very bytes."""
    keys = [key for (key,) in reader.rows(_OF_THESE_BYTES, digest=digest, story=story_id)]
    return bool(keys) if source is None else source_key(source) in keys


def source_key(name: str) -> str:
    """Return the key of a source that has a name: spellings of one name are one source."""
    return f"name:{fold(name)}"
