"""The article in a web page: its paragraphs, headings and captions, without what stands around it."""

import logging
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Piece, same_line
from factcheck.ingest.visible_text import walk_visible

_DAYS = {"min_date": "1990-01-01", "max_date": "2100-01-01", "extensive_search": False}
"""What a date of publication may be: without it, the day of reading would decide."""

_MAIN = ("//main", "//*[@role='main']", "//article")
_COVERED = 0.5
"""The part of the page's main text that the extractor must return to be believed."""
_ENOUGH = 80
"""Characters of text that make the surroundings of a headline an article; a line under it has fewer."""

_LEVELS = 20
"""How many elements around a headline are tried; page builders nest a dozen."""

_AROUND = "ancestor::nav|ancestor::footer|ancestor::aside|ancestor::a|ancestor::form"
_ADVERTISEMENT = {"ad", "advertisement", "anzeige", "werbung", "publicité", "publicidad", "реклама"}
_IN_LINE = {"hi", "ref", "lb", "del", "graphic"}
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:-text)?(?:$|\s)", re.IGNORECASE)
_SENTENCE_END = (".", "!", "?", "…", "。", "”", "»", '"')


def extract(page: Any) -> Any:
    """The extractor's document, with what the page states about itself; ``body`` may be None."""
    bare_extraction, empty, config = _extractor()
    try:
        found = bare_extraction(
            page,
            include_comments=False,
            fast=True,
            with_metadata=True,
            date_extraction_params=dict(_DAYS),
            config=config,
        )
    except Exception:  # noqa: BLE001 - markup that the extractor cannot bear is still read as visible text
        found = None
    return found or empty()


@cache
def _extractor() -> tuple[Any, Any, Any]:
    from trafilatura import bare_extraction  # saves 0.25 s where no file is HTML
    from trafilatura.settings import Document, use_config

    for library in ("trafilatura", "htmldate", "courlan"):
        # Without a handler of its own, Python prints a library's warnings over whatever is on the screen.
        logging.getLogger(library).addHandler(logging.NullHandler())
    config = use_config()
    # Below this many characters the extractor falls back to the whole page as one paragraph, menus and all:
    # news items of two sentences are articles too.
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")
    return bare_extraction, Document, config


def article_pieces(page: Any, body: Any) -> list[Piece]:
    """The pieces of the article, from the extractor's ``body`` or, where that is too little, as seen."""
    pieces = [] if body is None else list(_extracted(body))
    seen = _seen(page)
    if _prose(pieces) <= _COVERED * _prose(seen) or _is_heap(body):
        return _without_links(seen, page)
    return _with_captions(_without_links(pieces, page), page)


def _is_heap(body: Any) -> bool:
    """Whether the extractor found no article and returned all text of the page as one paragraph."""
    return len(body) == 1 and len(body[0]) == 0 and "\n" in (body[0].text or "")


def _seen(page: Any) -> list[Piece]:
    """What can be seen of the main part of a page: where it says so, or around its headline."""
    for path in _MAIN:
        if len(found := page.xpath(path)) == 1:
            return list(walk_visible(found[0]))
    headlines = page.xpath("//h1")
    for around in islice(headlines[0].iterancestors(), _LEVELS) if len(headlines) == 1 else ():
        pieces = list(walk_visible(around))
        if _prose(pieces) >= _ENOUGH:
            return pieces
    return list(walk_visible(page))


def _prose(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces if piece.kind is Kind.BODY)


def _extracted(body: Any) -> Iterator[Piece]:
    """The pieces of the extractor's tree of heads, paragraphs, quotations, lists and tables."""
    from lxml import etree  # type: ignore[import-untyped]  # saves 40 ms where no file is HTML

    kind = Kind.BODY
    parts: list[str] = []
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if element.tag not in _IN_LINE:
            yield Piece(kind, "".join(parts))
            parts.clear()
            kind = Kind.HEADING if event == "start" and element.tag == "head" else Kind.BODY
        if event == "end":
            parts.append(_flowed(element.tail))
        elif element.tag == "row" and not _holds_paragraphs(element):
            cells = (" ".join("".join(cell.itertext()).split()) for cell in element.iter("cell"))
            yield Piece(Kind.BODY, " | ".join(filter(None, cells)))
            walk.skip_subtree()
        else:
            parts.append("\n" if element.tag == "lb" else _flowed(element.text))


def _flowed(text: str | None) -> str:
    """In markup a line break is a space like any other."""
    return (text or "").replace("\n", " ")


def _holds_paragraphs(row: Any) -> bool:
    """Whether a table only arranges a page, and is no table of figures."""
    return row.find(".//p") is not None or row.find(".//head") is not None


def _without_links(pieces: list[Piece], page: Any) -> list[Piece]:
    """Leave out what is nothing but a link to somewhere else, and the word over an advertisement."""
    links = {same_line(link.text_content()) for link in page.iter("a")}
    return [
        piece
        for piece in pieces
        if piece.text.strip().lower() not in _ADVERTISEMENT
        and (piece.text.rstrip().endswith(_SENTENCE_END) or same_line(piece.text) not in links)
    ]


def _with_captions(pieces: list[Piece], page: Any) -> list[Piece]:
    """Put the captions of the article's pictures, which the extractor drops, after the text they follow."""
    places = {same_line(piece.text): place for place, piece in enumerate(pieces)}
    captions: dict[int, list[str]] = {}
    place, started = -1, False
    for element in page.iter("h1", "h2", "h3", "p", "li", "div", "span", "figcaption"):
        if element.tag in {"div", "span"} and not _is_caption(element):
            continue
        text = " ".join(element.text_content().split())
        if not _is_caption(element):
            place = places.get(same_line(text), place)
            started = started or element.tag == "h1" or same_line(text) in places
        elif started and text and not element.xpath(_AROUND):
            captions.setdefault(place, []).append(text)
    told = {same_line(caption) for found in captions.values() for caption in found}
    whole = [Piece(Kind.CAPTION, caption) for caption in captions.get(-1, ())]
    for place, piece in enumerate(pieces):
        if same_line(piece.text) not in told:
            whole.append(piece)
        if place < len(pieces) - 1 or len(pieces) == 1:
            whole += [Piece(Kind.CAPTION, caption) for caption in captions.get(place, ())]
    return whole


def _is_caption(element: Any) -> bool:
    named = _CAPTION.search(element.get("class", "")) is not None and next(element.iter("img"), None) is None
    return element.tag == "figcaption" or (named and not element.xpath("ancestor::figcaption"))
