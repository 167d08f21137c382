"""Deciding on several claims at once, and flags and skips."""

from driven_desk import Desk, OpenDesk

from factcheck.db.tables import Claim


def verdicts(desk: Desk) -> list[str | None]:
    return [desk.stored(number).line.verdict for number in range(1, 9)]


def shown(desk: Desk) -> list[int]:
    return [desk.queue.agenda[row].id for row in range(len(desk.queue.agenda))]


async def test_the_key_that_turns_a_long_step_is_told_in_a_narrow_terminal_too(open_desk: OpenDesk) -> None:
    async with open_desk(size=(80, 24)) as desk:
        await desk.press("v", "G", "c", "z")
        assert "undid: marked corroborated (8 claims) · Z does it again" in desk.text
        await desk.press("f")
        assert "0/8 decided" in desk.text


async def test_what_moving_selects_is_decided_at_once_and_undone_at_once(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("j", "v", "j", "j", "d"):
            desk.type(key)
        await desk.settle()
        assert verdicts(desk) == [None, *["disputed"] * 3, *[None] * 4]
        assert "marked disputed (3 claims) · z undoes" in desk.text
        assert "3/8" in desk.text
        assert desk.at.id == 5
        await desk.press("z")
        assert verdicts(desk) == [None] * 8
        assert "0/8" in desk.text
        assert desk.at.id == 2
        await desk.press("Z")
        assert verdicts(desk) == [None, *["disputed"] * 3, *[None] * 4]


async def test_moving_back_selects_less_and_a_decision_ends_the_selection(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "v", "g", "j", *"jjjj")
        assert "3 selected" in desk.text
        await desk.press("c", "c")
        assert verdicts(desk) == ["corroborated", *[None] * 4, *["corroborated"] * 3]


async def test_escape_selects_none_and_leaves_the_search(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("slash", *"radio", "enter", "v", "j", "escape")
        assert len(desk.queue.agenda) == 4
        await desk.press("d")
        assert verdicts(desk)[:2] == [None, "disputed"]
        await desk.press("escape")
        assert len(desk.queue.agenda) == 8


async def test_several_with_one_verdict_are_opened_again_by_its_key(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("c", "d", "g", "v", "j", "d")
        assert verdicts(desk)[:2] == ["disputed", "disputed"]
        await desk.press("g", "v", "j", "d")
        assert verdicts(desk)[:2] == [None, None]


async def test_a_flag_is_set_shown_and_taken_away(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "f")
        assert desk.stored(2).line.flagged
        assert desk.at.id == 2
        assert "⚑" in desk.text
        assert "flagged · z undoes" in desk.text
        await desk.press("f")
        assert not desk.stored(2).line.flagged
        assert "⚑" not in desk.text


async def test_flagged_claims_lead_in_their_order_and_are_found(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "v", "j", "f", "o", "o", "o", "o")
        assert "flagged first" in desk.text
        assert shown(desk) == [2, 3, 1, 4, 5, 6, 7, 8]
        await desk.press("slash", *"is:flag", "tab")
        assert shown(desk) == [2, 3]


async def test_a_skipped_claim_comes_last_until_it_is_marked(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("S", "j", "S")
        assert shown(desk) == [2, 4, 5, 6, 7, 8, 1, 3]
        assert desk.at.id == 4
        assert "skipped: last in the queue · z undoes" in desk.text
        await desk.press("o", "o")
        assert shown(desk)[-2:] == [1, 3]
        await desk.press("z")
        assert desk.at.id == 3
        assert desk.stored(3).line.skipped is None
    async with open_desk() as desk:
        assert shown(desk) == [2, 3, 4, 5, 6, 7, 8, 1]


async def test_the_same_verdict_lets_a_claim_stand_in_view_of_what_is_new(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("d")
        with desk.elsewhere() as store, store.write() as session:
            session.get_one(Claim, 1).decided_on = "[1]"
        await desk.press("k")
        assert "●" in desk.text
        await desk.press("d")
        assert desk.stored(1).line.verdict == "disputed"
        assert desk.stored(1).line.new_since == ()
        await desk.press("g", "d")
        assert desk.stored(1).line.verdict is None
