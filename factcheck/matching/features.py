"""Features: all that a comparison needs of a statement, computed once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Generic, TypeVar

from factcheck.matching.doubts import find_doubt
from factcheck.matching.durations import in_plain_unit
from factcheck.matching.extents import tells_extent
from factcheck.matching.fates import fate_around, fate_of
from factcheck.matching.name_words import Proper, is_capital, read_capitals, read_proper
from factcheck.matching.opposites import has_opposite, opposites
from factcheck.matching.sayings import is_of_saying, is_told
from factcheck.matching.synonyms import is_person, synonym_groups
from factcheck.matching.terms import Context, Telling, Term, is_within, read_context, read_telling, read_terms
from factcheck.statements.facts import Denial, Fact, Moment, Name, Negation, Number
from factcheck.statements.statement import Statement
from factcheck.statements.words import fold, stem

F = TypeVar("F", bound=Fact)

_AMOUNTS = {"count", "money", "measure", "share"}
"""The roles of numbers that tell how much or how many."""
_QUOTATION = 4
"""Fewer quoted words than this are a manner of speaking."""
_PLURAL_IN_S = {None, "en", "es", "fr"}
_RELATIVE = re.compile(r",\s(?:who|whose|which|where|qui|dont|quien|cuyo)\s[^,;]*$", re.IGNORECASE)
"""What opens a clause that only says more of what stands before it, as far as a number in it."""
_OF = re.compile(r"^(?:of|de|von|an)\s|^d['’]", re.IGNORECASE)
"""What may join a number to what it counts: "dozens of people", "decenas de heridos"."""
_CLAUSE_MARKS = ",;:—–()"


@dataclass(frozen=True, slots=True)
class Placed(Generic[F]):
    """A fact with what stands around it."""

    fact: F
    context: Context


@dataclass(frozen=True, slots=True)
class Counted(Placed[Number]):
    """A number with what tells which thing it counts."""

    units: frozenset[str]
    """The unit and the names of the groups of words that may stand for it."""
    names: frozenset[str]
    """What narrows the unit and is a name: "Chinese"."""
    about: str
    """What is counted, as the text has it: "of Chinese nationals", or ""."""
    fate: str
    """What befell the people that it counts ("dead", "injured"), or ""."""
    in_relative_clause: bool
    """Whether it stands in a clause between commas that only says more of somebody or something."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation of some words: its terms and, beside them, their forms."""

    terms: tuple[Term, ...]
    forms: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Features:
    """What a comparison needs of one statement.

    The score of two statements needs the fields; what tells in what they differ is read when it is first
    asked for, because most statements match no other.
    """

    statement: Statement
    terms: tuple[Term, ...]
    """In the order of the text, function words among them."""
    forms: frozenset[str]
    """The forms of the content words (of all words, in a text that has no others)."""
    all_forms: frozenset[str]
    """The forms of all words."""
    handles: dict[str, str]
    """Coarser keys by which two unequal forms may be found to be alike, each with its form."""
    coarse: frozenset[str]
    """These keys alone."""
    figures: tuple[tuple[float, float], ...]
    """The bounds of its amounts, from the smallest on; decades are told in years."""
    sequence: tuple[str, ...]
    """The forms of all words in the order of the text."""
    told: tuple[int, ...]
    """How many content words stand before each of the terms and, at the end, in all."""
    beside: frozenset[tuple[str, str]]
    """Each two content words with no other between them, in their order."""
    capitals: frozenset[str]
    """The content words with a capital that is not that of a first word or of a title; no numbers."""
    small: frozenset[str]
    """The content words that are written small somewhere."""

    @cached_property
    def numbers(self) -> tuple[Counted, ...]:
        """Its numbers; years are moments."""
        return tuple(
            _counted(fact, self.statement, self.terms)
            for fact in self.statement.facts
            if isinstance(fact, Number) and fact.role != "year"
        )

    @cached_property
    def roles(self) -> frozenset[str]:
        """The parts that its numbers play."""
        return frozenset(each.fact.role for each in self.numbers)

    @cached_property
    def ones(self) -> tuple[Counted, ...]:
        """Those of them that count one thing and say which."""
        return tuple(
            each
            for each in self.numbers
            if each.fact.low == each.fact.high == 1 and each.fact.role == "count" and each.fact.unit
        )

    @cached_property
    def figures_and_dates(self) -> tuple[Counted | Placed[Moment], ...]:
        """Its numbers and then its dates."""
        return *self.numbers, *self.moments

    @cached_property
    def moments(self) -> tuple[Placed[Moment], ...]:
        """Its dates, years among them."""
        moments = (_moment(fact) for fact in self.statement.facts)
        return tuple(_placed(moment, self.terms) for moment in moments if moment is not None)

    @cached_property
    def said_on(self) -> frozenset[int]:
        """Where those of its dates begin that are the days on which something was said."""
        days = (each.fact for each in self.moments)
        return frozenset(day.start for day in days if is_of_saying(day, self.statement))

    @cached_property
    def is_told(self) -> bool:
        """Whether it has a word of saying."""
        return is_told(self.statement)

    @cached_property
    def proper(self) -> tuple[Proper, ...]:
        """The words that are written like names; empty where every word is."""
        return tuple(read_proper(self.statement, self.terms))

    @cached_property
    def proper_by_form(self) -> dict[str, list[Proper]]:
        """The same by their forms, in the order of the text."""
        by_form: dict[str, list[Proper]] = {}
        for name in self.proper:
            by_form.setdefault(name.form, []).append(name)
        return by_form

    @cached_property
    def proper_forms(self) -> frozenset[str]:
        """Their forms."""
        return frozenset(self.proper_by_form)

    @cached_property
    def named(self) -> frozenset[str]:
        """The forms of those of them that do not open a sentence."""
        return frozenset(name.form for name in self.proper if not name.opens)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials of its names, "" for a name of one word."""
        return frozenset(name.initials for name in self.proper)

    @cached_property
    def opposable(self) -> tuple[Telling, ...]:
        """The words that have an opposite; those of a name have none."""
        language = self.statement.language
        names = [
            (fact.start, fact.end)
            for fact in self.statement.facts
            if isinstance(fact, Name) and " " in fact.text
        ]
        return self._tell(
            term for term in self.terms if has_opposite(term.form, language) and not is_within(term, names)
        )

    @cached_property
    def opposed(self) -> frozenset[str]:
        """The opposites of these words."""
        language = self.statement.language
        return frozenset().union(*(opposites(word.form, language) for word in self.opposable))

    @cached_property
    def plurals(self) -> tuple[Telling, ...]:
        """The nouns in the plural that no figure counts, in languages that mark it by an s."""
        return self._tell(term for term in self.terms if _is_plural(term, self.statement))

    @cached_property
    def extents(self) -> tuple[Telling, ...]:
        """The words for all, some and none."""
        text, language = self.statement.text, self.statement.language
        return self._tell(term for term in self.terms if tells_extent(text, term.start, term.end, language))

    @cached_property
    def negations(self) -> tuple[Placed[Negation], ...]:
        """What negates."""
        return tuple(_placed(fact, self.terms) for fact in self.statement.facts if isinstance(fact, Negation))

    @cached_property
    def negated_clauses(self) -> dict[int, frozenset[str]]:
        """The forms in the clause of each of them, by where it begins."""
        return {
            each.fact.start: frozenset(term.form for term in _clause(each.fact, self.statement, self.terms))
            for each in self.negations
        }

    @cached_property
    def denials(self) -> tuple[Placed[Denial], ...]:
        """What denies, with the clause that it stands in."""
        return tuple(
            _placed(fact, _clause(fact, self.statement, self.terms))
            for fact in self.statement.facts
            if isinstance(fact, Denial)
        )

    @cached_property
    def doubt(self) -> tuple[int, int] | None:
        """The span of what leaves a doubt: "allegedly", a question mark."""
        return find_doubt(self.statement, self.terms)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Those of at least ``_QUOTATION`` words."""
        return tuple(_read_quotations(self.statement, self.terms))

    def _tell(self, terms: Iterable[Term]) -> tuple[Telling, ...]:
        return tuple(read_telling(term, self.statement, self.terms) for term in terms)


