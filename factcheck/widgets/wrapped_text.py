"""A text wrapped to the width of its pane, behind a margin: only the lines in sight are drawn."""

from abc import abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from factcheck.widgets.line_view import TextView
from factcheck.widgets.plain import plain
from factcheck.widgets.wrapping import Line, wrap


class WrappedText(TextView):
    """What an article is shown in: a widget of this kind says how its margin and each place are drawn."""

    MARGIN: ClassVar[int] = 2
    """Cells of the margin."""

    COMPONENT_CLASSES: ClassVar = {"text--ground"}
    DEFAULT_CSS = """
    WrappedText {
        .text--ground { color: $text-muted; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = ""
        self._lines: Sequence[Line] = ()
        self._width = 0

    def lay_out(self, text: str, start: int = 0, end: int | None = None) -> None:
        """Wrap a text, or a part of it, to the width there is; none before the first layout."""
        self._text = text
        self._width = self.scrollable_content_region.width
        self._lines = wrap(text, self._width - self.MARGIN, start, end) if self._width else ()
        self.extend(len(self._lines))

    def rows_of(self, start: int, end: int) -> range:
        """Return the rows that have a character of ``text[start:end]``."""
        first = bisect_right(self._lines, start, key=lambda line: line[1])
        return range(first, max(first, bisect_left(self._lines, end, key=lambda line: line[0])))

    def place_at(self, row: int, column: int) -> int | None:
        """Return the offset of the character that is drawn in a cell; None beside the text."""
        if not 0 <= row < len(self._lines) or column < self.MARGIN:
            return None
        start, end = self._lines[row]
        cut = Strip([Segment(plain(self._text[start:end]))]).crop(0, column - self.MARGIN + 1).text
        return start + len(cut) - 1 if 0 < len(cut) <= end - start else None

    # Textual's metaclass rules out ABC: it is mypy that lets nobody leave these out.

    @abstractmethod
    def draw_margin(self, row: int) -> Iterable[Segment]:
        """Draw the margin of a row, ``MARGIN`` cells wide."""

    @abstractmethod
    def cuts(self, start: int, end: int) -> Iterable[int]:
        """Return the places within ``text[start:end]`` at which its style changes."""

    @abstractmethod
    def style_of(self, place: int) -> Style:
        """Return the style of the character at a place, and of all up to the next cut."""

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what the mouse selected."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return what the mouse selected."""
        return selection.extract("\n".join(plain(self._text[start:end]) for start, end in self._lines)), "\n"

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width, ground = self.scrollable_content_region.width, self.part_style("text--ground")
        if row >= len(self._lines):
            return Strip.blank(width, ground)
        text = self._mark_selected(row, Strip(self._segments(*self._lines[row])))
        strip = Strip([*self.draw_margin(row), *text.apply_offsets(0, row)])
        return strip.adjust_cell_length(width, ground)

    def _segments(self, start: int, end: int) -> Iterator[Segment]:
        places = sorted({start, end, *(cut for cut in self.cuts(start, end) if start < cut < end)})
        for first, last in pairwise(places):
            yield Segment(plain(self._text[first:last]), self.style_of(first))

    def _mark_selected(self, row: int, text: Strip) -> Strip:
        span = self.text_selection.get_span(row) if self.text_selection else None
        if span is None:
            return text
        first, last = span
        rest = text.cell_length if last == -1 else last
        style = self.screen.get_component_rich_style("screen--selection")
        return Strip.join(
            [text.crop(0, first), text.crop(first, rest).apply_style(style), text.crop(rest)],
        )
