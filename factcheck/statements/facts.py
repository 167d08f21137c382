"""Facts: the comparable pieces of a statement. Their offsets count from the start of the statement."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Role = Literal["count", "ordinal", "age", "share", "money", "measure", "clock", "year", "code", "score"]
"""The part a number plays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A quantity with its bounds: "at least 155 fighters" is [155, inf) of ``fighter``.

    An exact figure has ``low == high``. A vague one ("dozens", "about 155") spans what a reader would
    accept under it.
    """

    start: int
    end: int
    text: str
    low: float
    """The least it can be; inclusive, so "more than 150" begins at 150."""
    high: float
    """The most it can be, ``inf`` where it is open."""
    unit: str
    """What is counted or measured: a normalised noun stem, "%", "point" (percentage points), an ISO 4217
    currency code, a measure ("km"), "time" ("twice"), for a code the word before it ("route"); "" where the
    sentence does not say."""
    of: tuple[str, ...] = ()
    """Normalised words that narrow the unit ("Chinese", "North Korean"), in the order of the text; of a
    share or a measure the noun it is taken of ("a third of the crew")."""
    role: Role = "count"
    """What the figure does. A share is in per cent ("a third" too); a clock in minutes after midnight; a year
    may be a range ("the 1990s"); a code names something ("Route 66"); a score is one side of a result."""
    kind: Literal["number"] = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date, weekday or relative day, resolved to a range of days where that can be done.

    ``first`` and ``last`` are both None where it stays relative ("yesterday" in an undated article);
    ``relative`` then holds its normalised form: "-1 day", "0 week", "month 4", "season 6" (summer), "04-02",
    "" for a weekday.
    """

    start: int
    end: int
    text: str
    first: date | None = None
    last: date | None = None
    weekday: int | None = None
    """0 for Monday to 6 for Sunday, where the words name one."""
    relative: str = ""
    kind: Literal["date"] = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A proper name: a person, a place, an organisation."""

    start: int
    end: int
    text: str
    key: str
    """Its words with a space between, equal for spellings of one name. A later mention keeps one or some of
    the words ("Anna Berg", then "Berg"; "Li Jun", then "Li"): one name where all words of the shorter key
    stand in the longer one."""
    kind: Literal["name"] = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """A word that turns a statement round ("not", "no", "never", "without")."""

    start: int
    end: int
    text: str
    scope: str
    """The stem of the word that is negated, "" where it cannot be told."""
    kind: Literal["negation"] = "negation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A word by which somebody rejects an assertion ("denied", "baseless", "fake", a leading "No,")."""

    start: int
    end: int
    text: str
    kind: Literal["denial"] = "denial"


Fact = Number | Moment | Name | Negation | Denial
