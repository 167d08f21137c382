"""Terms: the words of a statement as comparison sees them, each with what makes two of them equal."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from factcheck.matching.synonyms import synonym_groups
from factcheck.statements.statement import Statement
from factcheck.statements.words import Word, fold, is_function_word, is_unspaced, split_words, stem

_LONG_NAMES = {
    "united": {"states": "usa", "kingdom": "uk", "nations": "un"},
    "european": {"union": "eu"},
    "per": {"cent": "percent"},
}
_SHORT_NAMES = {
    **dict.fromkeys(("u.s", "u.s.a", "america", "american", "americans"), "usa"),
    **dict.fromkeys(("u.k", "britain", "british", "briton", "britons"), "uk"),
    "e.u": "eu",
    "pct": "percent",
    "u.n": "un",
}
_PIECE = re.compile(r"[^\-]+")
_TAGGED = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\dA-Z_]+|\d+|[^\-A-Z]+")
_TAGS = {"#", "@"}
_DIGITS = re.compile(r"\d{1,3}(?:[,.]\d{3})+|\d+")
_ADDRESS = re.compile(r"https?://\S+|\b(?:www|pic\.twitter)\.\S+")
"""Web addresses, whose words are nobody's."""
_DOTTED = re.compile(r"\w(?:\.\w)+")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu)'(?=\w)")
_DOUBLED = re.compile(r"(.)\1+")
_ALIKE_LETTERS = str.maketrans(
    {"q": "k", "c": "k", "g": "k", "z": "s", "y": "i", "j": "i", "v": "w", "b": "p"}
)
_VOWELS = str.maketrans("", "", "aeiouhаеиіоуыэюяйьъ'")
_NEAR = 4
"""How many content words to each side of a span tell what it is about."""


class Term(NamedTuple):
    """A word or a short name: ``text[start:end]`` of its statement, and its form."""

    start: int
    end: int
    form: str
    """The stem, a number without separators, or the short form of a name that has one."""
    content: bool
    """False for a function word."""
    handles: frozenset[str] = frozenset()
    """Coarser keys; two forms that share one may be near-synonyms ("=") or spellings of one word."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a span of a statement."""

    place: float
    """How far into its statement it stands, 0 to 1."""
    near: frozenset[str]
    """The forms of the content words to both sides of it."""
    ahead: frozenset[str]
    """Those of them that follow it."""
    last: str
    """The form of the last content word before it: of a figure often its subject; "" where there is none."""
    slot: frozenset[tuple[str, str]]
    """The form right before it and the form right behind it, each told which."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A word that tells statements apart: ``text[start:end]`` of its statement, and what stands around."""

    start: int
    end: int
    text: str
    form: str
    context: Context


def read_terms(statement: Statement) -> tuple[Term, ...]:
    """Read the terms of a statement in the order of its text, function words among them."""
    return _read_terms(statement.text, statement.language)


def read_context(start: int, end: int, terms: tuple[Term, ...]) -> Context:
    """Read what stands around the span from ``start`` to ``end``."""
    before = [term for term in terms if term.end <= start]
    behind = [term for term in terms if term.start >= end]
    ahead = frozenset([term.form for term in behind if term.content][:_NEAR])
    near = [term.form for term in before if term.content][-_NEAR:]
    return Context(
        place=len(before) / (len(terms) or 1),
        near=ahead.union(near),
        ahead=ahead,
        last=near[-1] if near else "",
        slot=frozenset(
            [("before", term.form) for term in before[-1:]] + [("behind", term.form) for term in behind[:1]]
        ),
    )


def read_telling(term: Term, statement: Statement, terms: tuple[Term, ...]) -> Telling:
    """Read what stands around a word."""
    text = statement.text[term.start : term.end]
    return Telling(term.start, term.end, text, term.form, read_context(term.start, term.end, terms))


