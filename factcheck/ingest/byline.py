"""Bylines and datelines: the short lines at the top of an article that say who wrote it, and when."""

import re
from dataclasses import dataclass
from datetime import date

from factcheck.ingest.dates import read_date
from factcheck.ingest.document import Kind
from factcheck.ingest.draft import Piece

_LIMIT = 120
"""Characters: a longer line is a sentence."""

_TOP = 4
"""Pieces from the top among which a byline may stand."""

_NAME = r"[^\W\d_a-zа-яієїґß][\w’'.\-]*"
_JOIN = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|и|та|і|de|da|del|van|von|der|den|la|le|in|à|en|в|у)\s+|\s*&\s*|\s+)"
_AGENCIES = r"(?:\s+(?:and|und|et|y|и|та)\s+(?:agencies|agenturen|agences|agencias|агентства|агенції))?"
_AUTHOR = re.compile(
    r"(?:(?i:by|von|par|por|автор|автори|авторы|текст|written by|reporting by|text|texto|texte)\s*:?\s+)"
    rf"(?P<author>{_NAME}{_JOIN}{_NAME}(?:{_JOIN}{_NAME}){{0,10}}|[A-Z]{{2,5}}|dpa){_AGENCIES}\s*,?"
)

_UNNAMED = re.compile(
    r"(?i:by\s+(?:(?:our|a)\s+)?(?:own\s+)?(?:staff(?:\s+(?:writers?|reporters?))?|correspondents?|reporters?))"
    rf"(?:\s+(?:and|in)\s+{_NAME}(?:\s+{_NAME}){{0,4}})?{_AGENCIES}"
)
"""Who wrote it without a name: "By our staff", "By a staff reporter and Sound Wire"."""

_SAID = (
    r"(?:first\s+)?(?:published|updated|posted|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|"
    r"actualizado|опубликовано|обновлено|опубліковано|оновлено)\b[^.!?\d]{0,40}"
)
_PLACE = r"[^\W\d][\w’'.\- ]{0,40}[,—–-]\s*"
_WEEKDAY = r"\w{2,12}[.,]{0,2}\s+"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|"
    r"ago|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\w*\.?"
)
_DAY = (
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?\d{{4}}"
    rf"|{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}"
)
_TIME = r"(?:\s+(?:г\.|року|р\.))?[\s,T|·—–-]*(?:(?:at|um|à|a las)\s+)?(?:\d{1,2}[:.h]\d\d.{0,25})?"
_DATE_LINE = re.compile(rf"(?:{_SAID}|{_PLACE})?(?:{_WEEKDAY})?(?P<day>{_DAY}){_TIME}", re.IGNORECASE)


def author_of(line: str) -> str | None:
    """The names in a line such as "By Jane Doe and John Roe", or None when it is no byline."""
    found = _AUTHOR.fullmatch(line.strip()) if len(line) <= _LIMIT else None
    return found["author"] if found else None


def date_of(line: str) -> str | None:
    """The day, as written, in a line that only says where and when ("Port Ellis, 3 May 2024"); else None."""
    found = _DATE_LINE.fullmatch(line.strip()) if len(line) <= _LIMIT else None
    return found["day"] if found else None


def is_byline(line: str) -> bool:
    """Whether a line only says who wrote the article, or where and when."""
    is_unnamed = len(line) <= _LIMIT and _UNNAMED.fullmatch(line.strip()) is not None
    return is_unnamed or author_of(line) is not None or date_of(line) is not None


@dataclass(frozen=True, slots=True)
class Opening:
    """What the top of an article says about it."""

    author: str
    """"" where it names none."""
    published: date | None
    pieces: tuple[Piece, ...]
    """All pieces of the article, its bylines and datelines as the kind byline."""


def read_opening(pieces: list[Piece]) -> Opening:
    """Find the bylines and datelines among the first lines of an article."""
    author, published = "", None
    marked: list[Piece] = []
    for piece in pieces[:_TOP]:
        lines = piece.text.split("\n") if piece.kind is Kind.BODY else [piece.text]
        rest = next((place for place, line in enumerate(lines) if not is_byline(line)), len(lines))
        for line in lines[:rest] if piece.kind is Kind.BODY else ():
            author = author or author_of(line) or ""
            published = published or read_date(date_of(line) or "")
            marked.append(Piece(Kind.BYLINE, line))
        marked.append(Piece(piece.kind, "\n".join(lines[rest:])))
    return Opening(author, published, (*marked, *pieces[_TOP:]))
