"""Silence: which sources of a story do not mention a claim."""

from collections.abc import Iterable

from factcheck.db.reader import Reader
from factcheck.desk.views import Passage

_OUTLETS = """
SELECT article.id, source.id, source.name FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id IN (SELECT claim.story_id FROM claim WHERE $chosen) ORDER BY source.name, source.id"""


class Outlets:
    """Who published the articles of the story that some claims are of."""

    def __init__(self, reader: Reader, chosen: str, number: int) -> None:
        rows = reader.rows(_OUTLETS.replace("$chosen", chosen), id=number)
        self._source_of = {article: source for article, source, _ in rows}
        self._names = {source: name for _, source, name in rows}

    def silent(self, passages: Iterable[Passage]) -> tuple[str, ...]:
        """Return the sources that have none of these statements, by name."""
        heard = {self._source_of[passage.article.id] for passage in passages if not passage.withdrawn}
        return tuple(name for source, name in self._names.items() if source not in heard)
