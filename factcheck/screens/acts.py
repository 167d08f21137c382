"""Acts: what a reviewer does, carried out in the order of the keys, each when the one before is done."""

import asyncio
from collections.abc import Awaitable, Callable

from factcheck.errors import FactcheckError

Act = Callable[[], Awaitable[None] | None]


class Acts:
    """A line of acts. A quick verdict, move, verdict lands on the claims that were meant.

    ``complain`` tells the reviewer what the desk or the disk refused.
    """

    def __init__(self, complain: Callable[[Exception], None]) -> None:
        self.complain = complain
        self._line: asyncio.Queue[Act] = asyncio.Queue()
        self._has_ended = False

    def add(self, act: Act) -> None:
        """Have something done after all that was added before; nothing is when the desk has been left."""
        if not self._has_ended:
            self._line.put_nowait(act)

    async def carry_out(self) -> None:
        """Do what is added, without end; what the desk or the disk refuses is complained of and left."""
        try:
            while True:
                act = await self._line.get()
                try:
                    if (waiting := act()) is not None:
                        await waiting
                except (FactcheckError, OSError) as error:
                    self.complain(error)
                finally:
                    self._line.task_done()
        finally:
            # Whoever waits for what is not done any more would wait for ever.
            self._has_ended = True
            while not self._line.empty():
                self._line.get_nowait()
                self._line.task_done()

    async def settle(self) -> None:
        """Wait until all that was added is done, or will never be."""
        await self._line.join()
