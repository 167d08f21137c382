"""The grid of a matrix: how wide its columns are, and which of them are in sight."""

from typing import NamedTuple

_LEAST = 12
"""Cells of the terminal that a column needs to show a sign and the beginning of a figure."""
_MOST = 22
_LABEL = 0.34
"""The share of the width that the claims have, unless the columns leave more."""
_NARROWEST_LABEL = 16


class Grid(NamedTuple):
    """Places on a line, in cells of the terminal from its left end."""

    label: int
    """The width of the claims."""
    column: int
    """The width of each column."""
    first: int
    """The first column in sight."""
    shown: int
    """How many are in sight."""

    def place(self, column: int) -> int:
        """Return where a column in sight begins."""
        return self.label + (column - self.first) * self.column

    @property
    def columns(self) -> range:
        """The columns in sight."""
        return range(self.first, self.first + self.shown)

    def column_at(self, x: int) -> int | None:
        """Return the column at a place, or None where there is none."""
        column = self.first + (x - self.label) // self.column
        return column if x >= self.label and column in self.columns else None


def lay_grid(width: int, count: int, first: int, column: int) -> Grid:
    """Lay ``count`` columns beside the claims, from ``first`` on or so that ``column`` is in sight."""
    label = min(max(round(width * _LABEL), _NARROWEST_LABEL), width)
    if not count:
        return Grid(width, _LEAST, 0, 0)
    each = max(_LEAST, min(_MOST, (width - label) // count))
    shown = min(count, (width - label) // each)
    if not shown:
        return Grid(width, _LEAST, column, 0)
    first = max(min(first, column, count - shown), column - shown + 1)
    return Grid(width - shown * each, each, first, shown)
