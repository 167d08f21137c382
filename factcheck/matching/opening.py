"""Openings: words as they read within a sentence, where a capital that only opened one would be wrong."""

from factcheck.statements.facts import Name
from factcheck.statements.statement import Statement

_OPENERS = tuple("\"“„«‘'.:!?…—–-(")


def within_sentence(start: int, end: int, statement: Statement) -> str:
    """Give ``statement.text[start:end]``, its first letter small where it is large for its place alone.

    "Nearly 350" that opens a statement is told as "nearly 350"; names and abbreviations keep their capitals.
    """
    words = statement.text[start:end]
    before = statement.text[:start].rstrip()
    if before and not before.endswith(_OPENERS):
        return words
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    named = any(isinstance(fact, Name) and fact.start <= start < fact.end for fact in statement.facts)
    if named or not (first.istitle() or first.rstrip(",") == "A"):
        return words
    return words[0].lower() + words[1:]
