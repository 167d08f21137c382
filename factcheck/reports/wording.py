"""How reports say counts, verdicts and letters."""

from collections.abc import Iterable

from factcheck.desk.views import OPEN_GLYPH, Verdict


def tell_verdict(verdict: Verdict | None) -> str:
    """The sign and the word: "✗ disputed"; "○ open" for None."""
    return f"{OPEN_GLYPH} open" if verdict is None else f"{verdict.glyph} {verdict.value}"


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
