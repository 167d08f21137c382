"""Two at one story: what another process did to it while the desk is open."""

import asyncio

import pytest
from driven_desk import Desk, OpenDesk
from sqlmodel import col, delete, update
from textual.widgets import Input

from factcheck.db.tables import Claim, Match, Statement, Story
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.tie import join_statements
from factcheck.desk.views import Verdict
from factcheck.screens import queue_screen


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look every moment at what others do."""
    monkeypatch.setattr(queue_screen, "_LISTEN", 0.01)


def drop_claim(desk: Desk, claim_id: int) -> None:
    """Have a claim regrouped away."""
    with desk.elsewhere() as store, store.write() as session:
        session.execute(update(Statement).where(col(Statement.claim_id) == claim_id).values(claim_id=None))
        session.execute(delete(Match))
        session.execute(delete(Claim).where(col(Claim.id) == claim_id))
        session.execute(update(Story).values(claims=col(Story.claims) - 1))


def mark_elsewhere(desk: Desk, claim_id: int, verdict: Verdict | None) -> None:
    with desk.elsewhere() as store:
        mark_claims(store, [claim_id], verdict, reviewer="anna")


async def test_a_verdict_that_another_gave_meanwhile_is_not_taken_back_unseen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        mark_elsewhere(desk, 1, Verdict.DISPUTED)
        desk.type("d")
        desk.type("d")
        await desk.settle()
        assert desk.stored(1).line.verdict is Verdict.DISPUTED
        assert "by somebody else" in desk.toasts
        assert desk.at.id == 1
        assert desk.at.verdict is Verdict.DISPUTED
        assert "✗ disputed by anna" in desk.text
        assert "1/8" in desk.text
        await desk.press("d")
        assert desk.stored(1).line.verdict is None


async def test_a_verdict_that_another_gave_is_shown_when_the_claim_is(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        mark_elsewhere(desk, 3, Verdict.UNVERIFIED)
        await desk.press("j", "j")
        assert desk.at.verdict is Verdict.UNVERIFIED
        assert "? 1" in desk.text
        assert "1/8" in desk.text


@pytest.mark.usefixtures("listening")
async def test_what_a_colleague_decides_comes_on_screen_without_a_key(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j")
        mark_elsewhere(desk, 1, Verdict.DISPUTED)
        mark_elsewhere(desk, 3, Verdict.CORROBORATED)
        await desk.shows("✓ 1  ✗ 1  ? 0  ○ 6")
        await desk.shows("anna decided")
        assert desk.at.id == 2


@pytest.mark.usefixtures("listening")
async def test_a_colleague_is_heard_on_the_matrix_too(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        mark_elsewhere(desk, 1, Verdict.DISPUTED)
        await desk.shows("✗ Fourteen passengers")
        await desk.shows("anna decided 1 claim")


async def test_ones_own_decisions_are_no_news(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d")
        assert await desk.review.clerk.news(1) == ""
        mark_elsewhere(desk, 3, Verdict.CORROBORATED)
        assert await desk.review.clerk.news(1) == "anna decided 1 claim"
        assert await desk.review.clerk.news(1) == ""


@pytest.mark.usefixtures("listening")
async def test_a_desk_that_is_left_listens_no_more(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        acts = desk.review.acts
        await desk.press("j")
        desk.type("q")
        while desk.app._exit is False:
            await desk.pilot.pause(0.01)
        await desk.pilot.pause(0.1)
        await asyncio.wait_for(acts.settle(), 10)


async def test_a_claim_that_is_gone_leaves_the_queue_when_it_is_reached(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        drop_claim(desk, 2)
        await desk.press("j")
        assert [line.id for line in desk.queue.agenda.lines] == [1, 3, 4, 5, 6, 7, 8]
        assert desk.at.id == 3
        assert "The harbour reopens on Wednesday" in desk.text


async def test_undoing_a_join_of_the_command_line_shows_the_claims_that_there_are_then(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store:
            join_statements(store, 5, 12, reviewer="mara")
            joined = [line.id for line in claim_queue(store, 1)]
            await desk.press("z")
            parted = [line.id for line in claim_queue(store, 1)]
        assert joined != parted
        assert [line.id for line in desk.queue.agenda.lines] == parted
        assert f"0/{len(parted)}" in desk.text
        await desk.press("G", "Z")
        assert [line.id for line in desk.queue.agenda.lines] == joined
        assert {5, 12} <= set(desk.at.statements)


async def test_claims_made_anew_leave_the_reviewer_and_the_search_where_they_were(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"radio", "enter", "j", "j")
        assert desk.at.id == 3
        drop_claim(desk, 2)
        await desk.press("d")
        assert desk.at.id == 4
        assert [desk.queue.agenda[row].id for row in range(3)] == [1, 3, 4]
        assert len(desk.queue.agenda) == 3


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
