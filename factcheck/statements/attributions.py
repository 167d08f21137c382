"""Attributions: the words in one sentence that say whose assertion it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.statements.noun_phrases import Phrase, Token, read_phrase
from factcheck.statements.reporting import Reporting, reporting
from factcheck.statements.statement import Quote

_QUOTED = "\ufffc"
_TOKEN = re.compile(
    rf"{_QUOTED}+"
    r"|(?:[^\W\d_]\.)+(?=\W|$)"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|St|Sr|Sra|Hr|Fr|Mme)\."
    r"|[^\W_]+(?:[-'’&.][^\W_]+)*(?:['’](?=\s))?"
    r"|[^\w\s]"
)
_MARKS = "“”„‟\"«»‹›‘’‚'「」『』﹁﹂＂ \u00a0\u202f"
_OPENING_PHRASE = 4
"""Words of a circumstance that may open the sentence before its subject: "In a statement Ruiz said"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a sentence says is speaking."""

    words: str
    """"Anna Ruiz", "the fire service", or the pronoun as written in lower case."""
    pronoun: str = ""
    """"he", "she", "they" or "it" where the words are a pronoun."""
    role: str = ""
    """What the sentence calls the speaker beside the name: "the mayor"."""
    group: bool = False
    """True for a body or several people, whom "he" cannot mean."""


class _Clause(NamedTuple):
    """A sentence as tokens, its quotations hidden, with the words of its language."""

    tokens: list[Token]
    words: Reporting


def find_attribution(text: str, quotes: Sequence[Quote], language: str | None) -> Attribution | None:
    """Find who asserts a sentence, by its own words; None when it does not say or cannot be told safely."""
    words = reporting(language)
    if words is None:
        return None
    clause = _Clause(_tokenise(text, quotes), words)
    return _by_verb(clause) or _by_according(clause) or _by_colon(clause)


def is_all_quoted(text: str, quotes: Sequence[Quote]) -> bool:
    """Tell whether a sentence is nothing but quotation."""
    return bool(quotes) and not any(char.isalnum() for char in _hide(text, quotes))


def _hide(text: str, quotes: Sequence[Quote]) -> str:
    """Put a placeholder for what is quoted, marks and all, so that no verb in it is taken for the outlet's."""
    chars = list(text)
    for quote in quotes:
        start, end = quote.start, quote.end
        while start and text[start - 1] in _MARKS:
            start -= 1
        while end < len(text) and text[end] in _MARKS:
            end += 1
        chars[start:end] = _QUOTED * (end - start)
    return "".join(chars)


def _tokenise(text: str, quotes: Sequence[Quote]) -> list[Token]:
    tokens = []
    for found in _TOKEN.finditer(_hide(text, quotes) if quotes else text):
        token = found.group().replace("’", "'")
        tokens.append(Token(token, token.lower()))
    return tokens


def _by_verb(clause: _Clause) -> Attribution | None:
    """ "Ruiz said …", "…, said Ruiz"."""
    tokens, words = clause
    for at, token in enumerate(tokens):
        strong, weak, shows = token.low in words.say, token.low in words.say_that, token.low in words.show
        if not (strong or weak or shows) or _is_turned(clause, at):
            continue
        subject, opening = _subject_before(clause, at)
        reports = strong or (weak and _reports_clause(clause, opening, at))
        if subject and (reports or (shows and subject.head in words.evidence)):
            return _attribute(subject)
        if subject is None and (strong or weak) and _may_invert(clause, at):
            subject = _subject_after(clause, at)
            if subject:
                return _attribute(subject)
    return None


def _by_according(clause: _Clause) -> Attribution | None:
    """ "according to the ministry"."""
    tokens, words = clause
    for at, token in enumerate(tokens):
        for phrase in words.according:
            if token.low == phrase[0] and tuple(t.low for t in tokens[at : at + len(phrase)]) == phrase:
                subject = _phrase_after(clause, at + len(phrase))
                if subject and not subject.pronoun and subject.may_stand_alone:
                    return _attribute(subject)
    return None


def _by_colon(clause: _Clause) -> Attribution | None:
    """ "Ruiz: “…”" at the start of a sentence."""
    tokens, words = clause
    for at in range(1, min(8, len(tokens) - 1)):
        if tokens[at].text == ":" and tokens[at + 1].text[0] == _QUOTED:
            subject = read_phrase(tokens[:at], words)
            if subject and subject.named and not subject.pronoun:
                return _attribute(subject)
            return None
        if not tokens[at].text[0].isalnum():
            return None
    return None


def _attribute(subject: Phrase) -> Attribution:
    return Attribution(subject.words, subject.pronoun, subject.role, subject.group)


def _is_turned(clause: _Clause, at: int) -> bool:
    """Tell whether a passive, a negation or a modal before a verb keeps it from reporting: "was told"."""
    return any(
        token.low in clause.words.passives or token.low.endswith("n't")
        for token in clause.tokens[max(0, at - 2) : at]
    )


def _reports_clause(clause: _Clause, opening: int, at: int) -> bool:
    """Tell whether a verb stands beside a quotation or before a clause."""
    tokens, words = clause
    following = at + 1
    while following < len(tokens) and tokens[following].low in words.adverbs:
        following += 1
    after = tokens[following : following + 2]
    if after and (
        after[0].low in words.that
        or after[0].low in words.clause_pronouns
        or after[0].text[0] in ":" + _QUOTED
    ):
        return True
    if len(after) == 2 and after[0].text == "," and after[1].text[0] == _QUOTED:
        return True
    return opening > 0 and tokens[opening - 1].text[0] == _QUOTED


