"""A statement: a sentence-sized span of an article, with who says it and what can be compared in it."""

from dataclasses import dataclass

from factcheck.ingest.document import Kind
from factcheck.statements.facts import Fact


@dataclass(frozen=True, slots=True)
class Quote:
    """Words given as somebody's own: ``statement.text[start:end]``, without the quotation marks."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence-sized span of a document: ``document.text[start:end] == text``, always.

    The offsets of quotes and facts count from the start of the statement.
    """

    start: int
    end: int
    text: str
    kind: Kind = Kind.BODY
    language: str | None = None
    speaker: str | None = None
    """Whose assertion it is; None when it is the outlet's own."""
    quotes: tuple[Quote, ...] = ()
    facts: tuple[Fact, ...] = ()
    check_worthiness: float = 0.0
    """0 (an opinion, a question, a byline) to 1 (figures, events, documents, accusations)."""
