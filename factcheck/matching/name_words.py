"""Name words: the words of a statement that are written like names, and what tells which name is meant."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.matching.terms import Telling, Term, is_within, read_context
from factcheck.statements.facts import Moment, Name, Number
from factcheck.statements.statement import Statement
from factcheck.statements.words import fold

_TITLE_CASE = 0.85
"""From this share of capitalised words on a statement is taken for a headline in title case."""
_BY = {"by", "von", "par", "por"}
_JOINTS = {"", "of", "of the", "for", "and", "&", "-", "de", "du", "der"}
"""What may stand between two words of one name."""
_OPENERS = tuple("\"“”„«»‘’'.:!?—–-(")
_TITLE_WORDS = """
    mr mrs ms miss dr prof sir dame lord lady lt lieut gen maj capt cpt sgt col cmdr adm sen rep gov st rev
    president prime minister chancellor king queen prince princess pope judge justice senator governor mayor
    herr frau m mme mlle monsieur madame don dona senor senora sr sra
"""
_TITLES = frozenset(_TITLE_WORDS.split())


@dataclass(frozen=True, slots=True)
class Proper(Telling):
    """A word of a proper name."""

    handles: frozenset[str]
    opens: bool
    """Whether it opens a sentence, where any word is written like a name."""
    goes_on: bool
    """Whether it follows another word of the same name: "York" in "New York"."""
    done: frozenset[str]
    """What it did in a passive sentence: "raised" in "was raised by Ida Morrow"."""
    initials: str
    """The initials of its name, "ap" for Associated Press; "" for a name of one word."""


def read_proper(statement: Statement, terms: tuple[Term, ...]) -> Iterator[Proper]:
    """Read the words of names in the order of the text; none where every word is written like one."""
    names = [(fact.start, fact.end) for fact in statement.facts if isinstance(fact, Name)]
    for run in _names(statement, terms):
        initials = "".join(fold(statement.text[term.start]) for term in run) if len(run) > 1 else ""
        for term in run:
            yield Proper(
                start=term.start,
                end=term.end,
                text=statement.text[term.start : term.end],
                form=term.form,
                context=read_context(term.start, term.end, terms),
                handles=term.handles,
                opens=_opens(term, statement) and not is_within(term, names),
                goes_on=term is not run[0],
                done=_done_by(run[0], terms),
                initials=initials,
            )


def _names(statement: Statement, terms: tuple[Term, ...]) -> list[list[Term]]:
    """Find the runs of words that are written like names."""
    content = [term for term in terms if term.content and not term.form[0].isdigit()]
    capitals = [term for term in content if is_capital(term, statement)]
    if _is_title(len(capitals), len(content)):
        return []
    figures = [
        (fact.start, fact.end)
        for fact in statement.facts
        if isinstance(fact, Moment) or (isinstance(fact, Number) and fact.role == "measure")
    ]
    runs: list[list[Term]] = []
    for term in capitals:
        title = fold(statement.text[term.start : term.end]) in _TITLES
        if title or is_within(term, figures):
            continue
        if not runs or statement.text[runs[-1][-1].end : term.start].strip().lower() not in _JOINTS:
            runs.append([])
        runs[-1].append(term)
    return runs


def read_capitals(statement: Statement, terms: tuple[Term, ...]) -> Iterator[str]:
    """Give the forms of the words with a capital that is not that of a first word or of a title."""
    words = [term for term in terms if term.content and not term.form[0].isdigit()]
    capitals = [term for term in words if is_capital(term, statement)]
    if not _is_title(len(capitals), len(words)):
        yield from (term.form for term in capitals if term is not terms[0])


def _is_title(capitals: int, words: int) -> bool:
    """Tell a headline written in capitals, where capitals say nothing."""
    return words > 4 and capitals > _TITLE_CASE * words


def _opens(term: Term, statement: Statement) -> bool:
    before = statement.text[: term.start].rstrip()
    return not before or before[-1] in _OPENERS


def is_capital(term: Term, statement: Statement) -> bool:
    """Tell whether a word is written with a capital."""
    return statement.text[term.start].isupper()


def _done_by(name: Term, terms: tuple[Term, ...]) -> frozenset[str]:
    """Give the word before the "by" that stands before a name, at most two words back, or what "it was"."""
    before = [term for term in terms if term.end <= name.start]
    if [term.form for term in before[-2:]] == ["it", "was"]:
        return read_context(name.start, name.end, terms).ahead
    by = next(
        (at for at in range(len(before) - 1, max(-1, len(before) - 4), -1) if before[at].form in _BY), 0
    )
    return frozenset([before[by - 1].form]) if by else frozenset()
