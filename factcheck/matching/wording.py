"""Wording: words that stand for one another in two statements that are otherwise told alike."""

from collections.abc import Iterator

from rapidfuzz.distance import JaroWinkler

from factcheck.matching.alignment import TOLD_ALIKE, Alignment
from factcheck.matching.features import Counted, Features, Placed, have_other_fates
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.name_words import Proper
from factcheck.matching.names import is_known, is_short_for
from factcheck.matching.opening import within_sentence
from factcheck.matching.spellings import are_one_word
from factcheck.matching.terms import Term
from factcheck.statements.facts import Moment, Number

_SAME_SENTENCE = 0.8
"""From this share on it is one sentence, in which a word may well stand in another place too."""
_LONGEST = 5
"""More words than this in place of others are another way to tell it, not another word."""
_MEASURED = {"money", "measure", "share"}
"""The roles of numbers that no date stands in the place of."""
_ALIKE = 0.85
"""From this Jaro-Winkler similarity on two words are spellings of one."""


def wording_differences(a: Features, b: Features, alignment: Alignment) -> Iterator[Difference]:
    """Tell the words that stand between the same words in both.

    Other names there are at odds; whether other words are, a reader has to say.
    """
    alike = alignment.alike
    if alike < TOLD_ALIKE:
        return
    for start_a, end_a, start_b, end_b in alignment.gaps:
        if start_a == end_a or start_b == end_b:
            continue
        x, y = _figure(a, start_a, end_a), _figure(b, start_b, end_b)
        if x is not None and y is not None:
            if _are_others(x, y):
                yield _figures_differ(x.fact, y.fact, a, b)
            continue
        told_a, told_b = a.told[end_a] - a.told[start_a], b.told[end_b] - b.told[start_b]
        if not told_a or not told_b or max(told_a, told_b) > _LONGEST:
            continue
        left = [term for term in a.terms[start_a:end_a] if term.content]
        right = [term for term in b.terms[start_b:end_b] if term.content]
        if alike < _SAME_SENTENCE and (any(_known(x, b) for x in left) or any(_known(y, a) for y in right)):
            continue
        if any(term.form[0].isdigit() for term in left + right) or _share(left, right, a, b):
            continue
        names_a, names_b = _names(left, a), _names(right, b)
        if any(is_known(name, b) for name in names_a) or any(is_known(name, a) for name in names_b):
            names_a = []
        if any(_are_one(x, y, a, b) for x in names_a for y in names_b):
            continue
        names = len(names_a) == len(left) and len(names_b) == len(right)
        span_a, span_b = (left[0].start, left[-1].end), (right[0].start, right[-1].end)
        words_a, words_b = _words(span_a, a, names=names), _words(span_b, b, names=names)
        several = len(left) > 1 or len(right) > 1
        if (names or several) and _are_spelt_alike(words_a, words_b):
            continue
        yield Difference(
            kind=DifferenceKind.NAME if names else DifferenceKind.WORDING,
            a=span_a,
            b=span_b,
            a_does=f"names {words_a}" if names else f"says “{words_a}”",
            b_does=f"names {words_b}" if names else f"says “{words_b}”",
            conflict=names,
        )


def _are_spelt_alike(a: str, b: str) -> bool:
    return JaroWinkler.similarity(a.casefold(), b.casefold()) >= _ALIKE


def _figure(features: Features, start: int, end: int) -> Counted | Placed[Moment] | None:
    """Give the figure or date that a stretch of terms is a part of, if it is nothing else."""
    first, last = features.terms[start], features.terms[end - 1]
    for each in features.figures_and_dates:
        if each.fact.start <= first.start and last.end <= each.fact.end:
            return each
    return None


def _are_others(x: Counted | Placed[Moment], y: Counted | Placed[Moment]) -> bool:
    """Tell whether two figures in one place cannot be the same; dates are compared with all other dates."""
    if isinstance(x, Counted) and isinstance(y, Counted):
        one, other = x.fact, y.fact
        if one.role == other.role == "clock":
            return False  # told as figures, unless they are of two zones
        if (one.unit != other.unit and "" not in (one.unit, other.unit)) or have_other_fates(x, y):
            return False
        return one.low > other.high or other.low > one.high
    if isinstance(x, Counted) or isinstance(y, Counted):
        # "Until July 3" and "until 22 tonnes were sold": what is measured is no day.
        return not any(isinstance(each, Counted) and each.fact.role in _MEASURED for each in (x, y))
    return False


def _figures_differ(x: Number | Moment, y: Number | Moment, a: Features, b: Features) -> Difference:
    return Difference(
        kind=DifferenceKind.NUMBER,
        a=(x.start, x.end),
        b=(y.start, y.end),
        a_does=f"says {_words((x.start, x.end), a, names=isinstance(x, Moment))}",
        b_does=f"says {_words((y.start, y.end), b, names=isinstance(y, Moment))}",
    )


def _words(span: tuple[int, int], features: Features, *, names: bool) -> str:
    """Give words as they are told; German nouns keep their capitals, and so do the names of days."""
    if names or features.statement.language == "de":
        return features.statement.text[slice(*span)]
    return within_sentence(*span, features.statement)


def _known(term: Term, other: Features) -> bool:
    """Tell whether the other statement has the word or one like it; figures are compared as numbers."""
    if term.form in other.forms or term.form[0].isdigit():
        return True
    return not other.coarse.isdisjoint(term.handles)


def _share(left: list[Term], right: list[Term], a: Features, b: Features) -> bool:
    """Tell whether two groups of words have a word, in whatever spelling, or a near-synonym in common."""
    return any(_are_one_word(x, y, a, b) for x in left for y in right)


def _are_one_word(x: Term, y: Term, a: Features, b: Features) -> bool:
    common = x.handles & y.handles
    names = bool(common) and x.form in a.capitals and y.form in b.capitals
    return x.form == y.form or any(
        handle[0] == "=" or are_one_word(x.form, y.form, names=names) for handle in common
    )


def _are_one(x: Proper, y: Proper, a: Features, b: Features) -> bool:
    return is_short_for(x, y, b) or is_short_for(y, x, a)


def _names(terms: list[Term], features: Features) -> list[Proper]:
    starts = {term.start for term in terms}
    return [name for name in features.proper if name.start in starts and not name.opens]
