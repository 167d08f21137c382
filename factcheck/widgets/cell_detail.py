"""What is behind a cell of the matrix: how a source stands to the claim, and in which words it says so."""

from textual.content import Content
from textual.widget import Widget

from factcheck.desk.dating import tell_date
from factcheck.desk.stances import Cell, Column, Stance
from factcheck.desk.views import ClaimLine
from factcheck.widgets.plain import plain
from factcheck.widgets.signs import MUTED, STANCES

_LONGEST = 2000
"""Characters of a statement that are shown."""


class CellDetail(Widget):
    """The source, its stance, and its statements in full."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._head = Content()
        self._text = Content()

    def show(self, line: ClaimLine, column: Column, cell: Cell) -> None:
        """Show one cell."""
        sign = STANCES[cell.stance]
        told = [f"published {tell_date(column.published)}" if column.published else "without a date"]
        if column.copies:
            told.append("carries the text of the column before it")
        self._head = Content.assemble(
            (plain(column.name), "bold"),
            (f"  {sign.glyph} {sign.word}", f"bold {sign.colour}"),
            (f": {plain(cell.figures)}" if cell.figures else "", sign.colour),
            (f"  {' · '.join(told)}", MUTED),
        )
        lines = []
        if cell.stance is Stance.SILENT:
            lines.append(Content.styled(f"Does not mention: {plain(line.text[:_LONGEST])}", MUTED))
        for saying in cell.sayings:
            speaker = f"  said by {plain(saying.speaker)}" if saying.speaker else ""
            lines.append(Content.assemble(plain(saying.text[:_LONGEST]), (speaker, MUTED)))
        self._text = Content("\n").join(lines)
        self.refresh()

    def tell(self, what: str) -> None:
        """Say something where there is no cell."""
        self._head, self._text = Content(), Content.styled(plain(what), MUTED)
        self.refresh()

    def render(self) -> Content:
        """Draw the source in one line, and of what it says as much as there is room for."""
        return Content("\n").join([self._head.truncate(self.content_size.width, ellipsis=True), self._text])
