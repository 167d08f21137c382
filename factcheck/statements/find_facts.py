"""Find the facts of one statement: its numbers, dates, names, negations and denials."""

import re
from datetime import date
from functools import cache

from factcheck.statements.dates import find_dates
from factcheck.statements.east_asian import HAN, find_east_asian
from factcheck.statements.facts import Fact
from factcheck.statements.language.lexicon import lexicon
from factcheck.statements.lexemes import lex
from factcheck.statements.line import Line
from factcheck.statements.names import find_names
from factcheck.statements.negation import find_denials, find_negations
from factcheck.statements.numbers import find_numbers

_CYRILLIC = re.compile(r"[а-яёєіїґ]", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[єіїґ]", re.IGNORECASE)


def find_facts(text: str, language: str | None = None, published: date | None = None) -> tuple[Fact, ...]:
    """Give the facts of a statement in the order of its text; each is ``text[start:end]``.

    ``language`` is a two-letter code; without one, Cyrillic is read as Ukrainian or Russian by its
    letters, and anything else by its commonest words, as English where these leave it open.
    ``published`` is what weekdays and "yesterday" are counted from.
    """
    line = Line(text, lexicon(language or _guess_language(text)))
    facts: list[Fact] = []
    if HAN.search(text):
        figures = find_east_asian(text, published)
        line.take(figures)
        facts += figures
    else:
        dates = find_dates(line, published)
        line.take(dates)
        facts += [*dates, *find_numbers(line)]
    facts += find_names(line)
    facts += find_negations(line)
    facts += find_denials(line)
    facts.sort(key=lambda fact: (fact.start, fact.end))
    return tuple(facts)


def _guess_language(text: str) -> str:
    if _CYRILLIC.search(text) is not None:
        return "uk" if _UKRAINIAN.search(text) else "ru"
    norms = {lexeme.norm for lexeme in lex(text)}
    known = {code: len(norms & _commonest(code)) for code in ("en", "de", "fr", "es")}
    best = max(known, key=known.__getitem__)
    return best if known[best] > known["en"] + 1 else "en"


@cache
def _commonest(language: str) -> frozenset[str]:
    """The words that stand in most sentences of a language, those that negate one among them."""
    words = lexicon(language)
    return words.function_words | words.negations.first_words
