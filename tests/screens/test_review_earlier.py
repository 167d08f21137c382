"""What was decided on the same thing in other stories: it comes after the claim, and moves nothing of it."""

from pathlib import Path

import pytest
from driven_desk import OpenDesk

from factcheck.desk.load import load_articles
from factcheck.desk.mark import mark_claims
from factcheck.desk.queue import claim_queue
from factcheck.desk.store import open_store
from factcheck.desk.views import Verdict

SAID = "Fourteen passengers were hurt when the ferry Linnea struck the quay at Saltholm on Monday morning."
TOLD = "A like statement was decided disputed by Ada on 2 March 2026, in story before"


@pytest.fixture(autouse=True)
def _decided(store_path: Path, working_folder: Path) -> None:
    path = working_folder / "before.txt"
    path.write_text(SAID)
    store = open_store(str(store_path))
    loaded = load_articles(store, [path], story="before", source="Evening Sheet")
    [line] = claim_queue(store, loaded.story.id)
    mark_claims(store, [line.id], Verdict.DISPUTED, reviewer="Ada")
    store.close()


async def test_an_earlier_verdict_comes_below_all_that_is_being_read(open_desk: OpenDesk) -> None:
    async with open_desk(story="linnea") as desk:
        before = desk.text.splitlines()
        await desk.shows(TOLD)
        after = desk.text.splitlines()
        row = next(row for row, line in enumerate(after) if TOLD in line)
        assert after[:row] == before[:row]


async def test_an_earlier_verdict_is_that_of_the_claim_one_is_at(open_desk: OpenDesk) -> None:
    async with open_desk(story="linnea") as desk:
        await desk.shows(TOLD)
        await desk.press("j")
        assert TOLD not in desk.text
        await desk.press("k")
        await desk.shows(TOLD)


async def test_an_earlier_verdict_stays_in_sight_when_its_claim_is_decided_on(open_desk: OpenDesk) -> None:
    async with open_desk(story="linnea") as desk:
        await desk.shows(TOLD)
        await desk.press("f")
        assert TOLD in desk.text


async def test_an_earlier_verdict_that_comes_while_the_panes_are_taken_down_is_let_go(
    open_desk: OpenDesk,
) -> None:
    async with open_desk(story="linnea") as desk:
        comparison = desk.review.comparison
        claim = comparison.claim._replace(earlier=())
        earlier = await desk.review.clerk.earlier(claim)
        comparison.show(claim)
        await comparison.remove()
        comparison.add_earlier(claim.line.id, earlier)
