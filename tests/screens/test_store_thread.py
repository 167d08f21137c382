"""The thread of the store: what it waits for before it is closed."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import cast

import pytest

from factcheck.desk.store import Store
from factcheck.desk.views import ClaimView
from factcheck.screens.clerk import Clerk


async def test_a_store_that_is_still_made_ready_is_closed_after_that(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done, begun, go_on = [], threading.Event(), threading.Event()

    def prepare_slowly(_: Store) -> None:
        begun.set()
        go_on.wait(10)
        done.append("made ready")

    monkeypatch.setattr(Store, "prepare_to_write", prepare_slowly)
    monkeypatch.setattr(Store, "close", lambda _: done.append("closed"))
    clerk = Clerk(str(store_path), "mara")
    await clerk.stories()
    deciding = asyncio.create_task(clerk.undo(1))
    await asyncio.to_thread(begun.wait, 10)
    deciding.cancel()  # as when its screen is left
    closing = asyncio.create_task(clerk.close())
    await asyncio.wait([closing], timeout=0.2)  # it would be done by then
    go_on.set()
    await closing
    assert done == ["made ready", "closed"]


async def test_a_search_gives_way_to_what_is_asked_while_it_goes_on(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, begun = [], threading.Event()

    def search(store: Store, claim: object, is_wanted: Callable[[], bool]) -> tuple[()] | None:
        order.append("search")
        begun.set()
        until = monotonic() + 10
        while len(order) == 1 and monotonic() < until:
            if is_wanted():
                return None
        return ()

    monkeypatch.setattr("factcheck.desk.earlier.find_earlier", search)
    monkeypatch.setattr("factcheck.desk.stories.list_stories", lambda _: order.append("stories"))
    clerk = Clerk(str(store_path), "mara")
    searching = asyncio.create_task(clerk.earlier(cast(ClaimView, None)))
    await asyncio.to_thread(begun.wait, 10)
    await clerk.stories()
    await searching
    await clerk.close()
    assert order == ["search", "stories", "search"]


async def test_nothing_gives_way_to_what_nobody_waits_for_any_more(store_path: Path) -> None:
    clerk, go_on = Clerk(str(store_path), "mara"), threading.Event()
    held = asyncio.create_task(clerk._do(lambda _: go_on.wait(10)))
    left = asyncio.create_task(clerk.stories())
    await asyncio.sleep(0)
    assert clerk.is_wanted()
    left.cancel()
    await asyncio.wait([left])
    go_on.set()
    await held
    assert not clerk.is_wanted()
    await clerk.close()
