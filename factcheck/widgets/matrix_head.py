"""The head of the matrix: who published, which of them carry one text, and how often each stands apart."""

from itertools import groupby

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.stances import Stance
from factcheck.desk.views import Verdict
from factcheck.widgets.matrix import ClaimMatrix
from factcheck.widgets.plain import plain
from factcheck.widgets.signs import MUTED, STANCES, VERDICTS
from factcheck.widgets.wrapping import wrap

_COUNTED = (Stance.DIFFERS, Stance.ALONE)


class MatrixHead(Widget):
    """Up to four lines above the columns of a matrix: origin, name in two lines, counts."""

    ALLOW_SELECT = False

    def __init__(self, matrix: ClaimMatrix) -> None:
        super().__init__()
        self._matrix = matrix
        self._counts: list[tuple[int, ...]] = []
        self._verdicts: dict[Verdict | None, int] = {}

    def count(self) -> None:
        """Count anew what the matrix now holds."""
        matrix = self._matrix
        self._counts = [
            tuple(matrix.counts(column, stance) for stance in _COUNTED)
            for column in range(len(matrix.columns))
        ]
        self._verdicts = {
            verdict: sum(line.verdict is verdict for line in matrix.agenda.lines) for verdict in VERDICTS
        }
        self.refresh()

    def render(self) -> Content:
        """Draw as many of the lines as there is room for; the names come first."""
        names = self._names()
        lines = [self._origins(), *names, self._told()]
        match self.size.height:
            case 1:
                lines = [names[0]]
            case 2:
                lines = names
            case 3:
                lines = [lines[0], *names]
        return Content("\n").join(lines)

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
        verdicts = Content("  ").join(
            Content.assemble((sign.glyph, sign.colour), (f" {self._verdicts.get(verdict, 0)}", MUTED))
            for verdict, sign in VERDICTS.items()
        )
        first = _label(Content.styled(" Claims by sources", "bold"), grid.label)
        second = _label(Content(" ") + verdicts, grid.label)
        for column in grid.columns:
            upper, lower = _name(plain(matrix.columns[column].name), grid.column - 2)
            style = "bold $text-accent underline" if column == matrix.column else "bold"
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
            counts = self._counts[column] if column < len(self._counts) else ()
            told = [
                Content.styled(f"{STANCES[stance].glyph} {count}", STANCES[stance].colour)
                for stance, count in zip(_COUNTED, counts, strict=False)
                if count
            ]
            line += _label(Content(" ") + Content(" ").join(told), grid.column)
        return line


def _label(text: Content, width: int) -> Content:
    return text.truncate(max(0, width), ellipsis=True, pad=True)


def _name(name: str, width: int) -> tuple[str, str]:
    """Break a name into two lines; what is left over is cut."""
    lines = wrap(name[:200], max(1, width))
    if not lines:
        return "", ""
    (start, end), *rest = lines
    second = name[rest[0][0] :] if rest else ""
    return name[start:end], second[: width - 1] + "…" if len(rest) > 1 else second
