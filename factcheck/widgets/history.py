"""The history: who decided what and when, day by day, drawn line by line."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

from factcheck.desk.dating import tell_date
from factcheck.desk.views import Decision
from factcheck.widgets.fitting import fit
from factcheck.widgets.row_view import RowView
from factcheck.widgets.signs import DIFFER, UNDONE, VERDICTS

_DONE = 34
"""Cells for what was done: "marked corroborated, undone 09:05"."""

_WHO = 16
"""Cells for the name of a reviewer, in a wide terminal."""

_WIDE = 100
"""Cells from which on it is one."""


class HistoryView(RowView):
    """One row a decision, the newest first, under a row for its day, which nobody is ever at."""

    LEAD = 1  # which may tell the day of the row
    COMPONENT_CLASSES: ClassVar = {
        "history--row",
        "history--day",
        "history--cursor",
        "history--bar",
        "history--muted",
        "history--undone",
        "history--differ",
        *(f"history--{verdict or 'open'}" for verdict in VERDICTS),
    }
    DEFAULT_CSS = """
    HistoryView {
        .history--day { background: $surface; text-style: bold; }
        .history--cursor { background: $primary 30%; text-style: bold; }
        .history--bar { color: $accent; }
        .history--muted, .history--open { color: $text-muted; }
        .history--undone { color: $text-muted; text-style: strike; }
        .history--differ, .history--unverified { color: $text-warning; }
        .history--corroborated { color: $text-success; }
        .history--disputed { color: $text-error; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[date | Decision] = ()
        self._differing: Collection[int] = ()

    @property
    def current(self) -> Decision | None:
        """The decision that the reviewer is at."""
        row = self.rows[self.row] if 0 <= self.row < len(self.rows) else None
        return row if isinstance(row, Decision) else None

    def show(self, decisions: Sequence[Decision], differing: Collection[int], at: int | None) -> None:
        """Show decisions, with the reviewer at the one of that id or else at the first.

        ``differing`` are the claims that reviewers decided differently.
        """
        self.rows = list(_by_day(decisions))
        self._differing = differing
        self.virtual_size = Size(0, len(self.rows))
        places = [row for row, one in enumerate(self.rows) if isinstance(one, Decision)]
        same = (
            row for row in places if (one := self.rows[row]) and isinstance(one, Decision) and one.id == at
        )
        self.row = next(same, places[0] if places else -1)
        self.refresh()
        self.keep_in_sight()

    def reach(self, row: int, direction: int = 1) -> None:
        """Go to a row, or the nearest there is; from a day on to a decision."""
        row = max(1, min(row, len(self.rows) - 1))
        if self.row >= 0:
            row = row if isinstance(self.rows[row], Decision) else row + (1 if direction > 0 else -1)
            self.refresh_line(self.row)
            self.row = row
            self.refresh_line(row)
            self.keep_in_sight()

    def find_difference(self, direction: int) -> int | None:
        """Return the next row of another claim that was decided differently, going round, or None."""
        own, count = self.current and self.current.claim, len(self.rows)
        for row in ((self.row + direction * step) % count for step in range(1, count)):
            one = self.rows[row]
            if isinstance(one, Decision) and one.claim != own and one.claim in self._differing:
                return row
        return None

    def row_of(self, claim_id: int) -> int | None:
        """Return the row of the last decision on a claim."""
        rows = (
            row for row, one in enumerate(self.rows) if isinstance(one, Decision) and one.claim == claim_id
        )
        return next(rows, None)

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        ground = self.part_style("history--row")
        if row >= len(self.rows):
            return Strip.blank(width, ground)
        one = self.rows[row]
        if isinstance(one, Decision):
            segments = self._draw(one, row == self.row, width)
        else:
            style = self.part_style("history--day")
            segments = [Segment(fit(f" {tell_date(one)}, in UTC", width), style)]
        return Strip(segments).adjust_cell_length(width, ground)

    def _draw(self, one: Decision, is_current: bool, width: int) -> list[Segment]:
        ground = self.part_style("history--cursor" if is_current else "history--row")

        def on_ground(name: str) -> Style:
            style = self.part_style(f"history--{name}")
            return ground + Style(color=style.color, strike=style.strike)

        glyph = UNDONE.glyph if one.undone else VERDICTS[one.verdict].glyph if one.action == "mark" else "·"
        told = f"{one.told}, undone {_tell_when(one.undone, one.at)}" if one.undone else one.told
        who = _WHO if width >= _WIDE else _WHO * 2 // 3
        space = max(0, width - 12 - who)
        done = min(_DONE, space)
        return [
            Segment("▌" if is_current else " ", on_ground("bar")),
            Segment(f"{one.at:%H:%M} ", on_ground("muted")),
            Segment(f"{glyph} ", on_ground("muted" if one.undone else one.verdict or "open")),
            Segment(DIFFER.glyph if one.claim in self._differing else " ", on_ground("differ")),
            Segment(f" {fit(one.reviewer, who - 1)} ", ground),
            Segment(fit(told, done), on_ground("undone") if one.undone else ground),
            *([Segment(f" {fit(one.text, space - done - 1)}", on_ground("muted"))] if space > done else ()),
        ]


def _by_day(decisions: Sequence[Decision]) -> Iterator[date | Decision]:
    for day, of_day in groupby(decisions, lambda one: one.at.date()):
        yield day
        yield from of_day


def _tell_when(moment: datetime, after: datetime) -> str:
    """Say when something was undone: the day too, where it was another."""
    return f"{moment:%H:%M}" if moment.date() == after.date() else tell_date(moment.date())
