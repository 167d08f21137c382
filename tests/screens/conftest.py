"""The desk over an invented story, driven by keys as a reviewer would."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from driven_desk import Desk, OpenDesk
from invented_story import BEGAN, fill_store

from factcheck.app import FactcheckApp
from factcheck.desk import clock
from factcheck.screens import queue_screen


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