def read_features(statement: Statement) -> Features:
    """Read a statement once, so that it can be compared many times."""
    terms = read_terms(statement)
    all_forms = frozenset(term.form for term in terms)
    forms = frozenset(term.form for term in terms if term.content) or all_forms
    handles = {handle: term.form for term in sorted(terms, key=_by_form) for handle in term.handles}
    return Features(
        statement=statement,
        terms=terms,
        forms=forms,
        all_forms=all_forms,
        handles=handles,
        coarse=frozenset(handles),
        figures=tuple(
            sorted(
                (amount.low, amount.high)
                for fact in statement.facts
                if isinstance(fact, Number) and fact.role in _AMOUNTS
                for amount in [in_plain_unit(fact)]
            )
        ),
        sequence=tuple(term.form for term in terms),
        told=tuple(accumulate((term.content for term in terms), initial=0)),
        beside=frozenset(pairwise(term.form for term in terms if term.content)),
        capitals=frozenset(read_capitals(statement, terms)),
        small=frozenset(term.form for term in terms if term.content and statement.text[term.start].islower()),
    )


def _by_form(term: Term) -> str:
    return term.form


def _read_quotations(statement: Statement, terms: tuple[Term, ...]) -> Iterator[Quotation]:
    for quote in statement.quotes:
        within = tuple(term for term in terms if quote.start <= term.start < quote.end)
        if len(within) >= _QUOTATION:
            yield Quotation(within, tuple(term.form for term in within))


