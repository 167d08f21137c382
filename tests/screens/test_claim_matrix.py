"""The matrix as a widget: many claims and sources, narrow columns, text that is hostile."""

import time
from datetime import date

import pytest
from drawn import assert_tame
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from test_claim_queue import line
from test_hostile_text import HOSTILE
from textual.app import App, ComposeResult

from factcheck.desk.stances import Cell, Column, Matrix, Row, Saying, Stance
from factcheck.desk.views import Verdict
from factcheck.widgets.cell_detail import CellDetail
from factcheck.widgets.grid import lay_grid
from factcheck.widgets.matrix import ClaimMatrix
from factcheck.widgets.matrix_head import MatrixHead


def column(number: int, name: str = "", origin: int | None = None, copies: bool = False) -> Column:
    return Column(
        id=number, name=name or f"Source number {number}", published=date(2026, 3, 2), articles=1,
        origin=number if origin is None else origin, origin_name=name, copies=copies,
    )  # fmt: skip


def matrix(claims: int, sources: int, text: str = "") -> Matrix:
    cells = [Cell(stance, text, (Saying(1, text, text),)) for stance in Stance]
    return Matrix(
        tuple(column(number, text) for number in range(sources)),
        tuple(
            Row(line(number, text=text), tuple(cells[(number + at) % len(cells)] for at in range(sources)))
            for number in range(claims)
        ),
    )


class MatrixApp(App[None]):
    def __init__(self, shown: Matrix) -> None:
        super().__init__()
        self.matrix = ClaimMatrix()
        self.head = MatrixHead(self.matrix)
        self.detail = CellDetail(id="said")
        self._shown = shown

    def compose(self) -> ComposeResult:
        self.head.styles.height = 4
        yield self.head
        yield self.matrix
        self.detail.styles.height = 4
        yield self.detail

    def on_mount(self) -> None:
        self.matrix.show(self._shown, 0, 0)
        self.head.count()
        self.detail.show(self._shown.rows[0].line, self._shown.columns[0], self._shown.rows[0].cells[0])


async def test_ten_thousand_claims_of_thirty_sources_are_drawn_row_by_row() -> None:
    app = MatrixApp(matrix(10_000, 30))
    async with app.run_test(size=(100, 30)) as pilot:
        drawn = []
        draw = app.matrix._draw
        app.matrix._draw = lambda row: drawn.append(row) or draw(row)
        began = time.process_time()
        for row in (9_999, 5_000, 5_001, 0):
            app.matrix.reach(row, 0)
            await pilot.pause()
        assert len(drawn) < 120
        drawn.clear()
        app.matrix.reach(1, 1)
        await pilot.pause()
        assert len(drawn) == 2
        assert time.process_time() - began < 1


async def test_columns_out_of_sight_come_into_it_when_they_are_reached() -> None:
    app = MatrixApp(matrix(5, 30))
    async with app.run_test(size=(80, 20)) as pilot:
        for at in (29, 10, 11, 0):
            app.matrix.reach(2, at)
            await pilot.pause()
            assert at in app.matrix.grid.columns
            place = app.matrix.grid.place(at)
            assert app.matrix.grid.column_at(place) == at
        app.matrix.reach(2, 29)
        await pilot.resize_terminal(40, 20)
        await pilot.pause()
        assert 29 in app.matrix.grid.columns


@pytest.mark.parametrize("width", [1, 3, 12, 20, 40, 100])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_no_text_changes_the_width_of_a_row_or_reaches_the_terminal_raw(text: str, width: int) -> None:
    app = MatrixApp(matrix(7, 7, text))
    async with app.run_test(size=(width, 20)) as pilot:
        app.matrix.reach(3, 3)
        await pilot.pause()
        assert_tame(app, width)


async def test_a_cell_tells_its_stance_without_colour() -> None:
    app = MatrixApp(matrix(1, len(Stance)))
    async with app.run_test(size=(200, 20)) as pilot:
        await pilot.pause()
        assert app.matrix.render_line(0).text.split()[-9:] == [*"≠◆=~↳–·≢›"]
        app.matrix.replace(line(0, Verdict.DISPUTED, has_note=True))
        assert app.matrix.render_line(0).text.startswith("▌✗ Claim number 0")
        assert "✎" in app.matrix.render_line(0).text


@pytest.mark.parametrize(
    ("figures", "shown"),
    [
        ("About 155", "…155"),
        ("more than £2.5m", "…£2.5m"),
        ("155", "155"),
        ("several hundred", "several…"),
        ("ab 1,200", "ab 1,200"),
        ("12, later 15", "12, lat…"),
    ],
)
async def test_a_narrow_column_keeps_the_digits_of_a_figure(figures: str, shown: str) -> None:
    app = MatrixApp(matrix(1, 30, figures))
    async with app.run_test(size=(50, 20)) as pilot:
        await pilot.pause()
        assert app.matrix.grid.column == 12
        assert f"◆ {shown} " in app.matrix.render_line(0).text


async def test_the_head_brackets_columns_of_one_text_and_counts_who_stands_apart() -> None:
    shown = matrix(len(Stance), 4)
    columns = (column(1), column(2, "Agency", 9), column(3, "Agency", 9, True), column(4))
    app = MatrixApp(Matrix(columns, shown.rows))
    async with app.run_test(size=(120, 20)) as pilot:
        await pilot.pause()
        origins, *_, counts = app.head.render().plain.splitlines()
        bracket = origins.strip()
        assert bracket.startswith("╭─ text of Agency ─")
        assert bracket.endswith("╮")
        assert origins.index("╭") == app.matrix.grid.place(1)
        assert cell_len(bracket) == 2 * app.matrix.grid.column - 1
        assert counts.split() == ["≠", "1", "◆", "1"] * 4


@given(
    width=st.integers(0, 300), count=st.integers(0, 60), first=st.integers(0, 60), reached=st.integers(0, 60)
)
def test_the_column_that_one_is_at_is_in_sight_wherever_any_is(
    width: int, count: int, first: int, reached: int
) -> None:
    reached = min(reached, max(0, count - 1))
    grid = lay_grid(width, count, first, reached)
    assert grid.label + grid.shown * grid.column == width
    if grid.shown:
        assert reached in grid.columns
        assert 0 <= grid.first <= grid.columns.stop <= count
