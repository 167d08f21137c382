"""Reads Markdown with front matter: the markup goes, what it marks stays as the kind of a block."""

from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.ingest.byline import read_opening
from factcheck.ingest.decode import decode
from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Draft, Piece
from factcheck.ingest.front_matter import split_front_matter
from factcheck.ingest.visible_text import visible_pieces

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_PARSER = MarkdownIt("commonmark").enable("table")


def read(data: bytes, name: str) -> Draft:
    """Read a Markdown file; the front matter gives the title, or else a heading that opens the text."""
    decoded = decode(data, name)
    fields, text = split_front_matter(decoded.text)
    pieces = list(_pieces(_PARSER.parse(text)))
    title = fields.title
    if not title and pieces and pieces[0].kind is Kind.HEADING:
        title = pieces.pop(0).text
    opening = read_opening(pieces)
    return Draft(
        pieces=opening.pieces,
        title=title,
        source=fields.source,
        author=fields.author or opening.author,
        published=fields.published or opening.published,
        url=fields.url,
        language=fields.language,
        guessed_encoding=decoded.guessed_encoding,
    )


def _pieces(tokens: Iterable[Token]) -> Iterator[Piece]:
    kind = Kind.BODY
    row: list[str] | None = None
    for token in tokens:
        match token.type:
            case "heading_open":
                kind = Kind.HEADING
            case "heading_close":
                kind = Kind.BODY
            case "tr_open":
                row = []
            case "tr_close":
                yield Piece(Kind.BODY, " | ".join(filter(None, row or ())))
                row = None
            case "inline":
                text, captions = _inline(token.children or ())
                if row is not None:
                    row.append(text)
                else:
                    yield Piece(kind, text)
                yield from (Piece(Kind.CAPTION, caption) for caption in captions)
            case "fence" | "code_block":
                yield Piece(Kind.BODY, token.content)
            case "html_block":
                yield from visible_pieces(token.content)


def _inline(tokens: Iterable[Token]) -> tuple[str, list[str]]:
    """The text of a paragraph, and the captions of the pictures in it."""
    parts: list[str] = []
    captions: list[str] = []
    for token in tokens:
        match token.type:
            case "text" | "code_inline":
                parts.append(token.content)
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case "image":
                captions.append(_inline(token.children or ())[0])
    return "".join(parts), captions
