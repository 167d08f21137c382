"""Opening the desk: loading articles, stories, and what is said when there is nothing to review."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from driven_desk import OpenDesk
from invented_story import fill_store

from factcheck.db.errors import StoreError
from factcheck.desk import load, story_matches
from factcheck.desk.load import Loaded
from factcheck.desk.load_files import LoadResult, Outcome
from factcheck.desk.progress import Progress, Watch
from factcheck.desk.snapshot import Member
from factcheck.desk.store import Store, open_store
from factcheck.desk.stories import find_story
from factcheck.ingest import read
from factcheck.ingest.document import Document
from factcheck.matching.match import Match
from factcheck.screens.review import ReviewScreen


async def test_the_desk_opens_at_the_claim_it_was_left_at(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "j", "j", "q")
    async with open_desk() as desk:
        assert desk.queue.row == 3
        assert "We had no steering" in desk.text


async def test_an_empty_store_says_what_to_do(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk(store=tmp_path / "new" / "store.db", ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        assert "factcheck open FOLDER" in desk.text
        await desk.pilot.press("c", "j", "n", "slash", "x", "s")
        assert "There is nothing to check yet." in desk.text


async def test_the_sample_is_one_key_away_from_an_empty_store(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk(store=tmp_path / "new.db", ready=False) as desk:
        await desk.shows("Enter  try it on a sample")
        await desk.pilot.press("enter")
        await desk.opens()
        assert desk.text.startswith(" harbour-fire")


async def test_without_a_sample_none_is_offered(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.screens.opening.sample_folder", lambda: None)
    async with open_desk(store=tmp_path / "new.db", ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        assert "sample" not in desk.text
        await desk.pilot.press("enter")
        assert "There is nothing to check yet." in desk.text


async def test_articles_are_added_to_an_empty_store_from_the_desk(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "new.db", ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        await desk.pilot.press("a", *str(quarry), "enter")
        await desk.opens()
        assert desk.text.startswith(" quarry")


async def test_a_story_without_claims_leads_to_the_others(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bare.db"
    fill_store(path, [], story="bare")
    store = open_store(str(path))
    load.load_articles(store, [quarry])
    store.close()
    async with open_desk(store=path, story="bare", ready=False) as desk:
        await desk.shows("No statement was found")
        await desk.pilot.press("s")
        await desk.shows("of bare: 4 articles")
        await desk.pilot.press("g", "enter")
        await desk.opens()
        assert desk.text.startswith(" quarry")


async def test_a_store_that_cannot_be_opened_is_told_in_words(open_desk: OpenDesk, tmp_path: Path) -> None:
    broken = tmp_path / "broken [b].db"
    broken.write_bytes(b"this is no database at all" * 100)
    async with open_desk(store=broken, ready=False) as desk:
        await desk.shows("The desk cannot be opened.")
        assert "broken [b].db" in desk.text


async def test_a_store_that_another_process_holds_is_told_and_tried_again(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready = Store.prepare_to_write
    held = [True]

    def prepare(store: Store) -> None:
        if held[0]:
            raise StoreError("store.db", "database is locked")
        make_ready(store)

    monkeypatch.setattr(Store, "prepare_to_write", prepare)
    async with open_desk() as desk:
        for _ in range(200):
            if desk.toasts:
                break
            await desk.pilot.pause(0.02)
        assert "database is locked" in desk.toasts
        await desk.press("d")
        assert desk.at.verdict is None
        held[0] = False
        await desk.press("d")
        assert desk.stored(1).line.verdict == "disputed"


async def test_a_story_that_is_not_there_is_told_in_words(open_desk: OpenDesk) -> None:
    async with open_desk(story="zeppelin", ready=False) as desk:
        await desk.shows("zeppelin")


async def test_a_story_is_opened_by_name_and_is_then_the_last_one(
    open_desk: OpenDesk, store_path: Path
) -> None:
    async with open_desk(story="linnea") as desk:
        assert desk.text.startswith(" linnea")
    store = open_store(str(store_path))
    assert find_story(store).name == "linnea"
    store.close()


class SlowLoad:
    """Stands in for the loading of articles: goes on when it is told to."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.was_cancelled = False

    def __call__(self, store, paths, *, story=None, source=None, progress, cancelled) -> Loaded:
        progress(Progress(1, 3, "Reading courier [/].md"))
        while not (self.go_on.wait(0.01) or cancelled()):
            pass
        self.was_cancelled = cancelled()
        failed = LoadResult("bad [b]file.html", Outcome.FAILED, "bad [b]file.html: holds no text\x1b[31m")
        return Loaded(find_story(store), (failed,))


