"""Progress: how far something long has come, at what pace, and how long it takes still."""

from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

_WINDOW = 15.0
"""Seconds over which a pace is taken: long enough to be steady, short enough to follow a change."""
_SOON = 2.0
"""Seconds before which a pace says little."""


class Progress(NamedTuple):
    """How far something has come: ``done`` of ``total``, and what is being done now."""

    done: int
    total: int
    what: str
    counted: str = "articles"
    """What is counted: "articles", "statements"."""
    pace: float | None = None
    """How many of them a second, lately; None before that can be told."""

    def tell(self) -> str:
        """Say it in one line: "1,200 of 10,000 articles, 34 a second, 4 min left"."""
        told = f"{self.done:,} of {self.total:,} {self.counted}"
        if self.pace:
            rate = f"{self.pace:,.0f}" if self.pace >= 10 else f"{self.pace:.1f}"
            told += f", {rate} a second, {_tell_time((self.total - self.done) / self.pace)} left"
        return told


Watch = Callable[[Progress], None]
"""Is told how far something has come."""


def pass_over(_: Progress) -> None:
    """Tell nobody."""


class Pace:
    """Tells a watch how far something has come, and adds the pace to it."""

    def __init__(self, watch: Watch, total: int, counted: str, what: str) -> None:
        self._watch = watch
        self._total = total
        self._counted = counted
        self._what = what
        self._moments = deque([(monotonic(), 0)])

    def tell(self, done: int, at: str = "") -> None:
        """Tell that so many are done, and at which one by name it is."""
        now = monotonic()
        began, before = self._moments[0]
        pace = (done - before) / (now - began) if now - began >= _SOON and done > before else None
        self._watch(Progress(done, self._total, f"{self._what} {at}".rstrip(), self._counted, pace))
        self._moments.append((now, done))
        while len(self._moments) > 1 and self._moments[1][0] <= now - _WINDOW:
            self._moments.popleft()


def _tell_time(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds // 3600:.0f} h {seconds % 3600 // 60:.0f} min"
