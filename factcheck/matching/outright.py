"""Outright: what one statement says outright and the other only as a rumour, a claim or a question."""

from collections.abc import Iterator

from factcheck.matching.features import Features
from factcheck.matching.match import Difference, DifferenceKind


def doubt_differences(a: Features, b: Features) -> Iterator[Difference]:
    """Tell the doubt that only one side leaves; it may be well founded, so it is never a conflict."""
    if (a.doubt is None) == (b.doubt is None):
        return
    yield Difference(
        kind=DifferenceKind.DOUBT,
        a=a.doubt,
        b=b.doubt,
        a_does=_tell(a),
        b_does=_tell(b),
        conflict=False,
    )


def _tell(features: Features) -> str:
    if features.doubt is None:
        return "says so outright"
    word = features.statement.text[slice(*features.doubt)]
    return "asks" if word == "?" else f"says so with a doubt, “{word}”"
