"""Reads saved web pages: the article in it, without menus, notices and teasers."""

import logging
from collections.abc import Iterator
from typing import Any

from factcheck.ingest.decode import decode
from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Draft, Piece, same_line
from factcheck.ingest.page_facts import published_on, stated_title
from factcheck.ingest.plain_text import mark_bylines
from factcheck.ingest.unreadable import UnreadableError
from factcheck.ingest.visible_text import parse_page, walk_visible

SUFFIXES = (".html", ".htm", ".xhtml")

_DAYS = {"min_date": "1990-01-01", "max_date": "2100-01-01", "extensive_search": False}
"""What a date of publication may be: without it, the day of reading would decide."""

_AROUND = "ancestor::nav|ancestor::footer|ancestor::aside|ancestor::a|ancestor::form"


def read(data: bytes, name: str) -> Draft:
    """Read a saved page; what it states about itself (title, site, author, date, address) comes along."""
    page = parse_page(decode(data, name, markup=True))
    if page is None:
        raise UnreadableError(
            name, "holds no page that could be read", "save the page again, or its text as .txt"
        )
    found = _extract(page)
    pieces = [] if found.body is None else _with_captions(list(_pieces(found.body)), page)
    if all(piece.kind is not Kind.BODY for piece in pieces):
        pieces = list(walk_visible(page))
    author, pieces = mark_bylines(pieces)
    return Draft(
        pieces=tuple(pieces),
        title=stated_title(page, found.title),
        source=found.sitename or "",
        author=found.author or author,
        published=published_on(page, found.date),
        url=found.url or "",
        language=page.get("lang") or page.get("xml:lang") or "",
    )


def _extract(page: Any) -> Any:
    """The extractor's document; its body is None where it finds no article."""
    from trafilatura import bare_extraction  # saves 0.25 s where no file is HTML
    from trafilatura.settings import Document  # as above

    for library in ("trafilatura", "htmldate", "courlan"):
        # Without a handler of its own, Python prints a library's warnings over whatever is on the screen.
        logging.getLogger(library).addHandler(logging.NullHandler())
    try:
        found = bare_extraction(
            page, include_comments=False, fast=True, with_metadata=True, date_extraction_params=dict(_DAYS)
        )
    except Exception:  # noqa: BLE001 - markup that the extractor cannot bear is still read as visible text
        found = None
    return found or Document()


def _pieces(body: Any) -> Iterator[Piece]:
    """The pieces of the extractor's tree of heads, paragraphs, quotations, lists and tables."""
    for element in body.iter("head", "p", "item", "row", "code", "quote"):
        if element.tag in {"item", "quote"} and element.find(".//p") is not None:
            continue
        if element.tag == "p" and element.xpath("ancestor::cell"):
            continue
        if element.tag == "row":
            cells = (" ".join("".join(cell.itertext()).split()) for cell in element.iter("cell"))
            yield Piece(Kind.BODY, " | ".join(filter(None, cells)))
        else:
            yield Piece(Kind.HEADING if element.tag == "head" else Kind.BODY, _text(element))


def _text(element: Any) -> str:
    """The text of an element, a line break where the page has one; nested list items speak for themselves."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == "lb":
            parts.append("\n")
        elif child.tag != "list":
            parts.append(_text(child).replace("\n", " ") if child.tag == "hi" else _text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _with_captions(pieces: list[Piece], page: Any) -> list[Piece]:
    """Put the captions of the article's pictures, which the extractor drops, after the text they follow."""
    places = {same_line(piece.text): place for place, piece in enumerate(pieces)}
    captions: dict[int, list[str]] = {}
    place, started = -1, False
    for element in page.iter("h1", "h2", "h3", "p", "li", "figcaption"):
        text = " ".join(element.text_content().split())
        key = same_line(text)
        if element.tag != "figcaption":
            place = places.get(key, place)
            started = started or key in places or element.tag == "h1"
        elif started and text and not element.xpath(_AROUND):
            captions.setdefault(place, []).append(text)
    told = {same_line(caption) for found in captions.values() for caption in found}
    whole: list[Piece] = [Piece(Kind.CAPTION, caption) for caption in captions.get(-1, ())]
    for place, piece in enumerate(pieces):
        if same_line(piece.text) not in told:
            whole.append(piece)
        if place < len(pieces) - 1 or place == 0:
            whole += [Piece(Kind.CAPTION, caption) for caption in captions.get(place, ())]
    return whole
