"""The matrix screen: claims by sources, the picture that shows at a glance who stands alone."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from factcheck.commands import MATRIX, Needs, bindings
from factcheck.desk.stances import Matrix
from factcheck.desk.views import Change, ClaimLine
from factcheck.errors import FactcheckError
from factcheck.messages import CellReached
from factcheck.screens.deciding import DecidingScreen
from factcheck.screens.overview import OverviewScreen
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.cell_detail import CellDetail
from factcheck.widgets.keyline import KeyLine
from factcheck.widgets.legend import Legend
from factcheck.widgets.matrix import ClaimMatrix
from factcheck.widgets.matrix_head import MatrixHead
from factcheck.widgets.signs import NOTE, VERDICTS
from factcheck.widgets.stance_signs import STANCES


class MatrixScreen(OverviewScreen):
    """Claims by sources, from the claim on that the reviewer ``comes_from``; Enter leaves for another."""

    CSS_PATH = "matrix.tcss"
    COMMANDS_HERE = MATRIX
    SIGNS_HERE = (*STANCES.values(), *VERDICTS.values(), NOTE)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(MATRIX)]
    AUTO_FOCUS = "ClaimMatrix"

    def __init__(self, comes_from: DecidingScreen) -> None:
        super().__init__(comes_from)
        self._matrix = ClaimMatrix(id="matrix")
        self._head = MatrixHead(self._matrix)
        self._detail = CellDetail(id="said")

    def compose(self) -> ComposeResult:
        """Lay the head above the matrix, what a cell says below it."""
        yield self.status
        yield self._head
        yield self._matrix
        yield self._detail
        yield Legend(STANCES.values(), id="signs")
        yield KeyLine()

    def on_mount(self) -> None:
        """Say that the matrix is being read."""
        self._detail.tell("Reading what each source says …")

    async def begin(self, line: ClaimLine | None) -> None:
        """Show the matrix, at a claim."""
        await self.look_again()
        if line:
            await self.go_to(line.id)

    async def look_again(self) -> None:
        """Show the matrix as the store has it by now, at the same claim and source."""
        try:
            matrix = await self._read()
        except FactcheckError as error:
            self.tell(str(error))
            return
        self._show(matrix)

    async def _read(self) -> Matrix:
        self.story, matrix = await self.clerk.matrix(self.story)
        return matrix

    def applies(self, need: Needs) -> bool:
        """Tell whether what a command needs is there; keys that are typed ahead wait for it."""
        return super().applies(need) or (need is Needs.CLAIM and not self.is_read)

    def _show(self, matrix: Matrix) -> None:
        self.is_read = True
        shown = self._matrix
        source = shown.columns[shown.column].id if shown.columns else None
        column = next((at for at, one in enumerate(matrix.columns) if one.id == source), 0)
        agenda = Agenda(row.line for row in matrix.rows)
        heir = agenda.heir_of(shown.current) if shown.current else None
        shown.show(matrix, max(0, shown.row) if heir is None else agenda.row_after(heir), column)
        self.status.show(self.story)
        self._head.count()
        self._look()

    def _look(self) -> None:
        """Show what is behind the cell that the reviewer is at."""
        matrix = self._matrix
        self._head.refresh()
        if matrix.current and matrix.cell:
            self._detail.show(matrix.current, matrix.columns[matrix.column], matrix.cell)
        else:
            self._detail.tell("There is no claim.")
        self.refresh_bindings()

    # Deciding.

    @property
    def claim_id(self) -> int | None:
        """The id of the claim that the reviewer is at."""
        return self._matrix.current.id if self._matrix.current else None

    def chosen(self) -> Sequence[ClaimLine]:
        """Return the claim that the reviewer is at."""
        line = self._matrix.current
        return (line,) if line else ()

    async def take(self, change: Change) -> None:
        """Show what the store now holds."""
        self.story = change.story
        for line in change.claims:
            before = self._matrix.replace(line)
            if before is None or before.statements != line.statements:
                await self.look_again()  # the change, or another process, has made other claims
                break
            self._head.change(before.verdict, line.verdict)
        self.status.show(self.story)

    async def go_to(self, claim_id: int) -> None:
        """Go to a claim; the source stays."""
        if (row := self._matrix.agenda.row_of(claim_id)) is not None:
            self._reach(row, self._matrix.column)

    def go_on(self, done: str = "") -> None:
        """Go to the next open claim."""
        self._seek(
            lambda line: line.verdict is None,
            f"{done} · no other claim is open" if done else "no other claim is open",
        )

    # Moving.

    def action_step(self, rows: int, columns: int) -> None:
        """Go to a cell beside this one."""
        self.acts.add(lambda: self._reach(self._matrix.row + rows, self._matrix.column + columns))

    def action_page(self, direction: int) -> None:
        """Go down or up by a page."""
        self.acts.add(
            lambda: self._reach(self._matrix.row + direction * self._matrix.page_rows(), self._matrix.column)
        )

    def action_edge(self, direction: int) -> None:
        """Go to the first claim or the last."""
        self.acts.add(
            lambda: self._reach(0 if direction < 0 else len(self._matrix.agenda) - 1, self._matrix.column)
        )

    def action_conflict(self, direction: int) -> None:
        """Go to the next or previous claim whose sources state different facts."""
        self.acts.add(lambda: self._seek(lambda line: line.conflicts > 0, "no other conflict", direction))

    def action_next_open(self) -> None:
        """Go to the next open claim."""
        self.acts.add(self.go_on)

    @on(CellReached)
    def _follow(self, event: CellReached) -> None:
        self.acts.add(lambda: self._reach(event.row, event.column))

    def _reach(self, row: int, column: int) -> None:
        self._matrix.reach(row, column)
        self._look()

    def _seek(self, holds: Callable[[ClaimLine], bool], nothing: str, direction: int = 1) -> None:
        row = self._matrix.agenda.find(holds, self._matrix.row, direction)
        if row is None:
            self.tell(nothing)
        else:
            self._reach(row, self._matrix.column)
