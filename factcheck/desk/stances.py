"""How the sources of a story stand to its claims: the values that a matrix is made of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factcheck.desk.views import ClaimLine


class Stance(StrEnum):
    """How a source stands to a claim. Copies of one text are one origin, and count once."""

    DIFFERS = "differs"
    """Of two that state different facts, the one against which more origins stand; both where it is even."""
    ALONE = "alone"
    """No other origin carries the claim."""
    AGREES = "agrees"
    """Another origin says the same."""
    RELATED = "related"
    """Other origins speak of the same thing; that they say the same was not found."""
    REPEATS = "repeats"
    """A copy of a text that a column before this one has already."""
    WITHDRAWN = "withdrawn"
    """Only an earlier revision of its article carried the claim."""
    SILENT = "silent"
    """None of its articles mentions it, in any claim."""
    OPPOSED = "opposed"
    """In another claim it states other facts."""
    ELSEWHERE = "elsewhere"
    """It speaks of the same thing, in another claim."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement by which a source carries a claim, or speaks of it in another."""

    statement: int
    """Its id."""
    text: str
    speaker: str | None
    """Whose assertion it is; None when it is the outlet's own."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a claim and a source meet."""

    stance: Stance
    figures: str = ""
    """The words in which it differs, where the sources of the claim state different facts: "about 155"."""
    sayings: tuple[Saying, ...] = ()
    """Its statements; of what is said in another claim, those of that one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A source with the origin of what it carries. Columns of one origin stand side by side."""

    id: int
    name: str
    published: date | None
    """When its first article appeared, None where none of them says."""
    articles: int
    origin: int
    """Equal for sources that carry one text; counts from 0 in the order of the columns."""
    origin_name: str
    """Who is behind it where that is known: an agency, or the source that had the text first; else ""."""
    copies: bool
    """Whether a column before it carries the same text."""


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with a cell for each column."""

    line: ClaimLine
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Claims, in the order of review, by sources, in the order in which their origins appeared."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
