"""Lexemes: a statement cut into words, figures and marks, the way the fact finders read it."""

import re
from typing import NamedTuple

from factcheck.statements.words import fold

_FIGURE = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,'’٫٬]\d+)*"
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_ELIDED = r"(?i:[cdjlmnst]|jusqu|lorsqu|puisqu|quelqu|qu)['’](?=[^\W\d_])"
_MARK = r"[^\w\s]|_"
_LEXEME = re.compile(rf"(?P<figure>{_FIGURE})|(?P<word>{_WORD})|(?P<mark>{_MARK})")
_LEXEME_ELIDED = re.compile(rf"(?P<figure>{_FIGURE})|(?P<word>{_ELIDED}|{_WORD})|(?P<mark>{_MARK})")


class Lexeme(NamedTuple):
    """One word, figure or mark: ``statement[start:end] == text``."""

    start: int
    end: int
    text: str
    norm: str
    """The folded text; a mark's own text."""
    kind: str
    """"figure", "word" or "mark"."""


def lex(text: str, language: str | None = None) -> list[Lexeme]:
    """Cut a text; hyphens stand alone, and so do the elided words of French ("d'", "l'", "jusqu'")."""
    pattern = _LEXEME_ELIDED if language == "fr" else _LEXEME
    lexemes = []
    for found in pattern.finditer(text):
        token = found.group()
        kind = found.lastgroup or "mark"
        lexemes.append(
            Lexeme(found.start(), found.end(), token, token if kind == "mark" else fold(token), kind)
        )
    return lexemes
