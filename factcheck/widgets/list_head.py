"""The head of a list: what is in it, and at the right what its columns are."""

from textual.content import Content

from factcheck.widgets.heads import Head
from factcheck.widgets.plain import plain
from factcheck.widgets.sign import MUTED


class ListHead(Head):
    """One line; its name is reversed while the list has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__(classes="head")
        self._name = name
        self._told = ""
        self._columns = ""

    def tell(self, told: str, columns: str = "") -> None:
        """Say what is listed; ``columns`` stand at the right end."""
        self._told, self._columns = told, columns.lstrip()
        self.refresh()

    def render(self) -> Content:
        """Draw the line; what is told gives way to the columns."""
        badge = Content.styled(f" {self._name} ", self.badge_style)
        space = max(0, self.size.width - badge.cell_length - len(self._columns))
        told = Content.styled(f"  {plain(self._told)}", MUTED).truncate(space, ellipsis=True, pad=True)
        return badge + told + Content.styled(self._columns, MUTED)
