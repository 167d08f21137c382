"""Search: the statements of the whole store that have some words, or say something alike, in pages."""

import math
from collections import defaultdict
from collections.abc import Sequence

from factcheck.db.keys import find_holders
from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.candidates import first_statements
from factcheck.desk.epochs import living_epochs
from factcheck.desk.likest import liken_stored
from factcheck.desk.views import Hit, HitPage, Verdict
from factcheck.matching.keys import read_imprint
from factcheck.statements.statement import Statement

_CROWD = 1000
"""So many hits are ranked."""
_LIKENED = 100
"""How many of the best by words are compared as statements."""

_LANGUAGES = "SELECT DISTINCT language FROM article"
_PLACES = """
SELECT first.id, statement.id, statement.text, story.name, source.name, statement.claim_id, claim.verdict
FROM statement AS first
JOIN statement ON statement.text_key = first.text_key
JOIN article ON article.id = statement.article_id AND article.revision = statement.revision
JOIN story ON story.id = article.story_id
JOIN source ON source.id = article.source_id
LEFT JOIN claim ON claim.id = statement.claim_id
WHERE first.id IN ($ids)
ORDER BY claim.verdict IS NULL, statement.id DESC"""


def search_statements(store: Store, text: str, *, page: int = 1, limit: int = 20) -> HitPage:
    """Return a page of the statements that are most like a text or have its words, in any story.

    Pages count from 1. Statements that say the same word by word are one hit: one whose claim is decided
    stands for them, or else the newest. Withdrawn statements are not found.
    """
    with store.read() as reader:
        shares = _share_words(reader, text)
        best = sorted(shares, key=lambda number: (-shares[number], -number))[:_CROWD]
        asked = Statement(start=0, end=len(text), text=text)
        alike = liken_stored(reader, asked, best[:_LIKENED])
        # The rest would be compared for nothing: what has few of the words is not alike.
        scores = {number: 50 * shares[number] + alike.get(number, 0.0) / 2 for number in best}
        ranked = sorted(best, key=lambda number: (-scores[number], -number))
        hits = _hits(reader, ranked, scores)
    start = (page - 1) * limit
    return HitPage(page=page, hits=tuple(hits[start : start + limit]), total=len(hits))


def _share_words(reader: Reader, text: str) -> dict[int, float]:
    """Tell how much of the words of a text statements have, 0 to 1; those that have none are left out."""
    shares: dict[int, float] = defaultdict(float)
    for (language,) in reader.rows(_LANGUAGES):
        # A word is stored by its stem, which each language makes by its own rules.
        imprint = read_imprint(Statement(start=0, end=len(text), text=text, language=language))
        newest = living_epochs(reader, imprint.words)[0]
        weights = {word: newest.weight(word) + 1 for word in imprint.words}
        total = math.fsum(weights.values())
        shared: dict[int, float] = defaultdict(float)
        for word, number in find_holders(reader, weights):
            shared[number] += weights[word] / total
        for _, number in first_statements(reader, {imprint.text} - {0}):
            shared[number] = 1.0
        for number, share in shared.items():
            shares[number] = max(shares[number], min(share, 1.0))
    return shares


def _hits(reader: Reader, ranked: Sequence[int], scores: dict[int, float]) -> list[Hit]:
    places: dict[int, list[tuple[int, str, str, str, int | None, str | None]]] = defaultdict(list)
    listed = ",".join(map(str, sorted(ranked))) or "NULL"
    for first, *place in reader.rows(_PLACES.replace("$ids", listed)):
        number, text, story, source, claim, verdict = place
        places[first].append((number, text, story, source, claim, verdict))
    hits = []
    for first in ranked:
        if not places[first]:
            continue
        number, text, story, source, claim, verdict = places[first][0]
        hits.append(
            Hit(
                statement=number,
                text=text,
                story=story,
                source=source,
                claim=claim,
                verdict=Verdict(verdict) if verdict else None,
                score=scores[first],
                others=len(places[first]) - 1,
            )
        )
    return hits
