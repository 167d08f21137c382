"""What is behind a row of the timeline: the statement in full, and what stood there before."""

from textual.content import Content

from factcheck.desk.appearances import Happening, Step
from factcheck.widgets.detail import LONGEST, Detail
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED
from factcheck.widgets.step_signs import STEPS
from factcheck.widgets.timeline import TimeRow


class HappeningDetail(Detail):
    """The source, what it did, and its words."""

    def show(self, row: TimeRow, happening: Happening) -> None:
        """Show one happening."""
        sign = STEPS[happening.step]
        head = Content.assemble(
            (plain(row.appearance.source), "bold"),
            (f"  {sign.glyph} {sign.word}", f"bold {sign.colour}"),
            (f": {plain(happening.figures)}" if happening.figures else "", sign.colour),
            (f"  {plain(row.appearance.title)}", MUTED),
        )
        speaker = f"  said by {plain(happening.speaker)}" if happening.speaker else ""
        said = plain(happening.says[:LONGEST])
        texts = [Content.assemble(said, (speaker, MUTED))]
        if happening.step is Step.WITHDRAWS:
            texts = [Content.assemble(("No longer there: ", MUTED), said)]
        if happening.before:
            texts.append(Content.assemble(("Before: ", MUTED), plain(happening.before[:LONGEST])))
        self.put(head, texts)
