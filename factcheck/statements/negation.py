"""Negation and denial: the words that turn a statement round, and those that reject somebody's."""

from collections.abc import Sequence

from factcheck.statements.facts import Denial, Negation
from factcheck.statements.language.lexicon import Lexicon
from factcheck.statements.lexemes import Lexeme
from factcheck.statements.words import stem


def find_negations(text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon) -> list[Negation]:
    """Find the negations of a statement; "not only" and "no fewer than" are none."""
    found: list[Negation] = []
    at = 0
    while at < len(lexemes):
        lexeme = lexemes[at]
        if lexeme.kind != "word":
            at += 1
            continue
        harmless = lexicon.not_negations.starting(lexemes, at)
        if harmless is not None:
            at += harmless[1]
            continue
        if lexicon.code == "en" and lexeme.norm.endswith("n't"):
            length = 1
        else:
            negation = lexicon.negations.starting(lexemes, at)
            if negation is None or _answers(lexemes, at, lexicon) or _names_a_number(lexemes, at):
                at += 1
                continue
            length = negation[1]
        stop = at + length
        start, end = lexeme.start, lexemes[stop - 1].end
        found.append(
            Negation(start=start, end=end, text=text[start:end], scope=_scope(lexemes, stop, lexicon))
        )
        at = stop
    return found


def find_denials(text: str, lexemes: Sequence[Lexeme], lexicon: Lexicon) -> list[Denial]:
    """Find the words by which somebody rejects an assertion, and a leading "No, …"."""
    found: list[Denial] = []
    at = 0
    while at < len(lexemes):
        denial = lexicon.denials.starting(lexemes, at)
        length = denial[1] if denial is not None else 0
        if not length and _answers(lexemes, at, lexicon):
            length = 1
        if length:
            start, end = lexemes[at].start, lexemes[at + length - 1].end
            found.append(Denial(start=start, end=end, text=text[start:end]))
        at += length or 1
    return found


def _answers(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> bool:
    """Whether the word is a whole answer: "No, …" at the start or after a quotation mark."""
    if lexemes[at].norm not in lexicon.no_answer or at + 1 >= len(lexemes):
        return False
    opens = at == 0 or lexemes[at - 1].text in "\"“„«'‘:—–-.!?"
    return opens and lexemes[at + 1].text in {",", ".", "!", ";", "—", "–"}


def _names_a_number(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Whether "No" is short for number: "No. 10"."""
    if lexemes[at].norm != "no" or not lexemes[at].text[0].isupper():
        return False
    following = at + 2 if at + 1 < len(lexemes) and lexemes[at + 1].text == "." else at + 1
    return following < len(lexemes) and lexemes[following].kind == "figure"


def _scope(lexemes: Sequence[Lexeme], at: int, lexicon: Lexicon) -> str:
    """Give the stem of the first word of content behind the negation, within its clause."""
    for lexeme in lexemes[at : at + 6]:
        if lexeme.kind == "mark" and lexeme.text not in "-\"“”«»„'‘’":
            break
        if lexeme.kind == "word" and lexeme.norm not in lexicon.function_words:
            return stem(lexeme.norm, lexicon.code or None)
    return ""
