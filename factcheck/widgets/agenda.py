"""The agenda: the claims of a story in the order of review, all of them or those that a search leaves."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from factcheck.desk.views import ClaimLine


class Agenda:
    """Claims by their row in the queue. Rows count from 0 over the claims that are shown."""

    def __init__(self, lines: Iterable[ClaimLine] = ()) -> None:
        self.lines = list(lines)
        """Every claim of the story, shown or not."""
        self._index = {line.id: index for index, line in enumerate(self.lines)}
        self._shown: Sequence[int] = range(len(self.lines))

    def __len__(self) -> int:
        return len(self._shown)

    def __getitem__(self, row: int) -> ClaimLine:
        return self.lines[self._shown[row]]

    def row_of(self, claim_id: int) -> int | None:
        """Return the row of a claim, or None when it is not shown."""
        index = self._index.get(claim_id)
        if index is None:
            return None
        row = bisect_left(self._shown, index)
        return row if row < len(self) and self._shown[row] == index else None

    def row_after(self, claim_id: int) -> int:
        """Return the row of a claim, or of the next that is shown; the last row when there is none."""
        return min(bisect_left(self._shown, self._index.get(claim_id, 0)), len(self) - 1)

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

    def matching(self, holds: Callable[[ClaimLine], bool]) -> list[int]:
        """Return the places of the claims for which ``holds``, shown or not, for ``narrow``."""
        return [index for index, line in enumerate(self.lines) if holds(line)]

    def narrow(self, found: Sequence[int] | None) -> None:
        """Show these claims, as ``matching`` returned them, or all."""
        self._shown = range(len(self.lines)) if found is None else found

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
