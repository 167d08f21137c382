"""Negation and denial: the words that turn a statement round, and those that reject somebody's."""

from factcheck.statements.facts import Denial, Negation
from factcheck.statements.line import HYPHENS, Line
from factcheck.statements.words import is_function_word, stem

_REACH = 6
"""How many lexemes from a negation the word is looked for that it negates."""
_PAIR_REACH = 4
"""How many lexemes back the "ne" of a "ne … plus" stands."""
_BARE_CONTRACTIONS = frozenset(
    {"isnt", "arent", "wasnt", "werent", "dont", "doesnt", "didnt", "hasnt", "havent", "wouldnt", "couldnt"}
)
_WITHIN_CLAUSE = frozenset("-‐‑\"“”«»„'‘’") | {"'s"}


def find_negations(line: Line) -> list[Negation]:
    """Find the negations of a statement; "not only" and "no fewer than" are none.

    Where a language doubles them ("no dijeron nada", "никого не нашли") the particle alone is given.

    A negated denial ("did not deny") is given as both: whoever compares decides what it amounts to.
    """
    found: list[Negation] = []
    norms = line.norms
    contracted = {norm for norm in norms if norm.endswith("n't")} | norms & _BARE_CONTRACTIONS
    starts = norms & line.words.negation_starts | contracted
    if not starts:
        return []
    concord = not norms.isdisjoint(line.words.concord_with)
    at = 0
    while at < len(line):
        norm = line.lexemes[at].norm
        if norm not in starts:
            at += 1
            continue
        harmless = line.ahead(line.words.not_negations, at)
        length = 0 if harmless is not None else _negation(line, at)
        if concord and norm in line.words.concord:
            length = 0
        if length:
            start, end = line.span(at, at + length)
            scope = _scope(line, at, at + length)
            found.append(Negation(start=start, end=end, text=line.text[start:end], scope=scope))
        at += harmless[1] if harmless is not None else length or 1
    return found


def find_denials(line: Line) -> list[Denial]:
    """Find the words by which somebody rejects an assertion, and a leading "No, …"."""
    found: list[Denial] = []
    starts = line.norms & line.words.denial_starts
    if not starts:
        return []
    at = 0
    while at < len(line):
        if line.lexemes[at].norm not in starts:
            at += 1
            continue
        harmless = line.ahead(line.words.not_denials, at)
        denial = line.ahead(line.words.denials, at)
        if denial is not None and _makes_up_a_figure(line, at + denial[1]):
            denial = None
        length = denial[1] if denial is not None and harmless is None else int(_answers(line, at))
        if length:
            start, end = line.span(at, at + length)
            found.append(Denial(start=start, end=end, text=line.text[start:end]))
        at += harmless[1] if harmless is not None else length or 1
    return found


def _makes_up_a_figure(line: Line, at: int) -> bool:
    """Whether a figure follows a "made up" that ends before a lexeme: "plums made up nine percent"."""
    counts = line.kind(at) == "figure" or line.norm(at) in line.words.number_starts - line.words.articles
    return line.norm(at - 1) == "up" and counts


def _negation(line: Line, at: int) -> int:
    """Give the number of words of the negation at a lexeme, 0 where there is none."""
    words = line.words
    if words.code == "en" and _is_contracted(line, at):
        return 1
    found = line.ahead(words.negations, at)
    if found is None and line.norm(at) in words.pair_closers:
        before = {line.norm(position) for position in range(at - _PAIR_REACH, at)}
        opened = before & words.pair_openers and not before & words.pair_breakers
        return int(bool(opened) and line.norm(at + 1) not in words.pair_undone_by)
    if found is None or _answers(line, at) or _is_part_of_word(line, at) or _names_a_number(line, at):
        return 0
    denial = line.ahead(words.denials, at)
    if denial is not None and denial[1] > found[1]:
        return 0  # "not true" is a denial
    if line.norm(at) in words.negation_nouns and line.norm(at - 1) in words.articles | words.date_linkers | {
        "le",
        "ce",
    }:
        return 0
    return found[1]


def _is_contracted(line: Line, at: int) -> bool:
    """Whether the word ends in a "not", with its apostrophe or as text that lost it has it."""
    return line.norm(at).endswith("n't") or line.norm(at) in _BARE_CONTRACTIONS


def _answers(line: Line, at: int) -> bool:
    """Whether the word is a whole answer: "No, …" at the start, or behind a quotation mark."""
    if line.norm(at) not in line.words.no_answer or line.norm(at + 1) not in set(",.!;—–"):
        return False
    return at == 0 or line.norm(at - 1) in set("\"“„«'‘:—–-.!?")


def _is_part_of_word(line: Line, at: int) -> bool:
    """Whether a hyphen follows: "the do-not-call list", "no-go areas"."""
    return line.norm(at + 1) in HYPHENS and line.touches(at + 1) and line.touches(at + 2)


def _names_a_number(line: Line, at: int) -> bool:
    """Whether "No" is short for number: "No. 10", "No 10"."""
    if line.norm(at) != "no":
        return False
    dotted = line.norm(at + 1) == "."
    return line.kind(at + 1 + dotted) == "figure" and (dotted or line.raw(at) == "No")


def _scope(line: Line, first: int, stop: int) -> str:
    """Give the stem of the next word of content in the clause, or of the last one before."""
    for positions in (
        range(stop, min(stop + _REACH, len(line))),
        range(first - 1, max(-1, first - _REACH), -1),
    ):
        for at in positions:
            if line.kind(at) == "mark" and line.norm(at) not in _WITHIN_CLAUSE:
                break
            if line.norm(at + 1) == "'s" and at > first:
                continue  # "without the owner's consent" is about consent
            if line.kind(at) == "word" and not is_function_word(line.norm(at), line.words.code or None):
                return stem(line.norm(at), line.words.code or None)
    return ""
