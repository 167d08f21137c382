"""Earlier verdicts: what was decided on the same thing in another story. Reusing it is the reviewer's choice.

The store is asked for candidates, as everywhere; the full comparison decides which of them match.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.db.reader import Reader, Row, listed
from factcheck.db.store import Store
from factcheck.desk.rows import DECISION, STATEMENT, view_decision, view_statement
from factcheck.desk.views import ClaimView, Earlier, MatchView
from factcheck.matching.match import Relation

if TYPE_CHECKING:
    from factcheck.matching.match import Comparison
    from factcheck.statements.statement import Statement

# What compares costs more to import than all else that opens a story: not before there is something decided.

_ASKING = 4
"""Statements of a claim, the one shown first leading, for which earlier claims are looked for."""
_SHARING = 200
"""Statements of the store, decided or not, that are looked at for each of them."""
_COMPARED = 8
"""Earlier claims that a statement is fully compared with, the likeliest first."""
_SHOWN = 3
"""Earlier claims that are brought up for one claim, the likest first."""
_BATCH = 40
"""Statements that are looked for at once."""

_STORY_OF = "SELECT story_id FROM claim WHERE id = :id"
_ANY_DECIDED = "SELECT 1 FROM story WHERE decided > 0 AND id <> :story LIMIT 1"
_DECIDED = """
SELECT first.id, statement.id, claim.id
FROM statement AS first
JOIN statement ON statement.text_key = first.text_key AND statement.revision > 0
JOIN claim ON claim.id = statement.claim_id
WHERE first.id IN ($ids) AND claim.verdict IS NOT NULL AND claim.story_id <> :story
ORDER BY claim.id DESC, statement.place"""
_STORIES = """
SELECT claim.id, story.name FROM claim JOIN story ON story.id = claim.story_id
WHERE claim.id IN ($ids)"""
# By the event's own column: asked for by the claim's, SQLite reads all events that there are.
_DECISIONS = f"""
SELECT {DECISION}
WHERE event.claim_id IN ($ids) AND event.action = 'mark' AND event.undone IS NULL ORDER BY event.id"""
_LOADED_SINCE = f"""
SELECT {STATEMENT}, article.language
FROM article
JOIN statement ON statement.article_id = article.id AND statement.revision = article.revision
JOIN source ON source.id = article.source_id
WHERE article.story_id = :story
AND article.id IN (SELECT article_id FROM revision WHERE id > :revision) AND statement.id > :after
ORDER BY statement.id LIMIT :limit"""  # noqa: S608 - made of the constants above


class _Found(NamedTuple):
    asker: int
    statement: int
    claim: int
    comparison: "Comparison"


class _GivesWayError(Exception):
    """Ends a search for which something else would have to wait."""


class _YieldingReader:
    """Reads until something else is waiting."""

    def __init__(self, reader: Reader, is_wanted: Callable[[], bool]) -> None:
        self._reader = reader
        self._is_wanted = is_wanted

    def rows(self, query: str, **values: object) -> list[Row]:
        """Return the rows of a query, or raise ``_GivesWayError``."""
        if self._is_wanted():
            raise _GivesWayError
        return self._reader.rows(query, **values)


def find_earlier(
    store: Store, claim: ClaimView, is_wanted: Callable[[], bool] = lambda: False
) -> tuple[Earlier, ...] | None:
    """Return the claims decided in other stories that the statements of a claim match, the likest first.

    None as soon as ``is_wanted`` tells that the store is wanted for something else.
    """
    with store.read() as reader, suppress(_GivesWayError):
        return with_earlier(_YieldingReader(reader, is_wanted), [claim])[0].earlier
    return None


def with_earlier(reader: Reader, claims: Sequence[ClaimView]) -> tuple[ClaimView, ...]:
    """Return claims of one story, each with the claims decided in other stories that its statements match."""
    found = _find(reader, claims)
    return tuple(claim._replace(earlier=found.get(claim.line.id, ())) for claim in claims)


def _find(reader: Reader, claims: Sequence[ClaimView]) -> dict[int, tuple[Earlier, ...]]:
    if not claims:
        return {}
    [(story_id,)] = reader.rows(_STORY_OF, id=claims[0].line.id)
    if not _any_decided(reader, story_id):
        return {}
    from factcheck.desk.likest import statement_of

    claim_of = {one.statement.id: claim.line.id for claim in claims for one in claim.passages[:_ASKING]}
    asking = {
        one.statement.id: statement_of(one.statement, one.article.language)
        for claim in claims
        for one in claim.passages[:_ASKING]
    }
    found: dict[int, dict[int, _Found]] = defaultdict(dict)
    for match in sorted(_match(reader, story_id, asking), key=lambda one: one.comparison.score):
        found[claim_of[match.asker]][match.claim] = match
    shown = {claim: _likest(matches.values()) for claim, matches in found.items()}
    return _views(reader, shown)


def count_earlier(reader: Reader, story_id: int, revision: int) -> int:
    """Return how many statements that a story got since a revision match claims decided in other stories."""
    if not _any_decided(reader, story_id):
        return 0
    from factcheck.desk.likest import statement_of

    count = after = 0
    # Some at a time: a load may be of any size.
    while rows := reader.rows(_LOADED_SINCE, story=story_id, revision=revision, after=after, limit=_BATCH):
        asking = {row[0]: statement_of(view_statement(row[:-1]), row[-1]) for row in rows}
        count += len({match.asker for match in _match(reader, story_id, asking)})
        after = rows[-1][0]
    return count


def _any_decided(reader: Reader, story_id: int) -> bool:
    return bool(reader.rows(_ANY_DECIDED, story=story_id))


def _match(reader: Reader, story_id: int, asking: Mapping[int, "Statement"]) -> Iterator[_Found]:
    """Give what matches among the claims decided in other stories."""
    from factcheck.desk.candidates import find_candidates
    from factcheck.desk.likest import compare_stored
    from factcheck.matching.keys import read_imprint

    numbers = iter(asking)
    while batch := list(islice(numbers, _BATCH)):
        found = find_candidates(reader, [read_imprint(asking[number]) for number in batch], _SHARING)
        decided = _decided(reader, story_id, {number for each in found for number in each})
        claims: dict[int, int] = {}
        candidates = {}
        for asker, each in zip(batch, found, strict=True):
            likeliest: dict[int, int] = {}
            for number in each:
                for statement, claim in decided[number][:_SHOWN]:
                    likeliest.setdefault(claim, statement)
            chosen = list(likeliest.items())[:_COMPARED]
            claims |= {statement: claim for claim, statement in chosen}
            candidates[asker] = [statement for _, statement in chosen]
        asked = {number: asking[number] for number in batch}
        for asker, statement, comparison in compare_stored(reader, asked, candidates):
            yield _Found(asker, statement, claims[statement], comparison)


def _decided(reader: Reader, story_id: int, numbers: Iterable[int]) -> dict[int, list[tuple[int, int]]]:
    """Return, by the first statement of a text, those with that text that stand in decided claims."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    query = _DECIDED.replace("$ids", listed(numbers))
    for first, statement, claim in reader.rows(query, story=story_id):
        found[first].append((statement, claim))
    return found


def _likest(found: Iterable[_Found]) -> list[_Found]:
    return sorted(found, key=lambda one: (-one.comparison.score, -one.claim))[:_SHOWN]


def _views(reader: Reader, shown: Mapping[int, Sequence[_Found]]) -> dict[int, tuple[Earlier, ...]]:
    ids = listed({one.claim for each in shown.values() for one in each})
    stories = {row[0]: row[1] for row in reader.rows(_STORIES.replace("$ids", ids))}
    decisions = {row.claim: row for row in map(view_decision, reader.rows(_DECISIONS.replace("$ids", ids)))}
    return {
        claim: tuple(
            Earlier(
                claim=one.claim,
                story=stories[one.claim],
                decision=decisions[one.claim],
                match=MatchView(
                    a=one.asker,
                    b=one.statement,
                    score=one.comparison.score,
                    relation=one.comparison.relation or Relation.RELATED,
                    differences=one.comparison.differences,
                ),
            )
            for one in each
        )
        for claim, each in shown.items()
    }
