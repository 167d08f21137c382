"""A checked manuscript: an article in which every statement is underlined in the colour of its verdict."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events

from factcheck.desk.views import ClaimLine, Manuscript, Underlined
from factcheck.messages import StatementReached
from factcheck.widgets.signs import VERDICTS
from factcheck.widgets.wrapped_text import WrappedText

_GAP = re.compile(r"\s+")
"""Between words: an open statement is underlined word by word, a decided one without a break."""

_GLYPHS = 3
"""Statements that begin in one line and have their glyph beside it; the last stands for all that follow."""

_AROUND = 2
"""Lines that stay in sight above and below the statement that the reviewer is at."""


class ManuscriptText(WrappedText, inherit_bindings=False):
    """The whole text of an article, at one of its statements. A click posts ``StatementReached``.

    In the margin stand the glyphs of the statements that begin in a line, and a bar beside the one that the
    reviewer is at.
    """

    MARGIN = _GLYPHS + 2
    COMPONENT_CLASSES: ClassVar = {
        "manuscript--between",
        "manuscript--open",
        "manuscript--corroborated",
        "manuscript--disputed",
        "manuscript--unverified",
        "manuscript--current",
        "manuscript--selected",
        "manuscript--bar",
    }
    DEFAULT_CSS = """
    ManuscriptText {
        .manuscript--between { color: $text-muted; }
        .manuscript--open { color: $foreground 85%; text-style: underline; }
        .manuscript--corroborated { color: $text-success; text-style: underline; }
        .manuscript--disputed { color: $text-error; text-style: bold underline; }
        .manuscript--unverified { color: $text-warning; text-style: italic underline; }
        .manuscript--current { background: $accent 20%; }
        .manuscript--selected { color: $background; background: $accent; text-style: bold; }
        .manuscript--bar { color: $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._statements: Sequence[Underlined] = ()
        self._starts: Sequence[int] = ()
        self._pieces: Sequence[tuple[int, int, int]] = ()
        self._claims: dict[int, ClaimLine] = {}
        self._selected: tuple[int, int] | None = None
        self.index = -1
        """Which of the statements the reviewer is at, from 0; -1 when there is none."""

    @property
    def current(self) -> Underlined | None:
        """The statement that the reviewer is at."""
        return self._statements[self.index] if 0 <= self.index < len(self._statements) else None

    @property
    def claim(self) -> ClaimLine | None:
        """The claim that the reviewer is at."""
        return self._claims[self.current.claim] if self.current else None

    @property
    def count(self) -> int:
        """How many statements the article has."""
        return len(self._statements)

    def show(self, manuscript: Manuscript, index: int) -> None:
        """Show an article at one of its statements."""
        self._statements = manuscript.statements
        self._starts = [one.start for one in manuscript.statements]
        self._pieces = lay_flat(manuscript.statements)
        self._claims = {line.id: line for line in manuscript.claims}
        self._selected = None
        self.index = min(index, len(self._statements) - 1)
        self.lay_out(manuscript.text)
        self.scroll_to(y=0, animate=False, force=True)
        self._keep_in_sight()

    def reach(self, index: int) -> None:
        """Go to a statement."""
        self._refresh_current()
        self.index = index
        self._refresh_current()
        self._keep_in_sight()

    def replace(self, line: ClaimLine) -> ClaimLine | None:
        """Show a claim as it now stands; return it as it stood, or None when the article does not have it."""
        before = self._claims.get(line.id)
        if before:
            self._claims[line.id] = line
            self.refresh()
        return before

    def select(self, span: tuple[int, int] | None, place: int = 0) -> None:
        """Show a span as selected, or none, and keep a place of it in sight."""
        self._selected = span
        self.refresh()
        if span:
            self._show_rows(self.rows_of(place, place + 1))

    def nearest(self, start: int) -> int:
        """Return the first statement that begins at a place of the text or behind it, or else the last."""
        return min(bisect_left(self._starts, start), len(self._starts) - 1)

    def find(self, holds: Callable[[ClaimLine], bool], direction: int = 1) -> int | None:
        """Return the nearest other statement for whose claim ``holds``, going round at the end, or None."""
        count = len(self._statements)
        others = ((self.index + direction * step) % count for step in range(1, count))
        return next((other for other in others if holds(self._claims[self._statements[other].claim])), None)

    def page_away(self, direction: int) -> int:
        """Return the statement that is a page further down, or up."""
        if not self.current:
            return self.index
        height = max(1, self.scrollable_content_region.height - 1)
        row = self.rows_of(self.current.start, self.current.end).start + direction * height
        if not 0 <= row < len(self._lines):
            return 0 if direction < 0 else len(self._statements) - 1
        other = self.nearest(self._lines[row][0])
        return other if other != self.index else self.index + direction

    def place_in_sight(self) -> int:
        """Return where the reviewer reads: at the statement, or else at the first line in sight."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if self.current:
            rows = self.rows_of(self.current.start, self.current.start + 1)
            if rows and top <= rows[0] < top + height:
                return self.current.start
        return self._lines[top][0] if top < len(self._lines) else 0

    def on_resize(self) -> None:
        """Wrap the text to a new width, and stay at the statement."""
        if self.scrollable_content_region.width != self._width:
            self.lay_out(self._text)
        self._keep_in_sight()

    def on_click(self, event: events.Click) -> None:
        """Tell which statement was clicked."""
        place = self.place_at(event.y + self.scroll_offset.y, event.x)
        if place is not None and (index := self._index_at(place)) is not None:
            self.post_message(StatementReached(index))

    def _refresh_current(self) -> None:
        if self.current:
            rows = self.rows_of(self.current.start, self.current.end)
            self.refresh_lines(rows.start, len(rows))

    def _keep_in_sight(self) -> None:
        if self.current:
            self._show_rows(self.rows_of(self.current.start, self.current.end))

    def _show_rows(self, rows: range) -> None:
        """Scroll to rows that are not in sight, with up to a third of the pane for what leads to them."""
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        around = min(_AROUND, max(0, (height - len(rows)) // 2))
        first, last = max(0, rows.start - around), min(len(self._lines), rows.stop + around)
        if rows and not (top <= first and last <= top + height):
            lead = max(0, min(height // 3, height - len(rows)))
            self.scroll_to(y=rows.start - lead, animate=False, force=True)

    def draw_margin(self, row: int) -> Iterator[Segment]:
        """Draw the glyphs of the statements that begin in a row, and the bar beside the current one."""
        start, end = self._lines[row]
        beginning = self._statements[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        yield Segment(" " * (_GLYPHS - len(beginning)), self.part_style("text--ground"))
        for number, one in enumerate(beginning[:_GLYPHS], 1):
            sign = VERDICTS[self._claims[one.claim].verdict]
            style = self.part_style(self._component_of(one))
            yield Segment(
                "…" if number == _GLYPHS < len(beginning) else sign.glyph,
                style + Style(underline=False, italic=False),
            )
        current = self.current
        bar = "▌ " if current and row in self.rows_of(current.start, current.end) else "  "
        yield Segment(bar, self.part_style("manuscript--bar"))

    def cuts(self, start: int, end: int) -> Iterator[int]:
        """Return where statements begin and end, and what is selected."""
        for first, last, index in self._pieces[self._piece_at(start) :]:
            if first >= end:
                break
            yield from (first, last)
            if self._claims[self._statements[index].claim].verdict is None:
                for gap in _GAP.finditer(self._text, max(first, start), min(last, end)):
                    yield from gap.span()
        if self.current:
            yield from (self.current.start, self.current.end)
        if self._selected:
            yield from self._selected

    def style_of(self, place: int) -> Style:
        """Return the style of a place in a statement, or between them."""
        if self._selected and self._selected[0] <= place < self._selected[1]:
            return self.part_style("manuscript--selected")
        index = self._index_at(place)
        component = "manuscript--between" if index is None else self._component_of(self._statements[index])
        style = self.part_style(component)
        if component == "manuscript--open" and self._text[place].isspace():
            style += Style(underline=False)
        if self.current and self.current.start <= place < self.current.end:
            style += Style(bgcolor=self.part_style("manuscript--current").bgcolor)
        return style

    def _component_of(self, statement: Underlined) -> str:
        return f"manuscript--{self._claims[statement.claim].verdict or 'open'}"

    def _piece_at(self, place: int) -> int:
        """Return the number of the first piece that ends behind a place."""
        return bisect_right(self._pieces, place, key=lambda piece: piece[1])

    def _index_at(self, place: int) -> int | None:
        """Return which statement a place is in: of several that lie in each other, the innermost."""
        number = self._piece_at(place)
        if number == len(self._pieces):
            return None
        start, _, index = self._pieces[number]
        return index if start <= place else None


def lay_flat(statements: Iterable[Underlined]) -> list[tuple[int, int, int]]:
    """Cut statements, which may lie in or over each other, into pieces that do not: start, end, statement.

    Where two share a place it belongs to the one that begins later; ``statements`` come by their start.
    """
    pieces: list[tuple[int, int, int]] = []
    for index, one in enumerate(statements):
        behind = []
        while pieces and pieces[-1][1] > one.start:
            start, end, other = pieces.pop()
            if end > one.end:
                behind.append((max(start, one.end), end, other))
            if start < one.start:
                pieces.append((start, one.start, other))
        pieces.append((one.start, one.end, index))
        pieces.extend(reversed(behind))
    return pieces
