"""The review queue: the claims of a story in the order of review, and where the reviewer is in it."""

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk.claim_lines import OF_CLAIM, OF_STORY, claim_lines
from factcheck.desk.claim_views import read_claims
from factcheck.desk.seats import Seat, take_seat
from factcheck.desk.views import ClaimLine, ClaimView


def claim_queue(store: Store, story_id: int) -> tuple[ClaimLine, ...]:
    """Return the claims of a story in the order of review; those put off come last, the longest ago first."""
    with store.read() as reader:
        return _in_order(reader, story_id)


def open_queue(
    store: Store, story_id: int, reviewer: str
) -> tuple[tuple[ClaimLine, ...], ClaimView | None, Seat]:
    """Return the claims of a story in the order of review, the one to continue at in full, and the seat.

    That is the claim that the reviewer was last at, or else the first; None when the story has none. It comes
    as ``look_at_claim`` returns it.
    """
    with store.read() as reader:
        lines, seat = _in_order(reader, story_id), take_seat(reader, story_id, reviewer)
        if not lines:
            return (), None, seat
        first = next((line.id for line in lines if line.id == seat.claim), lines[0].id)
        return lines, read_claims(reader, OF_CLAIM, first)[0], seat


def _in_order(reader: Reader, story_id: int) -> tuple[ClaimLine, ...]:
    lines = claim_lines(reader, OF_STORY, story_id)
    return tuple(sorted(lines, key=lambda line: line.skipped.timestamp() if line.skipped else 0.0))
