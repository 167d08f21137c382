"""An article with one of its statements marked: wrapped to the width, drawn line by line."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual.geometry import Size
from textual.selection import Selection
from textual.strip import Strip

from factcheck.desk.views import Passage
from factcheck.widgets.line_view import LineView
from factcheck.widgets.plain import plain
from factcheck.widgets.wrapping import Line, wrap

_AROUND = 40_000
"""Characters of the article that are shown on each side of the statement: some 25 pages of a book."""

_GUTTER = 2


class Mark(NamedTuple):
    """Words of the statement in which another one differs: ``statement.text[start:end]``."""

    start: int
    end: int
    conflict: bool
    """False for a difference that both can live with."""


class ArticleText(LineView, can_focus=True):
    """The text of an article, scrolled to a statement. A bar on the left tells the statement's lines."""

    COMPONENT_CLASSES: ClassVar = {
        "article--context",
        "article--bar",
        "article--statement",
        "article--conflict",
        "article--compatible",
        "article--message",
    }
    DEFAULT_CSS = """
    ArticleText {
        overflow-x: hidden;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        .article--context, .article--message { color: $text-muted; }
        .article--bar { color: $accent; }
        .article--statement { color: $foreground; background: $accent 12%; }
        .article--conflict { color: $text-error; background: $error 25%; text-style: bold underline; }
        .article--compatible { color: $text-warning; background: $warning 20%; text-style: underline; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._passage: Passage | None = None
        self._marks: Sequence[Mark] = ()
        self._message = ""
        self._text = ""
        self._lines: Sequence[Line] = ()
        self._width = 0

    def show(self, passage: Passage, marks: Sequence[Mark] = ()) -> None:
        """Show a statement in its article, with these of its words marked."""
        self._passage, self._marks, self._message = passage, marks, ""
        self._text = passage.text
        self._lay_out()

    def tell(self, message: str) -> None:
        """Show a sentence in place of an article."""
        self._passage, self._marks, self._message = None, (), message
        self._text = message
        self._lay_out()

    def on_resize(self) -> None:
        """Wrap the text to a new width, and keep the statement in sight in a new height."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
        else:
            self._scroll_to_statement()

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        start, end = 0, len(self._text)
        if self._passage:
            statement = self._passage.statement
            start = max(start, self._text.rfind("\n", 0, max(0, statement.start - _AROUND)) + 1)
            start = max(start, statement.start - 2 * _AROUND)
            end = min(end, statement.end + _AROUND)
        self._lines = wrap(self._text, self._width - _GUTTER, start, end)
        self.virtual_size = Size(0, len(self._lines))
        self._scroll_to_statement()
        self.refresh()

    def _scroll_to_statement(self) -> None:
        """Bring the statement into sight with up to a third of the pane for what leads to it."""
        if self._passage is None:
            self.scroll_to(y=0, animate=False, force=True)
            return
        statement, height = self._passage.statement, self.scrollable_content_region.height
        rows = [
            row
            for row, (start, end) in enumerate(self._lines)
            if start < statement.end and end > statement.start
        ]
        if rows:
            lead = max(0, min(height // 3, height - len(rows)))
            self.scroll_to(y=rows[0] - lead, animate=False, force=True)

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what the mouse selected."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return what the mouse selected."""
        return selection.extract("\n".join(plain(self._text[start:end]) for start, end in self._lines)), "\n"

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if row >= len(self._lines):
            return Strip.blank(width, self.get_component_rich_style("article--context"))
        start, end = self._lines[row]
        text = Strip(
            [
                Segment(plain(self._text[first:last]), self.get_component_rich_style(name))
                for first, last, name in self._pieces(start, end)
            ]
        )
        if selected := self._selected(row):
            first, last = selected
            rest = text.cell_length if last == -1 else last
            style = self.screen.get_component_rich_style("screen--selection")
            text = Strip.join(
                [
                    text.crop(0, first),
                    text.crop(first, rest).apply_style(style),
                    text.crop(rest),
                ]
            )
        bar = "▌ " if self._has_statement(start, end) else "  "
        strip = Strip(
            [Segment(bar, self.get_component_rich_style("article--bar")), *text.apply_offsets(0, row)]
        )
        return strip.adjust_cell_length(width, self.get_component_rich_style("article--context"))

    def _selected(self, row: int) -> tuple[int, int] | None:
        selection = self.text_selection
        return selection.get_span(row) if selection else None

    def _has_statement(self, start: int, end: int) -> bool:
        if self._passage is None:
            return False
        return start < self._passage.statement.end and end > self._passage.statement.start

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Cut a line where its style changes."""
        if self._passage is None:
            yield start, end, "article--message"
            return
        statement = self._passage.statement
        cuts = {start, end, statement.start, statement.end}
        for mark in self._marks:
            cuts |= {statement.start + mark.start, statement.start + mark.end}
        places = sorted(cut for cut in cuts if start <= cut <= end)
        for first, last in pairwise(places):
            yield first, last, self._style_of(first)

    def _style_of(self, place: int) -> str:
        assert self._passage is not None  # noqa: S101 - the caller has looked
        statement = self._passage.statement
        if not statement.start <= place < statement.end:
            return "article--context"
        conflicts = [
            mark.conflict for mark in self._marks if mark.start <= place - statement.start < mark.end
        ]
        if not conflicts:
            return "article--statement"
        return "article--conflict" if any(conflicts) else "article--compatible"
