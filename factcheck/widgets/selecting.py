"""Selecting: a span of a text that grows and shrinks by whole words and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

_LOOKED_AT = 2000
"""Characters in which the word before a place is looked for: more than any word has."""

_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Scripts that are written without spaces between words: each character counts as one."""

_SIGNS = r"!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u3001-\u303f\uff01-\uff0f\uff1a-\uff20"

_PART = rf"(?:(?![{_UNSPACED}])[^\s{_SIGNS}])+"
_WORD = re.compile(rf"[{_UNSPACED}]|{_PART}(?:[’'.,:/\-]{_PART})*|[{_SIGNS}]+")

Span = tuple[int, int]


class Sentences:
    """Where the sentences of a text begin and end; text between them counts as one up to its line's end."""

    def __init__(self, text: str, sentences: Iterable[Span]) -> None:
        lines = [found.span() for found in re.finditer(r"[^\s][^\n]*", text)]
        spans = list(chain(lines, sentences))
        self._starts = sorted({start for start, _ in spans})
        self._ends = sorted({end for _, end in spans})

    def end_after(self, place: int) -> int | None:
        """Return the end of a sentence that follows a place most closely."""
        index = bisect_right(self._ends, place)
        return self._ends[index] if index < len(self._ends) else None

    def start_before(self, place: int) -> int | None:
        """Return the start of a sentence that precedes a place most closely."""
        index = bisect_left(self._starts, place)
        return self._starts[index - 1] if index else None


@dataclass(frozen=True, slots=True)
class Selecting:
    """Two words and all between them. One of the two moves; ``turned`` says with the other."""

    text: str
    sentences: Sentences
    held: Span
    moved: Span

    @property
    def span(self) -> Span:
        """What is selected: ``text[start:end]``."""
        return min(self.held[0], self.moved[0]), max(self.held[1], self.moved[1])

    def by_word(self, direction: int) -> Selecting:
        """Move by a word: 1 forward, -1 back. At an end of the text nothing moves."""
        word = (
            _word_after(self.text, self.moved[1]) if direction > 0 else _word_before(self.text, self.moved[0])
        )
        return replace(self, moved=word) if word else self

    def by_sentence(self, direction: int) -> Selecting:
        """Move to the end of a sentence, or back to the start of one."""
        if direction > 0:
            end = self.sentences.end_after(self.moved[1])
            word = end and _word_before(self.text, end)
        else:
            start = self.sentences.start_before(self.moved[0])
            word = None if start is None else _word_after(self.text, start)
        return replace(self, moved=word) if word else self

    def turned(self) -> Selecting:
        """Move the other end from now on."""
        return replace(self, held=self.moved, moved=self.held)


def begin_selecting(text: str, sentences: Iterable[Span], place: int) -> Selecting | None:
    """Select the first word from a place on, or else the last one; None in a text without words."""
    word = _word_after(text, place) or _word_before(text, len(text))
    return Selecting(text, Sentences(text, sentences), word, word) if word else None


def _word_after(text: str, place: int) -> Span | None:
    found = _WORD.search(text, place)
    return found.span() if found else None


def _word_before(text: str, place: int) -> Span | None:
    while place > 0:
        looked = max(0, place - _LOOKED_AT)
        if found := list(_WORD.finditer(text, looked, place)):
            return found[-1].span()
        place = looked
    return None
