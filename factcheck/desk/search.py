"""Search: the statements of the whole store that have some words, or say something alike, in pages."""

import math
from collections import defaultdict
from collections.abc import Sequence

from factcheck.db.keys import find_holders
from factcheck.db.reader import Reader, listed
from factcheck.db.store import Store
from factcheck.desk.candidates import first_statements
from factcheck.desk.epochs import living_epochs
from factcheck.desk.likest import liken_stored
from factcheck.desk.views import Hit, HitPage, Verdict
from factcheck.matching.keys import read_imprint
from factcheck.statements.statement import Statement

_CROWD = 20_000
"""So many statements with a word are looked at, the last stored: a hundredth of a second's reading."""
_BLOCK = 1000
"""So many are put in order at once, those that have most of the words first; a page further on needs more."""
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
    stands for them, or else the newest. Withdrawn statements are not found. Of statements that have a word in
    common, the last 20,000 stored are looked at.
    """
    start, stop = (page - 1) * limit, page * limit
    hits: list[Hit] = []
    with store.read() as reader:
        shares = _share_words(reader, text)
        best = sorted(shares, key=lambda number: (-shares[number], -number))
        asked = Statement(start=0, end=len(text), text=text)
        # The rest would be compared for nothing: what has few of the words is not alike.
        alike = liken_stored(reader, asked, best[:_LIKENED])
        scores = {number: 50 * shares[number] + alike.get(number, 0.0) / 2 for number in best}
        looked_at = 0
        while looked_at < len(best) and (not looked_at or len(hits) < stop):
            block = best[looked_at : looked_at + _BLOCK]
            hits += _hits(reader, sorted(block, key=lambda number: (-scores[number], -number)), scores)
            looked_at += len(block)
    return HitPage(page=page, hits=tuple(hits[start:stop]), total=len(hits) + len(best) - looked_at)


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
        for word, number in find_holders(reader, weights, _CROWD):
            shared[number] += weights[word] / total
        for _, number in first_statements(reader, {imprint.text} - {0}):
            shared[number] = 1.0
        for number, share in shared.items():
            shares[number] = max(shares[number], min(share, 1.0))
    return shares


def _hits(reader: Reader, ranked: Sequence[int], scores: dict[int, float]) -> list[Hit]:
    places: dict[int, list[tuple[int, str, str, str, int | None, str | None]]] = defaultdict(list)
    for first, *place in reader.rows(_PLACES.replace("$ids", listed(ranked))):
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
