"""An app in which what arrives in a folder is loaded, whatever screen is in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on

from factcheck.messages import ArticlesArrived, ArticlesFailed, FolderWanted, StoryOpened
from factcheck.screens.clerk import Clerk
from factcheck.screens.desk_screen import DeskApp, DeskScreen
from factcheck.screens.watching import Watcher
from factcheck.widgets.plain import plain

if TYPE_CHECKING:
    from factcheck.desk.load import Loaded

_WATCH = "watch"
"""The group of workers that has the one which watches."""


class WatchingApp(DeskApp):
    """Watches ``folders`` from when the desk is open, for ``story`` or one that is named after the first."""

    def __init__(self, new_clerk: Callable[[], Clerk], folders: Sequence[Path], story: str | None) -> None:
        super().__init__()
        self.new_clerk = new_clerk
        self._folders = folders
        self._named = story

    @on(StoryOpened)
    async def _begin_watching(self) -> None:
        """Watch what was asked for on the command line, once it is loaded."""
        folders, self._folders = self._folders, []
        if folders:
            from factcheck.desk.load import name_after  # loaded already, behind the first frame

            await self.watch_folders(self._named or name_after(folders[0]), folders)

    @on(FolderWanted)
    async def _watch_folder(self, event: FolderWanted) -> None:
        await self.watch_folders(event.story, [event.folder] if event.folder else [])

    async def watch_folders(self, story: str = "", folders: Sequence[Path] = ()) -> None:
        """Watch folders in place of those watched before; none for no more."""
        watcher, self.watcher = self.watcher, None
        if watcher is not None:
            self.workers.cancel_group(self, _WATCH)
            await watcher.close()
        if folders:
            arrived = partial(self._take_in, story)
            self.watcher = Watcher(self.new_clerk(), folders, story, arrived, self._complain)
            self.run_worker(self.watcher.watch(), group=_WATCH)

    def _take_in(self, story: str, loaded: Loaded) -> None:
        from factcheck.desk.load_files import Outcome  # imported already, by what loaded them

        if loaded.failures:
            self.post_message(ArticlesFailed(loaded.failures))
        added, revised = loaded.count(Outcome.ADDED), loaded.count(Outcome.REVISED)
        desk = next((screen for screen in self.screen_stack if isinstance(screen, DeskScreen)), None)
        if desk is not None and (added or revised):
            desk.take_in(ArticlesArrived(story, added, revised))

    def _complain(self, error: Exception) -> None:
        self.notify(plain(str(error)), severity="error", timeout=15, markup=False)
