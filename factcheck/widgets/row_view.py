"""Rows, drawn line by line, at one of which the reviewer is: what the queue, the matrix and the lists are."""

from typing import ClassVar

from textual import events
from textual.geometry import Region
from textual.message import Message

from factcheck.messages import RowReached
from factcheck.widgets.line_view import LineView


class RowView(LineView, can_focus=True, inherit_bindings=False):
    """As many rows as its virtual size is high, of which it draws those in sight. A click tells its row."""

    ALLOW_SELECT = False
    LEAD: ClassVar[int] = 0
    """Rows that stay in sight above the one that the reviewer is at."""

    DEFAULT_CSS = """
    RowView {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.row = -1
        """The row that the reviewer is at; -1 when there is none."""

    def page_rows(self) -> int:
        """Return how many rows a page has."""
        return max(1, self.scrollable_content_region.height - 1)

    def keep_in_sight(self) -> None:
        """Scroll so that the row can be seen, if it cannot."""
        if self.row >= 0:
            region = Region(0, self.row - self.LEAD, 1, self.LEAD + 1)
            self.scroll_to_region(region, animate=False, force=True)

    def on_resize(self) -> None:
        """Stay at the row when there is less room."""
        self.keep_in_sight()

    def on_click(self, event: events.Click) -> None:
        """Tell which row was clicked."""
        row = event.y + self.scroll_offset.y - self.gutter.top
        if 0 <= row < self.virtual_size.height:
            self.post_message(self.reached(row, event.x - self.gutter.left))

    def reached(self, row: int, _x: int) -> Message:
        """Return what is told of a click on a row, so many cells from the left end."""
        return RowReached(self.id or "", row)
