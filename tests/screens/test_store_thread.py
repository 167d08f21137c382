"""The thread of the store: what it waits for before it is closed."""

import asyncio
import threading
from pathlib import Path

import pytest

from factcheck.desk.store import Store
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
