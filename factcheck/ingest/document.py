"""A document: what a reader makes of one file, and the blocks it is made of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """The part that a stretch of text plays in its article."""

    BODY = "body"
    HEADING = "heading"
    TITLE = "title"
    BYLINE = "byline"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or line of a document: ``document.text[start:end]``.

    Blocks stand in the order of the text, never overlap, and hold no line break at either end.
    """

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as read from one file, cleaned, before anything is made of its sentences.

    The title, where there is one, opens the text as a block of kind ``title``.
    """

    text: str
    """The cleaned text; offsets everywhere in the program count its code points."""
    blocks: tuple[Block, ...]
    digest: str
    """SHA-256 of the original bytes, in hexadecimal."""
    title: str = ""
    source: str | None = None
    """Who published it, or None where the file does not say."""
    author: str | None = None
    published: date | None = None
    """A day, or a moment (``datetime``, with the offset the page gave) where the time is known."""
    url: str | None = None
    language: str | None = None
    """A two-letter ISO 639-1 code, or None where nothing declares it and it cannot be told."""
    guessed_encoding: str | None = None
    """What it was read in ("windows-1252") where the file did not tell: its accents may be wrong."""
