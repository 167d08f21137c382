"""Head nouns: what a number counts, and the words that narrow it, told without a grammar."""

from collections.abc import Sequence

from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.words import stem

_WINDOW = 6
"""How many words behind a number its noun is looked for."""
_IRREGULAR_PLURALS = frozenset(
    "people men women children police troops personnel staff crew cattle fish sheep aircraft feet teeth mice "
    "geese policemen policewomen firemen fishermen servicemen servicewomen gunmen businessmen lawmen clergymen "
    "media data youth dead wounded injured spacecraft hovercraft offspring dice oxen".split()
)
_NOT_PLURALS = ("ss", "us", "is", "'s", "ous")

Noun = tuple[str, tuple[str, ...]]
NO_NOUN: Noun = ("", ())


def find_noun(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon, *, plural: bool = True) -> Noun:
    """Give the stem of the noun that a number before lexeme ``at`` counts, and the stems of its adjectives.

    "155 Chinese citizens fighting for" gives ("citizen", ("chines",)); ("", ()) where no noun follows.
    """
    window = _window(lexemes, at, lexicon)
    if not window:
        return NO_NOUN
    position = _head(window, lexicon, plural=plural)
    if position is None:
        return NO_NOUN
    adjectives = window[:position]
    if lexicon.head == "first":
        adjectives = _adjectives_behind(window, position)
    return (
        stem(window[position].norm, lexicon.code or None),
        tuple(stem(word.norm, lexicon.code or None) for word in adjectives),
    )


def _window(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> list[Lexeme]:
    """Collect the words behind a number up to a mark or a function word."""
    while at < len(lexemes) and lexemes[at].norm in lexicon.linkers:
        at += 1
    window: list[Lexeme] = []
    hyphen_end = -1
    for lexeme in lexemes[at : at + 2 * _WINDOW]:
        if lexeme.text in {"-", "‑"}:
            hyphen_end = lexeme.end
            continue
        if lexeme.kind != "word" or len(window) == _WINDOW:
            break
        if lexeme.norm in lexicon.function_words and lexeme.start != hyphen_end:
            break
        window.append(lexeme)
    return window


def _head(window: Sequence[Lexeme], lexicon: Lexicon, *, plural: bool) -> int | None:
    if lexicon.head == "capital":
        return next((at for at, word in enumerate(window) if word.text[0].isupper()), None)
    if lexicon.head == "ending":
        return next(
            (
                at
                for at, word in enumerate(window)
                if not word.norm.endswith(lexicon.folded_adjective_endings) or len(word.norm) < 4
            ),
            None,
        )
    if lexicon.head == "first":
        return 0
    return _plural_head(window) if plural else _singular_head(window)


def _plural_head(window: Sequence[Lexeme]) -> int | None:
    """Take the first plural; else the last word, unless that is a verb's form in -ed or -ing."""
    for at, word in enumerate(window):
        if word.norm in _IRREGULAR_PLURALS:
            return at
        if word.norm.endswith("s") and not word.norm.endswith(_NOT_PLURALS):
            return at
    return _singular_head(window[:1]) if len(window) == 1 else None


def _singular_head(window: Sequence[Lexeme]) -> int | None:
    """Take the last word before one that looks like a verb."""
    last = None
    for at, word in enumerate(window[:3]):
        if word.norm.endswith(("ed", "ing")) and len(word.norm) > 5:
            if last is not None or word.norm.endswith("ed"):
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
