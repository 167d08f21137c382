"""A store of its own for each test, and articles to load into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from factcheck.desk import clock
from factcheck.desk.store import Store, open_store

Write = Callable[..., Path]


@pytest.fixture
def store(location: str) -> Iterator[Store]:
    opened = open_store(location)
    yield opened
    opened.close()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_article(name: str, text: str, **fields: str) -> Path:
        matter = "".join(f"{key}: {value}\n" for key, value in fields.items())
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{matter}---\n\n{text}" if fields else text, encoding="utf-8")
        return path

    return write_article


@pytest.fixture(autouse=True)
def ticking_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    minutes = count()
    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now() -> str:
        return (start + timedelta(minutes=next(minutes))).isoformat(timespec="microseconds")

    monkeypatch.setattr(clock, "now", now)


@pytest.fixture
def bridge(store: Store, write: Write) -> int:
    """A story of two reports of one accident that state different figures; its id."""
    from factcheck.desk.load import load_articles

    paths = [
        write(
            "morning.md",
            "The bridge over the Ilm collapsed on Monday, and 12 workers were injured.\n\n"
            "Engineers had warned of rust in the pillars two years ago.\n",
            source="Morning Call",
            date="2026-03-02",
        ),
        write(
            "evening.md",
            "Police said 15 workers were injured when the bridge over the Ilm collapsed on Monday.\n\n"
            "The mayor, Greta Holm, thanked the rescue crews of three towns.\n",
            source="Evening Sheet",
            date="2026-03-03",
        ),
    ]
    return load_articles(store, paths, story="bridge").story.id
