"""Noun phrases: whether a few words in a row can be a speaker, and how to call them."""

from typing import NamedTuple

from factcheck.statements.reporting import Reporting


class Token(NamedTuple):
    """A word or a mark of a sentence."""

    text: str
    low: str


class Phrase(NamedTuple):
    """A noun phrase that can be a speaker."""

    words: str
    """As it is shown: "Anna Ruiz", "the fire service", "police"."""
    head: str
    """Its last noun before any preposition, in lower case."""
    named: bool
    """True for a proper name."""
    pronoun: str = ""
    role: str = ""
    group: bool = False
    """True for a body or several people."""
    may_stand_alone: bool = True
    """False for a bare common noun, which after a verb may as well be its object."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AND = _words("and und et y e и та й")
_CONNECTORS = _AND | _words("of for the de la le du des del van von der den bin al el da do dos &")
"""Words in lower case that a proper name may hold."""
_LONGEST = 12
_NO_SPEAKERS = _words(
    "people some others many everyone nobody one there this that these those everybody somebody something nothing"
)
"""Words that name nobody whom a reader could ask."""
_BODIES = _words(
    """police ministry department service office agency government company council court party union army
    navy committee commission authority parliament group organisation organization association university
    hospital bank brigade force administration institute board embassy team staff firm management newspaper
    polizei feuerwehr ministerium regierung behörde staatsanwaltschaft amt ministère gouvernement
    policía ministerio gobierno полиция министерство мид мчс прокуратура поліція мзс intelligence data
    research analysis"""
)
"""Nouns in the singular that "he" cannot mean and a title cannot precede."""


def read_phrase(tokens: list[Token], words: Reporting) -> Phrase | None:
    """Read a run of tokens as one noun phrase; None where it is none, or not surely one."""
    while tokens and (tokens[0].low in words.adverbs or tokens[0].text in ",–—-"):
        tokens = tokens[1:]
    if not tokens or len(tokens) > _LONGEST:
        return None
    if len(tokens) == 1 and tokens[0].low in words.pronouns:
        return Phrase(tokens[0].low, tokens[0].low, named=False, pronoun=words.pronouns[tokens[0].low])
    if tokens[0].low in words.prepositions or tokens[0].low in words.times or tokens[0].low in _NO_SPEAKERS:
        return None
    if not all(token.text[0].isalnum() for token in tokens):
        return None
    core = _core(tokens, words)
    name = _trailing_name(core, words)
    if name and len(core) == len(tokens):
        return name
    return _common(core, tokens, words)


def _core(tokens: list[Token], words: Reporting) -> list[Token]:
    """The part before the first preposition; a name with "of" in it has no such part."""
    for at, token in enumerate(tokens):
        if at and token.low in words.prepositions:
            whole = all(t.text[0].isupper() or t.low in _CONNECTORS for t in tokens[1:])
            return (
                tokens
                if whole and tokens[0].text[0].isupper() and tokens[0].low not in words.determiners
                else tokens[:at]
            )
    return tokens


def _trailing_name(core: list[Token], words: Reporting) -> Phrase | None:
    """Read a proper name with what may stand before it: "fire chief Tom Hale", "Mr. Hale", "the envoy Hale"."""
    start = len(core)
    while start and (
        core[start - 1].text[0].isupper() or (start < len(core) and core[start - 1].low in _CONNECTORS)
    ):
        if core[start - 1].low in words.determiners:
            break
        start -= 1
    while start < len(core) and core[start].low in _CONNECTORS:
        start += 1
    before, run = core[:start], core[start:]
    for at in range(len(run) - 1, 0, -1):
        if run[-1].low in _BODIES:
            break
        if run[at - 1].low.rstrip(".") in words.titles:
            before, run = [*before, *run[:at]], run[at:]
            break
    if not run or any(token.low in words.times for token in run):
        return None
    last = run[-1].low
    if (
        len(run) == 1
        and not before
        and (last in words.roles or last in words.evidence or last in words.titles)
    ):
        return None
    if before and before[0].low in words.determiners and len(before) == 1:
        return None
    if before and not _may_precede_name(before, words):
        return None
    if last in words.roles | words.evidence or last in _BODIES:
        return None if run[0].low.endswith("'s") else _named(run, before, group=True)
    return _named(run, before, group=any(token.low in _AND for token in run))


def _may_precede_name(before: list[Token], words: Reporting) -> bool:
    noun = before[-1].low.rstrip(".")
    return noun in words.titles or noun in words.roles


def _named(run: list[Token], before: list[Token], *, group: bool) -> Phrase:
    name = " ".join(token.text for token in run)
    role = " ".join(token.text for token in before)
    return Phrase(name, run[-1].low, named=True, role=role, group=group)


def _common(core: list[Token], tokens: list[Token], words: Reporting) -> Phrase | None:
    """Read a common noun with its article or its adjectives: "the mayor of Dorn", "Western officials"."""
    head = core[-1].low
    first = tokens[0]
    determined = first.low in words.determiners or first.low.endswith(("'s", "s'")) or first.text.isdigit()
    if determined and len(core) < 2:
        return None
    if not determined and head not in words.roles and head not in words.evidence:
        return None
    group = (
        head in _BODIES
        or first.low in ("two", "three", "several", "some")
        or (head.endswith("s") and not head.endswith("ss"))
    )
    keep = first.text[0].isupper() and not determined and first.low not in words.roles | words.evidence
    opening = first.text if keep or first.low.endswith(("'s", "s'")) else first.low
    shown = " ".join([opening, *(token.text for token in tokens[1:])])
    return Phrase(shown, head, named=False, group=group, may_stand_alone=determined or head in words.roles)
