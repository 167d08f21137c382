"""The claim queue: a list that draws only the rows in sight, so that 100,000 claims scroll like 100."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from factcheck.desk.views import ClaimLine
from factcheck.messages import ClaimReached
from factcheck.widgets.agenda import Agenda
from factcheck.widgets.fitting import fit
from factcheck.widgets.row_view import RowView
from factcheck.widgets.signs import CONFLICT, FLAG, NEW, NOTE, VERDICTS

_NARROWEST = 20
"""Cells below which the number of sources gives way to the text."""


class ClaimQueue(RowView):
    """One row a claim: verdict, text, conflict, new or flagged, note or evidence, number of sources.

    It shows what it is given and moves where it is told; a click posts ``ClaimReached``.
    """

    COMPONENT_CLASSES: ClassVar = {
        "queue--row",
        "queue--cursor",
        "queue--chosen",
        "queue--decided",
        "queue--corroborated",
        "queue--disputed",
        "queue--unverified",
        "queue--open",
        "queue--conflict",
        "queue--new",
        "queue--flag",
        "queue--note",
        "queue--count",
        "queue--bar",
    }
    DEFAULT_CSS = """
    ClaimQueue {
        .queue--cursor { background: $foreground 8%; }
        &:focus .queue--cursor { background: $primary 30%; text-style: bold; }
        .queue--chosen { background: $primary 15%; }
        .queue--decided { color: $text-muted; }
        .queue--corroborated { color: $text-success; }
        .queue--disputed, .queue--conflict { color: $text-error; }
        .queue--unverified, .queue--flag { color: $text-warning; }
        .queue--open, .queue--note, .queue--count { color: $text-muted; }
        .queue--bar, .queue--new { color: $accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.agenda = Agenda()
        self._anchor: int | None = None
        """The claim that the selection reaches from, to the one that the reviewer is at."""
        self._strips: LRUCache[tuple[int, bool, bool, int], tuple[ClaimLine, Strip]] = LRUCache(1024)

    @property
    def current(self) -> ClaimLine | None:
        """The claim that the reviewer is at."""
        return self.agenda[self.row] if 0 <= self.row < len(self.agenda) else None

    @property
    def is_selecting(self) -> bool:
        """Whether moving selects."""
        return self._anchor is not None

    @property
    def chosen(self) -> Sequence[ClaimLine]:
        """The claims that are selected, or else the one that the reviewer is at."""
        return [self.agenda[row] for row in self._chosen_rows()]

    def _chosen_rows(self) -> range:
        if self.current is None:
            return range(0)
        start = self.agenda.row_of(self._anchor) if self._anchor is not None else None
        start = self.row if start is None else start
        return range(min(start, self.row), max(start, self.row) + 1)

    def select(self, claim_id: int | None) -> None:
        """Select from a claim on to wherever the reviewer goes; None ends it."""
        self._anchor = claim_id
        self.refresh()

    def show(self, agenda: Agenda, row: int) -> None:
        """Show these claims, with the reviewer at a row."""
        self.agenda = agenda
        self._strips.clear()
        self.virtual_size = Size(0, len(agenda))
        self.row = min(row, len(agenda) - 1)
        self.refresh()
        self.keep_in_sight()

    def reach(self, row: int) -> None:
        """Go to a row."""
        for changed in (self.row, row):
            self.refresh_line(changed)
        self.row = row
        if self.is_selecting:
            self.refresh()
        self.keep_in_sight()

    def replace(self, line: ClaimLine) -> ClaimLine | None:
        """Show a claim as it now stands; return it as it stood, or None when it is not of this story."""
        before = self.agenda.replace(line)
        if (row := self.agenda.row_of(line.id)) is not None:
            self.refresh_line(row)
        return before

    def notify_style_update(self) -> None:
        """Draw all rows anew when a colour changed."""
        super().notify_style_update()
        self._strips.clear()

    def reached(self, row: int, _x: int) -> Message:
        """Return that the reviewer came to the claim in a row."""
        return ClaimReached(self.agenda[row].id)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if row >= len(self.agenda):
            return Strip.blank(width, self.part_style("queue--row"))
        line = self.agenda[row]
        is_chosen = self.is_selecting and row in self._chosen_rows()
        key = line.id, row == self.row, is_chosen, width
        drawn = self._strips.get(key)
        if drawn is None or drawn[0] is not line:
            drawn = self._strips[key] = line, self._draw(line, row == self.row, is_chosen, width)
        return drawn[1]

    def _draw(self, line: ClaimLine, is_current: bool, is_chosen: bool, width: int) -> Strip:
        row = "queue--cursor" if is_current else "queue--chosen" if is_chosen else "queue--row"
        sign = VERDICTS[line.verdict]
        conflict = CONFLICT.glyph if line.conflicts else " "
        state = NEW.glyph if line.new_since else FLAG.glyph if line.flagged else " "
        note = NOTE.glyph if line.has_note or line.evidence else " "
        count = f"{line.sources:>2} " if width >= _NARROWEST else ""
        space = max(0, width - 7 - len(count))
        text = f"{fit(line.text, space)} "

        ground = self.part_style(row)

        def on_ground(name: str) -> Style:
            return ground + Style(color=self.part_style(name).color)

        segments = [
            Segment("▌" if is_current else "│" if is_chosen else " ", on_ground("queue--bar")),
            Segment(f"{sign.glyph} ", on_ground(f"queue--{line.verdict or 'open'}")),
            Segment(text, on_ground("queue--decided") if line.verdict else ground),
            Segment(conflict, on_ground("queue--conflict")),
            Segment(state, on_ground("queue--new" if line.new_since else "queue--flag")),
            Segment(note, on_ground("queue--note")),
            Segment(count, on_ground("queue--count")),
        ]
        return Strip(segments).adjust_cell_length(width, ground)
