"""The head of the matrix: who published, which of them carry one text, and how often each stands apart."""

from collections import Counter
from itertools import groupby

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.stances import Stance
from factcheck.desk.views import Verdict
from factcheck.widgets.matrix import ClaimMatrix
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.stance_signs import STANCES
from factcheck.widgets.verdict_counts import draw_counts
from factcheck.widgets.wrapping import wrap

_COUNTED = (Stance.DIFFERS, Stance.ALONE)
_LINES = 4
_LONGEST = 200
"""Characters of a name that are looked at."""


class MatrixHead(Widget):
    """Four lines above the columns of a matrix: origin, name in two lines, counts; or the names in one."""

    ALLOW_SELECT = False

    def __init__(self, matrix: ClaimMatrix) -> None:
        super().__init__()
        self._matrix = matrix
        self._counts: list[Counter[Stance]] = []
        self._verdicts: Counter[Verdict | None] = Counter()

    def count(self) -> None:
        """Count anew what the matrix now holds."""
        self._counts = self._matrix.counts()
        self._verdicts = Counter(line.verdict for line in self._matrix.agenda.lines)
        self.refresh()

    def change(self, before: Verdict | None, after: Verdict | None) -> None:
        """Count a claim under its new verdict."""
        self._verdicts[before] -= 1
        self._verdicts[after] += 1
        self.refresh()

    def render(self) -> Content:
        """Draw all lines, or where there is no room for them the names in one."""
        if self.size.height < _LINES:
            return self._short_names()
        return Content("\n").join([self._origins(), *self._names(), self._told()])

    def _short_names(self) -> Content:
        matrix, grid = self._matrix, self._matrix.grid
        line = _label(Content.styled(" Claims by sources", "bold"), grid.label)
        for column in grid.columns:
            name = plain(matrix.columns[column].name[:_LONGEST])
            line += _label(Content.assemble(" ", (name, self._style(column))), grid.column)
        return line

    def _style(self, column: int) -> str:
        return "bold $text-accent underline" if column == self._matrix.column else "bold"

    def _origins(self) -> Content:
        """Draw a bracket over columns that carry one text; it is open where they go on out of sight."""
        columns, grid = self._matrix.columns, self._matrix.grid
        line = Content(" " * grid.label)
        for origin, of_origin in groupby(grid.columns, key=lambda column: columns[column].origin):
            places = list(of_origin)
            width = grid.column * len(places) - 1
            begins = not columns[places[0]].copies
            ends = places[-1] + 1 == len(columns) or columns[places[-1] + 1].origin != origin
            if begins and ends and len(places) == 1:
                line += Content(" " * (width + 1))
                continue
            name = columns[places[0]].origin_name
            told = Content(f"{'╭' if begins else '─'}─ {f'text of {plain(name)}' if name else 'one text'} ")
            told = told.truncate(width - 2, ellipsis=True)
            rule = "─" * (width - 1 - told.cell_length) + ("╮" if ends else "─")
            line += Content.styled(f"{told.plain}{rule} ", "$text-accent")
        return line

    def _names(self) -> list[Content]:
        matrix, grid = self._matrix, self._matrix.grid
        first = _label(Content.styled(" Claims by sources", "bold"), grid.label)
        second = _label(Content(" ") + draw_counts(self._verdicts), grid.label)
        for column in grid.columns:
            upper, lower = _name(plain(matrix.columns[column].name[:_LONGEST]), grid.column - 2)
            style = self._style(column)
            first += _label(Content.assemble(" ", (upper, style)), grid.column)
            second += _label(Content.assemble(" ", (lower, style)), grid.column)
        return [first, second]

    def _told(self) -> Content:
        matrix, grid = self._matrix, self._matrix.grid
        before, after = grid.first, len(matrix.columns) - grid.columns.stop
        beyond = " · ".join(
            filter(None, (f"← {before} more" if before else "", f"{after} more →" if after else ""))
        )
        line = _label(Content.styled(f" {beyond}", MUTED), grid.label)
        for column in grid.columns:
            told = [
                Content.styled(f"{STANCES[stance].glyph} {count}", STANCES[stance].colour)
                for stance in _COUNTED
                if (count := self._counts[column][stance])
            ]
            line += _label(Content(" ") + Content(" ").join(told), grid.column)
        return line


def _label(text: Content, width: int) -> Content:
    return text.truncate(max(0, width), ellipsis=True, pad=True)


def _name(name: str, width: int) -> tuple[str, str]:
    """Break a name into two lines, the lower for one that fits into it."""
    lines = wrap(name, max(1, width))
    if not lines:
        return "", ""
    (start, end), *rest = lines
    if not rest:
        return "", name[start:end]
    second = name[rest[0][0] :]
    return name[start:end], second
