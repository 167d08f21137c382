"""Sayings: the days on which something was said, which are not those on which it happened."""

import re
from itertools import takewhile

from factcheck.statements.facts import Moment
from factcheck.statements.reporting import Reporting, reporting
from factcheck.statements.statement import Statement
from factcheck.statements.words import fold

_WORD = re.compile(r"\w[\w'’-]*|[^\w\s]")
_FARTHEST = 6
"""Words that may stand between a date and the verb that it dates."""
_AUDIENCE_TEXT = """
    reporters journalists newspaper broadcaster radio television agency news conference briefing interview
    statement parliament court journalistinnen journalisten reportern presse periodistas prensa journalistes
"""
_AUDIENCE = frozenset(_AUDIENCE_TEXT.split())
"""Who is told, and how, between a verb of saying and the day: "told reporters on Monday"."""


def is_of_saying(moment: Moment, statement: Statement) -> bool:
    """Tell whether a date is that of what is said: "…, Berg said on Monday", "on Monday, Berg said"."""
    words = reporting(statement.language)
    if words is None:
        return False
    verbs = words.say | words.say_that
    before = [found.group() for found in _WORD.finditer(statement.text, 0, moment.start)]
    behind = [found.group() for found in _WORD.finditer(statement.text, moment.end)]
    near = list(takewhile(lambda word: fold(word) not in verbs, reversed(before)))
    if len(near) < min(len(before), _FARTHEST) and all(_goes_between(word, words) for word in near):
        return True
    if behind and fold(behind[0]) in verbs:  # "Berg on Monday said"
        return True
    opens = all(fold(word) in words.prepositions | words.adverbs | words.times for word in before)
    subject = list(takewhile(lambda word: fold(word) not in verbs, behind[behind[:1] == [","] :]))
    runs_on = all(word[0].isalnum() or word == "'" for word in subject)
    return opens and runs_on and len(subject) < min(len(behind), _FARTHEST)


def is_told(statement: Statement) -> bool:
    """Tell whether a statement has a word of saying, whoever it is that says it."""
    words = reporting(statement.language)
    told = (fold(found.group()) for found in _WORD.finditer(statement.text))
    return words is not None and not (words.say | words.say_that | {"saying"}).isdisjoint(told)


def _goes_between(word: str, words: Reporting) -> bool:
    """Tell whether a word may stand between a verb of saying and the day: a time, an audience, a name."""
    told = fold(word)
    small = words.prepositions | words.determiners | words.adverbs | words.times | _AUDIENCE
    return told in small or word[0].isupper()
