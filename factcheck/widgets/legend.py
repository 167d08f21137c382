"""A legend: what the signs on a screen mean, in one line."""

from collections.abc import Iterable, Sequence

from textual.content import Content
from textual.widget import Widget

from factcheck.widgets.sign import MUTED, Sign


class Legend(Widget):
    """Each sign with its word; where they do not fit, the last are left out."""

    ALLOW_SELECT = False

    def __init__(self, signs: Iterable[Sign], *, id: str) -> None:
        super().__init__(id=id)
        self._signs: Sequence[Sign] = tuple(signs)

    def render(self) -> Content:
        """Draw the line."""
        line = Content()
        for sign in self._signs:
            told = Content.assemble((f" {sign.glyph} ", f"bold {sign.colour}"), (f"{sign.word} ", MUTED))
            if line.cell_length + told.cell_length > self.size.width:
                break
            line += told
        return line
