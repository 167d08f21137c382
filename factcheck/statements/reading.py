"""A reading: a number while it is being read, and how the words around it widen its bounds."""

from dataclasses import dataclass
from math import inf

from factcheck.statements.facts import Number, Role
from factcheck.statements.language.lexicon import Bound
from factcheck.statements.line import Line

ABOUT = 0.1
"""How far from "about 155" a figure may lie: a tenth. A writer who rounds keeps one or two digits (155 to
150 or 160, 1,140 to 1,100), which moves a figure by less than that, and seldom rounds further."""
FRACTION = 0.05
"""How far from "a third" a share may lie: it is written for some 32 to 35 per cent, "half" for 48 to 52."""

_CHANGE_REACH = 8
"""How many lexemes back the verb of a change stands."""


@dataclass(slots=True)
class Reading:
    """Lexemes ``first`` up to ``stop``, and what is known of their number so far."""

    first: int
    stop: int
    low: float
    high: float
    unit: str = ""
    of: tuple[str, ...] = ()
    role: Role = "count"
    is_range: bool = False
    rounded: bool = False
    """Whether its word itself says about."""

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    def number(self, line: Line) -> Number:
        """Give the fact that was read."""
        start, end = line.span(self.first, self.stop)
        return Number(
            start=start,
            end=end,
            text=line.text[start:end],
            low=self.low,
            high=self.high,
            unit=self.unit,
            of=self.of,
            role=self.role,
        )


def share(first: int, stop: int, value: float, noun: str = "") -> Reading:
    """Read a fraction in words as per cent, with what its rounding leaves open."""
    percent = value * 100
    of = (noun,) if noun else ()
    low, high = round(percent * (1 - FRACTION), 6), round(percent * (1 + FRACTION), 6)
    return Reading(first, stop, low, high, "%", of, "share")


def bound(line: Line, reading: Reading) -> None:
    """Widen a reading by the words around it: "at least", "or more"."""
    before = _bound_before(line, reading)
    after = line.ahead(line.words.after, reading.stop)
    found: Bound | None = "about" if reading.rounded else None
    if before is not None:
        found, reading.first = before
    elif after is not None:
        found, reading.stop = after[0], reading.stop + after[1]
    if found is not None:
        reading.low, reading.high = widened(found, reading.low, reading.high)


def _bound_before(line: Line, reading: Reading) -> tuple[Bound, int] | None:
    """Give the bound that stands before a reading, and where it begins; an article may stand between."""
    end = reading.first - 1
    found = line.behind(line.words.before, end)
    if found is None and line.norm(end) in line.words.articles:
        end -= 1
        found = line.behind(line.words.before, end)
    if found is None or (reading.is_range and found[0] != "about"):
        return None
    first = end + 1 - found[1]
    if not line.taken.isdisjoint(range(first, end + 1)) or (found[1] == 1 and _ends_a_change(line, end)):
        return None
    return found[0], first


def _ends_a_change(line: Line, at: int) -> bool:
    """Whether the word before a number is the "to" of a change: "subieron hasta 40", "выросла до 40"."""
    if line.norm(at) not in line.words.between_and | line.words.range_words:
        return False
    return any(line.norm(before) in line.words.change for before in range(at - _CHANGE_REACH, at))


def widened(found: Bound, low: float, high: float) -> tuple[float, float]:
    """Widen bounds as a word such as "at least" does."""
    match found:
        case "least":
            return low, inf
        case "most":
            return 0, high
        case "about":
            return round(low * (1 - ABOUT), 6), round(high * (1 + ABOUT), 6)
        case "nearly":
            return round(low * (1 - ABOUT), 6), high
        case "just over":
            return low, round(high * (1 + ABOUT), 6)
        case "exactly":
            return low, high
