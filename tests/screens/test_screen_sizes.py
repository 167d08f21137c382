"""The desk in terminals of every size."""

import pytest
from driven_desk import OpenDesk
from textual.geometry import Size

from factcheck.widgets.article import ArticleText

SIZES = [(1, 1), (2, 2), (10, 3), (20, 5), (40, 10), (80, 24), (100, 18), (200, 60)]
EVERY_KEY = [
    "j", "k", "tab", "tab", "tab", "3", "right_square_bracket", "c", "n", "a", "enter", "z", "Z",
    "slash", "r", "enter", "escape", "o", "F", "tab", "escape", "v", "j", "f", "S", "k", "e", "escape",
    "w", "escape", "+", "B", "=", "<", ">", "=", "y", "O", "l", "a", "down", "escape",
    "x", "question_mark", "down", "q",
]  # fmt: skip


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_works_in_a_terminal_of_any_size(open_desk: OpenDesk, size: tuple[int, int]) -> None:
    async with open_desk(size=size) as desk:
        await desk.press(*EVERY_KEY)
        assert desk.stored(3).line.verdict == "corroborated"
        assert desk.app.is_running


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_of_the_article_works_in_a_terminal_of_any_size(
    open_desk: OpenDesk, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press("a", *"jjkGg", "pagedown", "pageup", "space", "}", "{", "tab", "down", "tab")
        await desk.press(
            "g", "v", "w", "b", "j", "k", "o", "escape", "c", "z", "Z", "question_mark", "escape"
        )
        assert desk.stored(1).line.verdict == "corroborated"
        await desk.press("enter")
        assert desk.app.screen is desk.review


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_of_the_history_works_in_a_terminal_of_any_size(
    open_desk: OpenDesk, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press("c", "d", "g", "h", "h", *"jkGg", "pagedown", "pageup", "]", "[", "z", "Z", "h", "h")
        await desk.press("G", "enter")
        assert desk.app.screen is desk.review
        assert desk.at.id == 1
        assert desk.stored(2).line.verdict == "disputed"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_of_the_stories_works_in_a_terminal_of_any_size(
    open_desk: OpenDesk, size: tuple[int, int]
) -> None:
    async with open_desk(size=size) as desk:
        await desk.press(
            "s", *"jkGg", "pagedown", "pageup", "tab", *"jb", "l", "k", "enter", *"zZz-", "l", "escape"
        )
        await desk.press("a", "x", "tab", "down", "space", "left", "right", "up", "escape", "n", "escape")
        await desk.press("w", "escape", "question_mark", "escape", "tab", "enter")
        assert desk.app.screen is desk.review


@pytest.mark.parametrize("size", [(40, 10), (80, 24), (140, 45)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_statement_is_in_sight(open_desk: OpenDesk, size: tuple[int, int]) -> None:
    async with open_desk(size=size) as desk:
        await desk.press("j", "j")
        assert "closed until" in desk.text.replace("\n", " ")


async def test_in_a_small_terminal_tab_brings_up_one_pane_after_another(open_desk: OpenDesk) -> None:
    async with open_desk(size=(40, 10)) as desk:
        assert "A  Arlen Courier" in desk.text
        await desk.press("tab", "tab")
        assert "Coastline Radio" in desk.text
        assert "At least 20 people" in desk.text
        await desk.press("tab")
        assert "says fourteen" in desk.text


async def test_a_terminal_that_is_resized_keeps_the_claim_and_the_statement_in_sight(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("j", "j")
        await desk.pilot.resize_terminal(60, 20)
        await desk.settle()
        assert "The harbour will stay closed" in desk.text
        assert all(pane.size != Size(0, 0) for pane in desk.review.query(ArticleText))
        await desk.pilot.resize_terminal(140, 45)
        await desk.settle()
        assert desk.queue.row == 2


async def test_what_is_told_never_touches_the_bar(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        for length in range(35, 50):
            desk.review.tell("x" * length)
            await desk.settle()
            assert "x━" not in desk.text, length
