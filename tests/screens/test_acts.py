"""The line of acts: who waits for it is let go when nobody carries it out any more."""

import asyncio
from collections.abc import Callable

import pytest

from factcheck.screens.acts import Acts


@pytest.mark.parametrize("add", [lambda acts: None, lambda acts: acts.add(lambda: None)])
async def test_nobody_waits_for_an_act_that_comes_when_the_desk_is_left(add: Callable[[Acts], None]) -> None:
    acts, under_way = Acts(lambda _: None), asyncio.Event()

    async def endless() -> None:
        under_way.set()
        await asyncio.Event().wait()

    acts.add(endless)
    acts.add(lambda: None)
    carrying = asyncio.create_task(acts.carry_out())
    await under_way.wait()
    carrying.cancel()
    await asyncio.gather(carrying, return_exceptions=True)
    add(acts)
    await asyncio.wait_for(acts.settle(), timeout=10)
