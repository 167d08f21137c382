"""The claim queue as a list: many claims, narrow rows, what each row says."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from factcheck.desk.views import ClaimLine, Verdict
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.queue import ClaimQueue


def line(
    number: int, verdict: Verdict | None = None, text: str = "", conflicts: int = 0, has_note: bool = False
) -> ClaimLine:
    return ClaimLine(
        id=number, text=text or f"Claim number {number} of the story", verdict=verdict,
        suggested=Verdict.UNVERIFIED, statements=(number,), sources=number % 5, conflicts=conflicts,
        check_worthiness=0.5, has_note=has_note,
    )  # fmt: skip


class QueueApp(App[None]):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.queue = ClaimQueue()
        self._count = count

    def compose(self) -> ComposeResult:
        yield self.queue

    def on_mount(self) -> None:
        self.queue.show(Agenda(line(number) for number in range(self._count)), 0)


async def test_a_hundred_thousand_claims_are_drawn_row_by_row() -> None:
    app = QueueApp(100_000)
    async with app.run_test(size=(60, 20)) as pilot:
        drawn = []
        draw = app.queue._draw
        app.queue._draw = lambda *values: drawn.append(values) or draw(*values)
        began = time.process_time()
        for row in (99_999, 50_000, 50_001, 0):
            app.queue.reach(row)
            await pilot.pause()
        assert len(drawn) < 100
        assert time.process_time() - began < 1
        app.queue.reach(99_999)
        await pilot.pause()
        assert app.queue.scroll_y == 100_000 - 20


async def test_a_step_draws_two_rows_anew() -> None:
    app = QueueApp(1000)
    async with app.run_test(size=(60, 20)) as pilot:
        drawn = []
        draw = app.queue._draw
        app.queue._draw = lambda *values: drawn.append(values) or draw(*values)
        app.queue.reach(1)
        await pilot.pause()
        assert len(drawn) == 2


@pytest.mark.parametrize("width", [1, 3, 8, 20, 60])
async def test_a_row_is_as_wide_as_the_queue(width: int) -> None:
    app = QueueApp(3)
    async with app.run_test(size=(width, 5)) as pilot:
        app.queue.replace(line(1, Verdict.DISPUTED, text="漢字" * 50, conflicts=2))
        await pilot.pause()
        assert {app.queue.render_line(y).cell_length for y in range(5)} == {width}


async def test_a_row_tells_verdict_conflict_note_and_sources_without_colour() -> None:
    app = QueueApp(4)
    async with app.run_test(size=(40, 5)) as pilot:
        app.queue.replace(line(1, Verdict.DISPUTED, conflicts=2))
        app.queue.replace(line(2, Verdict.CORROBORATED, has_note=True))
        app.queue.replace(line(3, Verdict.UNVERIFIED))
        await pilot.pause()
        rows = [app.queue.render_line(y).text for y in range(4)]
        assert rows[0].startswith("▌○ Claim number 0")
        assert rows[1].startswith(" ✗ Claim")
        assert rows[1].endswith("≠   1 ")
        assert rows[2].startswith(" ✓ ")
        assert rows[2].endswith(" ✎ 2 ")
        assert rows[3].startswith(" ? ")
        assert {cell_len(row) for row in rows} == {40}


def test_finding_goes_round_and_comes_back_empty() -> None:
    agenda = Agenda(line(number) for number in range(5))
    assert agenda.find(lambda one: one.id == 1, 3) == 1
    assert agenda.find(lambda one: one.id == 3, 3) is None
    assert Agenda().find(lambda _: True, 0) is None


def test_a_narrowed_agenda_knows_the_nearest_row() -> None:
    agenda = Agenda(line(number) for number in range(10))
    agenda.arrange(agenda.arranged(holds=lambda one: one.id in (2, 5, 7)))
    assert [agenda[row].id for row in range(3)] == [2, 5, 7]
    assert agenda.row_of(5) == 1
    assert agenda.row_of(6) is None
    assert agenda.row_after(6) == 2
    assert agenda.row_after(9) == 2
    agenda.arrange(agenda.arranged())
    assert agenda.row_of(6) == 6


@given(st.lists(st.integers(0, 3)), st.integers(0, 3))
def test_in_any_order_each_claim_is_found_in_its_row_or_after_those_before_it(
    conflicts: list[int], left_out: int
) -> None:
    agenda = Agenda(line(number, conflicts=count) for number, count in enumerate(conflicts))
    agenda.arrange(agenda.arranged(lambda one: one.conflicts, lambda one: one.conflicts != left_out))
    shown = [agenda[row] for row in range(len(agenda))]
    assert shown == sorted(
        (one for one in agenda.lines if one.conflicts != left_out), key=lambda one: (one.conflicts, one.id)
    )
    for one in agenda.lines:
        row = agenda.row_of(one.id)
        if one.conflicts == left_out:
            assert row is None
            after = [row for row, other in enumerate(shown) if other.conflicts > left_out]
            assert agenda.row_after(one.id) == (after[0] if after else len(shown) - 1)
        else:
            assert row == shown.index(one)
