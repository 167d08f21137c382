"""What is behind a cell of the matrix: how a source stands to the claim, and in which words it says so."""

from textual.content import Content

from factcheck.desk.dating import tell_date
from factcheck.desk.stances import Cell, Column, Stance
from factcheck.desk.views import ClaimLine
from factcheck.widgets.detail import LONGEST, Detail
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.stance_signs import STANCES


class CellDetail(Detail):
    """The source, its stance, and its statements in full."""

    def show(self, line: ClaimLine, column: Column, cell: Cell) -> None:
        """Show one cell."""
        sign = STANCES[cell.stance]
        told = [f"published {tell_date(column.published)}" if column.published else "without a date"]
        if column.copies:
            told.append("carries the text of the column before it")
        head = Content.assemble(
            (plain(column.name), "bold"),
            (f"  {sign.glyph} {sign.word}", f"bold {sign.colour}"),
            (f": {plain(cell.figures)}" if cell.figures else "", sign.colour),
            (f"  {' · '.join(told)}", MUTED),
        )
        texts = []
        if cell.stance in (Stance.OPPOSED, Stance.ELSEWHERE):
            texts.append(Content.styled("It says, and that is another claim here:", MUTED))
        if cell.stance is Stance.SILENT:
            texts.append(Content.styled(f"Does not mention: {plain(line.text[:LONGEST])}", MUTED))
        for saying in cell.sayings:
            speaker = f"  said by {plain(saying.speaker)}" if saying.speaker else ""
            texts.append(Content.assemble(plain(saying.text[:LONGEST]), (speaker, MUTED)))
        self.put(head, texts)
