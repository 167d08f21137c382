"""A draft: what a reader took from one file, and how it becomes a document."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from factcheck.ingest.clean import clean_line, clean_text, clean_url
from factcheck.ingest.credit import is_credit
from factcheck.ingest.document import Block, Document, Kind
from factcheck.ingest.language import tell_language

_OPENING = 3
"""Pieces among which a headline that repeats the title is looked for; a kicker or byline may precede it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, list item or caption as the file has it; each of its lines makes one block."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a reader took from one file, not yet cleaned; the fields mean what they mean in a Document."""

    pieces: tuple[Piece, ...]
    title: str = ""
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""
    """As the file declares it ("de-AT"), or "" where it does not."""
    guessed_encoding: str | None = None


def finish(draft: Draft, digest: str) -> Document:
    """Clean a draft and lay its pieces out as one text with blocks."""
    title = clean_line(draft.title)
    pieces = _without_repeated_title(list(_clean(draft.pieces)), title)
    if title:
        pieces.insert(0, Piece(Kind.TITLE, title))
    text, blocks = _lay_out(pieces)
    return Document(
        text=text,
        blocks=blocks,
        digest=digest,
        title=title,
        source=clean_line(draft.source) or None,
        author=clean_line(draft.author) or None,
        published=_whole(draft.published),
        url=clean_url(draft.url),
        language=_language_code(draft.language) or tell_language(text),
        guessed_encoding=draft.guessed_encoding,
    )


def _clean(pieces: Iterable[Piece]) -> Iterable[Piece]:
    for piece in pieces:
        lines = (" ".join(line.split()) for line in clean_text(piece.text).split("\n"))
        if text := "\n".join(line for line in lines if line):
            yield replace(piece, text=text)


def _without_repeated_title(pieces: list[Piece], title: str) -> list[Piece]:
    key = same_line(title)
    for place, piece in enumerate(pieces[:_OPENING]):
        # A page of one sentence may have it as its title as well: what ends like a sentence stays one.
        repeats = piece.kind is Kind.HEADING or not piece.text.endswith((".", "。"))
        if key and repeats and same_line(piece.text) == key:
            return pieces[:place] + pieces[place + 1 :]
    return pieces


def same_line(text: str) -> str:
    """A form of a line that is equal for lines that differ in case, spacing and punctuation only."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    for piece in pieces:
        separator = "\n\n" if parts else ""
        for line in piece.text.split("\n"):
            start = length + len(separator)
            length = start + len(line)
            parts += (separator, line)
            blocks.append(Block(start, length, _kind_of(line, piece.kind)))
            separator = "\n"
    return "".join(parts), tuple(blocks)


def _kind_of(line: str, kind: Kind) -> Kind:
    """A credit and a line of nothing but marks ("* * *") state nothing, whatever they stand in."""
    wordless = kind is not Kind.TITLE and not any(map(str.isalnum, line))
    return Kind.BYLINE if wordless or is_credit(line) else kind


def _whole(published: date | None) -> date | None:
    """A time of day without an offset names no moment: keep the day."""
    if isinstance(published, datetime) and published.utcoffset() is None:
        return published.date()
    return published


def _language_code(declared: str) -> str | None:
    """The two letters of "de", "de-AT" or "DE_at"; None for what is not such a tag."""
    code = declared.strip().replace("_", "-").split("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
