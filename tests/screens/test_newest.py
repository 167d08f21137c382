"""What is asked for in quick succession."""

import asyncio

import pytest
from driven_desk import OpenDesk

from factcheck.errors import FactcheckError
from factcheck.screens.newest import Newest


async def test_of_what_is_asked_for_while_one_thing_is_fetched_only_the_last_is_fetched() -> None:
    passed, fetched = ["a", "b", "c"], []

    async def fetch() -> None:
        fetched.append(passed.pop(0))
        while len(passed) > 1:  # the reviewer goes on meanwhile
            passed.pop(0)
        if passed:
            assert not newest.ask()
        await asyncio.sleep(0)

    newest = Newest(fetch)
    assert newest.ask()
    await newest.catch_up()
    assert fetched == ["a", "c"]
    assert newest.ask()


async def test_nobody_waits_for_what_cannot_be_fetched() -> None:
    async def fetch() -> None:
        raise FactcheckError("gone")

    newest = Newest(fetch)
    newest.ask()
    waiting = asyncio.create_task(newest.shown())
    with pytest.raises(FactcheckError):
        await newest.catch_up()
    await asyncio.wait_for(waiting, 1)
    assert newest.ask()


async def test_what_cannot_be_fetched_does_not_hold_up_what_was_asked_for_since() -> None:
    fetched = []
    places = iter(["gone", "there"])

    async def fetch() -> None:
        if (place := next(places)) == "gone":
            assert not newest.ask()
            raise FactcheckError("it is gone")
        fetched.append(place)

    newest = Newest(fetch)
    newest.ask()
    await newest.catch_up()
    assert fetched == ["there"]
    await newest.shown()


async def test_a_claim_that_comes_while_the_panes_are_taken_down_is_let_go(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        review = desk.review
        await review.comparison.remove()
        await review._show_claim()
        review.comparison.tell("The store cannot be read.")
