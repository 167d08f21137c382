"""Quotations: the same words given as somebody's own in two statements, word by word."""

from collections.abc import Iterator

from rapidfuzz.distance import Indel, JaroWinkler, Levenshtein

from factcheck.matching.features import Features, Quotation
from factcheck.matching.match import Difference, DifferenceKind
from factcheck.matching.terms import Term
from factcheck.statements.words import fold, stem

_SAME_QUOTATION = 0.6
"""From this share of words in common on, in their order, two quotations are versions of one."""
_INTRODUCING = 3
"""How many words more than those quoted may tell who speaks, beside the name."""
_ALIKE = 0.85
"""From this Jaro-Winkler similarity on two words are spellings of one."""


def quotation_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the quotations that are the same but for a word, and those that are given to someone else."""
    for x in a.quotations:
        for y in b.quotations:
            if Indel.normalized_similarity(x.forms, y.forms) < _SAME_QUOTATION:
                continue
            yield from _altered(x, y, a, b)
            if _other_speaker(a.statement.speaker, b.statement.speaker):
                yield Difference(
                    kind=DifferenceKind.SPEAKER,
                    a=(x.terms[0].start, x.terms[-1].end),
                    b=(y.terms[0].start, y.terms[-1].end),
                    a_does=f"gives these words to {a.statement.speaker}",
                    b_does=f"gives them to {b.statement.speaker}",
                )


def are_other_quotations(a: Features, b: Features) -> bool:
    """Tell whether both quote somebody at length, and nothing of the one is in the other.

    That one person said both, in one office and to one outlet, makes them no statement of one thing.
    """
    if not a.statement.quotes or not b.statement.quotes:
        return False
    left, right = _quoted(a), _quoted(b)
    return bool(left and right) and left.isdisjoint(right)


def _quoted(features: Features) -> frozenset[str]:
    """Give the words of content in quotations, and what they may be told by; none where others tell more."""
    quoted = {term for each in features.quotations for term in each.terms if term.content}
    outside = [term for term in features.terms if term.content and term not in quoted]
    statement = features.statement
    names = {stem(word, statement.language) for word in fold(statement.speaker or "").split()}
    told = [term for term in outside if term.form not in names]
    if not quoted or len(told) > len(quoted) + _INTRODUCING:
        return frozenset()
    return frozenset(handle for term in quoted for handle in (term.form, *term.handles))


def verbatim(a: Features, b: Features) -> Iterator[str]:
    """Give the words that both quote, word by word the same, as the first has them."""
    for x in a.quotations:
        if any(x.forms == y.forms for y in b.quotations):
            yield a.statement.text[x.terms[0].start : x.terms[-1].end]


def names_the_speakers(difference: Difference, a: Features, b: Features) -> bool:
    """Tell whether a difference only names the two to whom one quotation is given."""
    if difference.kind is not DifferenceKind.NAME or difference.a is None or difference.b is None:
        return False
    name, other = a.statement.text[slice(*difference.a)], b.statement.text[slice(*difference.b)]
    return name in (a.statement.speaker or "") and other in (b.statement.speaker or "")


def _altered(x: Quotation, y: Quotation, a: Features, b: Features) -> Iterator[Difference]:
    for left, right in _steps(x, y):
        replaced = bool(left and right)
        if not (_matters(left) or _matters(right)) or (replaced and _spelled_alike(left, right)):
            continue
        # Words left out at the ends or in between shorten a quotation; other words make it another one.
        yield Difference(
            kind=DifferenceKind.QUOTATION,
            a=_span(left),
            b=_span(right),
            a_does=_quotes(left, a),
            b_does=_quotes(right, b),
            conflict=replaced and _are_other_words(left, right),
        )


def _steps(x: Quotation, y: Quotation) -> Iterator[tuple[tuple[Term, ...], tuple[Term, ...]]]:
    """Give the words, of the one and of the other, that stand between the words they have in common."""
    start = other_start = 0
    for block in Levenshtein.opcodes(x.forms, y.forms).as_matching_blocks():
        left, right = x.terms[start : block.a], y.terms[other_start : block.b]
        if left or right:
            yield left, right
        start, other_start = block.a + block.size, block.b + block.size


def _matters(terms: tuple[Term, ...]) -> bool:
    return any(term.content for term in terms)


def _spelled_alike(left: tuple[Term, ...], right: tuple[Term, ...]) -> bool:
    """Tell whether two groups of words are spellings of one, "break water" and "breakwater" among them."""
    words = "".join(term.form for term in left), "".join(term.form for term in right)
    return JaroWinkler.similarity(*words) >= _ALIKE


def _are_other_words(left: tuple[Term, ...], right: tuple[Term, ...]) -> bool:
    """Tell whether words of content stand for other words of content; figures are compared as numbers."""
    sides = [[term for term in side if term.content] for side in (left, right)]
    if not all(sides) or any(term.form[0].isdigit() for side in sides for term in side):
        return False
    return not any(term.handles & other.handles for term in sides[0] for other in sides[1])


def _span(terms: tuple[Term, ...]) -> tuple[int, int] | None:
    return (terms[0].start, terms[-1].end) if terms else None


def _quotes(terms: tuple[Term, ...], features: Features) -> str:
    if not terms:
        return "leaves that out of the quotation"
    return f"quotes “{features.statement.text[terms[0].start : terms[-1].end]}”"


def _other_speaker(speaker: str | None, other: str | None) -> bool:
    """Tell whether two speakers are named, both by name, and have no word in common."""
    if speaker is None or other is None or not (speaker[:1].isupper() and other[:1].isupper()):
        return False
    words, others = speaker.casefold().split(), other.casefold().split()
    return not any(JaroWinkler.similarity(word, known) >= _ALIKE for word in words for known in others)
