"""A list of rows, drawn line by line, one of which the reviewer is at."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar, Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

from factcheck.widgets.row_view import RowView

T = TypeVar("T")


class RowList(RowView, Generic[T]):
    """A widget of this kind says how a row is drawn; a click posts ``RowReached``."""

    COMPONENT_CLASSES: ClassVar = {
        "rows--row",
        "rows--cursor",
        "rows--bar",
        "rows--muted",
        "rows--good",
        "rows--bad",
    }
    DEFAULT_CSS = """
    RowList {
        .rows--cursor { background: $primary 30%; text-style: bold; }
        .rows--bar { color: $accent; }
        .rows--muted { color: $text-muted; }
        .rows--good { color: $text-success; }
        .rows--bad { color: $text-error; }
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.rows: Sequence[T] = ()

    @property
    def current(self) -> T | None:
        """What the reviewer is at."""
        return self.rows[self.row] if 0 <= self.row < len(self.rows) else None

    def show(self, rows: Sequence[T], row: int) -> None:
        """Show rows, with the reviewer at one of them, or the nearest there is."""
        self.rows = rows
        self.virtual_size = Size(0, len(rows))
        self.row = max(0, min(row, len(rows) - 1)) if rows else -1
        self.refresh()
        self.keep_in_sight()

    def reach(self, row: int) -> None:
        """Go to a row, or the nearest there is."""
        if self.row >= 0:
            self.refresh_line(self.row)
            self.row = max(0, min(row, len(self.rows) - 1))
            self.refresh_line(self.row)
            self.keep_in_sight()

    @abstractmethod  # held by mypy: Textual's metaclass rules out ABC
    def draw(self, one: T, width: int, is_current: bool) -> Iterable[tuple[str, str]]:
        """Yield the texts of a row, safe to draw, each with "row", "muted", "good" or "bad"."""

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        ground = self.part_style("rows--row")
        if row >= len(self.rows):
            return Strip.blank(width, ground)
        is_current = row == self.row
        ground = self.part_style("rows--cursor") if is_current else ground

        def on_ground(name: str) -> Style:
            style = self.part_style(f"rows--{name}")
            return ground if name == "row" else ground + Style(color=style.color)

        segments = [Segment("▌" if is_current else " ", on_ground("bar"))]
        segments += [
            Segment(text, on_ground(name)) for text, name in self.draw(self.rows[row], width - 1, is_current)
        ]
        return Strip(segments).adjust_cell_length(width, ground)