@pytest.fixture
def slow_load(monkeypatch: pytest.MonkeyPatch) -> SlowLoad:
    stand_in = SlowLoad()
    monkeypatch.setattr(load, "load_articles", stand_in)
    return stand_in


async def test_loading_shows_how_far_it_is_and_then_the_story(
    open_desk: OpenDesk, slow_load: SlowLoad
) -> None:
    async with open_desk(paths=[Path("articles")], ready=False) as desk:
        await desk.shows("1 of 3")
        assert "Reading courier [/].md" in desk.text
        assert "Esc cancel" in desk.text
        slow_load.go_on.set()
        await desk.shows("Arlen Courier")


@pytest.fixture
def quarry(tmp_path: Path) -> Path:
    """A folder of reports of one event."""
    folder = tmp_path / "quarry"
    folder.mkdir()
    for number, (name, count) in enumerate({"One": 12, "Two": 15, "Three": 12, "Four": 14}.items(), 1):
        (folder / f"{number}.md").write_text(
            f"---\nsource: {name}\n---\n\nPolice said {count} workers were trapped in the quarry at Holm.\n"
        )
    return folder


async def test_escape_cancels_a_load_and_what_was_read_is_reviewed(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_document, go_on = read.read_document, threading.Event()

    def read_slowly(path: Path) -> Document:
        if path.name == "3.md":
            go_on.wait(20)
        return read_document(path)

    monkeypatch.setattr(read, "read_document", read_slowly)
    path = tmp_path / "other.db"
    async with open_desk(store=path, paths=[quarry], ready=False) as desk:
        await desk.shows("Reading 3.md")
        await desk.pilot.press("escape")
        go_on.set()
        await desk.opens()
        assert [line.sources for line in desk.queue.agenda.lines] == [3]
    async with open_desk(store=path) as desk:
        assert [line.sources for line in desk.queue.agenda.lines] == [3]


async def test_escape_again_leaves_the_comparing_for_when_the_story_is_opened(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_document, go_on = read.read_document, threading.Event()

    def read_slowly(path: Path) -> Document:
        if path.name == "3.md":
            go_on.wait(20)
        return read_document(path)

    def compare_until_cancelled(
        _members: object,
        _before: None,
        _stored: object,
        cancelled: Callable[[], bool],
        progress: Watch,
    ) -> tuple[tuple[Match, ...], None]:
        progress(Progress(1, 3, "Comparing statements", "statements"))
        while not cancelled():
            threading.Event().wait(0.01)
        return (), None

    monkeypatch.setattr(read, "read_document", read_slowly)
    async with open_desk(store=tmp_path / "other.db", paths=[quarry], ready=False) as desk:
        with monkeypatch.context() as slow:
            slow.setattr(story_matches, "find_story_matches", compare_until_cancelled)
            await desk.shows("Reading 3.md")
            await desk.pilot.press("escape")
            go_on.set()
            await desk.shows("Comparing statements")
            assert "Esc again leaves the comparing of them for later" in desk.text
            await desk.pilot.press("escape")
            await desk.shows("their statements are not compared yet")
        await desk.pilot.press("s")
        await desk.shows("Sources")
        await desk.pilot.press("enter")
        await desk.opens()
        assert [line.sources for line in desk.queue.agenda.lines] == [3]


async def test_a_story_whose_comparing_was_cut_short_is_compared_when_it_is_opened(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.db"
    store = open_store(str(path))
    with monkeypatch.context() as cut:
        cut.setattr(load, "regroup", lambda *_args, **_kwargs: None)
        load.load_articles(store, [quarry])
    store.close()
    async with open_desk(store=path) as desk:
        assert [line.sources for line in desk.queue.agenda.lines] == [4]


async def test_what_is_made_up_for_when_a_story_is_opened_is_shown_and_can_be_cancelled(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.db"
    store = open_store(str(path))
    load.load_articles(store, [quarry / f"{number}.md" for number in (1, 2, 3)], story="quarry")
    with monkeypatch.context() as cut:
        cut.setattr(load, "regroup", lambda *_args, **_kwargs: None)
        load.load_articles(store, [quarry])
    store.close()

    def compare_until_cancelled(
        members: Mapping[str, Member],
        _before: None,
        _stored: object,
        cancelled: Callable[[], bool],
        progress: Watch,
    ) -> tuple[tuple[Match, ...], None]:
        progress(Progress(len(members) // 2, len(members), "Comparing statements", "statements"))
        while not cancelled():
            threading.Event().wait(0.01)
        return (), None

    monkeypatch.setattr(story_matches, "find_story_matches", compare_until_cancelled)
    async with open_desk(store=path, ready=False) as desk:
        await desk.shows("2 of 4 statements")
        assert "Comparing statements" in desk.text
        assert "Esc cancel" in desk.text
        await desk.pilot.press("escape")
        await desk.opens()
        # As it stood before; the next time it is opened all four are compared.
        assert [line.sources for line in desk.queue.agenda.lines] == [3]


async def test_when_no_file_can_be_loaded_they_are_named_and_the_desk_says_what_to_do(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    empty = tmp_path / "empty [b].md"
    empty.write_text("")
    async with open_desk(store=tmp_path / "other.db", paths=[empty], ready=False) as desk:
        await desk.shows("There is nothing to check yet.")
        # On the screen itself: the toast at its foot goes.
        assert desk.text.index("[b].md") < desk.text.index("There is nothing to check yet.")
        await desk.pilot.press("q")
        assert desk.app.return_code == 1


async def test_quitting_ends_a_load(open_desk: OpenDesk, slow_load: SlowLoad) -> None:
    async with open_desk(paths=[Path("articles")], ready=False) as desk:
        await desk.shows("1 of 3")
        await desk.pilot.press("q")
    assert slow_load.was_cancelled


async def test_files_that_were_not_loaded_are_named_and_the_exit_code_says_it(
    open_desk: OpenDesk, slow_load: SlowLoad
) -> None:
    slow_load.go_on.set()
    async with open_desk(paths=[Path("articles")], ready=False) as desk:
        await desk.shows("Arlen Courier")
        assert "bad [b]file.html: holds no text␛[31m" in desk.toasts
        await desk.press("q")
        assert desk.app.return_code == 1


async def test_quitting_without_a_failure_is_a_success(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("q")
        assert desk.app.return_code == 0


async def test_a_folder_of_articles_is_loaded_and_reviewed(
    open_desk: OpenDesk, quarry: Path, tmp_path: Path
) -> None:
    async with open_desk(store=tmp_path / "other.db", paths=[quarry]) as desk:
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.text.startswith(" quarry")
        assert [line.sources for line in desk.queue.agenda.lines] == [4]
        assert "One says 12, Two says 15" in desk.text


async def test_a_store_of_two_stories_opens_the_one_asked_for(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "two.db"
    fill_store(path, story="first")
    async with open_desk(store=path, story="first") as desk:
        assert desk.text.startswith(" first")
