"""Subjects: where in a sentence the noun phrase stands that a reporting verb belongs to."""

from itertools import pairwise
from typing import NamedTuple

from factcheck.statements.noun_phrases import AND, Phrase, Token, is_of_whom, read_phrase, read_several
from factcheck.statements.reporting import Reporting

QUOTED = "\ufffc"
"""What stands for every character of a quotation."""
_OPENING_PHRASE = 4
"""Words of a circumstance that may open the sentence before its subject: "In a statement Ruiz said"."""
_LONGEST_APPOSITION = 16
_JOINING = frozenset(("of", "for", "from", "de", "du", "del", "des", "von"))
"""Prepositions that go on with a noun phrase after a verb."""
_SPOKEN_TEXT = """
    statement interview speech letter briefing report post website blog tweet memo email filing message
"""
_SPOKEN = frozenset(_SPOKEN_TEXT.split())
"""What may be in a circumstance before the subject or at the end: "in a statement Ruiz said"."""
_AUXILIARIES = frozenset(("a", "ont", "avait", "avaient", "ha", "han", "había"))
"""What may part a comma from the verb of an inversion: "…, a déclaré Ruiz"."""
_RELATIVES = frozenset(("who", "whose", "which", "qui", "dont", "quien"))
_OPENING_TOKENS = 4
"""How far from the start of a sentence a phrase still opens it: "De acuerdo con …"."""
_LONGEST_TAIL = 5
"""Words that may follow an attribution at the end: "…, Ruiz told the Dorn Courier on Monday"."""


class Clause(NamedTuple):
    """A sentence as tokens, its quotations hidden, with the words of its language."""

    tokens: list[Token]
    words: Reporting


def subject_before(clause: Clause, at: int) -> tuple[Phrase | None, int]:
    """Read the noun phrase that ends right before a verb; also where it begins."""
    tokens, words = clause
    end = _skip_adverbs(clause, at)
    if end and tokens[end - 1].text == ",":
        return _subject_with_apposition(clause, end - 1)
    start = _start_of_phrase(clause, end)
    if start and tokens[start - 1].low in words.subordinators:
        return None, start
    phrase = read_phrase(tokens[start:end], words)
    if phrase is None:
        skipped = _skip_opening(clause, start, end)
        phrase = read_phrase(tokens[skipped:end], words)
    if phrase is None and _stands_free(clause, start):
        phrase = read_several(tokens[start:end], words)
    return (phrase, start) if phrase else _before_relative(clause, start, end)


def _before_relative(clause: Clause, start: int, end: int) -> tuple[Phrase | None, int]:
    """Read "A doctor who treated him said": the phrase before "who", where it opens the sentence."""
    tokens, words = clause
    for at in range(end - 2, max(0, end - _LONGEST_APPOSITION), -1):
        if not tokens[at].text[0].isalnum():
            break
        if tokens[at].low == "who":
            opening = _start_of_phrase(clause, at)
            free = _stands_free(clause, opening) and not tokens[at + 1].text[0].isupper()
            return (read_phrase(tokens[opening:at], words) if free else None), opening
    return None, start


def _skip_adverbs(clause: Clause, at: int) -> int:
    """Go back from a verb over "also", "on Monday", "(43)" to the end of its subject."""
    tokens, words = clause
    end = at
    while end:
        token = tokens[end - 1]
        if token.text == ")":
            opening = end - 1
            while opening and tokens[opening].text != "(":
                opening -= 1
            end = opening
            continue
        before_time = token.low in words.prepositions and end < at and tokens[end].low in words.times
        if not (
            before_time or token.low in words.adverbs or token.low in words.times or token.low.endswith("ly")
        ):
            break
        end -= 1
    return end


def _stands_free(clause: Clause, start: int) -> bool:
    """Tell whether a phrase opens the sentence or follows a comma or a quotation."""
    return not start or clause.tokens[start - 1].text[0] in "," + QUOTED


def _subject_with_apposition(clause: Clause, last: int) -> tuple[Phrase | None, int]:
    """Read "Anna Ruiz, 43, the mayor, said" and "the mayor, Anna Ruiz, said"; ``last`` is the last comma."""
    tokens, words = clause
    commas = [last]
    for at in range(last - 1, max(0, last - _LONGEST_APPOSITION), -1):
        if tokens[at].text[0] in ";:" + QUOTED:
            break
        if tokens[at].text != ",":
            continue
        commas.append(at)
        start = _start_of_phrase(clause, at)
        if start and tokens[start - 1].low in words.subordinators:
            break
        outer = read_phrase(tokens[start:at], words)
        if outer and not outer.pronoun:
            inner = [read_phrase(tokens[b + 1 : a], words) for a, b in pairwise(commas)]
            return _join_apposition(outer, next((phrase for phrase in inner if phrase), None)), start
    closest = read_phrase(tokens[commas[1] + 1 : last], words) if len(commas) > 1 else None
    return (closest if closest and closest.named else None), last


def _join_apposition(outer: Phrase | None, inner: Phrase | None) -> Phrase | None:
    """Give the name of the two, the other as its role."""
    if outer is None or outer.pronoun:
        return None
    if inner and inner.named and not outer.named:
        return inner._replace(role=outer.words)
    if inner and outer.named and not inner.named:
        return outer._replace(role=inner.words)
    return outer


def _start_of_phrase(clause: Clause, end: int) -> int:
    tokens, words = clause
    start = end
    while start:
        token = tokens[start - 1]
        if not (token.text[0].isalnum()):
            break
        if _bounds(token, words) and not (start == end and token.low in words.pronouns):
            if not (token.low in AND and 2 <= start < end):
                break
            if not (tokens[start - 2].text[0].isupper() and tokens[start].text[0].isupper()):
                break
        start -= 1
    return start


