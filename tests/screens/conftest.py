"""The desk over an invented story, driven by keys as a reviewer would."""

import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from invented_story import BEGAN, fill_store
from textual import events
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot

from factcheck.app import FactcheckApp
from factcheck.desk import clock
from factcheck.desk.queue import view_claim
from factcheck.desk.store import Store, open_store
from factcheck.desk.views import ClaimLine, ClaimView
from factcheck.screens import queue_screen
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
            while self._is_fetching or self._is_searching:
                await self.pilot.pause(0.005)
        await self.pilot.pause(0)

    @property
    def _is_fetching(self) -> bool:
        return any(getattr(screen, "is_fetching", False) for screen in self.app.screen_stack)

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
        return "\n".join(strip.text.rstrip() for strip in self.app.screen._compositor.render_strips())

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


@pytest.fixture
def open_desk(store_path: Path) -> OpenDesk:
    """Open the desk on the invented story, or on another store."""

    @asynccontextmanager
    async def opened(
        size: tuple[int, int] = (140, 45),
        store: Path = store_path,
        paths: Sequence[Path] = (),
        story: str | None = None,
        ready: bool = True,
        **options: Any,
    ) -> AsyncIterator[Desk]:
        app = FactcheckApp(str(store), paths, story, "mara", **options)
        async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
            desk = Desk(app, pilot, store)
            if ready:
                await desk.opens()
            yield desk

    return opened


@pytest.fixture(scope="session")
def invented_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented story as it is before any test: written once, because that waits for the disk."""
    path = tmp_path_factory.mktemp("invented") / "store.db"
    fill_store(path)
    return path


@pytest.fixture
def store_path(invented_store: Path, tmp_path: Path) -> Path:
    """A store of its own for each test."""
    return Path(shutil.copy(invented_store, tmp_path / "store.db"))


@pytest.fixture(autouse=True)
def frozen_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", BEGAN.isoformat)


@pytest.fixture(autouse=True)
def heard_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that others do comes on screen between two keys by itself."""
    monkeypatch.setattr(queue_screen, "_LISTEN", 3600.0)


@pytest.fixture(autouse=True)
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder
