"""How reports say dates, counts, verdicts and letters: in English, whatever the machine's locale."""

from collections.abc import Iterable
from datetime import date, datetime

from factcheck.desk.views import OPEN_GLYPH, Verdict

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def tell_date(day: date) -> str:
    """A day, or a moment with its offset: "3 May 2024", "3 May 2024, 14:05 UTC+02:00"."""
    told = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{told}, {day:%H:%M} {day.tzname() or ''}".rstrip() if isinstance(day, datetime) else told


def tell_verdict(verdict: Verdict | None) -> str:
    """The sign and the word: "✗ disputed"; "○ open" for None."""
    return f"{OPEN_GLYPH} open" if verdict is None else f"{verdict.glyph} {verdict.value}"


def tell_count(count: int, noun: str) -> str:
    """A number with its noun: "1 source", "2 sources"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def join_words(words: Iterable[str]) -> str:
    """A list in words: "a", "a and b", "a, b and c"."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def letter(place: int) -> str:
    """The letter of a place counted from 0: A to Z, then AA, AB and so on."""
    told = ""
    place += 1
    while place:
        place, digit = divmod(place - 1, 26)
        told = chr(ord("A") + digit) + told
    return told
