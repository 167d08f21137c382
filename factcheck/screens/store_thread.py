"""The thread of the store: what is asked of it is done there one after another, in the order it was asked.

Every import of the desk is inside the function that runs in the thread, so that the first frame is painted
before it begins. Reading needs little; what writes stands on SQLModel, which costs more to import than
Textual itself, and is first needed when the reviewer rests at a claim.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.desk.store import Store

T = TypeVar("T")


class StoreThread:
    """Waits on one store for one reviewer. What is asked first is done first.

    Every method raises ``FactcheckError`` when the desk cannot do what was asked.
    """

    def __init__(self, location: str, reviewer: str) -> None:
        self._location = location
        self._reviewer = reviewer
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="desk")
        self._waiting: set[object] = set()
        self._store: Store | None = None
        self._prepared: asyncio.Future[None] | None = None

    async def close(self) -> None:
        """Close the store when all that was asked is done, and nothing makes it ready any more."""
        if self._prepared is not None:
            await asyncio.wait([self._prepared])

        def work() -> None:
            if self._store is not None:
                self._store.close()

        await asyncio.get_running_loop().run_in_executor(self._thread, work)
        self._thread.shutdown()

    async def _change(self, work: Callable[[Store], T]) -> T:
        await self._prepare_store()
        return await self._do(work)

    async def _prepare_store(self) -> None:
        """Be ready to write; a store that could not be made ready is tried again at the next change."""
        if self._store is None:
            return
        if self._prepared is None:
            # Not in the clerk's own thread: claims can be looked at meanwhile.
            self._prepared = asyncio.ensure_future(asyncio.to_thread(self._store.prepare_to_write))
        prepared = self._prepared
        try:
            await asyncio.shield(prepared)
        except FactcheckError:
            if self._prepared is prepared:  # somebody else may be trying again by now
                self._prepared = None
            raise

    async def _do(self, work: Callable[[Store], T]) -> T:
        asked = object()

        def do() -> T:
            self._waiting.discard(asked)
            return work(self._open())

        self._waiting.add(asked)
        future = self._thread.submit(do)
        # What nobody waits for any more when its turn comes is never done.
        future.add_done_callback(lambda _: self._waiting.discard(asked))
        return await asyncio.wrap_future(future)

    def is_wanted(self) -> bool:
        """Tell, in the thread of the store, whether something else was asked meanwhile."""
        return bool(self._waiting)

    def _open(self) -> Store:
        if self._store is None:
            from factcheck.desk.store import open_store

            self._store = open_store(self._location)
        return self._store
