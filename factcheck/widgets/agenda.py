"""The agenda: the claims of a story in the order in which the reviewer goes through them, all or some."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from factcheck.desk.views import ClaimLine


class Arrangement(NamedTuple):
    """Which claims an agenda shows, in which order. Places count from 0 over all claims of the story."""

    shown: Sequence[int]
    """The place of the claim in each row."""
    positions: Sequence[int]
    """For each place, how many claims, shown or not, come before it in this order."""


class Agenda:
    """Claims by their row in the queue. Rows count from 0 over the claims that are shown."""

    def __init__(self, lines: Iterable[ClaimLine] = ()) -> None:
        self.lines = list(lines)
        """Every claim of the story, shown or not, in the order of review."""
        self._index = {line.id: index for index, line in enumerate(self.lines)}
        self._shown: Sequence[int] = range(len(self.lines))
        self._positions: Sequence[int] = self._shown

    def __len__(self) -> int:
        return len(self._shown)

    def __getitem__(self, row: int) -> ClaimLine:
        return self.lines[self._shown[row]]

    def row_of(self, claim_id: int) -> int | None:
        """Return the row of a claim, or None when it is not shown."""
        index = self._index.get(claim_id)
        if index is None:
            return None
        row = self._first_from(index)
        return row if row < len(self) and self._shown[row] == index else None

    def row_after(self, claim_id: int) -> int:
        """Return the row of a claim, or of the next that is shown; the last row when there is none."""
        return min(self._first_from(self._index.get(claim_id, 0)), len(self) - 1)

    def _first_from(self, index: int) -> int:
        """Return the first row that does not come before a place."""
        if not self.lines:
            return 0
        return bisect_left(self._shown, self._positions[index], key=self._positions.__getitem__)

    def heir_of(self, line: ClaimLine) -> int | None:
        """Return the claim that continues one of an earlier agenda: itself, else who has its text."""
        if line.id in self._index:
            return line.id
        return next((other.id for other in self.lines if line.statements[0] in other.statements), None)

    def replace(self, line: ClaimLine) -> ClaimLine | None:
        """Take a claim as it now stands and return it as it stood; None when it is not of this story."""
        if (index := self._index.get(line.id)) is None:
            return None
        before, self.lines[index] = self.lines[index], line
        return before

    def arranged(
        self,
        comes_first: Callable[[ClaimLine], tuple[float, ...]] | None = None,
        holds: Callable[[ClaimLine], bool] | None = None,
    ) -> Arrangement:
        """Return the arrangement by the key ``comes_first``, of the claims for which ``holds``.

        Claims with equal keys stay in the order of review. Nothing is changed: this may run in a thread.
        """
        lines = self.lines
        order: Sequence[int] = range(len(lines))
        positions = order
        if comes_first is not None:
            keys = [comes_first(line) for line in lines]
            order = sorted(order, key=keys.__getitem__)
            positions = [0] * len(lines)
            for position, place in enumerate(order):
                positions[place] = position
        shown = order if holds is None else [place for place in order if holds(lines[place])]
        return Arrangement(shown, positions)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show claims as ``arranged`` returned them."""
        self._shown, self._positions = arrangement.shown, arrangement.positions

    def hides(self, holds: Callable[[ClaimLine], bool]) -> bool:
        """Tell whether ``holds`` for a claim that is not shown."""
        return len(self) < len(self.lines) and any(
            holds(line) and self.row_of(line.id) is None for line in self.lines
        )

    def find(self, holds: Callable[[ClaimLine], bool], row: int, direction: int = 1) -> int | None:
        """Return the nearest other row for which ``holds``, going round at the end, or None."""
        count = len(self)
        rows = ((row + direction * step) % count for step in range(1, count))
        return next((other for other in rows if holds(self[other])), None)
