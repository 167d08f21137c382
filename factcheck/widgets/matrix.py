"""The matrix: claims by sources, drawn line by line, so that 10,000 claims of 30 sources scroll like ten."""

import re
from collections import Counter
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from factcheck.desk.stances import Cell, Column, Matrix, Stance
from factcheck.desk.views import ClaimLine
from factcheck.messages import CellReached
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.fitting import fit
from factcheck.widgets.grid import Grid, lay_grid
from factcheck.widgets.plain import plain
from factcheck.widgets.row_view import RowView
from factcheck.widgets.signs import NOTE, VERDICTS
from factcheck.widgets.stance_signs import STANCES

_DIGIT = re.compile(r"\S?\d[\d.,]*")
"""A figure in digits, with the sign of its currency."""


class ClaimMatrix(RowView):
    """One row a claim, one column a source; the claims stay in sight when the columns scroll.

    It shows what it is given and moves where it is told; a click posts ``CellReached``.
    """

    COMPONENT_CLASSES: ClassVar = {
        "matrix--row",
        "matrix--cursor",
        "matrix--cell",
        "matrix--bar",
        "matrix--muted",
        *(f"matrix--{verdict or 'open'}" for verdict in VERDICTS),
        *(f"matrix--{stance}" for stance in Stance),
    }
    DEFAULT_CSS = """
    ClaimMatrix {
        .matrix--cursor { background: $foreground 8%; text-style: bold; }
        .matrix--cell { background: $primary 60%; text-style: bold; }
        .matrix--bar { color: $accent; }
        .matrix--muted, .matrix--open { color: $text-muted; }
        .matrix--corroborated { color: $text-success; }
        .matrix--disputed { color: $text-error; }
        .matrix--unverified { color: $text-warning; }
        .matrix--differs { color: $text-error; background: $error 30%; text-style: bold; }
        .matrix--alone { color: $text-accent; background: $accent 16%; }
        .matrix--agrees { color: $text-success; background: $success 16%; }
        .matrix--related { color: $foreground 70%; background: $foreground 6%; }
        .matrix--repeats { color: $foreground 55%; background: $foreground 6%; }
        .matrix--opposed { color: $text-error; background: $error 12%; }
        .matrix--elsewhere { color: $foreground 55%; }
        .matrix--withdrawn { color: $text-muted; text-style: strike; }
        .matrix--silent { color: $foreground 35%; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.agenda = Agenda()
        self.columns: tuple[Column, ...] = ()
        self.column = 0
        """The column that the reviewer is at."""
        self.grid = Grid(0, 1, 0, 0)
        self._cells: list[tuple[Cell, ...]] = []
        self._strips: LRUCache[tuple[int, int | None, Grid], Strip] = LRUCache(1024)

    @property
    def current(self) -> ClaimLine | None:
        """The claim that the reviewer is at."""
        return self.agenda[self.row] if 0 <= self.row < len(self.agenda) else None

    @property
    def cell(self) -> Cell | None:
        """The cell that the reviewer is at."""
        return self._cells[self.row][self.column] if self.current and self.columns else None

    def show(self, matrix: Matrix, row: int, column: int) -> None:
        """Show a matrix, with the reviewer at a row and a column."""
        self.agenda = Agenda(row.line for row in matrix.rows)
        self.columns = matrix.columns
        self._cells = [row.cells for row in matrix.rows]
        self.virtual_size = Size(0, len(matrix.rows))
        self.row = min(row, len(matrix.rows) - 1)
        self.column = max(0, min(column, len(matrix.columns) - 1))
        self._strips.clear()
        self._lay()

    def reach(self, row: int, column: int) -> None:
        """Go to a row and a column, or the nearest there is."""
        self.refresh_line(self.row)
        self.row = min(max(0, row), len(self.agenda) - 1)
        self.column = max(0, min(column, len(self.columns) - 1))
        self.refresh_line(self.row)
        if self.grid.shown and self.column not in self.grid.columns:
            self._lay()
        self.keep_in_sight()

    def replace(self, line: ClaimLine) -> ClaimLine | None:
        """Show a claim with its new verdict; return it as it stood, or None when it is not of this story."""
        before = self.agenda.replace(line)
        self._strips.clear()
        self.refresh()
        return before

    def counts(self) -> list[Counter[Stance]]:
        """Count for each source the claims to which it stands in each way."""
        return [Counter(cells[column].stance for cells in self._cells) for column in range(len(self.columns))]

    def _lay(self) -> None:
        width = self.scrollable_content_region.width
        self.grid = lay_grid(width, len(self.columns), self.grid.first, self.column)
        self.refresh()
        self.keep_in_sight()

    def on_resize(self) -> None:
        """Lay the columns anew, and stay at the claim."""
        self._lay()

    def notify_style_update(self) -> None:
        """Draw all rows anew when a colour changed."""
        super().notify_style_update()
        self._strips.clear()

    def reached(self, row: int, x: int) -> Message:
        """Return that the reviewer came to a cell; beside the columns, to the claim."""
        column = self.grid.column_at(x)
        return CellReached(row, self.column if column is None else column)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if row >= len(self.agenda):
            return Strip.blank(width, self.part_style("matrix--row"))
        key = row, self.column if row == self.row else None, self.grid
        if (strip := self._strips.get(key)) is None:
            strip = self._strips[key] = self._draw(row).adjust_cell_length(
                width, self.part_style("matrix--row")
            )
        return strip

    def _draw(self, row: int) -> Strip:
        is_current = row == self.row
        ground = self.part_style("matrix--cursor" if is_current else "matrix--row")
        cells = self._cells[row]
        drawn = [
            segment
            for column in self.grid.columns
            for segment in self._draw_cell(cells[column], ground, is_current and column == self.column)
        ]
        return Strip([*self._draw_claim(self.agenda[row], ground, is_current), *drawn])

    def _draw_claim(self, line: ClaimLine, ground: Style, is_current: bool) -> list[Segment]:
        def on_ground(name: str) -> Style:
            return ground + Style(color=self.part_style(f"matrix--{name}").color)

        width = self.grid.label
        if width < 6:
            return [Segment(set_cell_size(VERDICTS[line.verdict].glyph, width), ground)]
        return [
            Segment("▌" if is_current else " ", on_ground("bar")),
            Segment(f"{VERDICTS[line.verdict].glyph} ", on_ground(line.verdict or "open")),
            Segment(fit(line.text, width - 5), on_ground("muted") if line.verdict else ground),
            Segment(f"{NOTE.glyph if line.has_note else ' '} ", on_ground("muted")),
        ]

    def _draw_cell(self, cell: Cell, ground: Style, is_current: bool) -> list[Segment]:
        style = self.part_style(f"matrix--{cell.stance}")
        inked = style if style.bgcolor != self.rich_style.bgcolor else ground + Style(color=style.color)
        if is_current:
            cursor = self.part_style("matrix--cell")
            inked = Style(color=cursor.color, bgcolor=cursor.bgcolor, bold=True, reverse=not cursor.bgcolor)
        text = f" {STANCES[cell.stance].glyph} {_figure(cell.figures, self.grid.column - 4)}"
        if cell.stance is Stance.SILENT and not is_current:
            return [Segment(fit(text, self.grid.column), ground + Style(color=style.color))]
        # A gap on the right keeps the columns apart where each of them is tinted.
        return [Segment(fit(text, self.grid.column - 1), inked), Segment(" ", ground)]


def _figure(words: str, width: int) -> str:
    """Leave out of words that are too long what stands before their first digit: "…350" of "Nearly 350"."""
    digit = _DIGIT.search(words)
    if digit is None or cell_len(plain(words[: digit.end()])) <= width:
        return words
    return f"…{digit.group()}{words[digit.end() :]}"
