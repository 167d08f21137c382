"""Reads saved web pages: the article, and what the page states about it."""

from factcheck.ingest.article_text import article_pieces, extract
from factcheck.ingest.byline import read_opening
from factcheck.ingest.decode import decode
from factcheck.ingest.draft import Draft
from factcheck.ingest.page_facts import author_on, published_on, source_on, stated_title
from factcheck.ingest.unreadable import UnreadableError
from factcheck.ingest.visible_text import parse_page

SUFFIXES = (".html", ".htm", ".xhtml")


def read(data: bytes, name: str) -> Draft:
    """Read a saved page: the article without menus, notices, teasers and comments."""
    decoded = decode(data, name, markup=True)
    page = parse_page(decoded.text)
    if page is None:
        raise UnreadableError(
            name, "holds no page that could be read", "save the page again, or its text as .txt"
        )
    found = extract(page)
    opening = read_opening(article_pieces(page, found.body))
    return Draft(
        pieces=opening.pieces,
        title=stated_title(page, found.title),
        source=source_on(page, found.sitename),
        author=author_on(found.author) or opening.author,
        published=published_on(page, found.date) or opening.published,
        url=found.url or "",
        language=page.get("lang") or page.get("xml:lang") or "",
        guessed_encoding=decoded.guessed_encoding,
    )
