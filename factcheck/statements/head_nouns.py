"""Head nouns: what a number counts, and the words that narrow it, told without a grammar."""

from collections.abc import Sequence

from factcheck.statements.language.phrases import words
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.line import HYPHENS, Line
from factcheck.statements.words import stem

_WINDOW = 6
"""How many words behind a number its noun is looked for."""
_SINGULAR_WINDOW = 3
_IRREGULAR_PLURALS = words(
    """
        people men women children police troops personnel staff crew cattle fish sheep aircraft feet teeth
        mice geese policemen policewomen firemen fishermen servicemen servicewomen gunmen businessmen
        clergymen dead wounded injured spacecraft offspring
    """
)
_NOT_PLURALS = ("ss", "us", "is", "ous")
_NOT_ADVERBS = words(
    """
        family assembly reply supply ally rally monopoly anomaly butterfly bully
    """
)
_SHORTEST_VERB = 6
"""Shorter words that end like a verb are taken for a noun."""

Noun = tuple[str, tuple[str, ...]]


def find_noun(line: Line, at: int, *, plural: bool = True) -> Noun:
    """Give the stem of the noun that a number before lexeme ``at`` counts, and the stems of its adjectives.

    "155 Chinese citizens fighting for" gives ("citizen", ("chines",)); ("", ()) where no noun follows.
    """
    language = line.words.code or None
    if line.norm(at) in HYPHENS and line.touches(at) and line.touches(at + 1) and line.kind(at + 1) == "word":
        return stem(line.norm(at + 1), language), ()  # "a 5.6-magnitude quake"
    window = _window(line, at)
    position = _head(window, line, plural=plural) if window else None
    if position is None:
        return "", ()
    adjectives: Sequence[Lexeme] = window[:position]
    if line.words.head == "first":
        adjectives = _adjectives_behind(window, position)
    return stem(window[position].norm, language), tuple(stem(word.norm, language) for word in adjectives)


def _window(line: Line, at: int) -> list[Lexeme]:
    """Collect the words behind a number up to a mark or a function word."""
    start = at
    while line.norm(at) in line.words.linkers or (at > start and _is_number(line, at)):
        at += 1  # past the second number of "1,200 of the 5,000 residents"
    window: list[Lexeme] = []
    hyphen_end = -1
    for lexeme in line.lexemes[at : at + 2 * _WINDOW]:
        if lexeme.text in HYPHENS:
            hyphen_end = lexeme.end
            continue
        if lexeme.text == "." and len(window) == 1 and len(window[0].text) == 1:
            window.clear()
            continue  # an initial: "5,000 U.S. soldiers"
        if lexeme.kind != "word" or len(window) == _WINDOW:
            break
        if lexeme.norm in line.words.function_words and lexeme.start != hyphen_end and lexeme.text != "US":
            break
        window.append(lexeme)
    return window


def _is_number(line: Line, at: int) -> bool:
    return line.kind(at) == "figure" or line.ahead(line.words.cardinals, at) is not None


def _head(window: Sequence[Lexeme], line: Line, *, plural: bool) -> int | None:
    match line.words.head:
        case "capital":
            return next((at for at, word in enumerate(window) if word.text[0].isupper()), None)
        case "ending":
            return _slavic_head(window, line)
        case "first":
            return None if _is_verb(window[0], line) else 0
        case "plural":
            return _plural_head(window) if plural else _singular_head(window)


def _is_verb(word: Lexeme, line: Line) -> bool:
    return len(word.norm) >= _SHORTEST_VERB and word.norm.endswith(line.words.verb_endings)


def _slavic_head(window: Sequence[Lexeme], line: Line) -> int | None:
    """Take the first word that is no adjective, or the adjective before a verb ("пять пожарных выехали")."""
    for at, word in enumerate(window):
        if _is_verb(word, line):
            return at - 1 if at else None
        if not word.norm.endswith(line.words.folded_adjective_endings):
            return at
    return len(window) - 1


def _plural_head(window: Sequence[Lexeme]) -> int | None:
    """Take the first plural; a single word may be one without showing it."""
    for at, word in enumerate(window):
        if word.norm in _IRREGULAR_PLURALS:
            return at
        if word.norm.endswith("s") and not word.norm.endswith(_NOT_PLURALS) and len(word.norm) > 2:
            return at
    return _singular_head(window) if len(window) == 1 else None


def _singular_head(window: Sequence[Lexeme]) -> int | None:
    """Take the last word before one that looks like a verb or an adverb."""
    last = None
    for at, word in enumerate(window[:_SINGULAR_WINDOW]):
        norm = word.norm
        if norm.endswith("ly") and norm not in _NOT_ADVERBS:
            break
        if norm.endswith(("ed", "ing", "less")) and len(norm) > 5:
            if last is not None or not norm.endswith("ing"):
                break
            continue
        last = at
    return last


def _adjectives_behind(window: Sequence[Lexeme], position: int) -> Sequence[Lexeme]:
    """Take the word behind a Romance plural as its adjective where it agrees with it in -s or -x."""
    behind = window[position + 1 : position + 2]
    if behind and window[position].norm.endswith(("s", "x")) and behind[0].norm.endswith(("s", "x")):
        return behind
    return ()
