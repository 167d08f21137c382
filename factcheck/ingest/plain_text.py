"""Reads plain text: one block a line, with hard-wrapped paragraphs made whole."""

import re
from itertools import pairwise

from factcheck.ingest.byline import is_byline, read_opening
from factcheck.ingest.clean import clean_text
from factcheck.ingest.decode import decode
from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Draft, Piece
from factcheck.ingest.front_matter import Fields, split_front_matter

SUFFIXES = (".txt", ".text")

_TITLE_LIMIT = 160
_WRAP_WIDTHS = range(50, 101)
"""Columns at which mail programs, editors and agency wires break lines."""
_ENOUGH_BREAKS = 3
_WRAPPED_SHARE = 0.9
_LONG_LINE = 40

_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
_LIST_ITEM = re.compile(r"(?:[-*•–—]|\d{1,3}[.)])\s")


def read(data: bytes, name: str) -> Draft:
    """Read a text file; front matter gives the title, or else a headline that opens the text.

    A headline is a short first line with a blank line after it and no full stop. Bylines may stand right
    below it, and a masthead above it: the outlet's name and bylines, in one block.
    """
    decoded = decode(data, name)
    fields, text = _part_front_matter(clean_text(decoded.text))
    paragraphs = split_paragraphs(text)
    outlet, bylines = _take_masthead(paragraphs)
    headline = ""
    if len(paragraphs) > 1 and len(paragraphs[0]) == 1 and _may_be_title(paragraphs[0][0]):
        headline = paragraphs.pop(0)[0]
    elif outlet:
        headline, below = _take_masthead(paragraphs)
        bylines += below
        if not headline:
            headline, outlet = outlet, ""
    pieces = [Piece(Kind.BODY, "\n".join(lines)) for lines in [*bylines, *paragraphs]]
    if headline and fields.title:
        pieces.insert(0, Piece(Kind.HEADING, headline))
    opening = read_opening(pieces)
    return Draft(
        pieces=opening.pieces,
        title=fields.title or headline,
        source=fields.source or outlet,
        author=fields.author or opening.author,
        published=fields.published or opening.published,
        url=fields.url,
        language=fields.language,
        guessed_encoding=decoded.guessed_encoding,
    )


def _take_masthead(paragraphs: list[list[str]]) -> tuple[str, list[list[str]]]:
    """Take a first block of one name and bylines off the text; return both, empty where there is none."""
    lines = paragraphs[0] if len(paragraphs) > 1 else []
    bylines = [line for line in lines if is_byline(line)]
    if len(lines) != len(bylines) + 1 or not bylines or is_byline(lines[0]) or not _may_be_title(lines[0]):
        return "", []
    del paragraphs[0]
    return lines[0], [bylines]


def _part_front_matter(text: str) -> tuple[Fields, str]:
    """Part front matter from the text; between rules that state nothing of the file stand its own words."""
    fields, rest = split_front_matter(text)
    return fields, rest if fields != Fields() else text


def split_paragraphs(text: str) -> list[list[str]]:
    """The lines of each paragraph, with the lines of a hard-wrapped paragraph joined by a space.

    Whether a file is hard-wrapped is told from all its breaks: at nearly all of them the next word would
    not have fitted into the line, and some of them cut a sentence.
    """
    paragraphs = [
        [line.strip() for line in paragraph.split("\n") if line.strip()]
        for paragraph in re.split(r"\n[^\S\n]*(?:\n|$)", text)
    ]
    paragraphs = [lines for lines in paragraphs if lines]
    width = _wrap_width(paragraphs)
    return [_join(lines, width) for lines in paragraphs]


def _wrap_width(paragraphs: list[list[str]]) -> int | None:
    """The column at which the file is wrapped; None when it is not."""
    lines = [line for paragraph in paragraphs for line in paragraph if " " in line]
    width = max(map(len, lines), default=0)
    breaks = [pair for paragraph in paragraphs for pair in pairwise(paragraph)]
    if width not in _WRAP_WIDTHS or len(breaks) < _ENOUGH_BREAKS:
        return None
    full = sum(_is_full(line, after, width) for line, after in breaks)
    cuts = sum(_ENDS_SENTENCE.search(line) is None for line, _ in breaks)
    return width if full >= _WRAPPED_SHARE * len(breaks) and cuts >= len(breaks) / 3 else None


def _is_full(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split(" ", 1)[0]) > width


def _join(lines: list[str], width: int | None) -> list[str]:
    joined = lines[:1]
    for before, line in pairwise(lines):
        wrapped = width is not None and _is_full(before, line, width)
        cut = len(before) >= _LONG_LINE and line[0].islower() and not _ENDS_SENTENCE.search(before)
        if (wrapped or cut) and not _LIST_ITEM.match(line):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined


def _may_be_title(line: str) -> bool:
    return len(line) <= _TITLE_LIMIT and not line.endswith((".", "。", ",", ";", ":")) and not is_byline(line)
