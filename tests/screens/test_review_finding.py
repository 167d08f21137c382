"""Showing some claims only, and in another order."""

import asyncio

import pytest
from driven_desk import Desk, OpenDesk
from textual.widgets import Input

from factcheck.desk.mark import mark_claims
from factcheck.desk.views import Verdict
from factcheck.widgets.field import Field


def shown(desk: Desk) -> list[int]:
    return [desk.queue.agenda[row].id for row in range(len(desk.queue.agenda))]


async def test_the_queue_turns_from_order_to_order_and_stays_at_the_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert "conflicts first" in desk.text
        await desk.press("c", "j", "o")
        assert "worth checking first" in desk.text
        await desk.press("o")
        assert "article order" in desk.text
        assert shown(desk) == [1, 2, 6, 4, 5, 3, 8, 7]
        assert desk.at.id == 3
        await desk.press("o")
        assert shown(desk) == [2, 3, 4, 5, 6, 7, 8, 1]
        await desk.press("j", "c")
        assert desk.stored(4).line.verdict == "corroborated"
        assert shown(desk) == [2, 3, 4, 5, 6, 7, 8, 1]
        assert desk.at.id == 5


async def test_a_search_that_is_left_before_a_word_is_completed_is_left(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk() as desk:
        asked, answered = asyncio.Event(), asyncio.Event()

        async def slow(field: Field) -> str:
            asked.set()
            await answered.wait()
            return field.value

        await desk.press("F")
        monkeypatch.setattr(Field, "typed", slow)
        completing = asyncio.create_task(desk.review.action_complete())
        await asked.wait()
        desk.review.action_leave_search()
        await desk.review.acts.settle()
        answered.set()
        await completing
        await desk.press("c")
        assert desk.stored(1).line.verdict == "corroborated"


async def test_a_search_that_is_left_as_soon_as_it_is_typed_is_left(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("slash")
        for key in (*"radio", "escape"):
            desk.type(key)
        await desk.settle()
        assert len(shown(desk)) == 8
        assert not desk.review.search.words


async def test_orders_go_round_to_the_first(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        seen = set()
        while desk.review.search.order not in seen:
            seen.add(desk.review.search.order)
            await desk.press("o")
        assert shown(desk) == [1, 2, 3, 4, 5, 6, 7, 8]
        assert "conflicts first" in desk.text


async def test_an_order_holds_in_a_search_and_when_claims_are_made_anew(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("o", "o", "slash", *"steering", "enter")
        assert shown(desk) == [4, 5]
        await desk.press("escape")
        await desk.review.look_again()
        assert shown(desk) == [1, 2, 6, 4, 5, 3, 8, 7]


async def test_the_filter_narrows_by_verdict_and_completes_what_is_begun(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "F")
        assert desk.review.query_one(Input).value == "verdict:"
        await desk.press(*"dis", "tab")
        assert desk.review.query_one(Input).value == "verdict:disputed "
        assert shown(desk) == [1]
        assert "1 of 8" in desk.text
        await desk.press("escape", "F", "tab", *"coast", "tab")
        assert desk.review.query_one(Input).value == 'source:"coastline radio" '
        assert shown(desk) == [1, 2, 3, 4]


async def test_the_filter_narrows_by_who_decided(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store:
            mark_claims(store, [2], Verdict.DISPUTED, reviewer="anna")
        await desk.press("c", "slash", *"reviewer:an", "enter")
        assert shown(desk) == [2]


async def test_filter_and_order_keys_are_letters_in_the_field(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("F", *"oFo")
        assert desk.review.query_one(Input).value == "verdict:oFo"
