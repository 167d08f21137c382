"""Deciding on claims: verdicts, notes, undo, and what is stored when."""

import asyncio

import pytest
from driven_desk import OpenDesk
from textual.widgets import Input

from factcheck.desk import mark
from factcheck.desk.errors import DeskError
from factcheck.desk.views import Verdict
from factcheck.widgets.queue import ClaimQueue


@pytest.mark.parametrize(("key", "verdict"), [("c", "corroborated"), ("d", "disputed"), ("u", "unverified")])
async def test_a_verdict_is_stored_and_the_next_open_claim_comes(
    open_desk: OpenDesk, key: str, verdict: str
) -> None:
    async with open_desk() as desk:
        await desk.press(key)
        assert desk.stored(1).line.verdict == verdict
        assert desk.at.id == 2
        assert f"marked {verdict}" in desk.text
        assert "1/8" in desk.text


async def test_the_same_key_again_takes_the_verdict_back_and_stays(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "k", "d")
        assert desk.stored(1).line.verdict is None
        assert desk.at.id == 1
        assert "0/8" in desk.text


async def test_another_key_changes_the_verdict(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "k", "c")
        assert desk.stored(1).line.verdict == "corroborated"


async def test_keys_typed_ahead_land_on_the_claims_that_were_meant(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        # No waiting in between: the whole burst is in the terminal's buffer before the first is stored.
        for key in ("c", "d", "j", "u", "k", "k", "c"):
            desk.type(key)
        await desk.settle()
        verdicts = [desk.stored(number).line.verdict for number in range(1, 9)]
        assert verdicts == ["corroborated", "disputed", "corroborated", "unverified", *[None] * 4]


async def test_a_verdict_given_while_a_claim_is_fetched_is_among_the_last_decisions(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk() as desk:
        asked, answered = asyncio.Event(), asyncio.Event()
        claim = desk.review.clerk.claim

        async def slow(claim_id: int):
            asked.set()
            await answered.wait()
            return await claim(claim_id)

        monkeypatch.setattr(desk.review.clerk, "claim", slow)
        desk.type("d")
        await asked.wait()
        desk.type("c")
        await desk.shows("marked corroborated")
        answered.set()
        await desk.settle()
        assert "✓ marked corroborated" in desk.text


async def test_no_verdict_is_on_screen_before_it_is_in_the_store(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk() as desk:
        shown = ClaimQueue.replace
        found = []

        def replace(queue, line):
            found.append((line.verdict, desk.stored(line.id).line.verdict))
            return shown(queue, line)

        monkeypatch.setattr(ClaimQueue, "replace", replace)
        await desk.press("c", "d", "z", "Z")
        assert [on_screen for on_screen, _ in found] == ["corroborated", "disputed", None, "disputed"]
        assert all(on_screen == stored for on_screen, stored in found)


async def test_a_verdict_that_the_store_refuses_is_told_and_not_shown(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise DeskError("the disk is full [/] make room")

    async with open_desk() as desk:
        monkeypatch.setattr(mark, "mark_claims", refuse)
        await desk.press("c")
        assert "the disk is full [/] make room" in desk.toasts
        assert desk.at.id == 1
        assert desk.at.verdict is None
        assert "0/8" in desk.text


async def test_when_all_is_decided_the_desk_says_what_comes_next(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press(*"uuuuuuuu")
        assert "8/8" in desk.text
        assert "marked unverified · z undoes · no other claim is open: x shows the report" in desk.text


async def test_when_all_that_was_found_is_decided_the_desk_says_that_others_are_open(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"crowns", "enter", "u")
        assert "shows the report" not in desk.text
        assert "z undoes · among those found, no other claim is open · Esc shows all" in desk.text
        await desk.press("right_square_bracket")
        assert "among those found, no other conflict · Esc shows all" in desk.text
        await desk.press("escape", *"guuuuuuu", "slash", *"crowns", "enter", "space")
        assert "no other claim is open: x shows the report" in desk.text


async def test_undo_and_redo_go_to_the_claim_and_say_what_was_done(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d", "c", "G", "z")
        assert desk.at.id == 2
        assert desk.stored(2).line.verdict is None
        assert "undid: marked corroborated" in desk.text
        await desk.press("z")
        assert desk.at.id == 1
        assert "0/8" in desk.text
        await desk.press("Z", "Z")
        assert desk.at.id == 2
        assert desk.stored(2).line.verdict == "corroborated"
        assert "redid: marked corroborated" in desk.text


async def test_with_nothing_to_undo_or_redo_the_desk_says_so(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("z")
        assert "nothing to undo" in desk.text
        await desk.press("Z")
        assert "nothing to do again" in desk.text


async def test_undo_shows_a_claim_that_a_search_hides(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("c", "slash", *"crowns", "enter")
        await desk.press("z")
        assert desk.at.id == 1
        assert len(desk.queue.agenda) == 8


async def test_a_note_is_written_kept_and_changed(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("n", *"call q?", "enter")
        assert desk.stored(1).note == "call q?"
        assert "✎ call q?" in desk.text
        await desk.press("n", "!", "enter")
        assert desk.stored(1).note == "call q?!"
        await desk.press("z")
        assert desk.stored(1).note == "call q?"


async def test_escape_leaves_the_note_as_it_was(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("n", *"never", "escape")
        assert desk.stored(1).note == ""
        assert not desk.review.query(Input)
        await desk.press("j")
        assert desk.at.id == 2


async def test_letters_in_the_note_field_are_text(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("n", *"cdu zZx/?[]19 q")
        assert desk.review.query_one(Input).value == "cdu zZx/?[]19 q"
        assert desk.stored(1).line.verdict is None


async def test_letters_typed_right_after_the_key_of_a_field_are_text(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("c", "n", "c", "d", "q"):
            desk.type(key)
        await desk.settle()
        await desk.press("enter", "/", "u", "x", "escape")
        assert desk.stored(2).note == "cdq"
        assert [desk.stored(number).line.verdict for number in (1, 2, 3)] == ["corroborated", None, None]


async def test_letters_typed_ahead_follow_the_note_that_is_there(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("n", *"call", "enter")
        for key in ("n", " ", "d", "enter", "j", "d"):
            desk.type(key)
        await desk.settle()
        assert desk.stored(1).note == "call d"
        assert desk.stored(2).line.verdict is Verdict.DISPUTED


async def test_a_note_that_is_left_at_once_is_not_opened_afterwards(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("n", "escape", "n", "a", "enter"):
            desk.type(key)
        await desk.settle()
        assert not desk.review.query(Input)
        assert desk.stored(1).note == "a"


async def test_a_note_that_the_store_refuses_stays_in_the_field(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise DeskError("the disk is full")

    async with open_desk() as desk:
        monkeypatch.setattr(mark, "note_claim", refuse)
        await desk.press("n", *"long thought", "enter")
        assert "the disk is full" in desk.toasts
        await desk.press("n")
        assert desk.review.query_one(Input).value == "long thought"
        assert desk.review.query_one(Input).has_focus


async def test_a_note_belongs_to_the_claim_it_was_begun_on(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("n", *"first")
        await desk.pilot.click(ClaimQueue, offset=(10, 3))
        await desk.settle()
        await desk.pilot.click("#writing")
        await desk.press("enter")
        assert desk.stored(1).note == "first"
        assert desk.stored(4).note == ""


async def test_a_decision_shows_who_made_it_and_when_in_the_words_of_the_report(
    open_desk: OpenDesk,
) -> None:
    async with open_desk() as desk:
        await desk.press("d", "k")
        assert "✗ disputed by mara on 2 March 2026, 09:00 UTC" in desk.text


async def test_moving_decides_nothing(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press(*"jjkGg", "space", "right_square_bracket", "tab", "2", "enter")
        assert all(desk.stored(number).line.verdict is None for number in range(1, 9))


async def test_the_verdicts_of_the_store_are_there_when_the_desk_opens_again(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("c", "d")
    async with open_desk() as desk:
        assert desk.queue.agenda[0].verdict is Verdict.CORROBORATED
        assert "2/8" in desk.text
