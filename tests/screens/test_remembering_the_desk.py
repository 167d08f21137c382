"""The desk is found as it was left: by each reviewer as they left it, in each story at its place."""

from pathlib import Path

from driven_desk import OpenDesk

from factcheck.app import FactcheckApp
from factcheck.desk.load import load_articles
from factcheck.desk.store import open_store
from factcheck.widgets.findings import Findings
from factcheck.widgets.orders import Order


async def test_the_order_the_blinds_and_the_shares_are_found_as_they_were_left(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("o", "B", "<", "<", "j", "q")
        left = desk.queue.size.width, desk.at.id
    async with open_desk() as desk:
        await desk.settle()
        assert desk.review.search.order is Order.WORTH
        assert desk.review.query_one(Findings).is_blind
        assert (desk.queue.size.width, desk.at.id) == left


async def test_a_desk_that_is_killed_is_found_as_it_was_when_the_reviewer_rested(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("B")
        await desk.review.store_position()
    async with open_desk() as desk:
        assert desk.review.query_one(Findings).is_blind


async def test_another_reviewer_finds_a_desk_of_their_own(open_desk: OpenDesk, store_path: Path) -> None:
    async with open_desk() as desk:
        await desk.press("j", "j", "B", "o", "q")
    app = FactcheckApp(str(store_path), (), None, "ida")
    async with app.run_test(size=(140, 45)) as pilot:
        desk = type(desk)(app, pilot, store_path)
        await desk.opens()
        assert (desk.queue.row, desk.review.search.order) == (0, Order.CONFLICTS)
        assert not desk.review.query_one(Findings).is_blind


async def test_a_story_that_is_new_to_a_reviewer_has_the_desk_as_they_have_it_elsewhere(
    open_desk: OpenDesk, store_path: Path, tmp_path: Path
) -> None:
    async with open_desk() as desk:
        await desk.press("B", "o", "q")
    (tmp_path / "quay.txt").write_text("The quay of Orrin is shut until Friday.\n", "utf-8")
    store = open_store(str(store_path))
    load_articles(store, [tmp_path / "quay.txt"], story="quay")
    store.close()
    async with open_desk(story="quay") as desk:
        assert desk.review.query_one(Findings).is_blind
        assert desk.review.search.order is Order.CONFLICTS
