"""Features: all that a comparison needs of a statement, computed once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar

from factcheck.matching.synonyms import is_person, synonym_groups
from factcheck.statements.facts import Denial, Fact, Moment, Name, Negation, Number
from factcheck.statements.statement import Statement
from factcheck.statements.words import Word, fold, is_function_word, is_unspaced, split_words, stem

F = TypeVar("F", bound=Fact)

_LONG_NAMES = {
    ("united", "states"): "usa",
    ("united", "kingdom"): "uk",
    ("united", "nations"): "un",
    ("european", "union"): "eu",
    ("per", "cent"): "percent",
}
_SHORT_NAMES = {"u.s": "usa", "u.s.a": "usa", "u.k": "uk", "u.n": "un", "e.u": "eu", "pct": "percent"}
_NEAR = 4
"""How many content words to each side of a number tell what it is about."""
_TITLE_CASE = 0.7
"""From this share of capitalised words on a statement is taken for a headline in title case."""
_OPENERS = tuple("\"“”„«»‘’'.:!?—–-(")
_PIECE = re.compile(r"[^\-]+")
_DIGITS = re.compile(r"\d{1,3}(?:[,.]\d{3})+|\d+")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu)'(?=\w)")
_DOUBLED = re.compile(r"(.)\1+")
_ALIKE_LETTERS = str.maketrans(
    {"q": "k", "c": "k", "g": "k", "z": "s", "y": "i", "j": "i", "v": "w", "b": "p"}
)
_VOWELS = str.maketrans("", "", "aeiouhаеиіоуыэюяйьъ'")


@dataclass(frozen=True, slots=True)
class Term:
    """A word as comparison sees it: its place in the statement and the form that makes words equal."""

    start: int
    end: int
    form: str
    """The stem, a number without separators, or the short form of a name that has one."""
    content: bool
    """False for a function word."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact with what stands around it."""

    fact: F
    place: float
    """How far into its statement it stands, 0 to 1."""
    near: frozenset[str]
    """The forms of the content words around it."""
    ahead: frozenset[str]
    """Those of them that follow it."""
    slot: frozenset[tuple[str, str]]
    """The word right before it and the word right behind it, each told which."""


@dataclass(frozen=True, slots=True)
class Counted(Placed[Number]):
    """A number with what tells which thing it counts."""

    units: frozenset[str]
    """The unit and the names of the groups of words that may stand for it."""
    names: frozenset[str]
    """What narrows the unit and is a name: "Chinese"."""
    about: str
    """What is counted, as the text has it: "of Chinese nationals", or ""."""


