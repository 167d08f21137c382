"""The lookout: notices what others do to the story on the desk, at next to no cost while they do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.screens.store_thread import StoreThread

if TYPE_CHECKING:
    from factcheck.desk.company import Standing
    from factcheck.desk.store import Store


class Lookout(StoreThread):
    """Remembers how far a story had come when its claims were read."""

    _standing: Standing | None = None
    _version: int | None = None

    def look_out(self, store: Store, story_id: int) -> None:
        """Remember how far a story has come, in the thread of the store, before its claims are read."""
        from factcheck.desk.company import story_standing

        self._version = store.version()
        self._standing = story_standing(store, story_id)

    async def know_of_loads(self, story_id: int) -> None:
        """Let what has been loaded so far be no news: the reviewer is told of it otherwise."""

        def work(store: Store) -> None:
            from factcheck.desk.company import story_standing

            if self._standing is not None:
                self._standing = self._standing._replace(loaded=story_standing(store, story_id).loaded)

        await self._do(work)

    async def news(self, story_id: int) -> str:
        """Say what others did since the claims were read, or since this was asked last; "" for nothing."""

        def work(store: Store) -> str:
            if (before := self._standing) is None:
                return ""
            if (version := store.version()) is not None and version == self._version:
                return ""
            from factcheck.desk.company import tell_news

            self.look_out(store, story_id)
            return tell_news(store, story_id, before, self._standing or before, reviewer=self._reviewer)

        return await self._do(work)
