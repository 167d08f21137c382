"""Front matter: the fields that a text or Markdown file states about itself, above its text."""

import re
from dataclasses import dataclass
from datetime import date

from frontmatter.default_handlers import YAMLHandler

from factcheck.ingest.dates import no_placeholder, read_date

_KEYS = {
    "title": ("title", "headline"),
    "source": ("source", "outlet", "publisher", "sitename", "site"),
    "author": ("author", "authors", "byline", "creator"),
    "published": ("date", "published", "publication date", "published at", "date published", "datepublished"),
    "url": ("url", "link", "canonical", "canonical url", "source url", "permalink"),
    "language": ("language", "lang", "locale"),
}
_FIELD = re.compile(r"^([^\s:#][^:\n]{0,40}):[^\S\n]+(\S.*)$", re.MULTILINE)


_LONGEST_DATE = 60
"""Characters of a date as anyone writes it."""
_FEWEST_BARE = 2
"""Known fields that a first paragraph must have to be front matter without lines of dashes."""
_LONGEST_NUMBER = 256
"""Bits of a number that may stand for a title or a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What the front matter says, each as text, "" where it says nothing."""

    title: str = ""
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""


def split_front_matter(text: str) -> tuple[Fields, str]:
    """The fields of the front matter and the text after it; no fields where the file has none.

    It stands between two lines of dashes; or without them, as a first paragraph of which every line is a
    field and two or more are known ones. What is not valid YAML ("title: Fire: three dead") is read line by
    line instead of being refused: a headline with a colon is no reason to lose an article.
    """
    text = text.lstrip("\ufeff \t\r\n").replace("\r\n", "\n")
    handler = YAMLHandler()
    if not handler.detect(text):
        return _split_bare(text)
    try:
        matter, body = handler.split(text)
    except ValueError:  # one line of dashes alone is a rule across the page
        return Fields(), text
    stated = _parse(handler, matter)
    return (_fields(stated), body) if stated else (Fields(), text)


def _split_bare(text: str) -> tuple[Fields, str]:
    """Part the fields that stand above a text without lines of dashes."""
    opening, blank, body = text.partition("\n\n")
    found = [_FIELD.fullmatch(line) for line in opening.split("\n")]
    stated = {field[1]: field[2].strip() for field in found if field}
    known = {key for keys in _KEYS.values() for key in keys}
    if not blank or None in found or sum(_key(each) in known for each in stated) < _FEWEST_BARE:
        return Fields(), text
    return _fields(dict(stated)), body


def _parse(handler: YAMLHandler, matter: str) -> dict[str, object]:
    import yaml  # type: ignore[import-untyped]  # frontmatter has loaded it; here for its error

    try:
        stated = handler.load(matter)
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: a day such as 2024-02-31
        stated = {key: value.strip().strip("\"'") for key, value in _FIELD.findall(matter)}
    return stated if isinstance(stated, dict) else {}


def _fields(stated: dict[str, object]) -> Fields:
    by_key = {_key(str(name)): value for name, value in stated.items()}
    found = {
        field: next((by_key[key] for key in keys if by_key.get(key) not in (None, "")), "")
        for field, keys in _KEYS.items()
    }
    published = found.pop("published")
    texts = {field: _text(value) for field, value in found.items()}
    return Fields(**texts, published=_date(published))


def _key(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", name.strip().lower())


def _text(value: object) -> str:
    """A text, number or name, or a list of them; what is nested deeper (YAML can multiply it) is left out."""
    listed = value if isinstance(value, list) else [value]
    named = (each.get("name") if isinstance(each, dict) else each for each in listed)
    return ", ".join(_plain(each) for each in named if isinstance(each, str | int | float))


def _plain(value: str | float) -> str:
    # Python writes out no number of more than 4,300 digits.
    return "" if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER else str(value)


def _date(value: object) -> date | None:
    return no_placeholder(value) if isinstance(value, date) else read_date(_text(value)[:_LONGEST_DATE])
