"""Find the facts of one statement: its numbers, dates, names, negations and denials."""

import re
from datetime import date

from factcheck.statements.dates import find_dates
from factcheck.statements.facts import Fact
from factcheck.statements.language.lexicon import lexicon
from factcheck.statements.lexemes import lex
from factcheck.statements.names import find_names
from factcheck.statements.negation import find_denials, find_negations
from factcheck.statements.numbers import find_numbers

_CYRILLIC = re.compile(r"[а-яёєіїґ]", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[єіїґ]", re.IGNORECASE)


def find_facts(text: str, language: str | None = None, published: date | None = None) -> tuple[Fact, ...]:
    """Give the facts of a statement in the order of its text; each is ``text[start:end]``.

    A language that is not told is taken for Russian or Ukrainian by its letters, else for English.
    """
    words = lexicon(language or guess_language(text))
    lexemes = lex(text, words.code)
    dates, taken = find_dates(text, lexemes, words, published)
    facts: list[Fact] = [
        *dates,
        *find_numbers(text, lexemes, words, taken),
        *find_names(text, lexemes, words, taken),
        *find_negations(text, lexemes, words),
        *find_denials(text, lexemes, words),
    ]
    facts.sort(key=lambda fact: (fact.start, fact.end))
    return tuple(facts)


def guess_language(text: str) -> str:
    """Tell which words to read a text by where nothing says its language."""
    if _CYRILLIC.search(text) is None:
        return "en"
    return "uk" if _UKRAINIAN.search(text) else "ru"