def is_within(term: Term, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a term begins within one of some spans."""
    return any(start <= term.start < end for start, end in spans)


class _Form(NamedTuple):
    """What a word amounts to wherever it stands."""

    norm: str
    form: str
    content: bool
    handles: frozenset[str]


@lru_cache(maxsize=65536)
def _read_form(text: str, language: str | None) -> _Form:
    norm = fold(text)
    # Interned words are compared as fast as numbers, and each is kept once.
    form = intern(_form(text, norm, language))
    content = text == "US" or not is_function_word(norm, language)
    return _Form(norm, form, content, _read_handles(form, language) if content else frozenset())


def _read_handles(form: str, language: str | None) -> frozenset[str]:
    handles = [f"={group}" for group in synonym_groups(form, language)]
    if len(form) >= 4 and not form[0].isdigit() and not is_unspaced(form[0]):
        handles.append(f"{form[:4]}-")
        # Transcribed names differ in vowels, doubled letters and in which of two like consonants was chosen.
        skeleton = _DOUBLED.sub(r"\1", form.translate(_ALIKE_LETTERS)).translate(_VOWELS)
        if len(skeleton) >= 2:
            handles.append(f"~{skeleton}")
    return frozenset(map(intern, handles))


@lru_cache(maxsize=512)  # what is loaded is read for its keys first, and soon after to be compared
def _read_terms(text: str, language: str | None) -> tuple[Term, ...]:
    pieces = list(_read_pieces(text, language))
    terms = []
    skip = False
    for index, (start, end, piece) in enumerate(pieces):
        if skip:
            skip = False
            continue
        norm, form, content, handles = _read_form(piece, language)
        following = pieces[index + 1] if index + 1 < len(pieces) else (0, 0, "")
        if is_unspaced(piece[0]):
            # Two neighbouring characters say about as much as a word; one alone says little.
            pair = following[0] == end and is_unspaced(following[2][:1])
            terms.append(
                Term(start, following[1] if pair else end, norm + following[2] if pair else norm, pair)
            )
        elif norm in _LONG_NAMES and (short := _LONG_NAMES[norm].get(fold(following[2]))):
            skip = True
            terms.append(Term(start, following[1], short, content=True))
        else:
            terms.append(Term(start, end, form, content, handles))
    return tuple(terms)


def _read_pieces(text: str, language: str | None) -> Iterator[tuple[int, int, str]]:
    """Give the words of a text and the parts of those that are cut, without its web addresses."""
    addresses = [found.span() for found in _ADDRESS.finditer(text)] if _may_have_address(text) else []
    for word in split_words(text):
        if any(start <= word.start < end for start, end in addresses):
            continue
        tagged = text[word.start - 1 : word.start] in _TAGS
        if tagged or "-" in word.text or language == "fr":
            yield from _split_word(word, language, tagged=tagged)
        else:
            yield word[:3]


def _may_have_address(text: str) -> bool:
    return "://" in text or "www." in text or "pic.twitter." in text


def _split_word(word: Word, language: str | None, *, tagged: bool) -> Iterator[tuple[int, int, str]]:
    """Cut a word at its hyphens and after an elided article, so that "blood-alcohol" is "blood alcohol".

    A hashtag or an account's name, ``tagged`` by the sign before it, is cut where a capital opens a new word:
    "#SaveTheMill" is "save the mill".
    """
    for found in (_TAGGED if tagged else _PIECE).finditer(word.text):
        start, text = word.start + found.start(), found.group()
        if language == "fr" and (elided := _ELISION.match(fold(text))):
            start, text = start + elided.end(), text[elided.end() :]
        yield start, start + len(text), text


def _form(text: str, norm: str, language: str | None) -> str:
    if text == "US":
        return "usa"
    if norm in _SHORT_NAMES:
        return _SHORT_NAMES[norm]
    if _DOTTED.fullmatch(norm):
        return norm.replace(".", "")
    if norm[0].isdigit():
        return norm.replace(",", "") if _DIGITS.fullmatch(norm) else norm
    return stem(norm, language)
