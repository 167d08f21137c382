"""Lexemes: a statement cut into words, figures and marks, the way the fact finders read it."""

import re
from typing import NamedTuple

from factcheck.statements.words import fold

_FIGURE = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,'’٫٬]\d+)*"
_WORD = r"[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*"
_ELIDED = r"(?i:[cdjlmnst]|jusqu|lorsqu|puisqu|quelqu|qu)['’](?=[^\W\d_])"
_MARK = r"['’][sS]\b|[^\w\s]|_|\w"
_LEXEME = re.compile(rf"(?P<figure>{_FIGURE})|(?P<word>{_WORD})|(?P<mark>{_MARK})")
_LEXEME_ELIDED = re.compile(rf"(?P<figure>{_FIGURE})|(?P<word>{_ELIDED}|{_WORD})|(?P<mark>{_MARK})")


class Lexeme(NamedTuple):
    """One word, figure or mark: ``statement[start:end] == text``."""

    start: int
    end: int
    text: str
    norm: str
    """The folded text; of a mark the text as it is, of "'s" and "’s" always "'s"."""
    kind: str
    """One of "figure", "word" and "mark"."""


def lex(text: str, language: str = "") -> list[Lexeme]:
    """Cut a text into lexemes.

    Hyphens stand alone, so does the "'s" behind a name, and so do the elided words of French
    ("d'", "l'", "jusqu'").
    """
    pattern = _LEXEME_ELIDED if language == "fr" else _LEXEME
    return [
        Lexeme(found.start(), found.end(), token, _norm(token, kind), kind)
        for found in pattern.finditer(text)
        if (token := found.group()) and (kind := found.lastgroup or "mark")
    ]


def _norm(token: str, kind: str) -> str:
    if kind != "mark":
        return fold(token)
    return "'s" if len(token) == 2 else token
