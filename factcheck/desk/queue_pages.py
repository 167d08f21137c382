"""The review queue in pages: some claims of a story from one of them on, as fast at any depth."""

from collections.abc import Iterator

from factcheck.db.reader import Reader, Row, listed
from factcheck.db.store import Store
from factcheck.desk.claim_lines import claim_lines
from factcheck.desk.errors import NotFoundError
from factcheck.desk.views import ClaimLine

_PAGE = 200
"""Claims that are read at once where all are wanted: memory does not grow with the story."""

_PLACE = "SELECT skipped, rank, id FROM claim WHERE id = :id AND story_id = :story AND rank >= 0"
# The one bound on the rank is what the index is entered by: with another beside it, SQLite takes the looser.
_STANDING = """
SELECT skipped, rank, id FROM claim
WHERE story_id = :story AND rank >= :rank AND (rank > :rank OR id > :id) AND skipped IS NULL
ORDER BY rank, id LIMIT :limit"""
_PUT_OFF = """
SELECT skipped, rank, id FROM claim
WHERE story_id = :story AND rank >= 0 AND skipped IS NOT NULL AND (skipped, rank, id) > (:skipped, :rank, :id)
ORDER BY skipped, rank, id LIMIT :limit"""

_START: Row = (None, 0, 0)
"""The place before the first claim."""


def stream_queue(
    store: Store, story_id: int, limit: int | None = None, after: int | None = None
) -> Iterator[ClaimLine]:
    """Give claims of a story in the order of review, from the first or after a claim: all unless limited.

    A page of them is held at a time; what is decided meanwhile may show. Raises ``NotFoundError`` when the
    story has no claim of the id ``after`` in its queue.
    """
    with store.read() as reader:
        place = _place(reader, story_id, after)
    left = limit
    while left is None or left > 0:
        with store.read() as reader:
            places = _places(reader, story_id, place, _PAGE if left is None else min(_PAGE, left))
            lines = _lines(reader, places)
        yield from lines
        if not places:
            return
        place = places[-1]
        left = left and left - len(places)


def _place(reader: Reader, story_id: int, claim: int | None) -> Row:
    if claim is None:
        return _START
    place = next(iter(reader.rows(_PLACE, story=story_id, id=claim)), None)
    if place is None:
        raise NotFoundError(
            f"claim {claim}: is not in the queue of this story; `factcheck claims` lists them"
        )
    return place


def _places(reader: Reader, story_id: int, after: Row, limit: int) -> list[Row]:
    """Return where the claims after a place stand: those put off behind all others, the longest ago first."""
    skipped, rank, number = after
    found: list[Row] = []
    if skipped is None:
        found = reader.rows(_STANDING, story=story_id, rank=rank, id=number, limit=limit)
        skipped, rank, number = "", 0, 0
    if len(found) < limit:
        found += reader.rows(
            _PUT_OFF, story=story_id, skipped=skipped, rank=rank, id=number, limit=limit - len(found)
        )
    return found


def _lines(reader: Reader, places: list[Row]) -> tuple[ClaimLine, ...]:
    chosen = f"claim.id IN ({listed(number for *_, number in places)})"
    lines = {line.id: line for line in claim_lines(reader, chosen, 0)}
    return tuple(lines[number] for *_, number in places if number in lines)
