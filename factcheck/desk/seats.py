"""Seats: where a reviewer was in a story and how they had the desk, to go on in the same way next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.desk import clock
from factcheck.ingest.clean import clean_line

if TYPE_CHECKING:  # the value is needed to paint the first frame, the store is not
    from factcheck.db.reader import Reader
    from factcheck.db.store import Store

_TAKEN = """
SELECT story_id, claim_id, "order", is_blind, width, height FROM seat
WHERE reviewer = :reviewer ORDER BY story_id <> :story, taken DESC LIMIT 1"""


class Seat(NamedTuple):
    """A reviewer's place in a story, and the desk as they had it."""

    claim: int | None = None
    """The claim that they were last at; None for who is new to the story."""
    order: str = ""
    """The order of the queue in its own words; "" for the order of review."""
    is_blind: bool = False
    """Whether suggestions are hidden until a claim is decided."""
    width: int | None = None
    """How much of the desk the queue takes beside the claim, in per cent; None where that was not chosen."""
    height: int | None = None
    """The same where it stands above the claim."""


def take_seat(reader: Reader, story_id: int, reviewer: str) -> Seat:
    """Return a reviewer's seat in a story; who is new to it finds the desk as they had it in another."""
    found = reader.rows(_TAKEN, reviewer=clean_line(reviewer), story=story_id)
    if not found:
        return Seat()
    [(story, claim, order, is_blind, width, height)] = found
    seat = Seat(claim=claim, order=order, is_blind=bool(is_blind), width=width, height=height)
    return seat if story == story_id else seat._replace(claim=None, order="")


def keep_seat(store: Store, story_id: int, seat: Seat, *, reviewer: str) -> None:
    """Remember a reviewer's seat in a story, and that the story is the one opened last."""
    with store.write() as session:
        from factcheck.db.tables import Seat as Row
        from factcheck.db.tables import Story

        session.merge(
            Row(
                reviewer=clean_line(reviewer),
                story_id=story_id,
                claim_id=seat.claim,
                order=seat.order,
                is_blind=seat.is_blind,
                width=seat.width,
                height=seat.height,
                taken=clock.now(),
            )
        )
        session.get_one(Story, story_id).opened = clock.now()
