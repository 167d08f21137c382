"""The stories screen: stories with their progress, the sources of each, and more articles."""

from pathlib import Path

import pytest
from driven_desk import Desk, OpenDesk

from factcheck.desk.load import load_articles
from factcheck.desk.origins import list_sources
from factcheck.desk.store import open_store
from factcheck.screens.adding import AddScreen
from factcheck.screens.review import ReviewScreen
from factcheck.screens.stories import StoriesScreen

AGENCY = (
    "A crane fell into the basin at Holm on Monday morning, and three workers were hurt. "
    "The harbour master closed the basin until Friday, while divers look for the hook of the crane."
)


@pytest.fixture
def crane(tmp_path: Path) -> Path:
    """A folder of reports, of which one copies another forty minutes later."""
    folder = tmp_path / "crane"
    folder.mkdir()
    reports = {
        "agency": ("Quay Wire", "2026-03-02T10:00:00+00:00", AGENCY),
        "copy": ("Holm Echo", "2026-03-02T10:40:00+00:00", f"{AGENCY} Our readers saw it."),
        "own": (
            "Basin Post",
            "2026-03-03",
            "Five workers were hurt when a crane fell at Holm.",
        ),
    }
    for name, (source, date, text) in reports.items():
        (folder / f"{name}.md").write_text(f"---\nsource: {source}\ndate: {date}\n---\n\n{text}\n")
    return folder


@pytest.fixture
def both(store_path: Path, crane: Path) -> Path:
    """A store of two stories; the one of the crane was loaded last."""
    store = open_store(str(store_path))
    load_articles(store, [crane])
    store.close()
    return store_path


def sources(desk: Desk, story: int = 2) -> list[tuple[str, str | None, bool]]:
    """Each article, the one that it goes back to, and whether a person said so; as the store has them."""
    with desk.elsewhere() as store:
        return [
            (one.article.source, one.original and one.original.source, one.article.origin_by_hand)
            for one in list_sources(store, story)
        ]


def on_top(desk: Desk) -> StoriesScreen:
    assert isinstance(desk.app.screen, StoriesScreen)
    return desk.app.screen


async def enter_and_wait(desk: Desk) -> None:
    """Press Enter, and wait until another review is in the place of the one that was open."""
    before = desk.review
    desk.type("enter")
    for _ in range(1000):
        if isinstance(desk.app.screen, ReviewScreen) and desk.app.screen is not before:
            return await desk.settle()
        await desk.pilot.pause(0.01)
    raise AssertionError(f"no other story was opened:\n{desk.text}")


async def to_source(desk: Desk, name: str) -> None:
    """Go to an article in the list of sources, of the story that is in front."""
    if not on_top(desk).sources.has_focus:
        await desk.press("tab")
    rows = [one.article.source for one in on_top(desk).sources.rows]
    await desk.press("g", *["j"] * rows.index(name))


async def test_stories_stand_with_their_progress_and_the_sources_of_the_one_in_front(
    open_desk: OpenDesk, both: Path
) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("d", "s")
        assert "Stories   2, last opened first" in desk.text
        lines = [line for line in desk.text.splitlines() if "crane" in line or "linnea" in line]
        assert any("● crane" in line and " 1 " in line for line in lines)
        assert "of crane: 3 articles, 2 origins" in desk.text
        assert "first of 2 articles" in desk.text
        copy = next(line for line in desk.text.splitlines() if "Holm Echo" in line)
        assert "↳" in copy
        assert "40 minutes later" in copy
        assert "copied passage" in copy
        assert "3 statements" in copy


async def test_the_sources_are_those_of_the_story_that_one_is_at(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s", "G")
        assert "of linnea: 4 articles, 4 origins" in desk.text
        assert "Coastline Radio" in desk.text
        await desk.press("k")
        assert "of crane: 3 articles" in desk.text


async def test_enter_opens_another_story_in_the_place_of_the_one_before(
    open_desk: OpenDesk, both: Path
) -> None:
    async with open_desk(store=both, story="crane") as desk:
        first = desk.review
        await desk.press("d", "s", "G")
        await enter_and_wait(desk)
        assert desk.review is not first
        assert desk.text.startswith(" linnea")
        assert first not in desk.app.screen_stack
        await desk.press("d", "k")
        assert desk.at.verdict == "disputed"


async def test_what_was_done_just_before_another_story_is_opened_is_stored(
    open_desk: OpenDesk, both: Path
) -> None:
    async with open_desk(store=both, story="linnea") as desk:
        for key in ("d", "j", "s"):
            desk.type(key)
        await desk.settle()
        await desk.press("G" if desk.app.screen.stories.row == 0 else "g")
        await enter_and_wait(desk)
        assert desk.stored(1).line.verdict == "disputed"
    async with open_desk(store=both, story="linnea") as desk:
        assert desk.queue.row == 2


async def test_enter_on_the_open_story_goes_back_to_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "s", "enter")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.queue.row == 1


