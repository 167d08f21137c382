"""The timeline: what each article did with which claim, article by article, drawn line by line."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.geometry import Size
from textual.strip import Strip

from factcheck.desk.appearances import Appearance, Happening, Step, Timeline
from factcheck.desk.dating import tell_date, tell_later
from factcheck.desk.views import ClaimLine
from factcheck.widgets.fitting import fit
from factcheck.widgets.plain import plain
from factcheck.widgets.row_view import RowView
from factcheck.widgets.signs import VERDICTS
from factcheck.widgets.step_signs import STEPS

_FIGURES = 26
"""Cells for the words that differ, where there is room for them beside the statement."""
_LONGEST_NAME = 200
"""Characters of the name of a source."""
_WIDE = 70
"""Cells from which on there is."""


class TimeRow(NamedTuple):
    """A row: the head of an appearance where there is no happening, else what happened there."""

    appearance: Appearance
    happening: Happening | None = None


class TimelineView(RowView):
    """One head an article or revision, and below it a row for each claim that it carried or changed.

    It shows what it is given and moves where it is told, never to a head; a click posts ``RowReached``.
    """

    LEAD = 1  # which may be the head of the row
    COMPONENT_CLASSES: ClassVar = {
        "timeline--row",
        "timeline--head",
        "timeline--muted",
        "timeline--cursor",
        "timeline--bar",
        "timeline--figures",
        *(f"timeline--{verdict or 'open'}" for verdict in VERDICTS),
        *(f"timeline--{step}" for step in Step),
    }
    DEFAULT_CSS = """
    TimelineView {
        .timeline--head { background: $surface; text-style: bold; }
        .timeline--cursor { background: $primary 30%; text-style: bold; }
        .timeline--bar { color: $accent; }
        .timeline--muted, .timeline--open, .timeline--carries, .timeline--repeats { color: $text-muted; }
        .timeline--figures { color: $foreground 80%; }
        .timeline--corroborated { color: $text-success; }
        .timeline--disputed, .timeline--withdraws { color: $text-error; }
        .timeline--unverified, .timeline--corrects { color: $text-warning; }
        .timeline--first { color: $text-accent; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: list[TimeRow] = []
        self._claims: dict[int, ClaimLine] = {}
        self._began: date | None = None
        self._strips: LRUCache[tuple[int, bool, int], Strip] = LRUCache(1024)

    @property
    def current(self) -> TimeRow | None:
        """The row that the reviewer is at."""
        return self.rows[self.row] if self.row >= 0 else None

    @property
    def claim(self) -> ClaimLine | None:
        """The claim that the reviewer is at."""
        happening = self.current.happening if self.current else None
        return self._claims.get(happening.claim or 0) if happening else None

    def show(self, timeline: Timeline, *, newest_first: bool, claim_id: int | None) -> None:
        """Show a timeline, with the reviewer at the first row of a claim, or of all."""
        dated = reversed(timeline.dated) if newest_first else timeline.dated
        self.rows = [row for one in (*dated, *timeline.undated) for row in _rows(one)]
        self._claims = {line.id: line for line in timeline.claims}
        self._began = timeline.dated[0].at if timeline.dated else None
        self._strips.clear()
        self.virtual_size = Size(0, len(self.rows))
        places = [at for at, row in enumerate(self.rows) if row.happening]
        of_claim = (
            at for at in places if (found := self.rows[at].happening) and found.claim == claim_id is not None
        )
        self.row = next(of_claim, places[0] if places else -1)
        self.refresh()
        self.keep_in_sight()

    def replace(self, line: ClaimLine) -> None:
        """Show a claim with its new verdict."""
        self._claims[line.id] = line
        self._strips.clear()
        self.refresh()

    def reach(self, row: int, direction: int = 1) -> None:
        """Go to a row; from a head, and beyond the ends, on to the nearest there is."""
        if self.current is None:
            return
        row = max(0, min(row, len(self.rows) - 1))
        onward = range(row, len(self.rows)) if direction > 0 else range(row, -1, -1)
        back = range(row, -1, -1) if direction > 0 else range(row, len(self.rows))
        found = next((at for at in chain(onward, back) if self.rows[at].happening), None)
        if found is not None:
            self.refresh_line(self.row)
            self.row = found
            self.refresh_line(found)
            self.keep_in_sight()

    def row_of_next_article(self, direction: int) -> int | None:
        """Return the first row of the article after this one, or before it, or None where there is none."""
        if self.current is None:
            return None
        heads = [
            at for at, row in enumerate(self.rows[:-1]) if not row.happening and self.rows[at + 1].happening
        ]
        own = max(at for at in heads if at < self.row)
        place = heads.index(own) + direction
        return heads[place] + 1 if 0 <= place < len(heads) else None

    def row_of(self, claim_id: int) -> int | None:
        """Return the nearest row of a claim from the one that the reviewer is at on, going round."""
        return self._find(0, lambda claim: claim == claim_id)

    def row_of_next_open(self) -> int | None:
        """Return the next row of another claim that has no verdict, going round."""
        own = self.claim.id if self.claim else None
        return self._find(
            1, lambda claim: claim != own and claim in self._claims and not self._claims[claim].verdict
        )

    def _find(self, first: int, holds: Callable[[int], bool]) -> int | None:
        count = len(self.rows)
        places = ((self.row + step) % count for step in range(first, count))
        happenings = ((at, self.rows[at].happening) for at in places)
        return next((at for at, one in happenings if one and one.claim and holds(one.claim)), None)

    def notify_style_update(self) -> None:
        """Draw all rows anew when a colour changed."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the terminal."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        ground = self.part_style("timeline--row")
        if row >= len(self.rows):
            return Strip.blank(width, ground)
        key = row, row == self.row, width
        if (strip := self._strips.get(key)) is None:
            appearance, happening = self.rows[row]
            segments = (
                self._draw_happening(happening, row == self.row, width)
                if happening
                else self._draw_head(appearance, width)
            )
            strip = self._strips[key] = Strip(segments).adjust_cell_length(width, ground)
        return strip

    def _draw_head(self, appearance: Appearance, width: int) -> list[Segment]:
        ground = self.part_style("timeline--head")
        muted = ground + Style(color=self.part_style("timeline--muted").color, bold=False)
        when = tell_date(appearance.at) if appearance.at else "without a date"
        told = [later] if (later := tell_later(self._began, appearance.at)) else []
        told += [f"revision {appearance.revision}"] if appearance.revision > 1 else []
        told += ["seen when it was loaded"] if appearance.is_loading else []
        told += [] if appearance.happenings else ["no claim changed"]
        title = f" · {appearance.title}" if appearance.title else ""
        rest = f"{' · '.join(['', *told])}{title}"
        source = plain(appearance.source[:_LONGEST_NAME])
        left = width - len(when) - 3 - cell_len(source)
        return [Segment(f" {when}  ", muted), Segment(source, ground), Segment(fit(rest, left), muted)]

    def _draw_happening(self, happening: Happening, is_current: bool, width: int) -> list[Segment]:
        ground = self.part_style("timeline--cursor" if is_current else "timeline--row")

        def on_ground(name: str) -> Style:
            return ground + Style(color=self.part_style(f"timeline--{name}").color)

        line = self._claims.get(happening.claim or 0)
        verdict = line.verdict if line else None
        glyph = VERDICTS[verdict].glyph if line else " "
        space = width - 7
        beside = min(_FIGURES, space // 3) if width >= _WIDE else 0
        drawn = [
            Segment("▌" if is_current else " ", on_ground("bar")),
            Segment(f" {glyph} ", on_ground(verdict or "open")),
            Segment(f"{STEPS[happening.step].glyph} ", on_ground(happening.step)),
        ]
        if beside:
            drawn.append(Segment(f"{fit(happening.figures, beside - 1)} ", on_ground("figures")))
        says = fit(happening.says, space - beside)
        drawn.append(Segment(f"{says} ", on_ground("muted") if verdict else ground))
        return drawn


def _rows(appearance: Appearance) -> Iterator[TimeRow]:
    yield TimeRow(appearance)
    yield from (TimeRow(appearance, happening) for happening in appearance.happenings)
