"""The format line: the formats side by side, the chosen one marked, and the file it will be written to."""

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED


class FormatLine(Widget):
    """One line above the preview."""

    ALLOW_SELECT = False

    def __init__(self, names: Sequence[str], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._names = names
        self._chosen = 0
        self._file = ""

    def show(self, chosen: int, file: str) -> None:
        """Show which format is chosen, 0 for the first, and the file."""
        self._chosen, self._file = chosen, file
        self.refresh()

    def render(self) -> Content:
        """Draw the line; the file gives way where it is narrow."""
        names = Content(" ").join(
            Content.styled(f" {name} ", "bold reverse" if place == self._chosen else MUTED)
            for place, name in enumerate(self._names)
        )
        file = Content.styled(f"  → {plain(self._file)}", MUTED)
        space = max(0, self.size.width - names.cell_length)
        return names + file.truncate(space, ellipsis=True)