@pytest.mark.parametrize("key", ["escape", "s"])
async def test_one_goes_back_to_where_one_was(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("j", "s", key)
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.queue.row == 1


async def test_an_article_is_said_to_be_independent_and_undone(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s")
        await to_source(desk, "Holm Echo")
        await desk.press("b")
        assert ("Holm Echo", None, True) in sources(desk)
        assert "said by hand" in desk.text
        assert "z undoes" in desk.text
        await desk.press("z")
        assert ("Holm Echo", "Quay Wire", False) in sources(desk)
        await desk.press("Z")
        assert ("Holm Echo", None, True) in sources(desk)


async def test_the_same_key_again_lets_the_text_tell(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s")
        await to_source(desk, "Holm Echo")
        await desk.press("b", "b")
        assert ("Holm Echo", "Quay Wire", False) in sources(desk)


async def test_an_article_is_said_to_go_back_to_the_one_that_is_moved_to(
    open_desk: OpenDesk, both: Path
) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s")
        await to_source(desk, "Basin Post")
        await desk.press("l")
        assert "Basin Post goes back to: Enter on it" in desk.text
        assert "Enter goes back to this one" in desk.text
        await to_source(desk, "Quay Wire")
        await desk.press("enter")
        assert ("Basin Post", "Quay Wire", True) in sources(desk)
        await to_source(desk, "Basin Post")
        await desk.press("-")
        assert ("Basin Post", None, False) in sources(desk)
        await desk.press("-")
        assert "nobody has said where Basin Post is from" in desk.text


async def test_choosing_an_origin_can_be_left(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s")
        await to_source(desk, "Basin Post")
        await desk.press("l", "b", "a", "tab", "escape")
        assert "left as it was" in desk.text
        assert ("Basin Post", None, False) in sources(desk)
        await desk.press("escape")
        assert isinstance(desk.app.screen, ReviewScreen)


async def test_keys_for_origins_do_nothing_among_the_stories(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        before = sources(desk)
        await desk.press("s", "b", "l", "-", "c", "d")
        assert sources(desk) == before


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
@pytest.mark.parametrize("where", [[], ["tab"]], ids=["stories", "sources"])
async def test_ends_pages_and_steps(
    open_desk: OpenDesk, both: Path, last: str, first: str, down: str, up: str, where: list[str]
) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s", *where, last)
        rows = on_top(desk)._list
        assert rows.row == len(rows.rows) - 1
        await desk.press(down, up)
        assert rows.row == len(rows.rows) - 2
        await desk.press(first)
        assert rows.row == 0


async def test_a_click_goes_to_a_row(open_desk: OpenDesk, both: Path) -> None:
    async with open_desk(store=both, story="crane") as desk:
        await desk.press("s")
        await desk.click("Basin Post")
        assert on_top(desk).sources.has_focus
        assert on_top(desk).sources.current.article.source == "Basin Post"


# More articles.


async def test_a_path_is_written_and_loaded_into_the_story_in_front(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    article = tmp_path / "late [b].md"
    article.write_text("---\nsource: Evening Sheet\n---\n\nFourteen passengers were hurt at Saltholm.\n")
    async with open_desk() as desk:
        await desk.press("s", "a")
        assert "Add to linnea" in desk.text
        await desk.press(*str(article))
        await enter_and_wait(desk)
        assert desk.text.startswith(" linnea")
        assert desk.review.story.articles == 5


async def test_a_story_of_its_own_is_named_after_what_is_chosen(open_desk: OpenDesk, crane: Path) -> None:
    async with open_desk() as desk:
        await desk.press("s", "n", *f"'{crane}'")
        await enter_and_wait(desk)
        assert desk.text.startswith(" crane")


async def test_a_folder_is_chosen_in_the_tree(open_desk: OpenDesk, crane: Path, working_folder: Path) -> None:
    crane.rename(working_folder / "crane")
    (working_folder / "[b] odd").mkdir()
    (working_folder / "picture.png").write_text("")
    (working_folder / ".hidden.md").write_text("")
    (working_folder / "odd \x1b[31m\u202e.md").write_text("")
    async with open_desk() as desk:
        await desk.press("s", "n", "tab")
        await desk.shows("▸ crane")
        assert "[b] odd" in desk.text
        assert "picture" not in desk.text
        assert "hidden" not in desk.text
        assert "odd ␛[31m\u200b.md" in desk.text
        await desk.press("down", "down", "space")
        await desk.shows("agency.md")
        await desk.press("down", "left", "right")
        assert "agency.md" not in desk.text
        await enter_and_wait(desk)
        assert desk.text.startswith(" crane")


async def test_the_folder_above_is_a_key_away(open_desk: OpenDesk, crane: Path) -> None:
    async with open_desk() as desk:
        await desk.press("s", "n", "tab", "left")
        await desk.shows("▸ crane")


async def test_letters_are_text_in_the_field_and_escape_loads_nothing(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("s", "a", *"b q", "left", "space")
        assert isinstance(desk.app.screen, AddScreen)
        assert desk.app.screen._field.value == "b  q"
        await desk.press("escape")
        assert isinstance(desk.app.screen, StoriesScreen)


async def test_a_path_that_is_not_there_is_told(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("s", "a", "enter")
        assert "Write a path, or choose one in the tree" in desk.text
        await desk.press(*"/no[b]where", "enter")
        assert "/no[b]where: there is no such file or folder" in desk.text
        await desk.press(*"x" * 300, "enter")
        assert isinstance(desk.app.screen, AddScreen)


async def test_when_nothing_could_be_loaded_the_story_before_is_open_again_and_the_files_are_named(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    (tmp_path / "empty [b].md").write_text("")
    async with open_desk() as desk:
        await desk.press("s", "n", *str(tmp_path / "empty [b].md"))
        await enter_and_wait(desk)
        assert desk.text.startswith(" linnea")
        assert "empty [b].md" in desk.toasts
