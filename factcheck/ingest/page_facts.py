"""What a web page states about itself: headline, site, author, moment of publication."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from factcheck.ingest.byline import author_of
from factcheck.ingest.clean import clean_line
from factcheck.ingest.dates import read_date
from factcheck.ingest.draft import same_line

_DATE_KEYS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publication_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
)
_SITE_SEPARATOR = re.compile(r"\s+[|–—·»•:-]+\s+")
_SITE_WORDS = 5
"""Words that the name of an outlet may have; what is longer is a part of the headline."""

_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*("(?:[^"\\]|\\.){4,40}")')


def stated_title(page: Any, suggested: str | None) -> str:
    """The headline: the page's own h1 where the suggested title is that with the site's name around it."""
    title = clean_line(suggested or _text(page, "//head/title"))
    for heading in page.xpath("//h1")[:5]:
        headline = " ".join(heading.text_content().split())
        if headline and same_line(headline) in {same_line(part) for part in _heads(title)}:
            return headline
    return title or _text(page, "//h1")


def _heads(title: str) -> Iterator[str]:
    """The title, and what is left of it without the names that stand before or after a separator."""
    yield title
    for separator in _SITE_SEPARATOR.finditer(title):
        yield title[: separator.start()]
        yield title[separator.end() :]


def _text(page: Any, path: str) -> str:
    found = page.xpath(path)
    return " ".join(found[0].text_content().split()) if found else ""


def source_on(page: Any, suggested: str | None) -> str:
    """The name of the site, or what the page's title has behind its headline: "Bridge shut | The Post"."""
    titles = clean_line(_text(page, "//head/title"))
    headline = _text(page, "//h1")
    for separator in _SITE_SEPARATOR.finditer(titles) if not suggested else ():
        site = _SITE_SEPARATOR.split(titles[separator.end() :])[-1]
        if len(site.split()) <= _SITE_WORDS and _tells(titles[: separator.start()], headline, separator):
            return site
    return suggested or ""


def _tells(head: str, headline: str, separator: re.Match[str]) -> bool:
    """Tell whether what a title has before a separator is the headline, or behind a bar most words of it."""
    words, others = (set(re.findall(r"\w+", line.casefold())) for line in (head, headline))
    barred = separator.group().strip() == "|" and 2 * len(words & others) >= max(len(words), 4)
    return same_line(head) == same_line(headline) or barred


def author_on(suggested: str | None) -> str:
    """The author that the extractor found, without the "By" and the date around it; "" for none."""
    first = re.split(r"\s[|·•]\s", suggested or "")[0]
    return author_of(first) or first.replace("; ", ", ")


def published_on(page: Any, suggested: str | None) -> date | None:
    """The moment the page declares, with its offset; else the day; None where it declares neither."""
    days = [found for text in _stated_dates(page) if (found := _day(text)) is not None]
    moments = [found for found in days if isinstance(found, datetime) and found.utcoffset() is not None]
    return next(iter(moments or days), None) or _day(suggested or "")


def _stated_dates(page: Any) -> Iterator[str]:
    stated: dict[str, str] = {}
    for meta in page.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        stated.setdefault(key, meta.get("content") or "")
    yield from (stated[key] for key in _DATE_KEYS if key in stated)
    for script in page.xpath('//script[@type="application/ld+json"]'):
        yield from map(_unescaped, _LINKED_DATA.findall(script.text or "")[:1])
    for element in page.xpath('//*[@itemprop="datePublished"] | //article//header//time | //time[@pubdate]')[
        :5
    ]:
        yield element.get("datetime") or element.get("content") or ""


def _unescaped(literal: str) -> str:
    """The text of a JSON string; "" where it is written wrongly, as scripts in pages may be."""
    try:
        return str(json.loads(literal, strict=False))
    except ValueError:
        return ""


def _day(text: str) -> date | None:
    """A day or moment; the day alone where what follows it is not to be read ("2024-05-03T14:05 local")."""
    return read_date(text) or read_date(text.strip()[:10])
