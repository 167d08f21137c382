"""Reporting: the words by which a text says that somebody asserts something, by language."""

from functools import cache

from factcheck.statements.reporting import de, en, es, fr, ru, uk
from factcheck.statements.reporting.vocabulary import Reporting

__all__ = ["Reporting", "attributing_verbs", "reporting"]

_BY_LANGUAGE = {each.WORDS.code: each.WORDS for each in (en, de, fr, es, ru, uk)}


def reporting(language: str | None) -> Reporting | None:
    """Give the words of a language, English where none is named; None for a language without any."""
    return _BY_LANGUAGE.get(language or "en")


@cache
def attributing_verbs() -> frozenset[str]:
    """Give every verb, of any language, that may stand beside a quotation to say whose it is."""
    return frozenset().union(*(words.say | words.say_that for words in _BY_LANGUAGE.values()))
