"""Attributions: the words in one sentence that say whose assertion it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.statements.cases import nominative
from factcheck.statements.noun_phrases import Phrase, Token, read_phrase
from factcheck.statements.reporting import reporting
from factcheck.statements.statement import Quote
from factcheck.statements.subjects import (
    QUOTED,
    Clause,
    closes_sentence,
    describes,
    end_of_phrase,
    ends_sentence,
    follows_comma,
    may_invert,
    phrase_after,
    subject_after,
    subject_before,
)
from factcheck.statements.voices import voices

_TOKEN = re.compile(
    rf"{QUOTED}+"
    r"|(?:[^\W\d_]\.)+(?=\W|$)"
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|St|Sr|Sra|Hr|Fr|Mme|Co|Inc|Corp|Ltd|Plc|Bros)\."
    r"|[^\W_]+(?:[-'’&.][^\W_]+)*(?:['’](?=\s))?"
    r"|[^\w\s]"
)
_THIS = "this|our|dieser|dieses|unsere[rs]?|ce|cet|cette|notre|este|esta|nuestr[oa]"
_PIECE = (
    "article|story|report|post|piece|page|text|column|artikels?|berichts?|textes?|beitrags?|meldung|texte|"
    "reportage|dépêche|artículo|texto|nota|noticia|reportaje|crónica"
)
_PART = "version|headline|caption|summary|fassung|überschrift|édition|titre|versión|edición|titular"
_EARLIER = (
    "earlier|previous|prior|original|initial|first|frühere|vorherige|ursprüngliche|erste|antérieure?|"
    "précédente?|initiale?|originale?|anterior|previa|inicial"
)
_OWN_TEXT = re.compile(
    rf"(?:{_THIS}) (?:{_PIECE}|{_PART})"
    rf"|(?:\w+ ){{0,3}}(?:{_PART})(?: (?:{_EARLIER}))?"
    rf"(?: (?:of|on|to|in|for|de))? (?:{_THIS}) (?:\w+ )?(?:{_PIECE})"
    rf"|(?:\w+ )?(?:{_EARLIER}) (?:{_PART})(?: (?:of the|des|der) (?:{_PIECE}))?"
    rf"|(?:\w+ )?(?:{_PART}) (?:{_EARLIER})"
)
"""What an article calls itself: "an earlier version of this article"."""
_QUOTED_AS = {("quoted", "as", "saying"), ("cited", "as", "saying")}
_MARKS = "“”„‟\"«»‹›‘’‚'「」『』﹁﹂＂ \u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a sentence says is speaking."""

    words: str
    """"Anna Ruiz", "the fire service", or the pronoun as written in lower case."""
    pronoun: str = ""
    """"he", "she", "they" or "it" where the words are a pronoun, "statement" for a paper of somebody named
    before."""
    role: str = ""
    """What the sentence calls the speaker beside the name: "the mayor"."""
    named: bool = True
    """True for a proper name, False for "the ministry"."""
    group: bool = False
    """True for a body or several people, whom "he" cannot mean."""


def find_attribution(text: str, quotes: Sequence[Quote], language: str | None) -> Attribution | None:
    """Find who asserts a sentence, by its own words; None when it does not say or cannot be told safely."""
    words = reporting(language)
    if words is None:
        return None
    clause = Clause(_tokenise(text, quotes), words)
    if words.signs.isdisjoint([token.low for token in clause.tokens]):
        return None
    return (
        _as_quoted(clause)
        or _at_end(clause)
        or _by_verb(clause)
        or _by_according(clause)
        or _by_colon(clause)
    )


def is_all_quoted(text: str, quotes: Sequence[Quote]) -> bool:
    """Tell whether a sentence is nothing but quotation."""
    return bool(quotes) and not any(char.isalnum() for char in _hide(text, quotes))


def _hide(text: str, quotes: Sequence[Quote]) -> str:
    """Put a placeholder for what is quoted, marks and all, so that no verb in it reports."""
    chars = list(text)
    for quote in quotes:
        start, end = quote.start, quote.end
        while start and text[start - 1] in _MARKS:
            start -= 1
        while end < len(text) and text[end] in _MARKS:
            end += 1
        chars[start:end] = QUOTED * (end - start)
    return "".join(chars)


def _tokenise(text: str, quotes: Sequence[Quote]) -> list[Token]:
    tokens = []
    for found in _TOKEN.finditer(_hide(text, quotes) if quotes else text):
        token = found.group().replace("’", "'")
        tokens.append(Token(token, token.lower()))
    return tokens


def _as_quoted(clause: Clause) -> Attribution | None:
    """ "Ruiz was quoted as saying …"."""
    for at in range(2, len(clause.tokens) - 2):
        low = tuple(token.low for token in clause.tokens[at - 1 : at + 3])
        if low[0] in ("is", "was", "are", "were") and low[1:] in _QUOTED_AS:
            subject, _ = subject_before(clause, at - 1)
            return _attribute(subject, clause) if subject else None
    return None


def _at_end(clause: Clause) -> Attribution | None:
    """ "Residents had warned of it, Ruiz said.": what closes the sentence holds all that goes before."""
    tokens, words = clause
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].text in ";:":
            break
        if tokens[at].low not in words.signs:
            continue
        start = _start_after_according(clause, at)
        if start and follows_comma(clause, at) and ends_sentence(clause, end_of_phrase(clause, start)):
            return _by_according(clause, at)
        verb = tokens[at].low in words.say or tokens[at].low in words.say_that
        if not verb or _is_turned(clause, at):
            continue
        subject, opening = subject_before(clause, at)
        if subject and follows_comma(clause, opening) and closes_sentence(clause, at):
            return _attribute(subject, clause)
        if subject is None and follows_comma(clause, at) and may_invert(clause, at):
            subject, end = subject_after(clause, at), end_of_phrase(clause, at + 1)
            if subject and (closes_sentence(clause, end - 1) or describes(clause, end)):
                return _attribute(subject, clause)
    return None


