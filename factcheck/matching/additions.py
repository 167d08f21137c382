"""Additions: words that one statement puts in where the other, told alike around them, has none."""

from collections.abc import Iterator, Sequence

from factcheck.matching.alignment import Alignment
from factcheck.matching.features import Counted, Features
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.opening import within_sentence
from factcheck.matching.terms import Term, is_within

_SAME_SENTENCE = 0.8
"""From this share of words in common on, in their order, a single word that is put in is an addition."""
_FEWEST = 2
"""Elsewhere fewer words of content than this are another way to tell it."""
_LONGEST = 8
"""How many words of content are told of an addition; the span holds them all."""


def addition_differences(a: Features, b: Features, alignment: Alignment) -> Iterator[Difference]:
    """Tell what only one of two statements adds; both can live with that, so it is never a conflict."""
    fewest = 1 if alignment.alike >= _SAME_SENTENCE else _FEWEST
    for start_a, end_a, start_b, end_b in alignment.gaps:
        # Where both tell something, the one may stand for the other.
        told_a, told_b = a.told[end_a] - a.told[start_a], b.told[end_b] - b.told[start_b]
        if told_a >= fewest and not told_b and len(new := _new(a, start_a, end_a, b)) >= fewest:
            yield Difference(
                kind=DifferenceKind.ADDITION,
                a=(new[0].start, new[-1].end),
                b=None,
                a_does=f"adds {_quote(new, a)}",
                b_does="does not say so",
                conflict=False,
            )
        elif told_b >= fewest and not told_a and len(new := _new(b, start_b, end_b, a)) >= fewest:
            yield Difference(
                kind=DifferenceKind.ADDITION,
                a=None,
                b=(new[0].start, new[-1].end),
                a_does="does not say so",
                b_does=f"adds {_quote(new, b)}",
                conflict=False,
            )


def _new(own: Features, start: int, end: int, other: Features) -> list[Term]:
    """Give the longest run of words of content in a stretch that are all new to the other statement."""
    longest: list[Term] = []
    run: list[Term] = []
    rest = [
        (each.fact.start, each.fact.end)
        for each in own.numbers
        if any(
            term.form in other.forms and is_within(term, [(each.fact.start, each.fact.end)])
            for term in own.terms
        )
    ]
    for term in own.terms[start:end]:
        if not term.content or is_within(term, rest):
            continue
        if term.form in other.forms or not other.coarse.isdisjoint(term.handles):
            run = []
            continue
        run.append(term)
        if len(run) > len(longest):
            longest = run
    return longest


def _is_known(number: Counted, own: Features, other: Features) -> bool:
    """Tell whether a word of a number is in the other statement too: "81-year-old", "aged 81"."""
    span = [(number.fact.start, number.fact.end)]
    return any(term.form in other.forms for term in own.terms if is_within(term, span))


def _quote(terms: Sequence[Term], features: Features) -> str:
    told = terms[:_LONGEST]
    more = " …" if len(terms) > _LONGEST else ""
    return f"“{within_sentence(told[0].start, told[-1].end, features.statement)}{more}”"