def _subject_before(clause: _Clause, at: int) -> tuple[Phrase | None, int]:
    """Read the noun phrase that ends right before a verb; also where it begins."""
    tokens, words = clause
    end = at
    while end and (
        tokens[end - 1].low in words.adverbs
        or tokens[end - 1].low in words.times
        or (tokens[end - 1].low in words.prepositions and end < at and tokens[end].low in words.times)
        or (tokens[end - 1].low.endswith("ly") and tokens[end - 1].low not in words.roles)
    ):
        end -= 1
    if end and tokens[end - 1].text == ",":
        return _subject_with_apposition(clause, end - 1)
    start = _start_of_phrase(clause, end)
    if start and tokens[start - 1].low in words.subordinators:
        return None, start
    phrase = read_phrase(tokens[start:end], words)
    if phrase is None:
        start = _skip_opening(clause, start, end)
        phrase = read_phrase(tokens[start:end], words)
    return phrase, start


def _subject_with_apposition(clause: _Clause, comma: int) -> tuple[Phrase | None, int]:
    """Read "Anna Ruiz, the mayor, said" and "the mayor, Anna Ruiz, said"; ``comma`` is the second one."""
    tokens, words = clause
    first = comma - 1
    while first > 0 and comma - first < 16 and tokens[first].text != ",":
        if tokens[first].text[0] in ";:" + _QUOTED:
            return None, comma
        first -= 1
    if first <= 0 or tokens[first].text != ",":
        return None, comma
    start = _start_of_phrase(clause, first)
    if start and tokens[start - 1].low in words.subordinators:
        return None, start
    outer = read_phrase(tokens[start:first], words)
    inner = read_phrase(tokens[first + 1 : comma], words)
    return _join_apposition(outer, inner), start


def _join_apposition(outer: Phrase | None, inner: Phrase | None) -> Phrase | None:
    """Give the name of the two, the other as its role."""
    if outer is None or outer.pronoun:
        return None
    if inner and inner.named and not outer.named:
        return inner._replace(role=outer.words)
    if inner and outer.named and not inner.named:
        return outer._replace(role=inner.words)
    return outer


def _start_of_phrase(clause: _Clause, end: int) -> int:
    tokens, words = clause
    start = end
    while start:
        token = tokens[start - 1]
        if not (token.text[0].isalnum()):
            break
        if _bounds(token, words) and not (start == end and token.low in words.pronouns):
            joins = token.low in ("and", "und", "et", "y", "и", "та") and start >= 2 and start < end
            if not (joins and tokens[start - 2].text[0].isupper() and tokens[start].text[0].isupper()):
                break
        start -= 1
    return start


def _skip_opening(clause: _Clause, start: int, end: int) -> int:
    """Skip "On Monday", "In a statement" at the head of a clause to where its subject begins."""
    tokens, words = clause
    if start < end and tokens[start].low not in words.prepositions | words.times:
        return end
    for skip in range(start + 1, min(start + _OPENING_PHRASE, end - 1) + 1):
        circumstance = tokens[start:skip]
        settled = (
            circumstance[-1].low in words.times
            or circumstance[-1].text.isdigit()
            or (circumstance[-1].low in ("statement", "interview", "speech", "letter", "briefing"))
        )
        if settled and tokens[skip].low not in words.times and not tokens[skip].text.isdigit():
            return skip
    return end


def _may_invert(clause: _Clause, at: int) -> bool:
    """Tell whether the subject can follow a verb: after a quotation or a comma, in some languages anywhere."""
    tokens, words = clause
    before = at - 1
    while before >= 0 and (tokens[before].low in words.adverbs or tokens[before].text in ",–—-"):
        before -= 1
    if before < 0:
        return words.inverts
    if tokens[before].text[0] == _QUOTED:
        return True
    return words.inverts or tokens[at - 1].text == ","


def _subject_after(clause: _Clause, at: int) -> Phrase | None:
    phrase = _phrase_after(clause, at + 1)
    return phrase if phrase and phrase.may_stand_alone else None


def _phrase_after(clause: _Clause, start: int) -> Phrase | None:
    """Read the noun phrase that begins at a token, with a name in apposition to it."""
    end = _end_of_phrase(clause, start)
    tokens, words = clause
    phrase = read_phrase(tokens[start:end], words)
    if phrase and end < len(tokens) and tokens[end].text == ",":
        stop = _end_of_phrase(clause, end + 1)
        inner = read_phrase(tokens[end + 1 : stop], words)
        if inner and (stop == len(tokens) or not tokens[stop].text[0].isalnum()):
            return _join_apposition(phrase, inner)
    return phrase


def _end_of_phrase(clause: _Clause, start: int) -> int:
    tokens, words = clause
    end = start
    while end < len(tokens):
        token = tokens[end]
        if not token.text[0].isalnum() or (token.low in words.times and end > start):
            break
        if _bounds(token, words) and not (end == start and token.low in words.pronouns):
            break
        if (
            words.nouns_are_capitalised
            and end > start
            and token.text[0].islower()
            and (tokens[end - 1].text[0].isupper() and token.low not in words.prepositions)
        ):
            break
        if end > start and token.low in words.determiners and tokens[end - 1].low not in words.prepositions:
            break
        if end > start and token.low in words.say | words.adverbs:
            break
        if token.low in words.prepositions and not _continues(clause, end):
            break
        end += 1
    return end


def _bounds(token: Token, words: Reporting) -> bool:
    """Tell whether a word ends a noun phrase; "US" is not "us"."""
    return token.low in words.boundaries and not (len(token.text) > 1 and token.text.isupper())


def _continues(clause: _Clause, at: int) -> bool:
    """Tell whether a preposition goes on with the noun phrase: "the University of Dorn", not "said on Monday"."""
    tokens, words = clause
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low in ("of", "for", "from", "de", "du", "del", "des", "d'", "von") and (
        following not in words.times and not following.isdigit()
    )
