"""The origins of a story's articles: which of them go back to one text."""

from factcheck.db.reader import Reader

_ORIGINS = "SELECT id, coalesce(origin_id, id) FROM article WHERE story_id = :id"


def article_origins(reader: Reader, story_id: int) -> dict[int, str]:
    """Return the origin of each article by its id; articles that copy one text have the same."""
    return {number: str(original) for number, original in reader.rows(_ORIGINS, id=story_id)}
