"""The stories of the store, each with how far its review has come."""

from collections.abc import Iterable

from factcheck.desk.views import StoryView
from factcheck.widgets.fitting import fit
from factcheck.widgets.row_list import RowList
from factcheck.widgets.signs import CONFLICT

_BAR = 12
_COLUMNS = 44
"""Cells of all columns but the name, with the bar."""


class StoryList(RowList[StoryView]):
    """One row a story; the one that is open is marked."""

    opened: int | None = None
    """The story on the review screen."""

    def draw(self, one: StoryView, width: int, is_current: bool) -> Iterable[tuple[str, str]]:
        """Draw a row: what is narrow has no bar."""
        bar = _BAR if width >= _COLUMNS + 24 else 0
        filled = round(bar * one.decided / one.claims) if one.claims else 0
        counts = f"{one.articles:>8} {one.claims:>6} "
        decided = f" {one.decided:>6} "
        differing = f"{CONFLICT.glyph} {one.conflicts:<5}" if one.conflicts else " " * 7
        name = max(6, width - len(counts) - bar - len(decided) - len(differing) - 2)
        yield ("● " if one.id == self.opened else "  "), "good"
        yield fit(one.name, name), "row"
        yield counts, "muted"
        yield "━" * filled, "good"
        yield "─" * (bar - filled), "muted"
        yield decided, "row"
        yield differing, "bad"

    def columns(self, width: int) -> str:
        """Return the heads of the columns, as wide as a row that is not the first."""
        bar = _BAR if width >= _COLUMNS + 24 else 0
        heads = f"{'articles':>8} {'claims':>6} {' ' * bar}{'decided':>7} {'differ':<7}"
        return heads.rjust(width)
