"""The history screen: who decided what and when, what was undone, and where reviewers differ."""

from datetime import timedelta

import pytest
from drawn import drawn
from driven_desk import Desk, OpenDesk
from invented_story import BEGAN

from factcheck.desk import clock
from factcheck.desk.mark import mark_claims, note_claim
from factcheck.desk.views import Verdict
from factcheck.screens import history
from factcheck.screens.history import HistoryScreen
from factcheck.screens.review import ReviewScreen

C, D, U = Verdict.CORROBORATED, Verdict.DISPUTED, Verdict.UNVERIFIED


def decide(desk: Desk, *decisions: tuple[int, Verdict, str]) -> None:
    with desk.elsewhere() as store:
        for claim, verdict, reviewer in decisions:
            mark_claims(store, [claim], verdict, reviewer=reviewer)


def at(desk: Desk) -> tuple[int, str, str]:
    """The decision that the reviewer is at: its claim, its reviewer, what was done."""
    assert isinstance(desk.app.screen, HistoryScreen)
    decision = desk.app.screen._view.current
    assert decision
    return decision.claim, decision.reviewer, decision.told


async def test_what_was_decided_on_the_claim_is_told_the_newest_first(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"), (1, C, "anna"), (2, U, "anna"))
        await desk.press("h")
        assert at(desk) == (1, "anna", "marked corroborated")
        assert "2 March 2026, in UTC" in desk.text
        assert "09:00 ✓" in desk.text
        assert "2 decisions by anna, mara" in desk.text
        assert "unverified" not in desk.text.replace("u unverified", "")
        await desk.press("j")
        assert at(desk) == (1, "mara", "marked disputed")


async def test_the_same_key_shows_the_whole_story_and_the_claim_again(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"), (2, U, "anna"))
        await desk.press("h", "h")
        assert "of the whole story  2 decisions" in desk.text
        assert "marked unverified" in desk.text
        await desk.press("k", "h")
        assert "of one claim  1 decision by anna" in desk.text
        assert "The ship was carrying 212 people." in desk.text


async def test_a_claim_without_decisions_says_how_to_see_the_story(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("h")
        assert "Nothing was decided yet · h shows the whole story" in desk.text
        await desk.press("j", "G", "enter", "h")
        assert "goes back to the claims" in desk.text
        await desk.press("escape")
        assert isinstance(desk.app.screen, ReviewScreen)


async def test_what_was_undone_is_told_as_undone(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "z", "h")
        assert "↶" in desk.text
        assert "marked disputed, undone 09:00" in desk.text
        styles = [
            segment.style
            for strip in drawn(desk.app)
            for segment in strip
            if "marked disputed, undone" in segment.text
        ]
        assert any(style and style.strike for style in styles)


async def test_what_was_undone_on_another_day_says_which(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk() as desk:
        await desk.press("d")
        monkeypatch.setattr(clock, "now", (BEGAN + timedelta(days=2)).isoformat)
        await desk.press("z", "h")
        assert "marked disputed, undone 4 March" in desk.text


async def test_undo_and_redo_work_here(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "k", "h", "z")
        assert desk.stored(1).line.verdict is None
        assert "marked disputed, undone" in desk.text
        await desk.press("Z")
        assert desk.stored(1).line.verdict is D
        assert "undone" not in desk.text.replace("undoes", "")


async def test_no_verdict_is_given_here(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"))
        await desk.press("h", "c", "u", "j", "k", "escape")
        assert desk.stored(1).line.verdict is D


async def test_differences_on_a_claim_are_told(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"), (1, C, "anna"))
        await desk.press("h")
        assert "◐ The reviewers of this claim differ." in desk.text
        assert "✓ corroborated  anna  2 March 2026, 09:00 UTC" in desk.text
        assert "✗ disputed  mara" in desk.text


async def test_the_agreement_over_the_story_is_told_in_words_and_as_a_figure(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, *((claim, verdict, "mara") for claim, verdict in [(1, D), (2, C), (3, C), (4, D)]))
        decide(desk, *((claim, verdict, "anna") for claim, verdict in [(1, D), (2, C), (3, C), (4, C)]))
        await desk.press("h", "h")
        assert "anna and mara agree on 3 of 4 claims that both decided: 75%" in desk.text
        assert "Cohen's kappa 0.50, moderate" in desk.text
        assert "◐ 1 claim with different verdicts" in desk.text


async def test_without_a_second_reviewer_there_is_no_agreement_to_tell(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"))
        await desk.press("h", "h")
        assert "No claim was decided by two reviewers (mara 1 claim)." in desk.text


async def test_brackets_go_to_claims_on_which_reviewers_differ(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(
            desk,
            (1, D, "mara"),
            (1, C, "anna"),
            (2, C, "mara"),
            (3, D, "mara"),
            (3, U, "anna"),
            (4, C, "anna"),
        )
        await desk.press("h", "h", "g", "right_square_bracket")
        assert at(desk)[0] == 3
        await desk.press("right_square_bracket")
        assert at(desk)[0] == 1
        await desk.press("left_square_bracket")
        assert at(desk)[0] == 3


@pytest.mark.parametrize(("last", "first"), [("G", "g"), ("end", "home"), ("pagedown", "pageup")])
@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("down", "up")])
async def test_ends_pages_and_steps(open_desk: OpenDesk, last: str, first: str, down: str, up: str) -> None:
    async with open_desk() as desk:
        decide(desk, *((claim, D, "mara") for claim in range(1, 9)))
        await desk.press("h", "h", last)
        assert at(desk)[0] == 1
        await desk.press(down, up)
        assert at(desk)[0] == 2
        await desk.press(first)
        assert at(desk)[0] == 8


async def test_older_decisions_follow_when_one_comes_to_the_end(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "PAGE", 3)
    async with open_desk() as desk:
        decide(desk, *((claim, D, "mara") for claim in range(1, 9)))
        await desk.press("h", "h")
        assert "the last 3 decisions" in desk.text
        for _ in range(4):
            await desk.press("G")
        assert at(desk)[0] == 1


async def test_enter_opens_the_claim_on_the_review_screen(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"), (5, U, "anna"))
        await desk.press("h", "h", "g", "enter")
        assert isinstance(desk.app.screen, ReviewScreen)
        assert desk.at.id == 5


async def test_a_click_goes_to_a_decision(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        decide(desk, (1, D, "mara"), (1, C, "anna"))
        await desk.press("h")
        await desk.click("marked disputed")
        assert at(desk)[1] == "mara"


async def test_notes_are_part_of_the_history(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store:
            note_claim(store, 1, "call the harbour", reviewer="anna")
        await desk.press("h")
        assert "note added" in desk.text
