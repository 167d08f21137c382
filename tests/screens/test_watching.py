"""Watching a folder: what arrives is loaded while the reviewer goes on reviewing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from driven_desk import Desk, OpenDesk
from textual.worker import WorkerFailed

from factcheck.db.errors import StoreError
from factcheck.desk import load
from factcheck.desk.mark import mark_claims
from factcheck.desk.views import Verdict
from factcheck.ingest.watch import Watch
from factcheck.screens import watching
from factcheck.screens.adding import AddScreen


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "PAUSE", 0.05)


@pytest.fixture
def quarry(tmp_path: Path) -> Path:
    """A folder with two reports of one event."""
    folder = tmp_path / "quarry"
    folder.mkdir()
    report(folder, "One", 12)
    report(folder, "Two", 15)
    return folder


def report(folder: Path, source: str, count: int) -> None:
    text = f"---\nsource: {source}\n---\n\nPolice said {count} workers were trapped in the quarry at Holm.\n"
    (folder / f"{source}.md").write_text(text)


async def until(desk: Desk, holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    for _ in range(1000):
        if holds():
            return
        await desk.pilot.pause(0.02)
    raise AssertionError(f"it never did:\n{desk.text}")


async def test_what_arrives_is_loaded_told_and_leaves_the_reviewer_at_the_claim(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
        await desk.press("d")
        claim = desk.at.id
        report(quarry, "Three", 14)
        await desk.shows("1 new article · 1 claim is new since")
        assert desk.at.id == claim
        assert desk.at.verdict == "disputed"
        assert desk.at.sources == 3
        report(quarry, "Three", 140)
        await desk.shows("1 new revision")


async def test_what_arrives_is_not_told_once_more_as_if_others_had_loaded_it(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
        report(quarry, "Three", 14)
        await desk.shows("1 new article")
        with desk.elsewhere() as store:
            mark_claims(store, [desk.at.id], Verdict.DISPUTED, reviewer="anna")
        assert await desk.review.clerk.news(desk.review.story.id) == "anna decided 1 claim"


async def test_it_goes_on_while_another_screen_is_in_front(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
        await desk.press("m")
        report(quarry, "Three", 14)
        await desk.shows("1 new article")
        assert "Three" in desk.text


async def test_a_folder_that_is_empty_yet_is_waited_for(open_desk: OpenDesk, tmp_path: Path) -> None:
    folder = tmp_path / "later"
    folder.mkdir()
    async with open_desk(store=tmp_path / "other.db", paths=[folder], watch=True, ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        report(folder, "One", 12)
        await desk.opens()
        assert desk.text.startswith(" later")


async def test_a_key_watches_a_folder_and_ends_it(open_desk: OpenDesk, working_folder: Path) -> None:
    async with open_desk() as desk:
        await desk.press("s", "w")
        assert isinstance(desk.app.screen, AddScreen)
        await desk.press(*str(working_folder), "enter")
        assert "· w ends it" in desk.text
        await desk.press("escape")
        report(working_folder, "Late", 3)
        await desk.shows("1 new article")
        assert desk.review.story.articles == 5
        await desk.press("s", "w")
        assert "no longer watching" in desk.text
        await until(desk, lambda: desk.app.watcher is None)


async def test_files_that_cannot_be_read_are_named_once(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
        (quarry / "bad [b].md").write_bytes(b"\x00\x01\x02\x03" * 50)
        await until(desk, lambda: "bad [b].md" in desk.toasts)
        report(quarry, "Three", 14)
        await desk.shows("1 new article")
        assert desk.toasts.count("bad [b].md") == 1


async def test_what_the_store_refused_is_told_and_loaded_at_the_next_look(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_articles, refused = load.load_articles, []

    def refuse_once(*args, **options):
        if options.get("story") and not refused:
            refused.append(1)
            raise StoreError("store.db", "database is locked")
        return load_articles(*args, **options)

    async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
        await until(desk, lambda: desk.app.watcher)
        monkeypatch.setattr(load, "load_articles", refuse_once)
        report(quarry, "Three", 14)
        await desk.shows("1 new article")
        assert "database is locked" in desk.toasts


async def test_a_fault_in_loading_is_not_silent(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args, **_options):
        raise ZeroDivisionError("a fault of the program")

    async def meet_fault() -> None:
        async with open_desk(store=tmp_path / "other.db", paths=[quarry], watch=True) as desk:
            await until(desk, lambda: desk.app.watcher)
            monkeypatch.setattr(load, "load_articles", fail)
            report(quarry, "Three", 14)
            await until(desk, lambda: desk.app.return_code)

    with pytest.raises(WorkerFailed, match="a fault of the program"):
        await meet_fault()


def test_a_file_is_handed_out_once_and_again_when_it_changed(quarry: Path) -> None:
    watch = Watch([quarry])
    assert watch.look() == []
    assert watch.look() == [quarry / "One.md", quarry / "Two.md"]
    assert watch.look() == []
    report(quarry, "Two", 1500)
    assert watch.look() == []
    assert watch.look() == [quarry / "Two.md"]


def test_a_file_that_is_still_being_written_is_waited_for(quarry: Path) -> None:
    watch = Watch([quarry])
    watch.look()
    watch.look()
    (quarry / "slow.md").write_text("")
    assert watch.look() == watch.look() == []
    for size in (10, 20, 30):
        (quarry / "slow.md").write_text("x" * size)
        assert watch.look() == []
    assert watch.look() == [quarry / "slow.md"]


def test_a_file_or_folder_that_is_gone_is_no_matter(quarry: Path) -> None:
    watch = Watch([quarry])
    watch.look()
    (quarry / "One.md").unlink()
    assert watch.look() == [quarry / "Two.md"]
    (quarry / "Two.md").unlink()
    quarry.rmdir()
    assert watch.look() == []
