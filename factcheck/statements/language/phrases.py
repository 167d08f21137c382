"""Phrases: a table from runs of words to what they mean, looked up by their first or last word."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from factcheck.statements.lexemes import Lexeme
from factcheck.statements.words import fold

V = TypeVar("V")


class Phrases(Generic[V]):
    """Runs of one or more folded words, each with a value; the longest that fits is found."""

    def __init__(self, table: Mapping[V, str] | None = None) -> None:
        """Take values with their phrases, as ``{value: "first phrase, second phrase"}``."""
        pairs = [
            (tuple(fold(phrase).split()), value)
            for value, phrases in (table or {}).items()
            for phrase in split(phrases)
        ]
        pairs.sort(key=lambda pair: -len(pair[0]))
        self._by_first: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for words, value in pairs:
            self._by_first.setdefault(words[0], []).append((words, value))
            self._by_last.setdefault(words[-1], []).append((words, value))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase can begin with."""
        return frozenset(self._by_first)

    def starting(self, lexemes: Sequence[Lexeme], at: int) -> tuple[V, int] | None:
        """Find the phrase whose first word is lexeme ``at``; gives its value and its number of words."""
        if not 0 <= at < len(lexemes) or not self._by_first:
            return None
        for words, value in self._by_first.get(lexemes[at].norm, ()):
            if len(words) == 1 or _fits(lexemes, at, words):
                return value, len(words)
        return None

    def ending(self, lexemes: Sequence[Lexeme], at: int) -> tuple[V, int] | None:
        """Find the phrase whose last word is lexeme ``at``; gives its value and its number of words."""
        if not 0 <= at < len(lexemes):
            return None
        for words, value in self._by_last.get(lexemes[at].norm, ()):
            if len(words) == 1 or _fits(lexemes, at - len(words) + 1, words):
                return value, len(words)
        return None


def split(phrases: str) -> Iterable[str]:
    """Cut "one, two or so" at its commas."""
    return (phrase for part in phrases.split(",") if (phrase := part.strip()))


def counted(text: str, start: int = 0, step: int = 1) -> dict[int, str]:
    """Number the phrases of a list from ``start`` on; a stroke stands between two that mean the same."""
    return {start + step * at: phrase.replace("/", ",") for at, phrase in enumerate(split(text))}


def words(text: str) -> frozenset[str]:
    """Make a set of folded words from a text that lists them with spaces between."""
    return frozenset(fold(text).split())


def _fits(lexemes: Sequence[Lexeme], first: int, run: tuple[str, ...]) -> bool:
    if first < 0 or first + len(run) > len(lexemes):
        return False
    return all(lexemes[first + offset].norm == word for offset, word in enumerate(run))
