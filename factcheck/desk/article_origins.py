"""The origins of a story's articles: which of them go back to one text."""

from factcheck.db.reader import Reader
from factcheck.desk.arrange import name_origins
from factcheck.desk.snapshot import take_snapshot

_KEYS = """
SELECT article.id, source.key, article.key FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id = :id"""


def article_origins(reader: Reader, story_id: int) -> dict[int, str]:
    """Return the origin of each article by its id; articles that copy one text have the same."""
    origins = name_origins(one.utterance for one in take_snapshot(reader, story_id).standing)
    keys = {number: f"{source}\t{article}" for number, source, article in reader.rows(_KEYS, id=story_id)}
    return {number: origins.get(key, key) for number, key in keys.items()}