def _by_verb(clause: Clause) -> Attribution | None:
    """ "Ruiz said …", "…, said Ruiz"."""
    tokens, words = clause
    for at, token in enumerate(tokens):
        if token.low not in words.signs:
            continue
        strong, weak, shows = token.low in words.say, token.low in words.say_that, token.low in words.show
        if not (strong or weak or shows) or _is_turned(clause, at):
            continue
        subject, opening = subject_before(clause, at)
        reports = strong or (weak and _reports_clause(clause, opening, at))
        if subject and (reports or (shows and subject.head in words.evidence)):
            return _attribute(subject, clause)
        if subject is None and (strong or weak) and may_invert(clause, at):
            subject = subject_after(clause, at)
            if subject:
                return _attribute(subject, clause)
    return None


def _by_according(clause: Clause, first: int = 0) -> Attribution | None:
    """ "according to the ministry", at a token or after it."""
    for at in range(first, len(clause.tokens)):
        if clause.tokens[at].low not in clause.words.signs:
            continue
        start = _start_after_according(clause, at)
        subject = phrase_after(clause, start) if start else None
        if (
            subject
            and not subject.pronoun
            and (subject.may_stand_alone or subject.head in clause.words.evidence)
        ):
            if not subject.named:
                subject = subject._replace(words=nominative(subject.words, clause.words.code))
            return _attribute(subject, clause)
    return None


def _start_after_according(clause: Clause, at: int) -> int | None:
    """Give where the speaker begins if the words at a token are "according to"; else None."""
    tokens, words = clause
    for phrase in words.according:
        if tokens[at].low == phrase[0] and tuple(t.low for t in tokens[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return None


def _by_colon(clause: Clause) -> Attribution | None:
    """ "Ruiz: “…”" at the start of a sentence."""
    tokens, words = clause
    for at in range(1, min(8, len(tokens) - 1)):
        if tokens[at].text == ":" and tokens[at + 1].text[0] == QUOTED:
            subject = read_phrase(tokens[:at], words)
            if subject and subject.named and not subject.pronoun:
                return _attribute(subject, clause)
            return None
        if not tokens[at].text[0].isalnum():
            return None
    return None


def _attribute(subject: Phrase, clause: Clause) -> Attribution | None:
    """Make a noun phrase the speaker.

    None where an article speaks of itself, the outlet's own voice, and for an instrument, which has none.
    """
    if _OWN_TEXT.fullmatch(subject.words.lower()):
        return None
    things, words = voices(clause.words.code), subject.words.split()
    # "The Orrin Post" is a paper with a name, which speaks for itself.
    if clause.words.nouns_are_capitalised or len(words) == 1 or subject.head in words:
        if things.is_instrument(subject.head):
            return None
        if things.is_paper(subject.head):
            author = _author(subject, clause)
            return _attribute(author, clause) if author else None
    return Attribution(subject.words, subject.pronoun, subject.role, subject.named, subject.group)


def _author(paper: Phrase, clause: Clause) -> Phrase | None:
    """Read whose a paper is: "the board's statement", "a letter by Vell"; "the statement" points back."""
    words, things = clause.words, voices(clause.words.code)
    tokens = _tokenise(paper.words, ())
    own = next((at for at, token in enumerate(tokens) if token.low.endswith(("'s", "s'"))), None)
    if own is not None:
        owner = tokens[own].text.removesuffix("'s").removesuffix("'")
        return read_phrase([*tokens[:own], Token(owner, owner.lower())], words)
    for at, token in enumerate(tokens[1:], start=1):
        if token.low not in things.by and token.low not in things.contracted:
            continue
        article = things.contracted.get(token.low) or (token.low if token.low in words.genitives else "")
        author = read_phrase([Token(each, each) for each in [article] if each] + tokens[at + 1 :], words)
        if author and not author.pronoun:
            return author if author.named else author._replace(words=nominative(author.words, words.code))
    if tokens[0].low in things.definite:
        return Phrase(paper.words, "", named=False, pronoun="statement")
    return None


def _is_turned(clause: Clause, at: int) -> bool:
    """Tell whether a passive, a negation or a modal before a verb keeps it from reporting: "was told"."""
    return any(
        token.low.endswith("n't")
        # "The head since May, Will Vell, said": a month and a name are no modals.
        or (token.low in clause.words.passives and (place == 0 or not token.text[0].isupper()))
        for place, token in enumerate(clause.tokens[:at][-2:], start=max(0, at - 2))
    )


def _reports_clause(clause: Clause, opening: int, at: int) -> bool:
    """Tell whether a verb stands beside a quotation, before a clause, or after one: "…, he added."."""
    tokens, words = clause
    following = at + 1
    while following < len(tokens) and tokens[following].low in words.adverbs:
        following += 1
    after = tokens[following : following + 2]
    if after and (
        after[0].low in words.that
        or after[0].low in words.clause_pronouns
        or after[0].text[0] in ":" + QUOTED
    ):
        return True
    if len(after) == 2 and after[0].text == "," and after[1].text[0] == QUOTED:
        return True
    if opening > 0 and tokens[opening - 1].text[0] == QUOTED:
        return True
    closing = opening > 0 and tokens[opening - 1].text == ","
    return closing and all(not token.text[0].isalnum() for token in tokens[at + 1 :])
