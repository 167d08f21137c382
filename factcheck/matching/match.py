"""A match: two statements that speak of the same thing, and how their facts stand to each other."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.statements.statement import Statement


class Relation(StrEnum):
    """How two statements that speak of the same thing stand to each other."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    RELATED = "related"


class DifferenceKind(StrEnum):
    """In what respect two statements differ."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    ROLES = "roles"
    NEGATION = "negation"
    DENIAL = "denial"
    OPPOSITE = "opposite"
    DOUBT = "doubt"
    AGREEMENT = "agreement"
    QUOTATION = "quotation"
    SPEAKER = "speaker"
    WORDING = "wording"
    ADDITION = "addition"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One respect in which statement a and statement b differ.

    A span is a pair of offsets into its statement's text, or None on a side that has no words for it.
    """

    kind: DifferenceKind
    a: tuple[int, int] | None
    b: tuple[int, int] | None
    a_does: str
    """What the first does, as the end of a sentence: "says about 155", "denies it", "names no day"."""
    b_does: str
    about: str = ""
    """What both speak of ("of Chinese nationals"), or "" where the words above say it."""
    conflict: bool = True
    """False for a difference that both can live with ("at least 155" and "several hundred")."""

    def tell(self, a: str = "A", b: str = "B") -> str:
        """Say it in one line: "A says about 155, B says several hundred (of Chinese nationals)"."""
        about = f" ({self.about})" if self.about else ""
        return f"{a} {self.a_does}, {b} {self.b_does}{about}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison of two statements found."""

    score: float
    """0 (nothing in common) to 100 (the same words); 85 and up is the same statement, 50 to 85 may be."""
    relation: Relation | None
    """None when the two are no match."""
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """A statement with the article and the source it stands in, as matching sees it.

    ``key`` is unique and made of content alone, so that an order by it never depends on the order of loading.
    """

    key: str
    article: str
    """Equal for the statements of one article."""
    source: str
    """Equal for the statements of one source."""
    statement: Statement


@dataclass(frozen=True, slots=True)
class Match:
    """Two utterances, by their keys (``a < b``), that speak of the same thing."""

    a: str
    b: str
    comparison: Comparison
