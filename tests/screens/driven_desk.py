"""A desk that is driven by keys as a reviewer would, and what is on its screen and in its store."""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from pathlib import Path

from drawn import drawn
from textual import events
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot

from factcheck.app import FactcheckApp
from factcheck.desk.claim_views import view_claim
from factcheck.desk.store import Store, open_store
from factcheck.desk.views import ClaimLine, ClaimView
from factcheck.screens.review import ReviewScreen
from factcheck.widgets.queue import ClaimQueue


class Desk:
    """An open desk: keys go in, what is on screen and in the store comes out."""

    def __init__(self, app: FactcheckApp, pilot: Pilot[None], store: Path) -> None:
        self.app = app
        self.pilot = pilot
        self._store = store

    @property
    def review(self) -> ReviewScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReviewScreen))

    async def press(self, *keys: str) -> None:
        for key in keys:
            self.type(key)
            await self.pilot.pause(0)
        await self.settle()

    def type(self, key: str) -> None:
        """Put a key into the terminal's buffer; nobody waits until it was read."""
        name = _character_to_key(key) if len(key) == 1 else key
        self.app.post_message(events.Key(name, key if len(key) == 1 else key_to_character(key)))

    async def settle(self) -> None:
        """Wait until the desk has nothing more to do."""
        for _ in range(3):
            await self.pilot.pause(0)
            await self.review.acts.settle()
            while self.app.return_code is None and (self._is_fetching or self._is_searching):
                await self.pilot.pause(0.005)
        await self.pilot.pause(0)

    @property
    def _is_fetching(self) -> bool:
        asked = (getattr(screen, "newest", None) for screen in self.app.screen_stack)
        return any(one is not None and one.is_fetching for one in asked)

    @property
    def _is_searching(self) -> bool:
        return any(worker.group == "search" and not worker.is_finished for worker in self.app.workers)

    @property
    def queue(self) -> ClaimQueue:
        return self.review.query_one(ClaimQueue)

    @property
    def at(self) -> ClaimLine:
        """The claim that the reviewer is at."""
        assert self.queue.current
        return self.queue.current

    @property
    def text(self) -> str:
        """What is on screen, line by line."""
        return "\n".join(strip.text.rstrip() for strip in drawn(self.app))

    async def opens(self) -> None:
        """Wait until there are claims."""
        for _ in range(1000):
            if isinstance(self.app.screen, ReviewScreen):
                return await self.settle()
            await self.pilot.pause(0.01)
        raise AssertionError(f"the story never opened:\n{self.text}")

    async def shows(self, text: str) -> None:
        """Wait until a text is on screen."""
        for _ in range(500):
            if text in self.text:
                return
            await self.pilot.pause(0.02)
        raise AssertionError(f"{text!r} never came on screen:\n{self.text}")

    async def leaves(self) -> None:
        """Wait until the program was told to end."""
        while self.app.return_code is None:
            await self.pilot.pause(0.01)

    async def click(self, text: str) -> None:
        """Click where a text stands on screen."""
        for y, line in enumerate(self.text.splitlines()):
            if text in line:
                await self.pilot.click(offset=(line.index(text), y))
                await self.settle()
                return
        raise AssertionError(f"{text!r} is not on screen")

    @property
    def toasts(self) -> str:
        return "\n".join(notification.message for notification in self.app._notifications)

    @contextmanager
    def elsewhere(self) -> Iterator[Store]:
        """The store as another process opens it."""
        store = open_store(str(self._store))
        try:
            yield store
        finally:
            store.close()

    def stored(self, claim_id: int) -> ClaimView:
        """The claim as the store has it, read by another connection than the desk's."""
        with self.elsewhere() as store:
            return view_claim(store, claim_id)


OpenDesk = Callable[..., AbstractAsyncContextManager[Desk]]
