"""Facts: the comparable pieces of a statement. Their offsets count from the start of the statement."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


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
    high: float
    unit: str
    """What is counted or measured: a normalised noun stem, "%", an ISO 4217 currency code, a measure ("km");
    "" where the sentence does not say."""
    of: tuple[str, ...] = ()
    """Normalised words that narrow the unit ("Chinese", "North Korean"), in the order of the text."""
    role: Literal[
        "count", "ordinal", "age", "share", "money", "measure", "clock", "year", "code", "score"
    ] = "count"
    kind: Literal["number"] = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date, weekday or relative day, resolved to a range of days where that can be done.

    ``first`` and ``last`` are both None where it stays relative ("yesterday" in an undated article);
    ``relative`` then holds its normalised form.
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
    """A proper name: a person, a place, an organisation; ``key`` is equal for spellings of one name."""

    start: int
    end: int
    text: str
    key: str
    kind: Literal["name"] = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """A word that turns a statement round ("not", "no", "never", "without")."""

    start: int
    end: int
    text: str
    scope: str
    """The normalised word that is negated, "" where it cannot be told."""
    kind: Literal["negation"] = "negation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A word by which somebody rejects an assertion ("denied", "baseless", "fake", a leading "No,")."""

    start: int
    end: int
    text: str
    kind: Literal["denial"] = "denial"


Fact = Number | Moment | Name | Negation | Denial
