"""The text that a reader of HTML markup would see, paragraph by paragraph."""

import re
from collections.abc import Iterator
from typing import Any

from factcheck.ingest.clean import clean_text
from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Piece

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

_UNSEEN = "script style noscript template svg math iframe object button select option textarea head title"
_AROUND = "nav footer aside form dialog menu"
_LEFT_OUT = frozenset(f"{_UNSEEN} {_AROUND}".split())
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|cookies?|consent|gdpr|footer|sidebar|related|recommended|teasers?|"
    r"promos?|ads?|advert(?:isement)?|banner|share|sharing|social|newsletter|subscribe|subscription|paywall|"
    r"comments?|breadcrumbs?|most-?read|tags|login|search|copyright)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Classes and ids by which pages name what is not the article."""

_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
}
_IN_LINE = (
    "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q ruby rb rp rt s "
    "samp small span strike strong sub sup time tt u var wbr"
)
_IN_LINE_TAGS = frozenset(_IN_LINE.split())


def parse_page(markup: str) -> Any:
    """The tree (``lxml.html.HtmlElement``) of a page or a part of one; None where there is nothing in it."""
    from lxml import etree, html  # type: ignore[import-untyped]  # saves 40 ms where no file is HTML

    # lxml refuses a str that declares an encoding, and characters that XML cannot hold; without huge_tree it
    # drops what is nested 256 deep, which page builders reach.
    markup = clean_text(_XML_DECLARATION.sub("", markup, count=1))
    try:
        return html.document_fromstring(markup, html.HTMLParser(huge_tree=True)) if markup.strip() else None
    except (etree.ParserError, ValueError):
        return None


def visible_pieces(markup: str) -> list[Piece]:
    """The pieces of a stretch of markup, all that is in it."""
    page = parse_page(markup)
    return [] if page is None else list(walk_visible(page))


def walk_visible(page: Any) -> Iterator[Piece]:
    """The pieces of a page or a part of it in their order, without scripts, hidden parts, menus, footers."""
    from lxml import etree  # as above

    kinds = [Kind.BODY]
    parts: list[str] = []
    walk = etree.iterwalk(page, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in {"comment", "pi"}:
            parts.append(element.tail or "")
            continue
        if element.tag not in _IN_LINE_TAGS:
            # In markup a line break is a space like any other.
            if text := " ".join("".join(parts).split()):
                yield Piece(kinds[-1], text)
            parts.clear()
        if event == "end":
            if element.tag in _KINDS:
                kinds.pop()
            parts.append(element.tail or "" if element is not page else "")
        elif element is not page and _is_left_out(element):
            walk.skip_subtree()
            kinds.append(kinds[-1]) if element.tag in _KINDS else None
        else:
            if element.tag in _KINDS:
                kinds.append(_KINDS[element.tag])
            parts.append(element.text or "")


def _is_left_out(element: Any) -> bool:
    if (
        element.tag in _LEFT_OUT
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in element.get("style", "").replace(" ", "").lower()
    ):
        return True
    name = f"{element.get('class', '')} {element.get('id', '')}"
    # A page that has a menu may say so on the element that holds everything ("with-sidebar").
    return bool(_NAMED.search(name)) and element.find(".//h1") is None and element.tag not in {"body", "main"}
