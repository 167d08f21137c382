"""Noun phrases: whether a few words in a row can be a speaker, and how to call them."""

from itertools import pairwise
from typing import NamedTuple

from factcheck.statements.reporting import Reporting
from factcheck.statements.reporting.vocabulary import words as listed
from factcheck.statements.voices import voices


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


AND = listed("and und et y e и та й")
"""Words that join two names."""
_CONNECTORS = AND | listed("of for the de la le du des del van von der den bin al el da do dos &")
"""Words in lower case that a proper name may hold."""
_LONGEST = 12
"""Words that a speaker's description has at most."""
_MOST_BARE = 3
_NO_SPEAKERS = listed(
    """people some others many everyone nobody one there this that these those everybody somebody something
    nothing anyone another few"""
)
"""Words that name nobody whom a reader could ask."""
_AGENT_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "head")
"""How the English nouns end that may stand before a name: "glass maker Corning", "prosecutor Eva Lund"."""
_PRESS = ("zeitung", "agentur", "presse", "sender", "blatt", "magazin")
"""How the German nouns end of those whom somebody tells something, in the third case: "sagte der Zeitung"."""
_BEHIND = listed("close familiar signed issued sent written published released")
"""Words that stand behind the noun they belong to: "sources close to the board", "a letter signed by"."""
_BODIES = listed(
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
    if len(tokens) > 1 and tokens[0].low == "both" and any(token.low in AND for token in tokens):
        tokens = tokens[1:]
    if len(tokens) == 1 and tokens[0].low in words.pronouns:
        return Phrase(tokens[0].low, tokens[0].low, named=False, pronoun=words.pronouns[tokens[0].low])
    if not tokens or not _may_be_phrase(tokens, words):
        return None
    core = _core(tokens, words)
    whole = _read_name(tokens, words)
    if whole and (whole.role or len(core) == len(tokens)):
        return whole
    name = _read_name(core, words)
    if name and (name.role or " " in name.words):
        return name
    return _read_common(core, tokens, words)


def read_several(tokens: list[Token], words: Reporting) -> Phrase | None:
    """Read a bare plural of English, "union leaders", where nothing else can stand."""
    if not words.agent_nouns or not 1 <= len(tokens) <= _MOST_BARE or not _may_be_phrase(tokens, words):
        return None
    last = tokens[-1]
    if last.text[0].isupper() or not last.low.endswith("s") or last.low.endswith(("ss", "'s")):
        return None
    return Phrase(" ".join(token.text for token in tokens), last.low, named=False, group=True)


def _may_be_phrase(tokens: list[Token], words: Reporting) -> bool:
    first, last = tokens[0].low, tokens[-1].low
    if len(tokens) > _LONGEST or first in words.prepositions or first in words.times:
        return False
    if last in _NO_SPEAKERS or last in words.prepositions or last in words.determiners:
        return False
    return all(token.text[0].isalnum() for token in tokens) and not any(
        token.low in words.determiners - words.prepositions
        and before.low not in words.prepositions
        and not is_of_whom(tokens, at, words)
        for at, (before, token) in enumerate(pairwise(tokens), start=1)
    )


def _core(tokens: list[Token], words: Reporting) -> list[Token]:
    """Give the part before the first preposition; a name such as "University of Dorn" is whole."""
    titled = tokens[0].low.rstrip(".") in words.titles
    for at in range(2, len(tokens) - 1):
        person = all(token.text[0].isupper() for token in tokens[:at]) and tokens[at - 1].low not in _BODIES
        placed = titled or tokens[at + 1].low in words.determiners
        if person and tokens[at].low in ("of", "from") and placed:
            return tokens[:at]
    if tokens[0].text[0].isupper() and tokens[0].low not in words.determiners:
        last = tokens[-1].text[0].isupper()
        if last and all(token.text[0].isupper() or token.low in _CONNECTORS for token in tokens):
            return tokens
    for at, token in enumerate(tokens):
        if at and token.low in words.prepositions and token.text.islower():
            return tokens[: at - (at > 1 and tokens[at - 1].low in _BEHIND)]
        if is_of_whom(tokens, at, words):
            return tokens[:at]
    return tokens


def _read_name(tokens: list[Token], words: Reporting) -> Phrase | None:
    """Read a proper name with what may stand before it: "fire chief Tom Hale", "Mr. Hale"."""
    before, name = _part_title(*_part_name(tokens, words), words)
    if not name or any(token.low in words.times for token in name):
        return None
    last = name[-1].low
    common = last in words.roles or last in words.evidence
    if not before and ((len(name) == 1 and (common or last in words.titles)) or _is_possessive(name[0])):
        return None
    if before and not _may_precede_name(before, words):
        return None
    group = common or last in _BODIES or any(token.low in AND for token in name)
    role = " ".join(token.text for token in before)
    return Phrase(" ".join(token.text for token in name), last, named=True, role=role, group=group)


def _part_name(tokens: list[Token], words: Reporting) -> tuple[list[Token], list[Token]]:
    """Part the capitals at the end from what stands before them."""
    start = len(tokens)
    while start and tokens[start - 1].low not in words.determiners:
        token = tokens[start - 1]
        if not (token.text[0].isupper() or (start < len(tokens) and token.low in _CONNECTORS)):
            break
        start -= 1
    while start < len(tokens) and tokens[start].low in _CONNECTORS:
        start += 1
    return tokens[:start], tokens[start:]


def _part_title(before: list[Token], name: list[Token], words: Reporting) -> tuple[list[Token], list[Token]]:
    """Move titles from the name to what stands before it; "the Foreign Ministry" has none."""
    if name and name[-1].low not in _BODIES:
        for at in range(len(name) - 1, 0, -1):
            if _is_title(name[at - 1], words):
                return [*before, *name[:at]], name[at:]
    return before, name


def _is_title(token: Token, words: Reporting) -> bool:
    low = token.low.rstrip(".")
    return low in words.titles or (bool(words.offices) and low.endswith(words.offices))


def is_of_whom(tokens: list[Token], at: int, words: Reporting) -> bool:
    """Tell whether an article joins a noun to an office: "der Chef der Feuerwehr", no "sagte der Zeitung"."""
    return (
        0 < at < len(tokens) - 1
        and tokens[at].low in words.genitives
        and tokens[at - 1].text[0].isupper()
        and (tokens[at - 1].low.endswith(words.offices) or voices(words.code).is_paper(tokens[at - 1].low))
        and not tokens[at + 1].low.endswith(_PRESS)
    )


def _may_precede_name(before: list[Token], words: Reporting) -> bool:
    noun = before[-1].low.rstrip(".")
    return noun not in words.prepositions and (
        _is_title(before[-1], words)
        or noun in words.roles
        or (words.agent_nouns and noun.endswith(_AGENT_ENDINGS))
    )


def _is_possessive(token: Token) -> bool:
    return token.low.endswith(("'s", "s'"))


def _read_common(core: list[Token], tokens: list[Token], words: Reporting) -> Phrase | None:
    """Read a common noun with its article or its adjectives: "the mayor of Dorn", "Western officials"."""
    first, head = tokens[0], core[-1].low
    determined = first.low in words.determiners or first.text.isdigit() or any(map(_is_possessive, core[:-1]))
    known = head in words.roles or head in words.evidence
    if (determined and len(core) < 2) or not (determined or known):
        return None
    several = head.endswith("s") and not head.endswith("ss")
    lowered = not _is_possessive(first) and (first.low in words.determiners or len(core) == 1)
    opening = first.low if lowered and not words.nouns_are_capitalised else first.text
    if first.low in words.determiners:
        opening = first.low
    shown = " ".join([opening, *(token.text for token in tokens[1:])])
    return Phrase(
        shown,
        head,
        named=False,
        group=several or head in _BODIES,
        may_stand_alone=determined or head in words.roles,
    )
