"""Every screen as it is drawn, in two sizes: its text, and below it where its styles change.

The snapshots are text, so that a difference can be read. ``pytest --snapshot-update`` writes them anew.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from drawn import drawn
from driven_desk import Desk, OpenDesk
from rich.segment import Segment
from sqlmodel import col, update
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.strip import Strip

from factcheck.commands import Command, Group
from factcheck.commands.keymap import Keymap
from factcheck.db.tables import Article, Story
from factcheck.desk.mark import mark_claims
from factcheck.desk.store import open_store
from factcheck.desk.views import Verdict
from factcheck.screens.help import HelpScreen
from factcheck.widgets.signs import CONFLICT, NOTE

SIZES = [(80, 24), (140, 45)]


STORIES = {
    "stories": ["s"],
    "sources": ["s", "tab", "j"],
    "choosing": ["s", "tab", "G", "l", "k"],
    "adding": ["s", "a", *"articles/late"],
}
EXPORT = {"markdown": (), "csv": ("f", "f")}


class ScreenExtension(SingleFileSnapshotExtension):
    """One text file a screen."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def screens(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(ScreenExtension)


async def draw(desk: Desk) -> str:
    """Write the screen as its lines, then its styles, each with the places that have it."""
    strips: list[Strip] = []
    while strips != (now := drawn(desk.app)):
        strips = now  # a scroll bar follows its pane by a frame
        await desk.pilot.pause(0.1)
    places: dict[str, list[str]] = {}
    for y, strip in enumerate(strips):
        for start, end, style in _runs(strip):
            places.setdefault(style, []).append(f"{y}:{start}-{end}")
    lines = [strip.text.rstrip() for strip in strips]
    styles = [f"{style}\n    {' '.join(spans)}" for style, spans in places.items()]
    return "\n".join([*lines, "", *styles, ""])


def _runs(strip: Strip) -> Iterator[tuple[int, int, str]]:
    x = 0
    for text, style, _ in Segment.simplify(Segment(one.text, one.style) for one in strip):
        width = Segment(text).cell_length
        yield x, x + width, str(style.without_color if style else "") + _colours(style)
        x += width


def _colours(style) -> str:
    if style is None:
        return ""
    return f" {style.color.name if style.color else '-'} on {style.bgcolor.name if style.bgcolor else '-'}"