def _skip_opening(clause: Clause, start: int, end: int) -> int:
    """Skip "On Monday" or "In a statement" at the head of a clause to where its subject begins."""
    tokens, words = clause
    if start < end and tokens[start].low not in words.prepositions | words.times:
        return end
    for skip in range(start + 1, min(start + _OPENING_PHRASE, end - 1) + 1):
        circumstance = tokens[start:skip]
        settled = (
            (circumstance[-1].low in words.times and circumstance[-1].low not in words.determiners)
            or circumstance[-1].text.isdigit()
            or circumstance[-1].low in _SPOKEN
        )
        if settled and tokens[skip].low not in words.times and not tokens[skip].text.isdigit():
            return skip
    return end


def may_invert(clause: Clause, at: int) -> bool:
    """Tell whether the subject can follow a verb: after a quotation or a comma, else by the language."""
    tokens, words = clause
    if tokens[at].low in words.tell:
        return False
    before = at - 1
    while before >= 0 and (tokens[before].low in words.adverbs or tokens[before].text in ",–—-"):
        before -= 1
    if before < 0:
        return words.inverts
    if tokens[before].text[0] == QUOTED:
        return True
    return words.inverts or tokens[at - 1].text == ","


def subject_after(clause: Clause, at: int) -> Phrase | None:
    """Read the noun phrase right after a verb that has its subject behind it."""
    phrase = phrase_after(clause, at + 1)
    return phrase if phrase and phrase.may_stand_alone else None


def phrase_after(clause: Clause, start: int) -> Phrase | None:
    """Read the noun phrase that begins at a token, with a name in apposition to it."""
    tokens, words = clause
    end = end_of_phrase(clause, start)
    phrase = read_phrase(tokens[start:end], words)
    if phrase and end < len(tokens) and tokens[end].text == ",":
        stop = end_of_phrase(clause, end + 1)
        inner = read_phrase(tokens[end + 1 : stop], words)
        if inner and (stop == len(tokens) or not tokens[stop].text[0].isalnum()):
            return _join_apposition(phrase, inner)
    return phrase


def end_of_phrase(clause: Clause, start: int) -> int:
    """Find where the noun phrase ends that begins at a token, in front of any verb that follows it."""
    tokens, words = clause
    end = _end_of_run(clause, start)
    runs_on = end < len(tokens) and tokens[end].text[0].isalnum()
    if words.finite and (runs_on or (start <= _OPENING_TOKENS and ends_sentence(clause, end))):
        for at in range(start + 1, end):
            if tokens[at].text.islower() and words.finite.fullmatch(tokens[at].low):
                return at
    return end


def ends_sentence(clause: Clause, at: int) -> bool:
    """Tell whether no word stands at a token or after it."""
    return not any(token.text[0].isalnum() for token in clause.tokens[at:])


def closes_sentence(clause: Clause, at: int) -> bool:
    """Tell whether a verb at a token has nothing to report after it: "…, Ruiz said on Monday"."""
    tokens, words = clause
    tail = [token for token in tokens[at + 1 :] if token.text[0].isalnum()]
    if len(tail) > _LONGEST_TAIL or any(_bounds(token, words) for token in tail):
        return False
    if tokens[at].low in words.tell:
        return bool(tail)
    small = words.prepositions | words.determiners | words.adverbs | words.times | _SPOKEN
    return all(token.low in small or token.text.isdigit() for token in tail)


def describes(clause: Clause, at: int) -> bool:
    """Tell whether what a comma at a token begins only says more of a name: "…, said Ruiz, the mayor"."""
    tokens, words = clause
    if at + 1 >= len(tokens) or tokens[at].text != "," or any(token.low in AND for token in tokens[at:]):
        return False
    following = tokens[at + 1]
    return following.low in _RELATIVES or following.low in words.determiners or following.text.isdigit()


def follows_comma(clause: Clause, at: int) -> bool:
    """Tell whether a comma or a quotation stands right before a token."""
    tokens, _ = clause
    if at and tokens[at - 1].low in _AUXILIARIES:
        at -= 1
    while at and tokens[at - 1].text in "–—-":
        at -= 1
    return at > 0 and tokens[at - 1].text[0] in "," + QUOTED


def _end_of_run(clause: Clause, start: int) -> int:
    tokens, words = clause
    end = start
    while end < len(tokens):
        token = tokens[end]
        first = end == start
        if not token.text[0].isalnum() or (
            _bounds(token, words) and not (first and token.low in words.pronouns)
        ):
            break
        if token.low in words.prepositions and not _continues(clause, end):
            break
        joined = not first and is_of_whom(tokens, end, words)
        if not first and not joined and _begins_another(token, tokens[end - 1], words):
            break
        end += 1
    return end


def _begins_another(token: Token, before: Token, words: Reporting) -> bool:
    """Tell whether a word can no longer belong to the noun phrase that the word before it stands in."""
    if token.low in words.prepositions:
        return False
    if words.nouns_are_capitalised and token.text[0].islower() and before.text[0].isupper():
        return True
    if token.low in words.determiners:
        return before.low not in words.prepositions
    if token.text.isdigit() and before.text.islower():
        return before.low not in words.prepositions | words.determiners
    return token.low in words.times or token.low in words.say or token.low in words.adverbs


def _bounds(token: Token, words: Reporting) -> bool:
    """Tell whether a word ends a noun phrase; "US" is not "us"."""
    return token.low in words.boundaries and not (len(token.text) > 1 and token.text.isupper())


def _continues(clause: Clause, at: int) -> bool:
    """Tell whether a preposition goes on with the noun phrase: "the mayor of Dorn", not "said on Monday"."""
    tokens, words = clause
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return tokens[at].low in _JOINING and (following not in words.times and not following.isdigit())
