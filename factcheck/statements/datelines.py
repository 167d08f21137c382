"""Datelines: where and when an agency's text was sent, before its first sentence: "ORRIN, 3 May (RDW) –"."""

import re

from factcheck.statements.language.lexicon import lexicon
from factcheck.statements.words import fold

_CAPITALS = (
    r"(?:ST\.|[^\W\d_a-zß-öø-ÿа-яёіїєґ][^\W\d_a-zß-öø-ÿа-яёіїєґ]+)(?:['’-][^\W\d_a-zß-öø-ÿа-яёіїєґ]+)*"
)
_CAPITALISED = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w'’-]*\.?"
_REGION = rf"(?:\s*,\s*(?:(?:[A-Z]\.){{2}}|{_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}}))"
_DAY = (
    r"(?:[^\W\d_]{2,12}\.?,?\s)?(?:le\s|el\s|am\s)?"
    r"(?:\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s\d{1,2}|\d{1,2}[./]\d{1,2}[./]?)"
    r"(?:,?\s?(?:de\s)?\d{4})?"
)
_AGENCY = r"[(/\[][^\W\d_][^()\[\]\d]{0,40}?[)/\]]"
_AGENCY_WORDS = rf"{_CAPITALS}(?:\s{_CAPITALISED})?"
_DASH = r"\s*(?:[.:]\s?)?(?:[-–—―]{1,2})\s+"
_DATELINE = re.compile(
    rf"""
      (?P<wired>{_CAPITALS}(?:\s{_CAPITALS}){{0,3}})(?:\s*,\s*{_DAY})?\s+[-–—]\s*
      {_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}}\s*[-–—]\s+                        # ORRIN — Redway —
    | (?P<bare>{_CAPITALS}(?:\s{_CAPITALS}){{0,3}}){_REGION}?{_DASH}               # NEW ORRIN, Dornland —
    | (?P<place>{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}){_REGION}??
      (?: \s*[,.]\s*{_DAY}(?:\s*,?\s*{_AGENCY})? | \s*,?\s*{_AGENCY} )
      (?: {_DASH} | \s*:\s+ | (?<=[)/\]])\.\s+ )
      (?: (?<=[-–—]\s){_AGENCY_WORDS}\.\s+ )?                                    # Orrin, 3 May (RDW) –
    | (?P<sent>{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}})[.,]\s{_DAY}[.,]\s{_AGENCY_WORDS}
      \s?(?:[-–—]|\.)\s+                                                        # Orrin. 3 May. REDWAY.
    | {_AGENCY}{_DASH}                                                           # (RDW) –
    """,
    re.VERBOSE,
)
_ROMAN = re.compile(r"[IVXLCDM]+")
_LOWER_WORD = re.compile(r"\b[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]\w+")
_FEWEST = 4
"""Words that must follow a place without a day or an agency: "USA – Canada 3-1" is a result."""


def end_of_dateline(text: str, language: str | None = None) -> int:
    """Give where the first sentence of a paragraph begins behind its dateline; 0 where it has none.

    A place alone counts only in capitals, a place in small letters only with a day or an agency behind it.
    What follows has to begin like a sentence: "The board (DHB) – the port's owner – met" has no dateline.
    """
    found = _DATELINE.match(text)
    if found is None:
        return 0
    rest = text[found.end() :]
    if not rest or rest[0].islower() or not _LOWER_WORD.search(rest):
        return 0
    place = next((part for part in found.groupdict().values() if part), "")
    if place and not _is_place(place, language):
        return 0
    if found["bare"] and (len(rest.split()) < _FEWEST or rest.split()[0].isupper()):
        return 0
    return found.end()


def _is_place(words: str, language: str | None) -> bool:
    """Tell whether capitals can name a place: no chapter, no weekday and nothing with an article."""
    known = lexicon(language or "en")
    norms = [fold(word) for word in words.split()]
    calendar = known.weekdays.first_words | known.months.first_words
    if _ROMAN.fullmatch(words) or not calendar.isdisjoint(norms):
        return False
    # "The Hague" is a place, "The Dorn Harbour Board" is not.
    return norms[0] not in known.function_words or len(norms) == 2
