"""The matrix screen: moving among claims and sources, deciding there, and opening a claim from it."""

import pytest
from driven_desk import Desk, OpenDesk

from factcheck.commands import MATRIX
from factcheck.desk.mark import mark_claims
from factcheck.desk.views import Verdict
from factcheck.screens.matrix import MatrixScreen
from factcheck.screens.review import ReviewScreen
from factcheck.widgets.matrix import ClaimMatrix


def place(desk: Desk) -> tuple[int, int]:
    """The row and the column that the reviewer is at."""
    matrix = desk.app.screen.query_one(ClaimMatrix)
    return matrix.row, matrix.column


def row(desk: Desk, text: str) -> str:
    return next(line for line in desk.text.splitlines() if text in line)


def test_every_command_has_an_action() -> None:
    for command in MATRIX:
        assert command.name.startswith("app.") or hasattr(MatrixScreen, f"action_{command.name}")


async def test_each_source_is_shown_with_its_stance_and_the_figure_that_differs(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        cells = row(desk, "Fourteen passengers were hurt").split()
        assert cells[cells.index("≠") : cells.index("≠") + 2] == ["≠", "Fourteen"]
        assert "≠ At least 20" in row(desk, "Fourteen passengers")
        assert "= About" in row(desk, "Fourteen passengers")
        assert "◆" in row(desk, "Nobody had warned the crew")
        assert "alone" in desk.text


async def test_the_matrix_begins_at_the_claim_one_comes_from(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "j", "m")
        assert place(desk) == (2, 0)


MOVES = {
    "down": ["j", "down"], "up": ["k", "up"], "right": ["l", "right"], "left": ["h", "left"],
    "first": ["g", "home"], "last": ["G", "end"],
}  # fmt: skip
LED = {"down": (3, 1), "up": (1, 1), "right": (2, 2), "left": (2, 0), "first": (0, 1), "last": (7, 1)}


@pytest.mark.parametrize(("way", "key"), [(way, key) for way, keys in MOVES.items() for key in keys])
async def test_a_key_leads_to_the_cell_beside_or_at_the_end(open_desk: OpenDesk, way: str, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("m", "j", "j", "l", key)
        assert place(desk) == LED[way]


async def test_moving_stops_at_the_edges(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "h", "k")
        assert place(desk) == (0, 0)
        await desk.press("G", "j", *"lllll")
        assert place(desk) == (7, 3)


async def test_pages_lead_as_far_as_rows_are_in_sight(open_desk: OpenDesk) -> None:
    async with open_desk(size=(100, 15)) as desk:
        await desk.press("m")
        page = desk.app.screen.query_one(ClaimMatrix).page_rows()
        await desk.press("pagedown")
        assert place(desk) == (min(7, page), 0)
        await desk.press("pageup")
        assert place(desk) == (0, 0)


async def test_brackets_lead_from_conflict_to_conflict_and_space_to_open_claims(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "right_square_bracket")
        assert place(desk)[0] == 2
        await desk.press("left_square_bracket")
        assert place(desk)[0] == 0
        await desk.press("c", "k", "space")
        assert place(desk)[0] == 1


@pytest.mark.parametrize(
    ("key", "verdict"),
    [("c", Verdict.CORROBORATED), ("d", Verdict.DISPUTED), ("u", Verdict.UNVERIFIED)],
)
async def test_a_verdict_is_stored_and_shown_and_the_next_open_claim_is_reached(
    open_desk: OpenDesk, key: str, verdict: Verdict
) -> None:
    async with open_desk() as desk:
        await desk.press("m", "l", key)
        assert desk.stored(1).line.verdict is verdict
        assert f"{verdict.glyph} Fourteen" in desk.text
        assert f"marked {verdict} · z undoes" in desk.text
        assert "1/8" in desk.text
        assert place(desk) == (1, 1)


async def test_a_verdict_is_undone_and_done_again_at_its_claim(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "d", "G", "z")
        assert desk.stored(1).line.verdict is None
        assert place(desk) == (0, 0)
        await desk.press("G", "Z")
        assert desk.stored(1).line.verdict is Verdict.DISPUTED
        assert place(desk) == (0, 0)


async def test_enter_opens_the_claim_on_the_review_screen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "j", "j", "d", "k", "enter")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 3
        assert desk.at.verdict is Verdict.DISPUTED


@pytest.mark.parametrize("key", ["escape", "m"])
async def test_one_goes_back_to_where_one_was(open_desk: OpenDesk, key: str) -> None:
    async with open_desk() as desk:
        await desk.press("j", "m", "j", "j", key)
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 2


async def test_what_a_source_says_is_shown_in_full_and_so_is_its_silence(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "l")
        assert "At least 20 people were injured as the Linnea hit the quay, the coastguard said." in desk.text
        assert "said by the coastguard" in desk.text
        await desk.press("j", "l")
        assert "Does not mention: The ship was carrying 212 people." in desk.text
        await desk.press("l")
        assert "Nordmar Press" in desk.text
        assert "without a date" in desk.text


async def test_a_click_leads_to_a_cell(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        await desk.click("≠ At least 20")
        assert place(desk) == (0, 1)
        await desk.click("Nobody had warned")
        assert place(desk) == (7, 1)


async def test_in_a_narrow_terminal_the_columns_scroll_and_the_claims_stay(open_desk: OpenDesk) -> None:
    async with open_desk(size=(50, 24)) as desk:
        await desk.press("m")
        assert "Nordmar" not in desk.text
        assert "more →" in desk.text
        await desk.press(*"lll")
        assert "Nordmar" in desk.text
        assert "← " in desk.text
        assert "○ Fourteen" in desk.text


async def test_a_verdict_of_another_process_is_shown_when_the_screen_is_come_to(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store:
            mark_claims(store, [2], Verdict.DISPUTED, reviewer="anna")
        await desk.press("m")
        assert "✗ The ship was carrying" in desk.text


async def test_a_verdict_that_another_gave_meanwhile_is_not_overwritten_unseen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        with desk.elsewhere() as store:
            mark_claims(store, [1], Verdict.DISPUTED, reviewer="anna")
        await desk.press("c")
        assert desk.stored(1).line.verdict is Verdict.DISPUTED
        assert "by somebody else" in desk.toasts
        assert "✗ Fourteen" in desk.text


async def test_the_palette_opens_a_claim_from_the_matrix(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m", "j")
        titles = {
            command.title.partition(" · ")[0] for command in desk.app.get_system_commands(desk.app.screen)
        }
        assert {"open", "back", "disputed"} <= titles


async def test_leaving_from_the_matrix_stores_what_was_decided_there(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        for key in "cdq":
            desk.type(key)
        await desk.leaves()
        assert [desk.stored(number).line.verdict for number in (1, 2)] == ["corroborated", "disputed"]


async def test_keys_typed_before_the_matrix_is_there_mean_what_they_do_on_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ["j", "m", "j", "l", "d", "enter"]:
            desk.type(key)
            await desk.pilot.pause(0)
        await desk.settle()
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.stored(3).line.verdict is Verdict.DISPUTED
        assert desk.at.id == 4


async def test_keys_typed_after_leaving_do_no_harm(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("m")
        for key in ["j", "enter", "j", "l", "enter", "escape"]:
            desk.type(key)
        await desk.settle()
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.app.is_running


async def test_keys_typed_before_the_matrix_is_read_wait_for_it(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in "mjd":
            desk.type(key)
        await desk.settle()
        await desk.press("escape")
        assert [line.verdict for line in desk.queue.agenda.lines].count(Verdict.DISPUTED) == 1