SHOWN = {
    "conflict": [],
    "agreement": ["j"],
    "one source": ["G"],
    "decided": ["d", "c", "u", "g"],
    "several": ["j", "v", "j", "j"],
    "flagged and new": ["f", "j", "d", "e", "d", "tab", *"Port log", "enter"],
    "evidence": ["e", "l", "tab", *"https://port.example"],
    "blind": ["B"],
    "maximised": ["tab", "equals_sign"],
    "linking": ["G", "l", *"ferry"],
    "filter": ["F", *"dis"],
    "note field": ["n", *"call the harbour master"],
    "note": ["n", *"called", "enter"],
    "search": ["slash", *"radio"],
    "nothing found": ["slash", *"zeppelin"],
    "statement pane": ["tab"],
    "findings pane": ["tab", "tab", "tab"],
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", SHOWN)
async def test_review(
    open_desk: OpenDesk, screens: SnapshotAssertion, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press(*SHOWN[shown])
        assert await draw(desk) == screens


ARTICLE_SHOWN = {
    "open": ["a"],
    "decided": ["a", "d", "c", "u", "g"],
    "selecting": ["a", "d", "v", "w", "w"],
    "note pane": ["a", "tab"],
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", ARTICLE_SHOWN)
async def test_article(
    open_desk: OpenDesk, screens: SnapshotAssertion, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press(*ARTICLE_SHOWN[shown])
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_article_by_day(open_desk: OpenDesk, screens: SnapshotAssertion, size: tuple[int, int]) -> None:
    async with open_desk(size=size) as desk:
        desk.app.theme = "day-desk"
        await desk.press("a", "d", "c", "u", "k")
        assert await draw(desk) == screens


HISTORY_SHOWN = {"claim": ["h"], "story": ["h", "h"], "nothing": ["G", "h"]}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", HISTORY_SHOWN)
async def test_history(
    open_desk: OpenDesk, screens: SnapshotAssertion, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press("d", "c", "u", "z", "g")
        with desk.elsewhere() as store:
            for claim, verdict in ((1, Verdict.CORROBORATED), (2, Verdict.CORROBORATED)):
                mark_claims(store, [claim], verdict, reviewer="anna")
        await desk.press(*HISTORY_SHOWN[shown])
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_review_by_day(open_desk: OpenDesk, screens: SnapshotAssertion, size: tuple[int, int]) -> None:
    async with open_desk(size=size) as desk:
        desk.app.theme = "day-desk"
        await desk.press("d", "k")
        assert await draw(desk) == screens


MATRIX = {"figures": ["m", "l"], "silence": ["m", "j", "d", *"lll"]}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", MATRIX)
async def test_matrix(
    open_desk: OpenDesk, screens: SnapshotAssertion, copied: Path, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=copied) as desk:
        await desk.press(*MATRIX[shown])
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", [*SIZES, (40, 10)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_matrix_by_day(
    open_desk: OpenDesk, screens: SnapshotAssertion, copied: Path, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=copied) as desk:
        desk.app.theme = "day-desk"
        await desk.press("m", "j", "l")
        assert await draw(desk) == screens


TIMELINE = {"claim": ["t"], "story": ["t", "t", "o", "j"]}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", TIMELINE)
async def test_timeline(
    open_desk: OpenDesk, screens: SnapshotAssertion, copied: Path, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=copied) as desk:
        await desk.press(*TIMELINE[shown])
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", [*SIZES, (40, 10)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_timeline_by_day(
    open_desk: OpenDesk, screens: SnapshotAssertion, copied: Path, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=copied) as desk:
        desk.app.theme = "day-desk"
        await desk.press("t")
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", STORIES)
async def test_stories(
    open_desk: OpenDesk, screens: SnapshotAssertion, stories: Path, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=stories, story="linnea") as desk:
        await desk.press("d", *STORIES[shown])
        assert await draw(desk) == screens


@pytest.mark.parametrize("theme", ["day-desk", "high-contrast-night"])
@pytest.mark.parametrize("size", [*SIZES, (40, 10)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_stories_in_other_colours(
    open_desk: OpenDesk, screens: SnapshotAssertion, stories: Path, theme: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=stories, story="linnea", theme=theme) as desk:
        await desk.press("d", "s", "tab", "j")
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", EXPORT)
async def test_export(
    open_desk: OpenDesk, screens: SnapshotAssertion, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press("d", "x", *EXPORT[shown])
        assert await draw(desk) == screens


HELPED = (
    Command(
        id="walk", keys=("w", "up"), action="walk", title="walk", group=Group.MOVE,
        help="Walk on to the next lamp post; at the last of them, back to the first, however far that is.",
    ),
    Command(
        id="count", keys=tuple("123"), action="count", title="count", group=Group.MOVE, help="Count them."
    ),
    Command(
        id="light", keys=("ctrl+l",), action="light", title="light", group=Group.STORY, help="Light one."
    ),
)  # fmt: skip
"""What help tells of an invented screen: that of a true one would change with each of its commands."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_help(open_desk: OpenDesk, screens: SnapshotAssertion, size: tuple[int, int]) -> None:
    async with open_desk(size=size) as desk:
        await desk.app.push_screen(HelpScreen(HELPED, (CONFLICT, NOTE), Keymap()))
        assert await draw(desk) == screens


OTHERS = {
    "history": ["h", "h"],
    "export": ["x"],
    "stories": ["s"],
    "linking": ["G", "l", *"ferry"],
    "adding": ["s", "a", *"articles/late"],
    "evidence": ["e", "l", "tab", *"https://port.example"],
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("shown", OTHERS)
async def test_other_screens_by_day(
    open_desk: OpenDesk, screens: SnapshotAssertion, shown: str, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        desk.app.theme = "day-desk"
        await desk.press("d", "c", *OTHERS[shown])
        assert await draw(desk) == screens


async def test_review_in_a_small_terminal(open_desk: OpenDesk, screens: SnapshotAssertion) -> None:
    async with open_desk(size=(40, 10)) as desk:
        await desk.press("tab", "tab")
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_empty_store(
    open_desk: OpenDesk, screens: SnapshotAssertion, tmp_path: Path, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=tmp_path / "new.db", ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        assert await draw(desk) == screens


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_empty_store_by_day(
    open_desk: OpenDesk, screens: SnapshotAssertion, tmp_path: Path, size: tuple[int, int]
) -> None:
    async with open_desk(size=size, store=tmp_path / "new.db", ready=False, theme="day-desk") as desk:
        await desk.shows("There is nothing to check yet.")
        assert await draw(desk) == screens


@pytest.fixture
def copied(store_path: Path) -> Path:
    """The invented story, in which one outlet copied another."""
    store = open_store(str(store_path))
    with store.write() as session:
        original = {"origin_id": 2, "origin": "Coastline Radio"}
        session.execute(update(Article).where(col(Article.id).in_([2, 3])).values(original))
    store.close()
    return store_path


@pytest.fixture
def stories(copied: Path) -> Path:
    """Two stories, one of them far on."""
    store = open_store(str(copied))
    with store.write() as session:
        counts = {"articles": 12, "sources": 9, "claims": 140, "decided": 105, "conflicts": 17}
        session.add(Story(id=2, name="quarry", opened="2026-03-01", changed="2026-03-01", **counts))
    store.close()
    return copied


@pytest.fixture(autouse=True)
def no_blinking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.widgets.Input.cursor_blink", False)
