"""The review queue: the claims of a story in the order of review, and where the reviewer is in it."""

from factcheck.db.reader import Reader
from factcheck.db.store import Store
from factcheck.desk import clock
from factcheck.desk.claim_lines import OF_CLAIM, OF_STORY, claim_lines
from factcheck.desk.claim_views import read_claims
from factcheck.desk.views import ClaimLine, ClaimView


def claim_queue(store: Store, story_id: int) -> tuple[ClaimLine, ...]:
    """Return the claims of a story in the order of review; those put off come last, the longest ago first."""
    with store.read() as reader:
        return _in_order(reader, story_id)


def open_queue(
    store: Store, story_id: int, position: int | None
) -> tuple[tuple[ClaimLine, ...], ClaimView | None]:
    """Return the claims of a story in the order of review, and of them the one to continue at in full.

    That is the one whose id is ``position``, or else the first; None when the story has none. It comes as
    ``look_at_claim`` returns it.
    """
    with store.read() as reader:
        lines = _in_order(reader, story_id)
        if not lines:
            return (), None
        first = next((line.id for line in lines if line.id == position), lines[0].id)
        return lines, read_claims(reader, OF_CLAIM, first)[0]


def _in_order(reader: Reader, story_id: int) -> tuple[ClaimLine, ...]:
    lines = claim_lines(reader, OF_STORY, story_id)
    return tuple(sorted(lines, key=lambda line: line.skipped.timestamp() if line.skipped else 0.0))


def remember_position(store: Store, story_id: int, claim_id: int) -> None:
    """Remember the story and the claim that the reviewer is at, to continue there next time."""
    with store.write() as session:
        from factcheck.db.tables import Story

        story = session.get_one(Story, story_id)
        story.position, story.opened = claim_id, clock.now()
