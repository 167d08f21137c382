"""Silence: which sources of a story do not mention a claim."""

from collections import defaultdict
from collections.abc import Iterable

from factcheck.db.reader import Reader
from factcheck.desk.views import Passage

_OUTLETS = """
SELECT article.id, source.id, source.name FROM article JOIN source ON source.id = article.source_id
WHERE article.story_id IN (SELECT claim.story_id FROM claim WHERE $chosen) ORDER BY source.name, source.id"""

# A statement of another claim that matches speaks of it too.
_MATCHED = """
SELECT claim.id, other.article_id
FROM claim
JOIN statement ON statement.claim_id = claim.id
JOIN "match" ON "match".$own = statement.id
JOIN statement AS other ON other.id = "match".$its AND other.claim_id <> claim.id
WHERE $chosen"""


class Outlets:
    """Who published the articles of the story that some claims are of."""

    def __init__(self, reader: Reader, chosen: str, number: int) -> None:
        rows = reader.rows(_OUTLETS.replace("$chosen", chosen), id=number)
        self._source_of = {article: source for article, source, _ in rows}
        self._names = {source: name for _, source, name in rows}
        self._heard: dict[int, set[int]] = defaultdict(set)
        for own, its in (("a_id", "b_id"), ("b_id", "a_id")):
            query = _MATCHED.replace("$own", own).replace("$its", its).replace("$chosen", chosen)
            for claim, article in reader.rows(query, id=number):
                self._heard[claim].add(self._source_of[article])

    def silent(self, claim: int, passages: Iterable[Passage]) -> tuple[str, ...]:
        """Return the sources that have no statement of a claim, nor any that matches one of it, by name."""
        heard = {self._source_of[passage.article.id] for passage in passages if not passage.withdrawn}
        heard |= self._heard[claim]
        return tuple(name for source, name in self._names.items() if source not in heard)
