"""Watching: what arrives in a folder is loaded into a story, while the reviewer goes on reviewing."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.screens.clerk import Clerk

if TYPE_CHECKING:
    from factcheck.desk.load import Loaded

PAUSE = 1.0
"""Seconds between two looks. A file is loaded when it has not changed from one to the next."""


class Watcher:
    """Looks at folders while ``watch`` runs; ``arrived`` is told what came of the files in them.

    It has a clerk of its own: what the reviewer asks for does not wait behind a load. ``complain`` is told
    what the desk refused.
    """

    def __init__(
        self,
        clerk: Clerk,
        folders: Sequence[Path],
        story: str,
        arrived: Callable[["Loaded"], None],
        complain: Callable[[Exception], None],
    ) -> None:
        self.story = story
        self.told = ", ".join(map(str, folders))
        """The folders, to be told."""
        self._clerk = clerk
        self._folders = folders
        self._arrived = arrived
        self._complain = complain
        self._stopped = Event()

    async def watch(self) -> None:
        """Look until this is cancelled."""
        # Finding files needs what reads them: not before a folder is watched.
        from factcheck.ingest.watch import Watch

        watch = Watch(self._folders)
        while True:
            paths: list[Path] = []
            try:
                if paths := await asyncio.to_thread(watch.look):
                    loaded = await self._clerk.load(paths, self.story, lambda _: None, self._asked_to_stop)
                    self._arrived(loaded)
            except (FactcheckError, OSError) as error:
                watch.hand_out_again(paths)
                self._complain(error)
            await asyncio.sleep(PAUSE)

    def _asked_to_stop(self) -> int:
        return 2 * self._stopped.is_set()  # what is compared is made up for when the story is opened

    async def close(self) -> None:
        """Let a load that is under way end after the article that is being read, and close the store."""
        self._stopped.set()
        await self._clerk.close()
