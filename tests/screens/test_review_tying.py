"""The reviewer's word on which statements make one claim: confirm, reject, split, link, merge."""

from driven_desk import Desk, OpenDesk
from hypothesis import given
from hypothesis import strategies as st

from factcheck.db.tables import Match
from factcheck.desk.views import ClaimLine, Verdict
from factcheck.screens.linking import LinkScreen, rank


def statements(desk: Desk) -> set[int]:
    return set(desk.at.statements)


def line(number: int, text: str) -> ClaimLine:
    return ClaimLine(
        id=number, text=text, verdict=None, suggested=Verdict.UNVERIFIED, statements=(number,), sources=1,
        conflicts=0, check_worthiness=0.5,
    )  # fmt: skip


async def test_a_match_is_confirmed_and_says_by_whom(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("2", "+"):
            desk.type(key)
        await desk.settle()
        assert "confirmed a match · z undoes" in desk.text
        assert "confirmed by mara" in desk.text
        assert [one.tie is not None for one in desk.stored(1).counterparts] == [False, True, False]
        await desk.press("z")
        assert "confirmed by mara" not in desk.text


async def test_a_rejected_counterpart_leaves_the_claim_and_undo_brings_it_back(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        assert statements(desk) == {1, 2, 3, 4}
        await desk.press("3", "-")
        assert "rejected a match · z undoes" in desk.text
        assert statements(desk) == {1, 2, 3}
        assert len(desk.queue.agenda) == len({one.id for one in desk.queue.agenda.lines}) >= 9
        await desk.press("z")
        assert {1, 4} <= statements(desk)


async def test_a_counterpart_is_split_off(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("j", "b")
        assert "split a statement off · z undoes" in desk.text
        assert statements(desk) == {5}


async def test_without_a_counterpart_there_is_nothing_to_confirm_or_split(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "+", "-", "b")
        assert desk.stored(8).line.statements == (15,)
        assert "z undoes" not in desk.text


async def test_two_selected_claims_are_merged(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("G", "k", "v", "j", "M")
        assert "joined two claims · z undoes" in desk.text
        assert {14, 15} <= statements(desk)
        await desk.press("g", "M")
        assert "merging takes several claims" in desk.text


async def test_a_selection_of_several_claims_is_merged_and_undone_at_once(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("G", "k", "k", "v", "j", "j", "M"):
            desk.type(key)
        await desk.settle()
        assert "joined 3 claims · z undoes" in desk.text
        assert {13, 14, 15} <= statements(desk)
        await desk.press("z")
        assert not {13, 14, 15} <= statements(desk)


async def test_a_claim_is_linked_with_one_that_is_found_by_its_words(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        for key in ("G", "l", *"crwns ferry", "enter", "d"):
            desk.type(key)
        await desk.settle()
        assert not isinstance(desk.app.screen, LinkScreen)
        joined = next(one for one in desk.queue.agenda.lines if 14 in one.statements)
        assert 15 in joined.statements
        assert joined.verdict == "disputed"


async def test_linking_points_with_arrows_and_is_left_by_escape(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        await desk.press("l")
        assert "The same claim as  Fourteen passengers" in desk.text
        await desk.press("down", "down", "up", "escape")
        assert not isinstance(desk.app.screen, LinkScreen)
        assert desk.stored(1).line.statements == (1, 2, 3, 4)


async def test_a_conflict_with_another_claim_is_told_and_a_key_leads_there(open_desk: OpenDesk) -> None:
    async with open_desk() as desk:
        with desk.elsewhere() as store, store.write() as session:
            found = session.get_one(Match, 1)
            session.add(Match(**found.model_dump(exclude={"id", "b_id"}), b_id=14))
        await desk.press("j", "k")
        assert "≠ conflicts with another claim (l finds it): Arlen Courier says fourteen" in desk.text
        for key in ("l", "tab", "d"):
            desk.type(key)
        await desk.settle()
        assert not isinstance(desk.app.screen, LinkScreen)
        assert desk.stored(7).line.verdict == "disputed"
        assert desk.stored(1).line.statements == (1, 2, 3, 4)


def test_claims_that_have_the_words_come_first_however_they_are_spelt() -> None:
    lines = [
        line(1, "The bridge is shut"),
        line(2, "Twelve were rescued"),
        line(3, "Oda Brekke was at the helm"),
    ]
    assert rank("brekke helm", lines[0], lines)[0].id == 3
    assert rank("resqued", lines[0], lines)[0].id == 2
    assert rank("", line(4, "Twelve people were rescued"), lines)[0].id == 2


@given(st.lists(st.text(), max_size=5), st.text())
def test_whatever_is_typed_all_other_claims_are_listed(texts: list[str], typed: str) -> None:
    lines = [line(number, text) for number, text in enumerate(texts)]
    for one in lines:
        assert {other.id for other in rank(typed, one, lines)} == {other.id for other in lines} - {one.id}
