"""Moving through the queue, the panes and the counterparts."""

import pytest
from driven_desk import OpenDesk
from textual.events import MouseScrollDown
from textual.widgets import Input

from factcheck.widgets.article import ArticleText
from factcheck.widgets.findings import Findings
from factcheck.widgets.queue import ClaimQueue


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
async def test_the_next_and_previous_claim_are_one_key_away(open_desk: OpenDesk, down: str, up: str) -> None:
    async with open_desk() as desk:
        await desk.press(down, down)
        assert desk.at.text == "The harbour will stay closed until Thursday."
        await desk.press(up)
        assert desk.at.text == "The ship was carrying 212 people."
        assert "There were 212 people on board." in desk.text


async def test_moving_stops_at_both_ends(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("k")
        assert desk.queue.row == 0
        await desk.press("G", "j")
        assert desk.queue.row == 7


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
async def test_both_ends_and_pages_of_the_queue_are_one_key_away(
    open_desk: OpenDesk, last: str, first: str
) -> None:
    async with open_desk() as desk:
        await desk.press(last)
        assert desk.queue.row == 7
        await desk.press(first)
        assert desk.queue.row == 0


async def test_brackets_go_from_conflict_to_conflict_and_round(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("right_square_bracket")
        assert desk.queue.row == 2
        await desk.press("right_square_bracket")
        assert desk.queue.row == 0
        await desk.press("left_square_bracket")
        assert desk.queue.row == 2


async def test_space_goes_to_the_next_open_claim_and_decides_nothing(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "c", "g", "space")
        assert desk.queue.row == 2
        assert desk.stored(1).line.verdict is None


async def test_numbers_choose_the_counterpart(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert "1/3" in desk.text
        await desk.press("3")
        assert "3/3" in desk.text
        assert "Several passengers were hurt" in desk.text
        await desk.press("9")
        assert "3/3" in desk.text


async def test_tab_goes_round_the_panes(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        seen = []
        for _ in range(5):
            seen.append(type(desk.review.focused))
            await desk.press("tab")
        assert seen == [ClaimQueue, ArticleText, ArticleText, Findings, ClaimQueue]
        await desk.press("shift+tab")
        assert isinstance(desk.review.focused, ClaimQueue)


async def test_arrows_scroll_the_article_that_has_the_focus_and_j_still_moves(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.press("tab")
        article = desk.review.focused
        assert isinstance(article, ArticleText)
        before = article.scroll_y
        await desk.press("down")
        await desk.pilot.pause()
        assert article.scroll_y == before + 1
        assert desk.queue.row == 0
        await desk.press("j")
        assert desk.queue.row == 1


async def test_a_click_goes_to_a_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.pilot.click(ClaimQueue, offset=(10, 3))
        await desk.settle()
        assert desk.queue.row == 3


async def test_a_click_chooses_a_counterpart(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.click("3 Nordmar")
        assert "3/3" in desk.text


async def test_the_chosen_counterpart_is_in_sight_among_many(open_desk: OpenDesk) -> None:
    async with open_desk(size=(50, 20)) as desk:
        assert "3 Nordmar" not in desk.text
        await desk.press("3")
        assert "3 Nordmar Press ~" in desk.text


async def test_a_click_on_a_key_in_the_footer_does_what_the_key_does(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.click("d disputed")
        assert desk.stored(1).line.verdict == "disputed"


async def test_the_wheel_scrolls_the_queue_and_stays_at_the_claim(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.pilot._post_mouse_events([MouseScrollDown], ClaimQueue)
        await desk.settle()
        assert desk.queue.scroll_y > 0
        assert desk.queue.row == 0


async def test_search_narrows_the_queue_to_words_of_any_source_and_escape_shows_all(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"ledger stee")
        assert [desk.queue.agenda[row].id for row in range(len(desk.queue.agenda))] == [5]
        assert desk.at.id == 5
        await desk.press("escape")
        assert len(desk.queue.agenda) == 8
        assert desk.at.id == 5
        assert not desk.review.query(Input)


async def test_enter_keeps_the_search_and_escape_in_the_queue_leaves_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"radio", "enter")
        await desk.press("G", "d")
        assert len(desk.queue.agenda) == 4
        assert desk.stored(4).line.verdict == "disputed"
        await desk.press("escape")
        assert len(desk.queue.agenda) == 8


async def test_a_search_without_a_find_says_so_and_comes_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"zeppelin")
        assert "No claim has these words." in desk.text
        await desk.press("enter", "c", "j", "space", "escape")
        assert desk.at.id == 1
        assert desk.stored(1).line.verdict is None


async def test_letters_in_the_search_field_are_text(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"cdunzx?/ jkq")
        assert desk.review.query_one(Input).value == "cdunzx?/ jkq"
        assert all(desk.stored(number).line.verdict is None for number in range(1, 9))


async def test_a_claim_with_one_source_says_that_no_other_has_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G")
        assert "No other source was found" in desk.text


async def test_neither_a_move_nor_a_verdict_lays_the_screen_out_anew(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        layouts: list[object] = []
        desk.review.screen_layout_refresh_signal.subscribe(desk.review, layouts.append)
        await desk.press("j", "d", "k", "z", "tab", "j", "shift+tab", "j")
        assert not layouts
