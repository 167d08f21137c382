"""Bylines and datelines: the short lines at the top of an article that say who wrote it, and when."""

import re

_LIMIT = 120
"""Characters: a longer line is a sentence."""

_NAME = r"[^\W\d_a-zа-яієїґß][\w’'.\-]*"
_JOIN = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|и|та|і|de|da|del|van|von|der|den|la|le|in|à|en|в|у)\s+|\s*&\s*|\s+)"
_AUTHOR = re.compile(
    r"(?:(?i:by|von|par|por|автор|автори|авторы|текст|written by|reporting by|text|texto|texte)\s*:?\s+)"
    rf"(?P<author>{_NAME}{_JOIN}{_NAME}(?:{_JOIN}{_NAME}){{0,10}})\s*,?"
)

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|"
    r"ago|dic|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\w*\.?"
)
_DAY = (
    rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?\d{{4}}"
    rf"|{_MONTH}\s+\d{{1,2}},?\s+\d{{4}})"
)
_DATE_LINE = re.compile(
    r"(?:(?:first\s+)?(?:published|updated|posted|veröffentlicht|aktualisiert|stand|publié|mis à jour|"
    r"publicado|actualizado|опубликовано|обновлено|опубліковано|оновлено)\b[^.!?]{0,40}?"
    rf"|[^\W\d][\w’'.\- ]{{0,30}}[,—–-]\s*|\w+,\s*)?{_DAY}[\s,T|·—–-]*(?:\d{{1,2}}[:.]\d\d.{{0,25}})?",
    re.IGNORECASE,
)


def author_of(line: str) -> str | None:
    """The names in a line such as "By Jane Doe and John Roe", or None when it is no byline."""
    if len(line) > _LIMIT:
        return None
    found = _AUTHOR.fullmatch(line.strip())
    return found["author"] if found else None


def is_byline(line: str) -> bool:
    """Whether a line only says who wrote the article, or where and when ("Port Ellis, 3 May 2024")."""
    if len(line) > _LIMIT:
        return False
    return author_of(line) is not None or _DATE_LINE.fullmatch(line.strip()) is not None
