"""Two at one story: what another process did to it while the desk is open."""

from conftest import Desk, OpenDesk
from sqlmodel import col, delete, update
from textual.widgets import Input

from factcheck.db.tables import Claim, Match, Statement


def drop_claim(desk: Desk, claim_id: int) -> None:
    """Have a claim regrouped away."""
    with desk.elsewhere() as store, store.write() as session:
        session.execute(update(Statement).where(col(Statement.claim_id) == claim_id).values(claim_id=None))
        session.execute(delete(Match))
        session.execute(delete(Claim).where(col(Claim.id) == claim_id))


async def test_a_note_on_a_claim_that_is_gone_is_refused_in_words(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        drop_claim(desk, 1)
        await desk.press("n", *"cd")
        assert "claim 1: there is no such claim" in desk.toasts
        assert desk.review.query_one(Input).value == "cd"
        await desk.press("enter")
        assert not desk.review.query(Input)
        assert desk.stored(2).line.verdict is None
        await desk.press("G")
        assert "Nobody had warned the crew" in desk.text