def _moment(fact: Fact) -> Moment | None:
    """Give a date as it is, and a year as the days that it has."""
    if isinstance(fact, Moment):
        return fact
    if not isinstance(fact, Number) or fact.role != "year" or not 1 <= fact.low <= fact.high <= 9999:
        return None
    first, last = date(int(fact.low), 1, 1), date(int(fact.high), 12, 31)
    return Moment(start=fact.start, end=fact.end, text=fact.text, first=first, last=last)


def _placed(fact: F, terms: tuple[Term, ...]) -> Placed[F]:
    return Placed(fact, read_context(fact.start, fact.end, terms))


def _clause(fact: Fact, statement: Statement, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Give the terms that no comma or stop parts from a fact."""
    start = max(statement.text.rfind(mark, 0, fact.start) for mark in _CLAUSE_MARKS)
    ends = [found for mark in _CLAUSE_MARKS if (found := statement.text.find(mark, fact.end)) >= 0]
    end = min(ends, default=len(statement.text))
    return tuple(term for term in terms if start < term.start < end)


def _is_plural(term: Term, statement: Statement) -> bool:
    norm = fold(statement.text[term.start : term.end])
    marked = statement.language in _PLURAL_IN_S and norm.endswith("s") and not norm.endswith(("ss", "'s"))
    counts = [(fact.start, fact.end + 1) for fact in statement.facts if isinstance(fact, Number)]
    return marked and len(norm) > 3 and term.content and not is_within(term, counts)


def _stem_of(term: Term, statement: Statement) -> str:
    return stem(fold(statement.text[term.start : term.end]), statement.language)


def _counted(number: Number, statement: Statement, terms: tuple[Term, ...]) -> Counted:
    units = {number.unit, *synonym_groups(number.unit, statement.language)} if number.unit else set()
    names: frozenset[str] = frozenset()
    about = ""
    behind = [term for term in terms if term.start >= number.end]
    within = any(
        _stem_of(term, statement) == number.unit for term in terms if number.start <= term.start < number.end
    )
    noun = next((term for term in behind if not within and _stem_of(term, statement) == number.unit), None)
    if noun:
        about = f"of {_OF.sub('', statement.text[number.end : noun.end].strip())}"
        between = [term for term in terms if number.end <= term.start < noun.start]
        names = frozenset(term.form for term in between if is_capital(term, statement))
        if is_person(fold(statement.text[noun.start : noun.end])) or is_capital(noun, statement):
            units.add("=person")
    context = read_context(number.start, number.end, terms)
    of_people = number.role == "count" and (
        not number.unit or "=person" in units or fate_of(number.unit, statement.language)
    )
    fate = fate_around(number.start, number.end, terms, statement.language) if of_people else ""
    aside = _RELATIVE.search(statement.text[: number.start]) is not None
    return Counted(number, context, frozenset(units), names, about, fate, aside)


def have_other_fates(x: Counted, y: Counted) -> bool:
    """Tell whether two figures count people whom different things befell: 12 killed, 12 injured."""
    return x.fate != y.fate and x.fate != "" != y.fate
