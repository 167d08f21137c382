"""Speakers: whose assertion each sentence of an article is."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.ingest.document import Kind
from factcheck.statements.statement import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence where it stands in its article, before its speaker is known."""

    start: int
    text: str
    kind: Kind
    paragraph: int
    """The number of its block; a heading between two paragraphs counts as one."""
    quotes: tuple[Quote, ...]


def name_speakers(sentences: Sequence[Sentence], language: str | None) -> list[str | None]:
    """Name the speaker of each sentence of one article, None for the outlet's own voice."""
    return [None for _ in sentences]
