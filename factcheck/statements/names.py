"""Names: the people, places and organisations of a statement, told by their capitals."""

from collections.abc import Collection, Sequence

from factcheck.statements.facts import Name
from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.name_keys import name_key

_PARTICLES = frozenset(
    "de da do dos del della di du la le van von der den ten ter bin ibn al el abu of y e".split()
)
_OPENING = frozenset('"“„«‘([‹—–:')


def find_names(
    text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon, taken: Collection[int] = ()
) -> list[Name]:
    """Find the names of a statement, in its order, outside the lexemes that dates have taken.

    ``key`` holds the folded words of the name with a space between. Two mentions are one name where the
    keys are equal, or where the words of the shorter key all stand in the longer one: "Anna Berg" is later
    called "Berg", and East Asian names put the family first ("Li Jun" is later called "Li").
    """
    found: list[Name] = []
    at = 0
    while at < len(lexemes):
        if not _is_capital(lexemes, at, lexicon, taken):
            at += 1
            continue
        stop = _end_of_name(lexemes, at, lexicon, taken)
        first = _past_titles(lexemes, at, stop, lexicon)
        if first < stop and not _is_plain_opening(lexemes, first, stop, lexicon):
            start, end = lexemes[first].start, lexemes[stop - 1].end
            key = name_key(lexemes[first:stop], lexicon.code)
            if key:
                found.append(Name(start=start, end=end, text=text[start:end], key=key))
        at = stop
    return found


def _is_capital(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon, taken: Collection[int]) -> bool:
    lexeme = lexemes[at]
    if lexeme.kind != "word" or at in taken or not lexeme.text[0].isupper():
        return False
    if lexeme.norm in lexicon.function_words and not (lexeme.text.isupper() and len(lexeme.text) > 1):
        return False
    if (
        lexicon.weekdays.starting(lexemes, at)
        or lexicon.months.starting(lexemes, at)
        and lexicon.code != "en"
    ):
        return False
    return not (len(lexeme.text) == 1 and not _is_initial(lexemes, at))


def _is_initial(lexemes: Sequence[Lexeme], at: int) -> bool:
    return at + 1 < len(lexemes) and lexemes[at + 1].text == "." and lexemes[at + 1].start == lexemes[at].end


def _end_of_name(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon, taken: Collection[int]) -> int:
    """Give the end of the run of capitals that begins at ``at``, with particles and initials within it."""
    stop = at + 1
    while stop < len(lexemes):
        if _is_capital(lexemes, stop, lexicon, taken):
            if lexicon.head == "capital" and lexemes[stop].norm in lexicon.titles:
                break
            stop += 1
        elif lexemes[stop].text == "." and _is_abbreviation(lexemes, stop):
            stop += 1
        elif (
            (
                lexemes[stop].text in {"-", "‑", "&"}
                or (lexemes[stop].norm in _PARTICLES and lexemes[stop].kind == "word")
            )
            and stop + 1 < len(lexemes)
            and _is_capital(lexemes, stop + 1, lexicon, taken)
        ):
            if lexemes[stop].norm == "of" and lexicon.code != "en":
                break
            stop += 2
        else:
            break
    return stop


def _is_abbreviation(lexemes: Sequence[Lexeme], dot: int) -> bool:
    """Whether a full stop belongs to the capital before it: "J. Berg", "U.S."."""
    before = lexemes[dot - 1]
    if lexemes[dot].start != before.end:
        return False
    if len(before.text) == 1:
        return True
    return before.norm in {
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "gov",
        "sen",
        "rep",
        "col",
        "lt",
        "sgt",
        "capt",
        "prof",
        "st",
        "jr",
        "sr",
    } and dot + 1 < len(lexemes)


def _past_titles(lexemes: Sequence[Lexeme], first: int, stop: int, lexicon: Lexicon) -> int:
    while first < stop and (lexemes[first].norm in lexicon.titles or lexemes[first].text == "."):
        first += 1
    return first


def _is_plain_opening(lexemes: Sequence[Lexeme], first: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether a capital comes from the place of the word rather than from a name."""
    if lexicon.head == "capital":
        return _is_german_noun(lexemes, first, stop)
    if stop - first > 1:
        return False
    opens = first == 0 or lexemes[first - 1].text in _OPENING or lexemes[first - 1].text in {".", "!", "?"}
    if not opens:
        return False
    word = lexemes[first]
    if word.text.isupper() and len(word.text) > 1:
        return False
    if any(other.text == word.text for position, other in enumerate(lexemes) if position != first):
        return False
    following = lexemes[first + 1] if first + 1 < len(lexemes) else None
    if following is not None and (following.text in {"'s", "’s"} or following.norm in {"said", "says"}):
        return False
    return not (word.norm.endswith("'s") and len(word.norm) > 4)


def _is_german_noun(lexemes: Sequence[Lexeme], first: int, stop: int) -> bool:
    """Whether a German capital is a common noun: most are, so a name needs a sign of its own."""
    if stop - first > 1:
        return False
    word = lexemes[first]
    return not word.text.isupper()
