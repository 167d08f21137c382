"""The claim queue: a list that draws only the rows in sight, so that 100,000 claims scroll like 100."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.strip import Strip

from factcheck.desk.views import ClaimLine
from factcheck.messages import ClaimReached
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.fitting import fit
from factcheck.widgets.line_view import LineView
from factcheck.widgets.signs import CONFLICT, NOTE, VERDICTS

_NARROWEST = 20
"""Cells below which the number of sources gives way to the text."""


class ClaimQueue(LineView, can_focus=True, inherit_bindings=False):
    """One row a claim: verdict, text, conflict mark, note sign, number of sources.

    It shows what it is given and moves where it is told; a click posts ``ClaimReached``.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar = {
        "queue--row",
        "queue--cursor",
        "queue--decided",
        "queue--corroborated",
        "queue--disputed",
        "queue--unverified",
        "queue--open",
        "queue--conflict",
        "queue--note",
        "queue--count",
        "queue--bar",
    }
    DEFAULT_CSS = """
    ClaimQueue {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        .queue--cursor { background: $foreground 8%; }
        &:focus .queue--cursor { background: $primary 30%; text-style: bold; }
        .queue--decided { color: $text-muted; }
        .queue--corroborated { color: $text-success; }
        .queue--disputed, .queue--conflict { color: $text-error; }
        .queue--unverified { color: $text-warning; }
        .queue--open, .queue--note, .queue--count { color: $text-muted; }
        .queue--bar { color: $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.agenda = Agenda()
        self.row = -1
        """The row that the reviewer is at; -1 when there is none."""
        self._strips: LRUCache[tuple[int, bool, int], Strip] = LRUCache(1024)

    @property
    def current(self) -> ClaimLine | None:
        """The claim that the reviewer is at."""
        return self.agenda[self.row] if 0 <= self.row < len(self.agenda) else None

    def show(self, agenda: Agenda, row: int) -> None:
        """Show these claims, with the reviewer at a row."""
        self.agenda = agenda
        self._strips.clear()
        self.virtual_size = Size(0, len(agenda))
        self.row = min(row, len(agenda) - 1)
        self.refresh()
        self._keep_in_sight()

    def reach(self, row: int) -> None:
        """Go to a row."""
        self.refresh_line(self.row)
        self.row = row
        self.refresh_line(row)
        self._keep_in_sight()

    def replace(self, line: ClaimLine) -> ClaimLine | None:
        """Show a claim as it now stands; return it as it stood, or None when it is not of this story."""
        before = self.agenda.replace(line)
        for key in [key for key in self._strips.keys() if key[0] == line.id]:  # noqa: SIM118 - no mapping
            self._strips.discard(key)
        if (row := self.agenda.row_of(line.id)) is not None:
            self.refresh_line(row)
        return before

    def page_rows(self) -> int:
        """Return how many rows a page has."""
        return max(1, self.scrollable_content_region.height - 1)

    def _keep_in_sight(self) -> None:
        if self.row >= 0:
            self.scroll_to_region(Region(0, self.row, 1, 1), animate=False, force=True)

    def notify_style_update(self) -> None:
        """Draw all rows anew when a colour changed."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Stay at the claim when the queue gets lower."""
        self._keep_in_sight()

    def on_click(self, event: events.Click) -> None:
        """Tell which claim was clicked."""
        row = event.y + self.scroll_offset.y - self.gutter.top
        if 0 <= row < len(self.agenda):
            self.post_message(ClaimReached(self.agenda[row].id))

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if row >= len(self.agenda):
            return Strip.blank(width, self.get_component_rich_style("queue--row"))
        line = self.agenda[row]
        key = line.id, row == self.row, width
        if (strip := self._strips.get(key)) is None:
            strip = self._strips[key] = self._draw(line, row == self.row, width)
        return strip

    def _draw(self, line: ClaimLine, is_current: bool, width: int) -> Strip:
        row = "queue--cursor" if is_current else "queue--row"
        sign = VERDICTS[line.verdict]
        conflict = CONFLICT.glyph if line.conflicts else " "
        note = NOTE.glyph if line.has_note else " "
        count = f"{line.sources:>2} " if width >= _NARROWEST else ""
        space = max(0, width - 6 - len(count))
        text = f"{fit(line.text, space)} "

        ground = self.get_component_rich_style(row)

        def on_ground(name: str) -> Style:
            return ground + Style(color=self.get_component_rich_style(name).color)

        segments = [
            Segment("▌" if is_current else " ", on_ground("queue--bar")),
            Segment(f"{sign.glyph} ", on_ground(f"queue--{line.verdict or 'open'}")),
            Segment(text, on_ground("queue--decided") if line.verdict else ground),
            Segment(conflict, on_ground("queue--conflict")),
            Segment(note, on_ground("queue--note")),
            Segment(count, on_ground("queue--count")),
        ]
        return Strip(segments).adjust_cell_length(width, ground)