@dataclass(frozen=True, slots=True)
class Proper:
    """A word of a proper name: ``text[start:end]`` of its statement."""

    start: int
    end: int
    text: str
    form: str
    handles: frozenset[str]
    near: frozenset[str]
    slot: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What a comparison needs of one statement."""

    statement: Statement
    terms: tuple[Term, ...]
    """In the order of the text, function words among them."""
    forms: frozenset[str]
    """The forms of the content words (of all words, in a text that has no others)."""
    handles: dict[str, str]
    """Coarser keys by which two unequal forms may be found to be alike, each with its form."""
    figures: frozenset[str]
    """The forms that are numbers."""
    ordered: str
    """All forms in alphabetical order, function words among them, for rapidfuzz."""
    numbers: tuple[Counted, ...]
    moments: tuple[Placed[Moment], ...]
    proper: tuple[Proper, ...]
    """The words that are written like names; empty where every word is."""
    initials: frozenset[str]
    """The initials of each run of names: "ap" for Associated Press."""
    negations: tuple[Placed[Negation], ...]
    denials: tuple[Denial, ...]


def read_features(statement: Statement) -> Features:
    """Read a statement once, so that it can be compared many times."""
    terms = tuple(_read_terms(statement))
    facts = statement.facts
    forms = frozenset(term.form for term in terms if term.content) or frozenset(term.form for term in terms)
    return Features(
        statement=statement,
        terms=terms,
        forms=forms,
        handles={handle: form for form in sorted(forms) for handle in _handles(form, statement.language)},
        figures=frozenset(form for form in forms if form[0].isdigit()),
        ordered=" ".join(sorted(term.form for term in terms)),
        numbers=tuple(
            _counted(fact, statement, terms)
            for fact in facts
            if isinstance(fact, Number) and fact.role != "year"
        ),
        moments=tuple(
            _placed(moment, statement, terms) for fact in facts if (moment := _moment(fact)) is not None
        ),
        proper=(proper := tuple(_read_proper(statement, terms))),
        initials=_initials(proper),
        negations=tuple(_placed(fact, statement, terms) for fact in facts if isinstance(fact, Negation)),
        denials=tuple(fact for fact in facts if isinstance(fact, Denial)),
    )


def _read_terms(statement: Statement) -> Iterator[Term]:
    language = statement.language
    pieces = [
        piece for word in split_words(statement.text, language) for piece in _split_word(word, language)
    ]
    skip = False
    for index, (start, end, text) in enumerate(pieces):
        if skip:
            skip = False
            continue
        norm = fold(text)
        following = fold(pieces[index + 1][2]) if index + 1 < len(pieces) else ""
        if is_unspaced(text[0]):
            # Two neighbouring characters say about as much as a word; one alone says little.
            pair = following and is_unspaced(following[0]) and pieces[index + 1][0] == end
            yield Term(
                start, pieces[index + 1][1] if pair else end, norm + following if pair else norm, bool(pair)
            )
        elif (norm, following) in _LONG_NAMES:
            skip = True
            yield Term(start, pieces[index + 1][1], _LONG_NAMES[norm, following], content=True)
        else:
            yield Term(
                start, end, _form(text, norm, language), not is_function_word(norm, language) or text == "US"
            )


def _split_word(word: Word, language: str | None) -> Iterator[tuple[int, int, str]]:
    """Cut a word at its hyphens and after an elided article, so that "blood-alcohol" is "blood alcohol"."""
    for found in _PIECE.finditer(word.text):
        start, text = word.start + found.start(), found.group()
        if language == "fr" and (elided := _ELISION.match(fold(text))):
            start, text = start + elided.end(), text[elided.end() :]
        yield start, start + len(text), text


def _form(text: str, norm: str, language: str | None) -> str:
    if text == "US":
        return "usa"
    if norm in _SHORT_NAMES:
        return _SHORT_NAMES[norm]
    if norm[0].isdigit():
        return norm.replace(",", "") if _DIGITS.fullmatch(norm) else norm
    return stem(norm, language)


def _moment(fact: Fact) -> Moment | None:
    """Give a date as it is, and a year as the days that it has."""
    if isinstance(fact, Moment):
        return fact
    if not isinstance(fact, Number) or fact.role != "year" or not 1 <= fact.low <= fact.high <= 9999:
        return None
    first, last = date(int(fact.low), 1, 1), date(int(fact.high), 12, 31)
    return Moment(start=fact.start, end=fact.end, text=fact.text, first=first, last=last)


def _placed(fact: F, statement: Statement, terms: tuple[Term, ...]) -> Placed[F]:
    before, ahead, slot = _around(fact.start, fact.end, terms)
    return Placed(fact, fact.start / len(statement.text), before | ahead, ahead, slot)


def _around(
    start: int, end: int, terms: tuple[Term, ...]
) -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    """Give the content words before a span, those behind it, and the words that touch it."""
    before = [term for term in terms if term.end <= start]
    behind = [term for term in terms if term.start >= end]
    return (
        frozenset([term.form for term in before if term.content][-_NEAR:]),
        frozenset([term.form for term in behind if term.content][:_NEAR]),
        frozenset(
            [("before", term.form) for term in before[-1:]] + [("behind", term.form) for term in behind[:1]]
        ),
    )


def _read_proper(statement: Statement, terms: tuple[Term, ...]) -> Iterator[Proper]:
    content = [term for term in terms if term.content and not term.form[0].isdigit()]
    capitals = [term for term in content if _is_name(term, statement)]
    # In a headline written in capitals the capitals say nothing.
    if len(content) > 4 and len(capitals) > _TITLE_CASE * len(content):
        return
    names = [(fact.start, fact.end) for fact in statement.facts if isinstance(fact, Name)]
    for term in capitals:
        opens = term is terms[0] or statement.text[: term.start].rstrip()[-1:] in _OPENERS
        if opens and not any(start <= term.start < end for start, end in names):
            continue
        before, ahead, slot = _around(term.start, term.end, terms)
        text = statement.text[term.start : term.end]
        handles = frozenset(_handles(term.form, statement.language))
        yield Proper(term.start, term.end, text, term.form, handles, before | ahead, slot)


def _initials(proper: tuple[Proper, ...]) -> frozenset[str]:
    runs = [[name] for name in proper[:1]]
    for before, name in pairwise(proper):
        if name.start - before.end <= 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    return frozenset("".join(fold(name.text)[0] for name in run) for run in runs if len(run) > 1)


def _counted(number: Number, statement: Statement, terms: tuple[Term, ...]) -> Counted:
    placed = _placed(number, statement, terms)
    units = {number.unit, *synonym_groups(number.unit, statement.language)} if number.unit else set()
    noun = next((term for term in terms if term.start >= number.end and term.form == number.unit), None)
    names: frozenset[str] = frozenset()
    about = ""
    if noun:
        about = f"of {statement.text[number.end : noun.end].strip()}"
        names = frozenset(
            term.form for term in terms if number.end <= term.start < noun.start and _is_name(term, statement)
        )
        if is_person(fold(statement.text[noun.start : noun.end])) or _is_name(noun, statement):
            units.add("=person")
    return Counted(
        number, placed.place, placed.near, placed.ahead, placed.slot, frozenset(units), names, about
    )


def _is_name(term: Term, statement: Statement) -> bool:
    return statement.text[term.start].isupper()


def _handles(form: str, language: str | None) -> Iterator[str]:
    for group in synonym_groups(form, language):
        yield f"={group}"
    if len(form) < 4 or form[0].isdigit() or is_unspaced(form[0]):
        return
    yield f"{form[:4]}-"
    # Transcribed names differ in vowels, doubled letters and in which of two alike consonants was chosen.
    skeleton = _DOUBLED.sub(r"\1", form.translate(_ALIKE_LETTERS)).translate(_VOWELS)
    if len(skeleton) >= 2:
        yield f"~{skeleton}"
