"""Dates that articles state about themselves, in ISO form or in words."""

import re
from datetime import date, datetime

_LIMIT = 60
"""Characters: a longer text is a sentence."""

_DAY_IN_WORDS = (r"(?<!\d)\d{1,2}(?!\d)", r"[^\W\d_]{3}", r"\b\d{4}\b")
"""What a day in words has: a day, a month, a year. Two hundred languages would be tried in vain without."""


def read_date(text: str) -> date | None:
    """A day or moment in ISO 8601 ("2024-05-03T14:05:00+02:00"), or a day in words ("3 May 2024").

    None for anything that needs guessing, such as "yesterday" or "03/05/24", and for what ``no_placeholder``
    takes for no date.
    """
    return no_placeholder(_in_iso_form(text.strip()) or _in_words(text.strip()))


def no_placeholder(day: date | None) -> date | None:
    """None in place of a day in the first or last year of the calendar: programs write it for no date.

    An offset could also put such a moment outside the calendar.
    """
    return None if day is None or day.year in (date.min.year, date.max.year) else day


def _in_iso_form(text: str) -> date | None:
    if found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):  # with points, the day comes first
        text = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    for parse in (date.fromisoformat, datetime.fromisoformat):
        try:
            return parse(text)
        except ValueError:
            continue
    return None


def _in_words(text: str) -> date | None:
    if len(text) > _LIMIT or not all(re.search(part, text) for part in _DAY_IN_WORDS):
        return None
    import dateparser  # type: ignore[import-untyped]  # saves 0.2 s where every date is in ISO form

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"]}
    parsed: datetime | None = dateparser.parse(text, settings=settings)
    if parsed is None:
        return None
    return parsed if parsed.utcoffset() is not None else parsed.date()
