"""The newest: of what is asked for in quick succession one thing is fetched at a time, the last shown."""

import asyncio
from collections.abc import Awaitable, Callable

from factcheck.errors import FactcheckError


class Newest:
    """Fetches for a screen what the reviewer came to; what was passed by meanwhile is left out.

    ``fetch`` fetches what is asked for at the moment, and shows it if that ``is_current`` still.
    """

    def __init__(self, fetch: Callable[[], Awaitable[None]]) -> None:
        self._fetch = fetch
        self.is_current = True
        """Whether nothing was asked for since what is being fetched was."""
        self.is_fetching = False
        self._shown = asyncio.Event()

    def ask(self) -> bool:
        """Ask for what the reviewer is at; tell whether ``catch_up`` has to be begun for it."""
        self.is_current = False
        self._shown.clear()
        begins, self.is_fetching = not self.is_fetching, True
        return begins

    async def catch_up(self) -> None:
        """Fetch until what was asked for last is shown. What ``fetch`` raises for that ends it."""
        try:
            while not self.is_current:
                self.is_current = True
                try:
                    await self._fetch()
                except FactcheckError:
                    if self.is_current:  # else something was asked for since, which can be shown
                        raise
        finally:
            self.is_fetching = False
            self.settle()

    def settle(self) -> None:
        """Let what is on the screen be the newest, though nothing was asked for."""
        self._shown.set()

    async def shown(self) -> None:
        """Wait until what was asked for last is shown, or cannot be; before anything is, for that."""
        await self._shown.wait()
